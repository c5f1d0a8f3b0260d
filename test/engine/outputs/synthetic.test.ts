import { blankWorkbook } from "../../../engine/outputs/blank/blank-workbook"
import { wholeSummary } from "../../support/whole-summary"
import type { Book } from "../../../engine/workbook/book"
import { drawnSheet } from "../../support/drawn-summary"
import { publishedRound, summaryOf } from "../../support/rounds"
import { blankRequest, smallProfile } from "../../support/small-pack"

const round = publishedRound()

function booksOf(more: object, language: "vi" | "en"): readonly Book[] {
  const summary = { ...round, profile: { ...round.profile, ...more } }
  return [
    blankWorkbook({ ...blankRequest, language, profile: { ...smallProfile, ...more } }).book,
    wholeSummary(summaryOf(summary, { language })),
  ]
}

test.each([
  ["vi", "Dữ liệu giả lập, không phải số liệu thật"],
  ["en", "Made-up data, not real figures"],
] as const)("of a province that is made up the cover and the foot of every page say so (%s)", (language, notice) => {
  for (const { sheets } of booksOf({ synthetic: true }, language)) {
    expect(drawnSheet(sheets[0]!)).toContain(notice)
    const printed = sheets.filter(({ visibility }) => visibility === "visible")
    expect(printed.filter(({ print }) => !print.footer.startsWith(`${notice} – `)).map(({ name }) => name)).toEqual([])
  }
})

test("of a real one nothing says so", () => {
  for (const more of [{}, { synthetic: false }]) {
    for (const { sheets } of booksOf(more, "vi")) {
      expect(sheets.flatMap((sheet) => [...drawnSheet(sheet), sheet.print.footer]).join("\n")).not.toContain("giả lập")
    }
  }
})

import { wholeSummary } from "../../../support/whole-summary"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsOf, shownOf } from "../../../support/drawn-summary"
import { pictureOf } from "../../../support/drawn-picture"
import { handedIn, largeRound, publishedRound, refusedFile, summaryOf, type Round } from "../../../support/rounds"

const hostile = [
  `=HYPERLINK("http://evil.example","0")`,
  `=cmd|' /C calc'!A0`,
  `+1+1`,
  `@SUM(1)`,
  `-2+3`,
  `"&WEBSERVICE("http://evil.example")&"`,
  `<a href="javascript:1">x</a>`,
  `__proto__`,
  `_x003D_1+1`,
]

/** A round in which everything that an agency can write is an attack. */
function attackedRound(): Round {
  const round = publishedRound()
  const [first, second, third] = round.profile.units
  const strays = hostile.map((written, index) => ({
    place: { sheet: `${index}${hostile[index % hostile.length]!.slice(0, 12)}`, address: "H9" },
    written,
  }))
  const files = [
    handedIn({ unit: first!.code, file: `${hostile[0]!}.xlsx`, strays, written: { "A10.01.1": hostile[0]! } }, round),
    handedIn({ unit: second!.code, file: `${hostile[1]!}.xlsx`, written: { "A10.01.1": hostile[4]! } }, round),
    handedIn({ unit: third!.code, file: "a.xlsx", written: { "A10.01.1": 5 } }, round),
    handedIn({ unit: third!.code, file: `${hostile[5]!}.xlsx`, written: { "A10.01.1": 7 }, revision: 1 }, round),
    refusedFile(`${hostile[2]!}.xlsx`, "DAMAGED", hostile[5]),
  ]
  return { ...round, files }
}

test("[G12] no text of a submission gets into a formula or a link", () => {
  const [calm, attacked] = [publishedRound(), attackedRound()].map((round) => wholeSummary(summaryOf(round)))
  for (const [at, { content }] of cellsOf(attacked!)) {
    if (content.kind !== "formula" && content.kind !== "link") continue
    const text = content.kind === "formula" ? content.formula : `${content.text}${content.sheet}${content.address}`
    expect({ at, found: /evil|cmd|javascript|proto/.test(text) }).toEqual({ at, found: false })
  }
  const sheets = (book: typeof calm) => book!.sheets.map(({ name, print }) => [name, print.footer])
  expect(sheets(attacked)).toEqual(sheets(calm))
})

test("[G12] hostile text is stored as the text that it is", async () => {
  const book = wholeSummary(summaryOf(attackedRound()))
  const picture = pictureOf(await writeBook(book))
  const texts = picture.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => {
      if (content.type !== "text") return []
      return content.formula === undefined ? [content.value] : []
    }),
  )
  for (const text of hostile) expect(texts).toContain(text)
  const formulas = picture.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => content.formula ?? []),
  )
  expect(formulas.filter((formula) => /evil|cmd|javascript|proto/.test(formula))).toEqual([])
})

test.each(["vi", "en"] as const)("every slot is filled and every word is there in %s", (language) => {
  const book = wholeSummary(summaryOf(largeRound(), { language }))
  // What only programs see is written as programs write it.
  const shown = [...cellsOf({ ...book, sheets: book.sheets.filter(({ visibility }) => visibility === "visible") })]
  const wrong = shown.filter(([, { content }]) => /\{|\}|undefined|NaN|\[object/.test(shownOf(content)))
  expect(wrong).toEqual([])
})

test("English words are English", () => {
  const book = wholeSummary(summaryOf(largeRound(), { language: "en" }))
  expect(book.sheets.map(({ name }) => name)).toEqual([
    ...["Overview", "Tracking", "Findings by unit", "Findings", "Biểu A4", "Biểu A10", "Biểu A12", "Biểu A13"],
    ...["A4 by unit", "A10 by unit", "A12 by unit", "A13 by unit", "Lineage", "Ledger", "_bieumau"],
  ])
})

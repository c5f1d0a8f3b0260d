import fc from "fast-check"
import { merge } from "../../../../engine/merging/merge"
import { wholeYear } from "../../../../engine/model/period"
import type { Profile } from "../../../../engine/model/profile"
import type { Submission } from "../../../../engine/model/submission"
import type { SummaryRequest } from "../../../../engine/outputs/summary/request"
import { wholeSummary } from "../../../support/whole-summary"
import { isTaken } from "../../../../engine/tracking/received-file"
import { track } from "../../../../engine/tracking/track"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsOf, drawnSheet, sheetOf } from "../../../support/drawn-summary"
import { recalculated } from "../../../support/libre-office"
import { cellsSeen } from "../../../support/openpyxl"
import { describeWith, libreOffice, openpyxl } from "../../../support/programs"
import { handedIn } from "../../../support/rounds"
import { runs } from "../../../support/runs"
import { arrangedForm, smallPack, smallProfile, storageForm } from "../../../support/small-pack"

const pack = { ...smallPack, forms: [arrangedForm, storageForm] }
const tier = { code: "so", label: { vi: "Sở", en: "Department" }, forms: ["A10", "A12"] }
const units = ["A", "B", "C", "D"].map((code) => ({ code, name: `Sở ${code}`, aliases: [], tier: "so" }))
const closed = { code: "E", name: "Sở E", aliases: [], tier: "so", to: 2017 }
const profile: Profile = { ...smallProfile, tiers: [tier], units: [...units, closed] }

type Written = Readonly<Record<string, Readonly<Record<string, string | number>>>>

function filesOf(year: number, written: Written) {
  return Object.entries(written).map(([unit, figures]) =>
    handedIn({ unit, written: figures }, { pack, profile, period: wholeYear(year) }),
  )
}

/** The request for a workbook of 2018 by what each unit wrote, and what each wrote for 2017. */
function round(now: Written, before: Written): SummaryRequest {
  const tracking = track(profile, wholeYear(2018), filesOf(2018, now))
  const last = new Map<string, Submission>(
    filesOf(2017, before).flatMap((file) =>
      isTaken(file) ? [[file.outcome.submission.unit, file.outcome.submission] as const] : [],
    ),
  )
  const merged = merge(pack, profile, tracking, "keep")
  return { pack, profile, tracking, merged, language: "vi", previousOf: (unit) => last.get(unit) }
}

/** What stands under the heading on a form's sheet, without the note at its end. */
function comparedOf(request: SummaryRequest, sheet = "Biểu A12"): readonly string[] {
  const lines = drawnSheet(sheetOf(wholeSummary(request), sheet))
  const from = lines.findIndex((line) => line.startsWith("SO SÁNH VỚI"))
  return from < 0 ? [] : lines.slice(from, -1)
}

const area = (figure: number | string) => ({ "A12.01.1": figure })

test("under a total stand last year's, with the units behind it, and the change of the units known in both years", () => {
  const now = { A: area(300), B: area(200), C: area(90) }
  expect(comparedOf(round(now, { A: area(250), B: area(210), E: area(40) }))).toEqual([
    "SO SÁNH VỚI NĂM 2017",
    "Tổng số | 01 | m2 | 590 | 3/4 | ",
    "Năm 2017 |  |  | 500 | 3/5 | ",
    "Tăng (+), giảm (–) |  |  | 40 | 8.7 | 2 đv",
  ])
})

test("where the same units stand behind both, the change is the difference of the two figures and says no more", () => {
  const lines = comparedOf(round({ A: area(300), B: area(100) }, { A: area(250), B: area(250) }))
  expect(lines.slice(2)).toEqual(["Năm 2017 |  |  | 500 | 2/5 | ", "Tăng (+), giảm (–) |  |  | -100 | -20 | "])
})

test("[L9] what fewer than half of the units report in both years is not compared, and says so", () => {
  const now = { A: area(300), B: area(200), C: area(90) }
  expect(comparedOf(round(now, { A: area(250), E: area(40) })).at(-1)).toBe(
    "Tăng (+), giảm (–) |  |  | chưa so được |  | ",
  )
  expect(comparedOf(round({}, { A: area(250) })).slice(1)).toEqual([
    "Tổng số | 01 | m2 |  | 0/4 | …",
    "Năm 2017 |  |  | 250 | 1/5 | ",
    "Tăng (+), giảm (–) |  |  | chưa so được |  | ",
  ])
})

test("[L5] of what was 0 there is a difference and no percentage; a total that was estimated keeps its mark", () => {
  expect(comparedOf(round({ A: area(30) }, { A: area(0) })).at(-1)).toBe("Tăng (+), giảm (–) |  |  | 30 |  | ")
  expect(comparedOf(round({ A: area(300) }, { A: area("khoảng 250") }))[2]).toBe("Năm 2017 |  |  | 250 | 1/5 | ≈")
})

test("the largest is held against the largest; what is not added is not compared", () => {
  const merging = (way: "maximum" | "notAdditive") => ({
    ...storageForm,
    lines: storageForm.lines.map((line) =>
      line.line === "indicator" ? { ...line, indicator: { ...line.indicator, merging: way } } : line,
    ),
  })
  const asked = round({ A: area(300), B: area(200) }, { A: area(250), B: area(280) })
  const as = (way: "maximum" | "notAdditive"): SummaryRequest => {
    const changed = { ...pack, forms: [arrangedForm, merging(way)] }
    return { ...asked, pack: changed, merged: merge(changed, profile, asked.tracking, "keep") }
  }
  expect(comparedOf(as("maximum")).slice(1)).toEqual([
    "Tổng số – lấy số lớn nhất | 01 | m2 | 300 | 2/4 | ",
    "Năm 2017 |  |  | 280 | 2/5 | ",
    "Tăng (+), giảm (–) |  |  | 20 | 7.1 | ",
  ])
  expect(comparedOf(as("notAdditive"))).toEqual([])
})

test("without last year's figures a form's sheet is as it is without last year's reports", () => {
  const now = { A: area(300) }
  const [known, unknown] = [round(now, { A: area(250) }), round(now, {})].map((request) => wholeSummary(request))
  expect(sheetOf(known!, "Biểu A10")).toEqual(sheetOf(unknown!, "Biểu A10"))
  expect(sheetOf(known!, "Biểu A12").print.rowBreaks).toHaveLength(1)
  expect(sheetOf(unknown!, "Biểu A12").print.onePage).toBe(true)
})

test("the first line of the sheet leads to what is compared, which begins a page of its own", () => {
  const sheet = sheetOf(wholeSummary(round({ A: area(300) }, { A: area(250) })), "Biểu A12")
  const title = sheet.rows.find(({ cells }) =>
    cells.some(({ content }) => content.kind === "text" && content.text.startsWith("SO SÁNH")),
  )!
  const way = sheet.rows[0]!.cells.map(({ content }) => content).find(
    (content) => content.kind === "link" && content.text === "So với năm 2017",
  )
  expect(way).toMatchObject({ sheet: "Biểu A12", address: `A${title.row}` })
  expect(sheet.print.rowBreaks).toEqual([title.row - 1])
})

test("[L2] the change is that of the units known in both years, whatever they report", () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(figures, figures, (now, before) => {
      const written = (all: typeof now): Written =>
        Object.fromEntries(all.flatMap((figure, i) => (figure === undefined ? [] : [[units[i]!.code, area(figure)]])))
      const lines = comparedOf(round(written(now), written(before)))
      const both = now.flatMap((figure, i) =>
        figure === undefined || before[i] === undefined ? [] : [figure - before[i]],
      )
      const most = Math.max(...[now, before].map((all) => all.filter((figure) => figure !== undefined).length))
      if (before.every((figure) => figure === undefined)) return lines.length === 0
      const [, , , change] = lines.at(-1)!.split(" | ")
      const told = both.length * 2 >= most && both.length > 0
      return change === (told ? String(both.reduce((sum, one) => sum + one, 0)) : "chưa so được")
    }),
    runs(0.6),
  )
})

describeWith([libreOffice, openpyxl], "LibreOffice computes what is compared", () => {
  test("[G13] this year's figures under the heading follow the table above", async () => {
    const book = wholeSummary(round({ A: area(300), B: area(200) }, { A: area(250), B: area(210) }))
    const seen = await cellsSeen(await recalculated(new Map([["a.xlsx", await writeBook(book)]])))
    const formulas = [...cellsOf(book)].filter(
      ([at, { content }]) => at.startsWith("Biểu A12!") && content.kind === "formula",
    )
    expect(formulas.map(([, { content }]) => content.kind === "formula" && content.formula)).toContain("D12")
    for (const [at, { content }] of formulas) {
      const value = seen.get("a.xlsx")!["Biểu A12"]!.cells[at.split("!")[1]!]?.value ?? ""
      expect([at, value]).toEqual([at, content.kind === "formula" ? content.stored : ""])
    }
  })
})

import { figureText } from "../../../engine/figures/writing"
import { merge } from "../../../engine/merging/merge"
import type { Contribution } from "../../../engine/merging/merged"
import { partsOfKey, type CellKey } from "../../../engine/model/cell-key"
import type { Place } from "../../../engine/model/observation"
import { chosenTotal } from "../../../engine/reading/chosen-total"
import { tracedTotal, type TracedTotal } from "../../../engine/reading/trace-total"
import { track } from "../../../engine/tracking/track"
import { addressOf, positionOf } from "../../../engine/workbook/address"
import type { Book } from "../../../engine/workbook/book"
import { cellsOf, shownOf } from "../../support/drawn-summary"
import { handedIn, largeRound, publishedRound, summaryOf } from "../../support/rounds"
import { indexOf, seenBook } from "../../support/seen-book"
import { wholeSummary } from "../../support/whole-summary"

const request = summaryOf(largeRound())
const book = wholeSummary({ ...request, linesPerSheet: 200 })
const index = indexOf(book)
const open = seenBook(book)

/** What the book shows of what stands at a place, and all that was looked at for it. */
function traced(at: Place, of: Book = book) {
  const seen = of === book ? open : seenBook(of)
  const { answer: chosen, asked } = seen(chosenTotal(of === book ? index : indexOf(of), at))
  if (chosen === undefined) return { total: undefined, asked }
  const found = seen(tracedTotal(chosen))
  return { total: found.answer, asked: [...asked, ...found.asked] }
}

const text = (one: Contribution): string =>
  [one.unit.name, figureText(one.figure, "vi"), one.source.file, one.place.sheet, one.place.address].join(" | ")
const lines = ({ figures }: TracedTotal): readonly string[] =>
  figures.map(({ unit, text: { vi }, file, place }) => [unit, vi, file, place.sheet, place.address].join(" | "))

const beside = ({ sheet, address }: Place, columns: number): Place => {
  const { row, column } = positionOf(address)!
  return { sheet, address: addressOf({ row, column: column + columns }) }
}

test("[G10] every total of the workbook, on its form and above the units, shows just the figures that were merged into it, with file, sheet and cell", () => {
  expect(index.totals.length).toBeGreaterThan(40)
  for (const { cell, place } of index.totals) {
    const { contributions, province } = request.merged.cells.get(cell)!
    const { total } = traced(place)
    expect([place, total && lines(total)]).toEqual([place, contributions.map(text)])
    expect(total).toMatchObject({ cell, group: "Toàn tỉnh", units: province.units, of: province.of })
    expect(total!.text.vi).toBe(province.figure === undefined ? "" : figureText(province.figure, "vi"))
    expect(total!.isLineageLost).toBe(false)
    const behind = new Set(contributions.map(({ unit }) => unit.name))
    const asked = request.tracking.units.filter(({ unit }) => {
      const { forms } = request.profile.tiers.find(({ code }) => code === unit.tier)!
      return forms.includes(partsOfKey(cell).form)
    })
    expect(total!.without.map(({ name }) => name).sort()).toEqual(
      asked.flatMap(({ unit: { name } }) => (behind.has(name) ? [] : [name])).sort(),
    )
  }
})

test("[G10] the total of a tier shows the figures of its units alone", () => {
  const { cell, place } = index.totals.find(({ cell: of, place: at }) => of === "A12.01.1" && at.sheet === "Biểu A12")!
  const { contributions, tiers } = request.merged.cells.get(cell)!
  const totals = tiers.map((_, i) => traced(beside(place, 3 * (i + 1))).total!)
  expect(totals.map(({ group }) => group)).toEqual(["Cấp tỉnh", "Cấp huyện", "Cấp xã"])
  totals.forEach((total, i) => {
    const { tier, total: stated } = tiers[i]!
    expect([...lines(total)].sort()).toEqual(
      contributions
        .filter(({ unit }) => unit.tier === tier.code)
        .map(text)
        .sort(),
    )
    expect([total.units, total.of]).toEqual([stated.units, stated.of])
  })
})

test("[G10] the number of units, a line of lineage and an indicator that is not added lead to the same figures as the total", () => {
  const { cell, place } = index.totals.find(({ place: { sheet } }) => sheet === "Biểu A13")!
  const { total } = traced(place)
  expect(traced(beside(place, 1)).total).toEqual(total)
  const line = [...cellsOf(book)].find(
    ([at, { content }]) => at.startsWith("Nguồn số liệu") && shownOf(content) === cell && content.kind === "text",
  )![0]
  const [sheet = "", address = ""] = line.split("!")
  expect(traced({ sheet, address }).total).toEqual(total)
  const notAdded = "A13.05.1" as CellKey
  const { column } = index.columns.find((one) => one.cell === notAdded)!
  const { row } = positionOf(index.totals.find(({ place: at }) => at.sheet === "A13 theo đơn vị")!.place.address)!
  const found = traced({ sheet: "A13 theo đơn vị", address: `${column}${row}` }).total!
  expect(lines(found)).toEqual(request.merged.cells.get(notAdded)!.contributions.map(text))
  expect(found.text.vi).toBe("không cộng")
})

test("what is provisional, approximate, declared nil or set aside is marked as in the workbook", () => {
  const of = (cell: string) => traced(index.totals.find((one) => one.cell === cell)!.place).total!
  const marked = ["A4.01.1", "A10.01.1"].flatMap((cell) =>
    of(cell).figures.flatMap(({ unit, marks }) => marks.map((mark) => `${cell} ${unit} ${mark}`)),
  )
  expect(marked).toEqual(
    ["A4.01.1", "A10.01.1"].flatMap((cell) =>
      request.merged.cells
        .get(cell as CellKey)!
        .contributions.flatMap(({ unit, isProvisional, qualifier, isNil }) => [
          ...(isProvisional && !isNil ? [`${cell} ${unit.name} provisional`] : []),
          ...(qualifier === undefined || isNil ? [] : [`${cell} ${unit.name} approximate`]),
          ...(isNil ? [`${cell} ${unit.name} nil`] : []),
        ]),
    ),
  )
  expect(new Set(marked.map((one) => one.split(" ").at(-1)))).toEqual(new Set(["provisional", "approximate", "nil"]))
  // The one wrote no one figure, the other sent two workbooks of which nothing says which counts.
  expect(
    of("A12.02.1")
      .without.filter(({ isSetAside }) => isSetAside)
      .map(({ code }) => code),
  ).toEqual(["U10", "U03"])
})

test("any other cell shows nothing: a unit's figure, a heading, a sheet of another kind", () => {
  const { place } = index.totals[0]!
  const { row, column } = positionOf(place.address)!
  const others = [
    { sheet: place.sheet, address: addressOf({ row: row + 6, column }) },
    { sheet: place.sheet, address: "A1" },
    { sheet: place.sheet, address: addressOf({ row: row - 1, column }) },
    { sheet: "Theo dõi nộp", address: "C12" },
  ]
  for (const at of others) expect([at, traced(at).total]).toEqual([at, undefined])
})

test("a total is found in three answers, and no row of another total's lineage is looked at past them", () => {
  for (const { place } of index.totals.filter(({ cell }) => request.merged.cells.get(cell)!.province.units > 0))
    expect(traced(place).asked.length).toBeLessThanOrEqual(3)
})

test("[L9] lines of lineage that are not where the total leads are said to be lost, and the units' figures stand as the workbook has them", () => {
  const { place, cell } = index.totals.find(({ cell: of }) => of === "A12.01.1")!
  const emptied = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name.startsWith("Nguồn số liệu") ? { ...sheet, rows: [] } : sheet)),
  }
  const { total } = traced(place, emptied)
  expect(total!.isLineageLost).toBe(true)
  const { contributions } = request.merged.cells.get(cell)!
  expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file]).sort()).toEqual(
    contributions.map(({ unit, figure }) => [unit.name, figureText(figure, "vi"), ""]).sort(),
  )
})

test("[G10] a report that is made of parts shows each part's figure and file, and is not among those without one", () => {
  const base = publishedRound()
  const tier = base.profile.tiers[0]!.code
  const unit = (code: string, name: string, partOf?: string) => ({
    ...{ code, name, aliases: [], tier },
    ...(partOf === undefined ? {} : { partOf }),
  })
  const units = [unit("SYT", "Sở Y tế"), unit("BV1", "Bệnh viện 1", "SYT"), unit("BV2", "Bệnh viện 2", "SYT")]
  const profile = { ...base.profile, units: [...units, unit("STP", "Sở Tư pháp")] }
  const handed = [
    { unit: "BV1", file: "bv1.xlsx", written: { "A12.01.1": 100 } },
    { unit: "BV2", file: "bv2.xlsx", written: { "A12.01.1": 40 } },
  ]
  const tracking = track(
    profile,
    base.period,
    handed.map((one) => handedIn(one, { ...base, profile })),
  )
  const merged = merge(base.pack, profile, tracking, "keep")
  const combined = wholeSummary({ pack: base.pack, profile, tracking, merged, language: "vi", date: "2019-02-20" })
  const { total } = traced(indexOf(combined).totals.find(({ cell }) => cell === "A12.01.1")!.place, combined)
  expect(total!.figures.map(({ unit: name, text: { vi }, file }) => [name, vi, file])).toEqual([
    ["Bệnh viện 1", "100", "bv1.xlsx"],
    ["Bệnh viện 2", "40", "bv2.xlsx"],
  ])
  expect([total!.units, total!.of, total!.without]).toEqual([
    1,
    2,
    [{ code: "STP", name: "Sở Tư pháp", state: "Chưa nộp", isSetAside: false }],
  ])
})

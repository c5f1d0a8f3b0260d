import { figureText } from "../../../engine/figures/writing"
import type { Contribution } from "../../../engine/merging/merged"
import { partsOfKey, type CellKey } from "../../../engine/model/cell-key"
import type { TotalLineage } from "../../../engine/reading/total-lineage"
import { addressOf, positionOf } from "../../../engine/workbook/address"
import { cellsOf, shownOf } from "../../support/drawn-summary"
import { beside, lineageAt, lookedUp } from "../../support/lineage-at"
import { largeRound, summaryOf } from "../../support/rounds"
import { indexOf } from "../../support/seen-book"
import { wholeSummary } from "../../support/whole-summary"

const request = summaryOf(largeRound())
const book = wholeSummary({ ...request, linesPerSheet: 200 })
const index = indexOf(book)

const text = (one: Contribution): string =>
  [one.unit.name, figureText(one.figure, "vi"), one.source.file, one.place.sheet, one.place.address].join(" | ")
const lines = ({ figures }: TotalLineage): readonly string[] =>
  figures.map(({ unit, text: { vi }, file, place }) => [unit, vi, file, place.sheet, place.address].join(" | "))

test("[G10] every total of the workbook, on its form and above the units, shows just the figures that were merged into it, with file, sheet and cell", () => {
  expect(index.totals.length).toBeGreaterThan(40)
  for (const { cell, place } of index.totals) {
    const { contributions, province } = request.merged.cells.get(cell)!
    const total = lineageAt(place, book)
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
  const totals = tiers.map((_, i) => lineageAt(beside(place, 3 * (i + 1)), book)!)
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
  const total = lineageAt(place, book)
  expect(lineageAt(beside(place, 1), book)).toEqual(total)
  const line = [...cellsOf(book)].find(
    ([at, { content }]) => at.startsWith("Nguồn số liệu") && shownOf(content) === cell && content.kind === "text",
  )![0]
  const [sheet = "", address = ""] = line.split("!")
  expect(lineageAt({ sheet, address }, book)).toEqual(total)
  const notAdded = "A13.05.1" as CellKey
  const { column } = index.columns.find((one) => one.cell === notAdded)!
  const { row } = positionOf(index.totals.find(({ place: at }) => at.sheet === "A13 theo đơn vị")!.place.address)!
  const found = lineageAt({ sheet: "A13 theo đơn vị", address: `${column}${row}` }, book)!
  expect(lines(found)).toEqual(request.merged.cells.get(notAdded)!.contributions.map(text))
  expect(found.text.vi).toBe("không cộng")
})

test("what is provisional, approximate, declared nil or set aside is marked as in the workbook", () => {
  const of = (cell: string) => lineageAt(index.totals.find((one) => one.cell === cell)!.place, book)!
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
  for (const at of others) expect([at, lineageAt(at, book)]).toEqual([at, undefined])
})

test("a total is found in three answers, and no row of another total's lineage is looked at past them", () => {
  for (const { place } of index.totals.filter(({ cell }) => request.merged.cells.get(cell)!.province.units > 0))
    expect(lookedUp(place, book).asked.length).toBeLessThanOrEqual(3)
})

test("[L9] lines of lineage that are not where the total leads are said to be lost, and the units' figures stand as the workbook has them", () => {
  const { place, cell } = index.totals.find(({ cell: of }) => of === "A12.01.1")!
  const emptied = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name.startsWith("Nguồn số liệu") ? { ...sheet, rows: [] } : sheet)),
  }
  const total = lineageAt(place, emptied)
  expect(total!.isLineageLost).toBe(true)
  const { contributions } = request.merged.cells.get(cell)!
  expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file]).sort()).toEqual(
    contributions.map(({ unit, figure }) => [unit.name, figureText(figure, "vi"), ""]).sort(),
  )
})

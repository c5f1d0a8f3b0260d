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
import { cellsOf, sheetOf, shownOf } from "../../support/drawn-summary"
import { typedOver, withBlankRow, withoutRow } from "../../support/edited-book"
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
  const found = seen(tracedTotal(of === book ? index : indexOf(of), chosen))
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

/** The book of a small round, and where its total of A12.01.1 and its lines of lineage stand. */
const small = wholeSummary(summaryOf(publishedRound()))
const smallTotal = indexOf(small).totals.find(({ cell }) => cell === "A12.01.1")!.place
const smallTraced = traced(smallTotal, small).total!
const firstLine = [...sheetOf(small, "Nguồn số liệu").rows].find(
  ({ cells: [first] }) => first !== undefined && shownOf(first.content) === "A12.01.1",
)!.row

test("[G10] a row that was taken out or put in above a total's lineage hides no figure: all stand as the workbook has them, and it is said", () => {
  for (const edited of [
    withoutRow(small, "Nguồn số liệu", firstLine - 1),
    withBlankRow(small, "Nguồn số liệu", firstLine - 1),
  ]) {
    const { total } = traced(smallTotal, edited)
    expect(total).toMatchObject({ name: "", isLineageLost: true })
    expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file]).sort()).toEqual(
      smallTraced.figures.map(({ unit, text: { vi } }) => [unit, vi, ""]).sort(),
    )
  }
})

test("[G10] a row that was taken out of a total's lineage, or put in, hides no figure: those that are cut off stand as the workbook has them", () => {
  const { figures } = smallTraced
  expect(figures.length).toBe(4)
  for (const [edited, cut] of [
    [withBlankRow(small, "Nguồn số liệu", firstLine + 3), figures.slice(2)],
    [withoutRow(small, "Nguồn số liệu", firstLine + 3), figures.slice(2, 3)],
    [withoutRow(small, "Nguồn số liệu", firstLine + figures.length), figures.slice(-1)],
  ] as const) {
    const { total } = traced(smallTotal, edited)
    expect(total!.isLineageLost).toBe(true)
    expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file === ""]).sort()).toEqual(
      figures.map((one) => [one.unit, one.text.vi, cut.includes(one)]).sort(),
    )
  }
})

test("[G10] a figure that was typed over among the units stands as it is there, not as its lineage says", () => {
  const { sheet, address } = smallTotal
  const { row: above, column } = positionOf(address)!
  const { row } = [...sheetOf(small, sheet).rows].find((one) => {
    return one.row > above && one.cells.some((cell) => cell.column === column && cell.content.kind === "number")
  })!
  const { total } = traced(smallTotal, typedOver(small, sheet, { row, column }, 12_345))
  expect(total!.isLineageLost).toBe(true)
  const own = total!.figures.filter(({ file }) => file === "")
  expect(own.map(({ text: { vi }, place }) => [vi, place])).toEqual([
    ["12.345", { sheet, address: addressOf({ row, column }) }],
  ])
  expect(total!.figures).toHaveLength(smallTraced.figures.length)
})

test("[G10] units' rows that no longer stand one under the other are not shown as if they were all", () => {
  const { sheet, address } = smallTotal
  const { row } = positionOf(address)!
  expect(traced(smallTotal, withBlankRow(small, sheet, row + 5)).total).toBeUndefined()
})

/** A round in which the workbooks of some units are parts of another one's report, in two tiers. */
function combinedBook(parts: readonly string[], written: Readonly<Record<string, number>>): Book {
  const base = publishedRound()
  const [tier] = base.profile.tiers
  const unit = (code: string, name: string, of: string, partOf?: string) => ({
    ...{ code, name, aliases: [], tier: of },
    ...(partOf === undefined ? {} : { partOf }),
  })
  const units = [
    unit("STP", "Sở Tư pháp", tier!.code),
    unit("SYT", "Sở Y tế", tier!.code, parts.includes("SYT") ? "SYT" : undefined),
    unit("BV1", "Bệnh viện 1", tier!.code, "SYT"),
    unit("BV2", "Bệnh viện 2", tier!.code, "SYT"),
    unit("XA", "Xã Đại Đồng", "xa"),
  ]
  const tiers = [tier!, { ...tier!, code: "xa", label: { vi: "Cấp xã", en: "Commune" } }]
  const profile = { ...base.profile, tiers, units }
  const handed = Object.entries(written).map(([code, figure]) =>
    handedIn({ unit: code, file: `${code}.xlsx`, written: { "A12.01.1": figure } }, { ...base, profile }),
  )
  const tracking = track(profile, base.period, handed)
  const merged = merge(base.pack, profile, tracking, "keep")
  return wholeSummary({ pack: base.pack, profile, tracking, merged, language: "vi", date: "2019-02-20" })
}

const totalPlace = (of: Book): Place =>
  indexOf(of).totals.find(({ cell, place }) => cell === "A12.01.1" && place.sheet === "Biểu A12")!.place
const shown = ({ figures }: TracedTotal) => figures.map(({ unit, text: { vi }, file }) => [unit, vi, file])

test("[G10] a report that is made of parts shows each part's figure and file, and is not among those without one", () => {
  const combined = combinedBook([], { BV1: 100, BV2: 40 })
  const { total } = traced(totalPlace(combined), combined)
  expect(shown(total!)).toEqual([
    ["Bệnh viện 1", "100", "BV1.xlsx"],
    ["Bệnh viện 2", "40", "BV2.xlsx"],
  ])
  expect([total!.units, total!.of, total!.without.map(({ name, state }) => [name, state])]).toEqual([
    1,
    3,
    [
      ["Sở Tư pháp", "Chưa nộp"],
      ["Xã Đại Đồng", "Chưa nộp"],
    ],
  ])
})

test("[G10] under the total of a tier too, a report is listed part by part, also where the unit is a part of it itself", () => {
  const combined = combinedBook(["SYT"], { STP: 7, SYT: 2, BV2: 4, XA: 9 })
  const ofTiers = [1, 2].map((slot) => traced(beside(totalPlace(combined), 3 * slot), combined).total!)
  expect(ofTiers.map(({ group, text: { vi } }) => [group, vi])).toEqual([
    ["Cấp huyện", "13"],
    ["Cấp xã", "9"],
  ])
  expect(ofTiers.map(shown)).toEqual([
    [
      ["Sở Tư pháp", "7", "STP.xlsx"],
      ["Sở Y tế", "2", "SYT.xlsx"],
      ["Bệnh viện 2", "4", "BV2.xlsx"],
    ],
    [["Xã Đại Đồng", "9", "XA.xlsx"]],
  ])
  expect(ofTiers.map(({ isLineageLost }) => isLineageLost)).toEqual([false, false])
})

test("[G10] a summary that does not say whose parts are whose shows the unit's own figure rather than that of one of its parts", () => {
  const combined = combinedBook(["SYT"], { STP: 7, SYT: 2, BV2: 4, XA: 9 })
  const older = {
    ...combined,
    sheets: combined.sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows].map((row) => ({
        ...row,
        cells: row.cells.filter(() => shownOf(row.cells[0]!.content) !== "part"),
      })),
    })),
  }
  const { total } = traced(beside(totalPlace(combined), 3), older)
  expect(shown(total!)).toEqual([
    ["Sở Tư pháp", "7", "STP.xlsx"],
    ["Sở Y tế", "6", ""],
  ])
  expect(total!.isLineageLost).toBe(true)
})

test("[G10] the number of units of a tier shows what its total shows, and so does either where no unit is behind it", () => {
  const combined = combinedBook([], { XA: 9 })
  const places = indexOf(combined).totals.filter(({ place: { sheet } }) => sheet === "Biểu A12")
  const found = places.flatMap(({ cell, place }) =>
    [0, 1, 2].map((group) => {
      const [ofTotal, ofShare] = [0, 1].map((slot) => traced(beside(place, 3 * group + slot), combined).total)
      expect([place, group, ofShare]).toEqual([place, group, ofTotal])
      expect(ofTotal!.without).toHaveLength(ofTotal!.of - ofTotal!.units)
      return [cell, ofTotal?.cell, ofTotal?.group, ofTotal?.units, ofTotal?.of].join(" ")
    }),
  )
  expect(found).toHaveLength(places.length * 3)
  expect(found.slice(0, 6)).toEqual([
    "A12.01.1 A12.01.1 Toàn tỉnh 1 3",
    "A12.01.1 A12.01.1 Cấp huyện 0 2",
    "A12.01.1 A12.01.1 Cấp xã 1 1",
    "A12.02.1 A12.02.1 Toàn tỉnh 0 3",
    "A12.02.1 A12.02.1 Cấp huyện 0 2",
    "A12.02.1 A12.02.1 Cấp xã 0 1",
  ])
})

import { wholeSummary } from "../../../support/whole-summary"
import type { BookCell } from "../../../../engine/workbook/book"
import { addressOf, positionOf, reference } from "../../../../engine/workbook/address"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsOf, shownOf } from "../../../support/drawn-summary"
import { largeRound, summaryOf } from "../../../support/rounds"
import { partsOf } from "../../../support/written-parts"

const request = summaryOf(largeRound())
const book = wholeSummary({ ...request, linesPerSheet: 200 })
const cells = cellsOf(book)

/** The cells of a sheet that lead somewhere, with where they lead. */
function leading(sheet: string): readonly { readonly cell: BookCell; readonly at: string; readonly to: string }[] {
  return [...cells].flatMap(([at, cell]) =>
    at.startsWith(`${sheet}!`) && cell.link !== undefined
      ? [{ cell, at, to: `${cell.link.sheet}!${cell.link.address}` }]
      : [],
  )
}

test("[G10] a total leads to the cell of the units' sheet that it is taken from", () => {
  for (const { code, sheet } of request.pack.forms) {
    const totals = leading(sheet).filter(({ to }) => to.startsWith(`${code} theo đơn vị!`))
    const live = totals.filter(({ cell }) => cell.look === "figureTotal" && cell.content.kind === "formula")
    expect(live.length).toBeGreaterThan(5)
    for (const { cell, at } of live) {
      const { sheet: there, address } = cell.link!
      expect([at, cell.content]).toEqual([at, expect.objectContaining({ formula: reference(there, address) })])
    }
  }
})

test("[G10] the number of units behind a tier's total, and behind one that nobody reported, leads to that total above the units, with a result of its own", () => {
  for (const { code, sheet } of request.pack.forms) {
    const shares = leading(sheet).filter(({ cell, to }) => cell.look === "measure" && to.startsWith(`${code} theo`))
    expect(shares.length).toBeGreaterThan(5)
    for (const { at, cell, to } of shares) {
      const { row, column } = positionOf(cell.link!.address)!
      const below = cells.get(`${code} theo đơn vị!${addressOf({ row: row + 1, column })}`)!
      expect([at, to, shownOf(below.content).split(" ")[0]]).toEqual([at, to, shownOf(cell.content)])
      expect(shownOf(cell.content)).toMatch(/^\d+\/\d+$/)
    }
  }
})

test("[G10] the number of units behind a total, and its total unit by unit, lead to the first line of its lineage, on whatever sheet", () => {
  for (const { code, sheet } of request.pack.forms) {
    const sources = [...leading(sheet), ...leading(`${code} theo đơn vị`)].filter(({ to }) => to.startsWith("Nguồn"))
    expect(sources.length).toBeGreaterThan(5)
    for (const { cell, to } of sources) {
      const total = cells.get(to)!
      const way = total.content.kind === "link" ? total.content : undefined
      expect([to, way?.sheet, way?.text.split(".")[0]]).toEqual([to, sheet, code])
      const row = to.split("!A")[1]!
      const stated = shownOf(cells.get(`${to.split("!")[0]}!D${row}`)!.content)
      const share = shownOf(cells.get(`${to.split("!")[0]}!E${row}`)!.content)
      expect([stated, share.split(" ")[0]]).toContain(shownOf(cell.content))
    }
  }
  expect(new Set(leading("A13 theo đơn vị").map(({ to }) => to.split("!")[0])).size).toBeGreaterThan(1)
})

test("[G10] the lineage leads back: to the total on its form, and to the units' figures", () => {
  const totals = [...cells].filter(([at, { link }]) => at.startsWith("Nguồn số liệu") && link !== undefined)
  expect(totals.length).toBeGreaterThan(20)
  for (const [at, { link, content }] of totals) {
    expect([at, shownOf(cells.get(`${link!.sheet}!${link!.address}`)!.content)]).toEqual([at, shownOf(content)])
  }
})

test("[G10] a unit's row leads to its row of tracking, where its file and the hash of it stand", () => {
  const tracked = new Map(request.tracking.units.map(({ unit, chosen }) => [unit.code, chosen?.source]))
  const units = leading("A12 theo đơn vị").filter(({ to }) => to.startsWith("Theo dõi nộp!"))
  expect(units).toHaveLength(40)
  for (const { cell, to } of units) {
    const code = shownOf(cell.content)
    const row = to.split("!C")[1]!
    const shown = (column: string) => shownOf(cells.get(`Theo dõi nộp!${column}${row}`)!.content)
    expect([shown("B"), shown("N")]).toEqual([code, tracked.get(code)?.sha256 ?? ""])
    if (tracked.get(code) !== undefined) expect(shown("H")).toBe(tracked.get(code)!.file)
  }
})

test("the hash of a file is on the screen and not on paper", () => {
  expect(book.sheets.find(({ name }) => name === "Theo dõi nộp")!.print.area).toMatch(/^A2:M\d+$/)
})

test("[G13] a cell with a number or a formula keeps it beside its link, as the sheet's part has it", async () => {
  const bytes = await writeBook(book)
  const index = book.sheets.findIndex(({ name }) => name === "Biểu A12") + 1
  const part = partsOf(bytes).get(`xl/worksheets/sheet${index}.xml`)
  for (const { at, cell } of leading("Biểu A12")) {
    const to = reference(cell.link!.sheet, cell.link!.address)
    expect(part).toContain(`<hyperlink ref="${at.split("!")[1]!}" location="${to}"/>`)
  }
})

test("more links than a sheet of Excel takes are a mistake of ours that is said", async () => {
  const rows = Array.from({ length: 65_531 }, (_, index) => ({
    row: index + 1,
    cells: [{ column: 1, look: "measure", content: { kind: "empty" }, link: { sheet: "A", address: "A1" } } as const],
  }))
  const [sheet] = book.sheets
  const long = { ...book, sheets: [{ ...sheet!, name: "A", rows, merges: [] }] }
  await expect(writeBook(long)).rejects.toThrow("A: 65531 links, Excel takes 65530 a sheet")
})

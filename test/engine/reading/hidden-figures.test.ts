import type { HiddenLines } from "../../../engine/workbook/hidden-lines"
import type { Picture } from "../../../engine/workbook/picture"
import { onSheet, withoutSheet } from "../../support/edited-workbook"
import { figuresOf, issued, saidOf, taken } from "../../support/issued-workbook"

const filled = issued({ "A10.02.1": 30, "A12.02.1": 185, "A12.04.1": 15 })
const sheet = "Biểu A12"
const span = (first: number, last = first) => ({ first, last })
const hiding = (hidden: Partial<HiddenLines>, name = sheet): Picture =>
  onSheet(filled, name, (before) => ({ ...before, hidden: { rows: [], columns: [], ...hidden } }))

test("[G3] figures on hidden rows are read, and one finding names the rows in which any stand", () => {
  const picture = hiding({ rows: [span(3), span(11, 12), span(14)] })
  expect(figuresOf(taken(picture))).toEqual(figuresOf(taken(filled)))
  expect(saidOf(taken(picture))).toEqual(["warning reading.hiddenRows Biểu A12!D12"])
  expect(taken(picture).findings[0]?.message.facts).toEqual({ sheet: "“Biểu A12”", lines: "12, 14", count: 2 })
})

test("figures in hidden columns are read, and one finding names the columns", () => {
  const picture = hiding({ columns: [span(4, 16_384)] })
  expect(figuresOf(taken(picture))).toEqual(figuresOf(taken(filled)))
  expect(saidOf(taken(picture))).toEqual(["warning reading.hiddenColumns Biểu A12!D10"])
  expect(taken(picture).findings[0]?.message.facts).toMatchObject({ lines: "D", count: 3 })
})

test("hidden rows and columns in which nothing is filled in are nobody's business", () => {
  expect(saidOf(taken(hiding({ rows: [span(1, 9), span(13), span(15, 1_048_576)], columns: [span(5, 9)] })))).toEqual(
    [],
  )
})

test("a filter that hides a hundred rows is one finding, which names the first of them", () => {
  const picture = onSheet(hiding({ rows: [span(30, 200)] }), sheet, (before) => ({
    ...before,
    cells: new Map([
      ...before.cells,
      ...Array.from(
        { length: 100 },
        (_, i): [string, { address: string; content: { type: "number"; value: number } }] => [
          `F${i + 50}`,
          { address: `F${i + 50}`, content: { type: "number", value: 7 } },
        ],
      ),
    ]),
  }))
  const said = taken(picture).findings.filter(({ rule }) => rule === "reading.hiddenRows")
  expect(said.map(({ message: { facts } }) => facts)).toEqual([
    { sheet: "“Biểu A12”", lines: "50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, …", count: 100 },
  ])
})

test("what the cover says on a hidden row is taken, and said", () => {
  const cover = filled.sheets[0]!.name
  expect(saidOf(taken(hiding({ rows: [span(1, 40)] }, cover)))).toEqual([
    expect.stringMatching(/^warning reading\.hiddenRows Thông tin!/),
  ])
})

test("our own blank hides nothing but its map, of which nothing is said", () => {
  expect(filled.sheets.map(({ name, visibility }) => [name, visibility])).toContainEqual(["_bieumau", "veryHidden"])
  expect(saidOf(taken(filled))).toEqual([])
  const without = withoutSheet(hiding({ rows: [span(12)] }), "_bieumau")
  expect(saidOf(taken(without))).toEqual(["info reading.noMap", "warning reading.hiddenRows Biểu A12!D12"])
})

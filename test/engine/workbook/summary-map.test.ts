import fc from "fast-check"
import type { CellKey } from "../../../engine/model/cell-key"
import { wholeYear } from "../../../engine/model/period"
import { readSummaryMap, summaryMapRows, type Recorded, type SummaryMap } from "../../../engine/workbook/summary-map"
import { addressOf } from "../../../engine/workbook/address"
import type { Cell, Sheet } from "../../../engine/workbook/picture"
import { cleanText } from "../../../engine/workbook/clean-text"
import { runs } from "../../support/runs"

/** The hidden sheet as a file would hold it: text that no workbook can hold is gone, blank cells are not there. */
function sheetOf(rows: Iterable<readonly string[]>): Sheet {
  const cells = new Map<string, Cell>()
  Array.from(rows, (texts, row) =>
    texts.forEach((text, column) => {
      const address = addressOf({ row: row + 1, column: column + 1 })
      if (text !== "") cells.set(address, { address, content: { type: "text", value: cleanText(text) } })
    }),
  )
  return { name: "_bieumau", visibility: "veryHidden", merges: [], cells }
}

const text = fc.string({ unit: "grapheme", maxLength: 30 }).map(cleanText)
const decimal = fc.constantFrom("0", "185", "-0.5", "123456789012345")
const recorded: fc.Arbitrary<Recorded> = fc.oneof(
  fc.constant(null),
  fc.constant(0 as const),
  decimal,
  fc.record({ f: decimal, q: fc.constant("nearly" as const), w: text }),
  fc.record({ f: decimal, d: fc.constant(1 as const) }),
  fc.record({ t: text }),
  fc.record({ u: text, r: fc.array(decimal, { maxLength: 2 }) }),
)
const map = (cells: readonly Recorded[], file: string): SummaryMap => ({
  ...{ pack: "p", packVersion: "1", profile: "__proto__", parent: "243", period: wholeYear(2018) },
  units: [{ form: "A10", sheet: "A10 theo đơn vị", unitColumn: "B", entryColumn: "D" }],
  columns: [
    { cell: "A10.01.1" as CellKey, column: "F", printed: { code: "F8", number: "F9" } },
    { cell: "A10.02.1" as CellKey, column: "E" },
  ],
  totals: [{ cell: "A10.01.1" as CellKey, place: { sheet: "Biểu A10", address: "D10" } }],
  parts: [
    { unit: "243", whole: "243" },
    { unit: "246", whole: "243" },
  ],
  reports: [
    {
      ...{ unit: "252", isTied: false, source: { file, sha256: "f0" }, revision: 2, received: "2019-02-08" },
      handIns: ["2019-02-08", undefined],
      forms: [{ form: "A10", check: "12345", handIns: ["2019-02-08"], recorded: cells }],
    },
    { unit: "253", isTied: true, source: { file, sha256: "f1" }, revision: 0, handIns: [undefined], forms: [] },
  ],
})

test("what a summary says of itself is read back as it was written, however long a form is", () => {
  fc.assert(
    fc.property(
      fc.array(recorded, { maxLength: 20 }),
      fc.string({ minLength: 1, maxLength: 20 }).map((name) => `${cleanText(name)}.xlsx`),
      (cells, file) => {
        expect(readSummaryMap(sheetOf(summaryMapRows(map(cells, file))))).toEqual(map(cells, file))
      },
    ),
    runs(),
  )
  const long = Array.from({ length: 3000 }, (): Recorded => ({ t: "văn thư 🗄️ lưu trữ" }))
  const rows = [...summaryMapRows(map(long, "a.xlsx"))]
  expect(Math.max(...rows.flat().map(({ length }) => length))).toBeLessThanOrEqual(32_767)
  expect(readSummaryMap(sheetOf(rows))).toEqual(map(long, "a.xlsx"))
})

test("a summary that says nothing of itself, or whose words somebody spoiled, cannot be read back", () => {
  const rows = [...summaryMapRows(map(["185"], "a.xlsx"))]
  const spoilt = [
    [["bieumau", "summary"]],
    rows.filter(([kind]) => kind !== "period"),
    rows.map((row) => (row[0] === "form" ? ["form", "A10", "", "[185"] : row)),
    rows.map((row) => (row[0] === "form" ? ["form", "A10", "", '[{"f":1}]'] : row)),
    rows.map((row) => (row[0] === "form" ? ["form", "A10", "", '[{"f":"1","q":"hardly"}]'] : row)),
  ]
  expect(spoilt.map((it) => readSummaryMap(sheetOf(it)))).toEqual(spoilt.map(() => undefined))
})

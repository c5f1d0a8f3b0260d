import exceljs from "exceljs"
import fc from "fast-check"
import { figureOf, round, type Figure } from "../../engine/figures/figure"
import type { Lookup } from "../../engine/formulas/evaluate"
import type { CellValue } from "../../engine/formulas/values"
import type { ReferTo } from "../../engine/formulas/references"
import { partsOfKey, type CellKey } from "../../engine/model/cell-key"
import { addressOf } from "../../engine/workbook/address"
import type { CellContent } from "../../engine/workbook/picture"
import { drawn } from "./drawn"
import { pictureOf } from "./drawn-picture"
import { recalculated } from "./libre-office"

/** A form of eight cells; a case is what stands in them, in printed order. */
const eightCells = drawn(`
         | 1 | 2
   01 .2 |   |
   02 .2 |   |
   03 .1 |   |
   04    |   |`)
export const plantedForm = eightCells.form
const plantedKeys = [...eightCells.submission.observations.keys()]

/** What may stand in a cell: a number, text, a logical value, an error, a formula that shows nothing, nothing. */
export type Planted = number | string | boolean | { readonly error: string } | { readonly formula: string } | null
export type PlantedCase = readonly Planted[]

const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: -300, max: 600 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 99_999_999_900, max: 100_000_000_500 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0.1 + 0.2, 0.3, 1e-7, 999_999_999, 123_456_789_012) },
)
const notNumbers: readonly Planted[] = ["343mét", "0", "5", "*", true, false, { error: "#N/A" }, { error: "#DIV/0!" }]
const anything = fc.oneof(
  { weight: 12, arbitrary: number },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom<Planted>(...notNumbers, { formula: '""' }) },
)

/** Cells at random; often the first holds the sum of those below it, or is off by a little, up to the very tolerance. */
export const plantedCases: fc.Arbitrary<PlantedCase> = fc
  .tuple(fc.array(anything, { minLength: 8, maxLength: 8 }), fc.constantFrom(undefined, 0, 0.01, -0.06, 0.06, -0.07, 1))
  .map(([cells, off]) => {
    const [below = 0, further = 0] = [cells[2], cells[4]].map((value) => (typeof value === "number" ? value : 0))
    return off === undefined ? cells : [Number((below + further + off).toFixed(2)), ...cells.slice(1)]
  })

/**
 * What rules see of a case. A formula that shows nothing is blank, as it is to the reader. The period before had the same
 * figures in the opposite order.
 */
export function lookupOf(cells: PlantedCase): Lookup {
  return Object.assign((at: CellKey) => seen(cells[plantedKeys.indexOf(at)]), {
    previous: (at: CellKey) => seen(cells[plantedKeys.length - 1 - plantedKeys.indexOf(at)]),
  })
}

function seen(value: Planted = null): CellValue {
  if (typeof value === "number") return figureOf(value)
  return value === null || (typeof value === "object" && "formula" in value) ? "blank" : "unreadable"
}

const sheetName = "Biểu 'A1' (mới)"
const sheetBefore = "Kỳ trước"
const sheetApart = "Tính riêng"
const [rowsAPart, firstFormulaColumn] = [6, 5]

/** Where the cells of a case stand: one block below the other, on a sheet whose name needs its quotes. */
export function placesOfCase(index: number): ReferTo {
  const on = (sheet: string) => (at: CellKey) => {
    const { row, column } = partsOfKey(at)
    return { sheet, address: addressOf({ row: index * rowsAPart + Number(row), column: Number(column) + 1 }) }
  }
  return Object.assign(on(sheetName), { previous: on(sheetBefore) })
}

/** Formulas that others ask for, each in a cell of a sheet of their own. */
export interface PlantedApart {
  readonly apart: NonNullable<ReferTo["apart"]>
  readonly formulas: readonly string[]
}

export function plantedApart(): PlantedApart {
  const formulas: string[] = []
  return {
    formulas,
    apart(_, __, formula) {
      if (!formulas.includes(formula)) formulas.push(formula)
      return { sheet: sheetApart, address: addressApart(formulas.indexOf(formula)) }
    },
  }
}

function addressApart(index: number): string {
  return addressOf({ row: Math.floor(index / 3) + 1, column: (index % 3) + 1 })
}

/** What formulas show beside the block of their case, once LibreOffice has computed them. */
export async function computedByLibreOffice(
  cases: readonly PlantedCase[],
  formulas: readonly (readonly string[])[],
  apart: readonly string[] = [],
): Promise<readonly (readonly string[])[]> {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet(sheetName)
  const before = workbook.addWorksheet(sheetBefore)
  const beside = workbook.addWorksheet(sheetApart)
  apart.forEach((formula, i) => (beside.getCell(addressApart(i)).value = { formula, date1904: false }))
  const formulaAt = (i: number, j: number) => addressOf({ row: i * rowsAPart + 1, column: j + firstFormulaColumn })
  cases.forEach((cells, i) =>
    plantedKeys.forEach((at, k) => {
      const { address } = placesOfCase(i)(at)
      sheet.getCell(address).value = cells[k] as exceljs.CellValue
      before.getCell(address).value = cells[plantedKeys.length - 1 - k] as exceljs.CellValue
    }),
  )
  formulas.forEach((row, i) =>
    row.forEach((formula, j) => (sheet.getCell(formulaAt(i, j)).value = { formula, date1904: false })),
  )
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  const result = await recalculated(new Map([["a.xlsx", bytes]]))
  const { cells } = pictureOf(result.get("a.xlsx")!).sheets[0]!
  return formulas.map((row, i) => row.map((_, j) => shown(cells.get(formulaAt(i, j))?.content)))
}

/** A figure in a form that the engine's and the spreadsheet's can be compared in; nothing for none. */
export function comparable(figure: Figure | undefined): string {
  return figure === undefined ? "" : JSON.stringify(round(figure, 6))
}

function shown(content: CellContent | undefined): string {
  if (content?.type === "number") return comparable(figureOf(content.value))
  return content === undefined || content.type === "unstored" ? "" : String(content.value)
}

import { borderObject } from "./border"
import { columnLetters } from "../../../engine/workbook/address"
import { assertAllowed, sheetOf, type Session } from "../session"
import type { Area } from "../workbook/area"
import type { CellFormat, CellModel, SheetModel } from "../workbook/model"
import type { Place, WireObject } from "../wire/wire-object"
import { changeFormats } from "./formats"
import { alike } from "./range-reads"

/** A property of the API, the field of the format that it is, and what it is where nothing was said. */
type Fields = Readonly<Record<string, readonly [keyof CellFormat, unknown]>>

const layout: Fields = {
  wrapText: ["wrap", false],
  horizontalAlignment: ["across", "General"],
  verticalAlignment: ["along", "Bottom"],
  shrinkToFit: ["shrink", false],
  indentLevel: ["indent", 0],
}
const font: Fields = {
  name: ["font", "Calibri"],
  size: ["size", 11],
  color: ["colour", "#000000"],
  bold: ["bold", false],
  italic: ["italic", false],
  underline: ["underline", "None"],
}
const fill: Fields = { color: ["fill", ""] }
const locking: Fields = { locked: ["locked", true] }

/** `Excel.RangeFormat` */
export function formatObject(session: Session, { sheet: sheetId, areas }: Place): WireObject {
  const sheet = (): SheetModel => sheetOf(session, sheetId, "Range.format")
  const on = (kind: string, fields: Fields): WireObject => fieldsObject(sheet, areas, kind, fields)
  return {
    ...withSizes(on("RangeFormat", layout), sheet, areas),
    parts: {
      font: () => on("RangeFont", font),
      fill: () => ({
        ...on("RangeFill", fill),
        methods: { clear: () => change(sheet(), areas, "RangeFill.clear", { fill: "" }) },
      }),
      protection: () => on("FormatProtection", locking),
      borders: () => bordersObject(sheet, areas),
    },
  }
}

function fieldsObject(sheet: () => SheetModel, areas: readonly Area[], kind: string, fields: Fields): WireObject {
  const entries = Object.entries(fields)
  const read = ([field, otherwise]: Fields[string]): unknown =>
    same(sheet(), areas, (one) => one?.format?.[field] ?? otherwise)
  return {
    kind,
    reads: Object.fromEntries(entries.map(([name, field]) => [name, () => read(field)])),
    writes: Object.fromEntries(
      entries.map(([name, [field]]) => [
        name,
        (value: unknown) => change(sheet(), areas, `${kind}.${name}`, { [field]: value }),
      ]),
    ),
  }
}

function change(sheet: SheetModel, areas: readonly Area[], location: string, to: CellFormat): undefined {
  changeFormats(sheet, areas, location, (format) => ({ ...format, ...to }))
}

function same<T>(sheet: SheetModel, areas: readonly Area[], of: (cell: CellModel | undefined) => T): T | null {
  const found = new Set(areas.map((area) => alike(sheet, area, of)))
  return found.size === 1 ? [...found][0]! : null
}

/** Points of a width in characters, in Calibri 11: a digit is 7 pixels wide, and 5 are for the margins. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75
const characters = (inPoints: number): number => Math.max(0, (inPoints / 0.75 - 5) / 7)
const standard = { width: 8.43, height: 15 } as const

function withSizes(object: WireObject, sheet: () => SheetModel, areas: readonly Area[]): WireObject {
  const columns = (): string[] =>
    areas.flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, i) => columnLetters(column + i)))
  const rows = (): string[] =>
    areas.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, i) => `${row + i}`))
  const one = (sizes: readonly number[]): number | null => (new Set(sizes).size === 1 ? sizes[0]! : null)
  return {
    ...object,
    reads: {
      ...object.reads,
      columnWidth: () => one(columns().map((letters) => points(sheet().widths[letters] ?? standard.width))),
      rowHeight: () => one(rows().map((row) => sheet().heights[row] ?? standard.height)),
    },
    writes: {
      ...object.writes,
      columnWidth: (width: number) => {
        assertAllowed(sheet(), "allowFormatColumns", "RangeFormat.columnWidth")
        for (const letters of columns()) sheet().widths[letters] = characters(width)
      },
      rowHeight: (height: number) => {
        assertAllowed(sheet(), "allowFormatRows", "RangeFormat.rowHeight")
        for (const row of rows()) sheet().heights[row] = height
      },
    },
  }
}

/** Lines inside and around; diagonals are not drawn by our forms. */
function bordersObject(sheet: () => SheetModel, areas: readonly Area[]): WireObject {
  const item = (index: string): WireObject =>
    borderObject(index, {
      read: (field, otherwise) => same(sheet(), areas, (cell) => cell?.format?.borders?.[index]?.[field] ?? otherwise),
      write: (field, value) =>
        changeFormats(sheet(), areas, `RangeBorder.${field}`, (format) => {
          const border = { style: "Continuous", ...format.borders?.[index], [field]: value }
          return { ...format, borders: { ...format.borders, [index]: border } }
        }),
    })
  return { kind: "RangeBorderCollection", item }
}

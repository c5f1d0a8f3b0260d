import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Place } from "../model/observation"
import type { Pack } from "../model/pack"
import { columnLetters, positionOf } from "../workbook/address"
import type { Cell, Picture } from "../workbook/picture"
import type { MappedColumn, MappedUnits, SummaryMap } from "../workbook/summary-map"
import { textAt } from "./cell-text"
import { isColumnNumber, isRowCode } from "./printed-codes"

/** A sheet of a summary on which the units' figures of one form stand, found by the codes that are printed there. */
export interface UnitsSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, Cell>
  /** The row of a unit; undefined where it is not there, or there twice. */
  readonly rowOf: (unit: string) => number | undefined
  /** Where a unit's figure stands; undefined where it stands nowhere. */
  readonly placeOf: (unit: string, cell: CellKey) => Place | undefined
  /** Where a unit's code stands at its row. */
  readonly unitPlace: (unit: string) => Place | undefined
  /** Whether a cell is an entry of the units' lists. */
  readonly isEntry: (cell: CellKey) => boolean
  /** The first place that does not bear the code it should; absent: all do. */
  readonly moved?: string
}

/** The units' sheets of a summary by form code. */
export function unitsSheets(picture: Picture, map: SummaryMap, pack: Pack): ReadonlyMap<string, UnitsSheet> {
  const columns = new Map<string, MappedColumn[]>()
  for (const one of map.columns) {
    const { form } = partsOfKey(one.cell)
    columns.set(form, [...(columns.get(form) ?? []), one])
  }
  const specs = new Map(pack.forms.flatMap((form) => [...specsOf(form)]))
  return new Map(
    map.units.map((mapped) => [mapped.form, unitsSheet(picture, mapped, columns.get(mapped.form) ?? [], specs)]),
  )
}

/** The first place of any sheet that is not as the summary says; undefined where all is. */
export function movedFrom(sheets: ReadonlyMap<string, UnitsSheet>): string | undefined {
  return [...sheets.values()].flatMap(({ moved }) => moved ?? [])[0]
}

function unitsSheet(
  { sheets }: Picture,
  { sheet: name, unitColumn, entryColumn }: MappedUnits,
  columns: readonly MappedColumn[],
  specs: ReturnType<typeof specsOf>,
): UnitsSheet {
  const sheet = sheets.find((one) => one.name === name)
  const byCell = new Map(columns.map((one) => [one.cell, one]))
  const cells = sheet?.cells ?? new Map<string, Cell>()
  const entries = new Set(columns.flatMap(({ cell, printed }) => (printed === undefined ? [partsOfKey(cell).row] : [])))
  const rows = new Map<string, number[]>()
  const lines = new Map<string, number[]>()
  for (const { address } of cells.values()) {
    const at = positionOf(address)
    if (sheet === undefined || at === undefined || columnLetters(at.column) !== unitColumn) continue
    const unit = textAt(sheet, address).trim()
    const entry = textAt(sheet, `${entryColumn}${at.row}`).trim()
    if (entries.has(entry)) put(lines, JSON.stringify([unit, entry]), at.row)
    else put(rows, unit, at.row)
  }
  const rowOf = (unit: string): number | undefined => only(rows.get(unit))
  const moved =
    sheet === undefined
      ? name
      : columns.flatMap(({ cell, printed }) => {
          const spec = specs.get(cell)
          if (spec === undefined) return [`${name}: ${cell}`]
          if (printed === undefined) return []
          if (!isRowCode(textAt(sheet, printed.code), spec.indicator.code)) return [`${name}!${printed.code}`]
          return isColumnNumber(textAt(sheet, printed.number), spec.column.number) ? [] : [`${name}!${printed.number}`]
        })[0]
  return {
    ...{ name, cells, rowOf },
    unitPlace(unit) {
      const row = rowOf(unit)
      return row === undefined ? undefined : { sheet: name, address: `${unitColumn}${row}` }
    },
    isEntry: (cell) => byCell.get(cell)?.printed === undefined,
    placeOf(unit, cell) {
      const mapped = byCell.get(cell)
      if (mapped === undefined) return undefined
      const row =
        mapped.printed === undefined ? only(lines.get(JSON.stringify([unit, partsOfKey(cell).row]))) : rowOf(unit)
      return row === undefined ? undefined : { sheet: name, address: `${mapped.column}${row}` }
    },
    ...(moved === undefined ? {} : { moved }),
  }
}

function put(into: Map<string, number[]>, key: string, row: number): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [row])
  else list.push(row)
}

function only(rows: readonly number[] | undefined): number | undefined {
  return rows?.length === 1 ? rows[0] : undefined
}

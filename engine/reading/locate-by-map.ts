import { cellKeysOf } from "../model/cell-spec"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import { oncePer } from "../model/once-per"
import { addressOf, positionOf, type Position } from "../workbook/address"
import type { MappedCell, WorkbookMap } from "../workbook/map"
import type { Picture, Sheet } from "../workbook/picture"
import { textAt } from "./cell-text"
import type { FormLocation, UnplacedForm } from "./form-location"
import { swappedHeads } from "./heads"
import { compareLabels } from "./labels"
import { compareMeasures } from "./measures"
import { isColumnNumber, isRowCode } from "./printed-codes"
import { spanOf } from "./span"

/**
 * Where the hidden map says that a form stands, if the form still stands there: every mapped cell must have its row code
 * beside it and its column number above it. Undefined as soon as one has not: then nothing of the map is believed.
 */
export function locateByMap(form: Form, picture: Picture, map: WorkbookMap): FormLocation | undefined {
  const mapped = mappedCellsOf(form, map)
  const sheet = mappedSheet(mapped, picture)
  if (sheet === undefined) return undefined
  const addresses = new Map<CellKey, string>()
  const codes = new Map<string, Position>()
  for (const line of mapped) {
    const code = line.place.sheet === sheet.name ? codeBeside(line, sheet) : undefined
    if (code === undefined) return undefined
    addresses.set(line.cell, line.place.address)
    codes.set(partsOfKey(line.cell).row, code)
  }
  if (!cellKeysOf(form).every((cell) => addresses.has(cell))) return undefined
  const numberRow = positionOf(mapped[0]?.number ?? "")?.row ?? 0
  const figures = mapped.flatMap(({ place }) => positionOf(place.address)?.column ?? [])
  const { changed } = compareLabels(form, sheet, codes, spanOf(figures).from)
  return {
    form,
    sheet,
    addresses,
    codes: [...codes.values()].map(addressOf),
    ...{ numberRow, by: "map" },
    changedLabels: changed,
    changedMeasures: compareMeasures(form, sheet, codes, addresses),
    swappedHeads: swappedHeads(form, sheet, addresses, numberRow),
    ...{ missingRows: [], rowsByLabel: [], missingColumns: [], columnsByHead: [] },
  }
}

/** A form whose mapped sheet is still there, whatever has become of it. */
export function unplacedByMap(form: Form, picture: Picture, map: WorkbookMap): UnplacedForm | undefined {
  const mapped = mappedCellsOf(form, map)
  const sheet = mappedSheet(mapped, picture)
  if (sheet === undefined) return undefined
  const rows = mapped.flatMap(({ place }) => positionOf(place.address)?.row ?? [])
  if (rows.length === 0) return undefined
  const { from, to } = spanOf(rows)
  return { form, sheet, from: { row: from, column: 1 }, lastRow: to }
}

function mappedCellsOf(form: Form, map: WorkbookMap): readonly MappedCell[] {
  return cellsByForm(map).get(form.code) ?? []
}

const cellsByForm = oncePer(({ cells }: WorkbookMap): ReadonlyMap<string, readonly MappedCell[]> => {
  const byForm = new Map<string, MappedCell[]>()
  for (const mapped of cells) {
    const { form } = partsOfKey(mapped.cell)
    const list = byForm.get(form)
    if (list === undefined) byForm.set(form, [mapped])
    else list.push(mapped)
  }
  return byForm
})

function mappedSheet(mapped: readonly MappedCell[], { sheets }: Picture): Sheet | undefined {
  return sheets.find(({ name }) => name === mapped[0]?.place.sheet)
}

/** The position of the row code, where that stands in the cell's row and its column number in the cell's column. */
function codeBeside({ cell, place, code, number }: MappedCell, sheet: Sheet): Position | undefined {
  const { row, column } = partsOfKey(cell)
  const [at, beside, above] = [place.address, code, number].map(positionOf)
  const isAligned = at !== undefined && at.row === beside?.row && at.column === above?.column
  return isAligned && isRowCode(textAt(sheet, code), row) && isColumnNumber(textAt(sheet, number), column)
    ? beside
    : undefined
}

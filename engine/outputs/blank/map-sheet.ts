import type { Form } from "../../model/form"
import { addressOf } from "../../workbook/address"
import type { BookSheet } from "../../workbook/book"
import { mapRows, mapSheetName, type MappedCell, type WorkbookMap } from "../../workbook/map"
import { textCell } from "../cells"
import { formCells } from "./form-cells"
import { codeAddress, formGeometry, numberAddress } from "./form-geometry"

/** The map lines of one form: every cell, filled in or computed. */
export function mappedCells(form: Form): readonly MappedCell[] {
  const geometry = formGeometry(form)
  return formCells(geometry).map(({ key, row, column, at }) => ({
    cell: key,
    place: { sheet: form.sheet, address: addressOf(at) },
    code: codeAddress(geometry, row),
    number: numberAddress(geometry, column),
  }))
}

/** The very hidden sheet that tells a program what this workbook is. */
export function mapSheet(map: WorkbookMap): BookSheet {
  return {
    name: mapSheetName,
    visibility: "veryHidden",
    widths: [],
    rows: mapRows(map).map((texts, index) => ({
      row: index + 1,
      cells: texts.map((text, column) => textCell(column + 1, "text", text)),
    })),
    merges: [],
    locked: false,
    validations: [],
    print: { orientation: "portrait", footer: mapSheetName },
  }
}

import type { Form } from "../../model/form"
import { addressOf } from "../../workbook/address"
import type { BookSheet } from "../../workbook/book"
import { mapRows, type MappedCell, type WorkbookMap } from "../../workbook/map"
import { hiddenSheet } from "../hidden-sheet"
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

/** The sheet that tells a program which pack and unit this workbook was made for, and where everything stands in it. */
export function mapSheet(map: WorkbookMap): BookSheet {
  return hiddenSheet(mapRows(map))
}

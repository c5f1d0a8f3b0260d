import { figureOf } from "../../figures/figure"
import { decimalText } from "../../figures/writing"
import type { Form } from "../../model/form"
import { addressOf } from "../../workbook/address"
import type { BookSheet } from "../../workbook/book"
import { mapRows, type IssuedFigure, type MappedCell, type WorkbookMap } from "../../workbook/map"
import { hiddenSheet } from "../hidden-sheet"
import { formCells } from "./form-cells"
import { codeAddress, formGeometry, numberAddress } from "./form-geometry"
import type { IssuedForm } from "./issued-form"
import { previousCells } from "./previous-cells"
import type { BlankRequest } from "./request"

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

/** The map lines of the opening figures that a form is issued with. */
export function mappedOpenings({ form, cells, openings }: IssuedForm): readonly IssuedFigure[] {
  return cells.flatMap(({ key, at }) => {
    const figure = openings.get(key)
    const place = { sheet: form.sheet, address: addressOf(at) }
    return figure === undefined ? [] : [{ cell: key, place, written: decimalText(figure) }]
  })
}

/** The map lines of last period's figures beside those of this one: they are no input. */
export function mappedPrevious(issued: IssuedForm, request: BlankRequest): readonly IssuedFigure[] {
  return previousCells(issued, request).flatMap(({ key, at, drawn: { content } }) => {
    const place = { sheet: issued.form.sheet, address: addressOf(at) }
    if (content.kind === "text") return [{ cell: key, place, written: content.text }]
    return content.kind === "number" ? [{ cell: key, place, written: decimalText(figureOf(content.value)) }] : []
  })
}

/** The sheet that tells a program which pack and unit this workbook was made for, and where everything stands in it. */
export function mapSheet(map: WorkbookMap): BookSheet {
  return hiddenSheet(mapRows(map))
}

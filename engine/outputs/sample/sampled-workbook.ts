import { codeColumn, firstLineRow } from "../../forms/printed-places"
import type { Language } from "../../model/bilingual"
import type { Place } from "../../model/observation"
import type { Pack } from "../../model/pack"
import { type Profile } from "../../model/profile"
import type { LayoutEdit } from "../../sampling/planting/layouts"
import type { Planted, PlantedReport } from "../../sampling/planting/plant"
import { addressOf, positionOf, type Position } from "../../workbook/address"
import type { Book, BookRow } from "../../workbook/book"
import type { WorkbookMap } from "../../workbook/map"
import { blankWorkbook } from "../blank/blank-workbook"
import { formGeometry } from "../blank/form-geometry"
import { filledIn } from "./filled-in"
import { movedCells, renamedSheet, type Move } from "./moved-sheet"

/** A made-up report as workbooks: the one that is handed in, and a second one of the same unit where somebody sent two. */
export interface SampledWorkbook {
  readonly book: Book
  readonly copy?: Book
  /** Where each planted error stands, in the order of the report; a sheet as a whole has no address. */
  readonly places: readonly Partial<Place>[]
}

/** Whose workbooks they are, and in which language they were issued. */
export interface SampledRequest {
  readonly pack: Pack
  readonly profile: Profile
  readonly language: Language
  /** Stands as the document's date, `2019-01-02`. */
  readonly date: string
}

/** Fills a blank workbook in as a made-up report says, errors and all. */
export function sampledWorkbook(report: PlantedReport, request: SampledRequest): SampledWorkbook {
  const { unit, forms, issuedFor: period, cover, written, layout, planted, copy } = report
  const blank = blankWorkbook({ ...request, unit, period })
  const filling = { forms, cover, language: request.language }
  const changes = layout.map((edit) => changeOf(edit, report))
  const arranged = (book: Book): Book => changes.reduce((changed, change) => change.apply(changed), book)
  const book = arranged(filledIn(blank, { ...filling, cells: written }))
  const places = planted.map((error) => placeOf(error, blank.map, changes))
  if (copy === undefined) return { book, places }
  const cells = new Map([...written, ...copy.map((wrong) => [wrong.cell, wrong.written] as const)])
  return { book, places, copy: arranged(filledIn(blank, { ...filling, cells })) }
}

/** What a layout edit does to a book, and where it leaves the cells of its sheet. */
interface Change {
  readonly form: string
  readonly sheet: string
  readonly apply: (book: Book) => Book
  readonly move: Move
  readonly sheetName: string
}

const stays: Move = (at) => at

function changeOf(edit: LayoutEdit, { forms }: PlantedReport): Change {
  const form = forms.find(({ code }) => code === edit.form)
  if (form === undefined) throw new RangeError(`the report has no form ${edit.form}`)
  const { sheet } = form
  const common = { form: form.code, sheet, sheetName: sheet }
  const row = firstLineRow + ("line" in edit ? edit.line : 0)
  const moving = (move: Move): Change => ({ ...common, move, apply: (book) => movedCells(book, sheet, move) })
  switch (edit.kind) {
    case "insertedRow":
      return moving((at) => (at.row < row ? at : { ...at, row: at.row + 1 }))
    case "deletedRow":
      return moving((at) => (at.row <= row ? at : { ...at, row: at.row - 1 }))
    case "insertedColumn": {
      const { move, apply } = moving((at) => ({ ...at, column: at.column + 1 }))
      return {
        ...common,
        move,
        apply: (book) => onSheet(apply(book), sheet, (one) => ({ ...one, widths: [4, ...one.widths] })),
      }
    }
    case "hiddenRow": {
      const hide = (line: BookRow): BookRow => (line.row === row ? { ...line, isHidden: true } : line)
      return {
        ...common,
        move: stays,
        apply: (book) => onSheet(book, sheet, (one) => ({ ...one, rows: one.rows.map(hide) })),
      }
    }
    case "mergedCells": {
      const last = formGeometry(form).lastColumn
      const area = `${addressOf({ row, column: codeColumn })}:${addressOf({ row, column: last })}`
      return {
        ...common,
        move: stays,
        apply: (book) => onSheet(book, sheet, (one) => ({ ...one, merges: [...one.merges, area] })),
      }
    }
    case "renamedSheet":
      return { ...common, sheetName: edit.name, move: stays, apply: (book) => renamedSheet(book, sheet, edit.name) }
  }
}

function onSheet(book: Book, name: string, change: (sheet: Book["sheets"][number]) => Book["sheets"][number]): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

function placeOf({ at }: Planted, map: WorkbookMap, changes: readonly Change[]): Partial<Place> {
  if ("form" in at) {
    const sheet = changes.find(({ form }) => form === at.form)?.sheetName
    return sheet === undefined ? {} : { sheet }
  }
  const cell = "cell" in at ? at.cell : "copyOf" in at ? at.copyOf : undefined
  const place =
    cell === undefined
      ? "field" in at && map.cover.get(at.field)
      : map.cells.find((mapped) => mapped.cell === cell)?.place
  if (!place) return {}
  const change = changes.find(({ sheet }) => sheet === place.sheet)
  const position: Position | undefined = positionOf(place.address)
  if (change === undefined || position === undefined) return place
  return { sheet: change.sheetName, address: addressOf(change.move(position)) }
}

import { areasOf, columnLetters, type BookRow, type BookSheet, type Position } from "../../../engine/index"
import { isOpen } from "../gates"
import { kindOf, styleName } from "./cell-styles"
import { liveMarkSteps } from "./live-marks"
import { contentSteps } from "./sheet-contents"
import { pageSteps } from "./page-setup"
import { step, type Step } from "./steps"
import { validationSteps } from "./validations"

/** A character of the base font is 7 pixels of 0.75 points, on a screen of 96 dots an inch. */
const pointsOfCharacter = 5.25

/** Everything of a new sheet but what hides, locks and selects. */
export function* sheetSteps(worksheet: Excel.Worksheet, sheet: BookSheet): Iterable<Step> {
  yield* contentSteps(worksheet, sheet)
  for (const [name, area] of styledAreas(sheet)) {
    yield step(() => (worksheet.getRange(area).style = name), 1, name)
  }
  yield* sheet.widths.map((width, index) => {
    const letters = columnLetters(index + 1)
    return step(() => (worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width * pointsOfCharacter), 2)
  })
  for (const { rows, height, isHidden } of bands(sheet.rows)) {
    if (height !== undefined) yield step(() => (worksheet.getRange(rows).format.rowHeight = height), 2)
    if (isHidden === true) yield step(() => (worksheet.getRange(rows).rowHidden = true))
  }
  yield* liveMarkSteps(worksheet, sheet)
  if (isOpen("validation")) yield* validationSteps(worksheet, sheet.validations)
  if (isOpen("printSetup")) yield* pageSteps(worksheet, sheet.print)
  yield* frameSteps(worksheet, sheet)
}

/** What the user sees first: the first cell to fill in of each sheet, and of the sheets the first. Then what is hidden or locked. */
export function* finishingSteps(worksheets: Excel.WorksheetCollection, sheets: readonly BookSheet[]): Iterable<Step> {
  const shown = sheets.filter(({ visibility }) => visibility === "visible")
  // The first comes last, and so to the front.
  for (const { name, selected = "A1" } of [...shown].reverse()) {
    yield step(() => {
      const worksheet = worksheets.getItem(name)
      worksheet.activate()
      worksheet.getRange(selected).select()
    }, 3)
  }
  for (const { name, visibility, locked } of sheets) {
    if (visibility === "veryHidden") yield step(() => (worksheets.getItem(name).visibility = "VeryHidden"))
    if (locked) {
      yield step(() => {
        worksheets.getItem(name).protection.protect(leftToTheClerk)
      }, 2)
    }
  }
}

/** The same as in the file (engine/xlsx/write-book.ts). */
const leftToTheClerk = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true } as const

function frameSteps(worksheet: Excel.Worksheet, { frozen, visibility }: BookSheet): readonly Step[] {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 }
  const panes = worksheet.freezePanes
  return [
    ...(rows > 0 && columns > 0
      ? [
          step(() => {
            panes.freezeAt(`A1:${columnLetters(columns)}${rows}`)
          }),
        ]
      : []),
    ...(rows > 0 && columns === 0
      ? [
          step(() => {
            panes.freezeRows(rows)
          }),
        ]
      : []),
    ...(rows === 0 && columns > 0
      ? [
          step(() => {
            panes.freezeColumns(columns)
          }),
        ]
      : []),
    ...(visibility === "visible" && isOpen("gridLines") ? [step(() => (worksheet.showGridlines = false))] : []),
  ]
}

/** The rectangles of cells of one style, with its name. */
function styledAreas({ rows }: BookSheet): readonly (readonly [string, string])[] {
  const byStyle = new Map<string, Position[]>()
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const name = styleName(kindOf(cell))
      const positions = byStyle.get(name)
      const at = { row, column: cell.column }
      if (positions === undefined) byStyle.set(name, [at])
      else positions.push(at)
    }
  }
  return [...byStyle].flatMap(([name, positions]) => areasOf(positions).map((area) => [name, area] as const))
}

/** Rows that follow each other and are alike in height and in being hidden: `3:7`. */
function bands(
  rows: readonly BookRow[],
): readonly (Pick<BookRow, "height" | "isHidden"> & { readonly rows: string })[] {
  const found: { first: number; last: number; row: BookRow }[] = []
  for (const row of rows) {
    const band = found.at(-1)
    const isSame = band?.row.height === row.height && band?.row.isHidden === row.isHidden
    if (band !== undefined && isSame && band.last === row.row - 1) band.last = row.row
    else found.push({ first: row.row, last: row.row, row })
  }
  return found.map(({ first, last, row }) => ({ ...row, rows: `${first}:${last}` }))
}

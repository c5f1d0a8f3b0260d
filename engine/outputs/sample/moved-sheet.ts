import { addressOf, positionOf, type Position } from "../../workbook/address"
import type { Book, BookCell, BookRow, BookSheet } from "../../workbook/book"

/** Where a cell of a sheet is after rows or columns were put in or taken out. */
export type Move = (at: Position) => Position

/**
 * The book after the cells of one sheet moved, as Excel does it: formulas everywhere follow, and merged areas, checks on typing and
 * the printed area with them. What stands in cells as text, the map among it, stays as it was. A row that moves onto another
 * takes its place.
 */
export function movedCells(book: Book, name: string, move: Move): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? moved(sheet, move) : following(sheet, name, move))),
  }
}

/** The book after a sheet was given another name. */
export function renamedSheet(book: Book, name: string, to: string): Book {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'!`
  const cellOf = (cell: BookCell): BookCell => {
    const { content } = cell
    if (content.kind === "formula")
      return { ...cell, content: { ...content, formula: content.formula.replaceAll(quoted(name), quoted(to)) } }
    return content.kind === "link" && content.sheet === name ? { ...cell, content: { ...content, sheet: to } } : cell
  }
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...withCells(sheet, cellOf), name: sheet.name === name ? to : sheet.name })),
  }
}

function moved(sheet: BookSheet, move: Move): BookSheet {
  const area = (text: string): string => movedArea(text, move)
  const rows = new Map<number, BookRow>()
  for (const { row, cells, ...rest } of withCells(sheet, (cell) => followed(cell, sheet.name, sheet.name, move)).rows) {
    const to = move({ row, column: 1 }).row
    rows.set(to, {
      ...rest,
      row: to,
      cells: cells.map((cell) => ({ ...cell, column: move({ row, column: cell.column }).column })),
    })
  }
  const { print, selected } = sheet
  const titles = print.titleRows?.split(":").map((row) => move({ row: Number(row), column: 1 }).row)
  return {
    ...sheet,
    rows: [...rows.values()],
    merges: sheet.merges.map(area),
    validations: sheet.validations.map((validation) => ({ ...validation, area: area(validation.area) })),
    ...(sheet.marks === undefined
      ? {}
      : { marks: sheet.marks.map((mark) => ({ ...mark, areas: mark.areas.map(area) })) }),
    print: {
      ...print,
      ...(print.area === undefined ? {} : { area: area(print.area) }),
      ...(titles === undefined ? {} : { titleRows: titles.join(":") }),
    },
    ...(selected === undefined ? {} : { selected: area(selected) }),
  }
}

function following(sheet: BookSheet, name: string, move: Move): BookSheet {
  return withCells(sheet, (cell) => followed(cell, sheet.name, name, move))
}

function withCells(sheet: BookSheet, cellOf: (cell: BookCell) => BookCell): BookSheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) }
}

function followed(cell: BookCell, own: string, name: string, move: Move): BookCell {
  const { content } = cell
  if (content.kind === "link" && content.sheet === name)
    return { ...cell, content: { ...content, address: movedArea(content.address, move) } }
  if (content.kind !== "formula") return cell
  return { ...cell, content: { ...content, formula: movedFormula(content.formula, own, name, move) } }
}

/** A text, or a cell or area with the name of its sheet before it. */
const references = /"(?:[^"]|"")*"|(?<![\w.!])('(?:[^']|'')+'!)?([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)(?![\w(])/g

function movedFormula(formula: string, own: string, name: string, move: Move): string {
  return formula.replace(references, (whole: string, sheet: string | undefined, area: string | undefined) => {
    if (area === undefined) return whole
    const of = sheet === undefined ? own : sheet.slice(1, -2).replaceAll("''", "'")
    return of === name ? `${sheet ?? ""}${movedArea(area, move)}` : whole
  })
}

/** Throws a RangeError for what is no area. */
function movedArea(text: string, move: Move): string {
  return text
    .split(":")
    .map((address) => {
      const at = positionOf(address)
      if (at === undefined) throw new RangeError(`not an address: ${address}`)
      return addressOf(move(at))
    })
    .join(":")
}

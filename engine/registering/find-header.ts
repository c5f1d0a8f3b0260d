import { fieldOf, type ListField } from "./headings"
import { cellIn, type ListCell, type ListRow } from "./list-rows"

/** Where the columns of a list stand, from a header of one row or several. */
export interface Header {
  /** How many rows it takes, the row of column numbers included. */
  readonly height: number
  readonly columns: ReadonlyMap<number, Column>
  /** The first column that holds a field; `alias` and `note` may have several. */
  readonly fields: ReadonlyMap<ListField, readonly number[]>
}

interface Column {
  readonly column: number
  readonly heading: string
  readonly address: string
  /** Undefined for a heading that is not known. */
  readonly field: ListField | undefined
}

const tallest = 3
const several: ReadonlySet<ListField> = new Set(["alias", "note"])

/** For each row the header that begins there; undefined where none does. */
export function headersIn(rows: readonly ListRow[]): readonly (Header | undefined)[] {
  // Most rows are far from any heading; looking at each text once spares the rest.
  const known = rows.map(({ cells }) => [...cells.values()].some(({ text }) => fieldOf(text) !== undefined))
  return rows.map((_, at) => (known.slice(at, at + tallest).includes(true) ? headerAt(rows, at) : undefined))
}

/** The header that begins at a row: it names the column of names and another one. */
function headerAt(rows: readonly ListRow[], at: number): Header | undefined {
  for (let height = 1; height <= tallest; height++) {
    const block = blockOf(rows, at, height)
    if (block === undefined) return undefined
    const columns = columnsOf(block)
    if (!isHeader(columns)) continue
    const isBelow = block.slice(1).some((_, i) => headerAt(rows, at + 1 + i) !== undefined)
    if (isBelow && !contributes(block)) return undefined
    return extended(rows, at, block)
  }
  return undefined
}

/** Rows that follow one another without an empty one between. */
function blockOf(rows: readonly ListRow[], at: number, height: number): readonly ListRow[] | undefined {
  const block = rows.slice(at, at + height)
  const [first] = block
  if (first === undefined || block.length < height) return undefined
  return block.every((row, i) => row.row === first.row + i) ? block : undefined
}

function isHeader(columns: readonly Column[]): boolean {
  const known = columns.flatMap(({ field }) => (field === undefined ? [] : [field]))
  return known.includes("name") && (known.length > 1 || columns.length === 1)
}

/** Whether the upper row of a header is more than a title above it: a column has its heading there and nothing below. */
function contributes([first, ...below]: readonly ListRow[]): boolean {
  return [...(first?.cells.values() ?? [])].some(
    ({ column, text }) => fieldOf(text) !== undefined && below.every(({ cells }) => !cells.has(column)),
  )
}

/** With the rows below that still head columns: under cells merged down, sub-headings, column numbers. */
function extended(rows: readonly ListRow[], at: number, block: readonly ListRow[]): Header {
  let taken = block
  for (;;) {
    const more = blockOf(rows, at, taken.length + 1)
    const next = more?.at(-1)
    if (more === undefined || next === undefined || more.length > tallest || !isSubHeading(taken, next)) break
    taken = more
  }
  const columns = columnsOf(taken)
  const fields = fieldsOf(columns)
  const below = blockOf(rows, at, taken.length + 1)?.at(-1)
  const isNumbered = below !== undefined && isColumnNumbers(below, fields.get("name")?.[0])
  return {
    ...{ height: taken.length + (isNumbered ? 1 : 0), fields },
    columns: new Map(columns.map((column) => [column.column, column])),
  }
}

function isSubHeading(block: readonly ListRow[], next: ListRow): boolean {
  const heads = block.flatMap(({ cells }) => [...cells.values()])
  if (heads.some(({ lastRow, text }) => lastRow >= next.row && fieldOf(text) !== undefined)) return true
  return [...next.cells.values()].every(
    ({ column, text }) => fieldOf(text) !== undefined || fieldOf(`${above(block, column)} ${text}`) !== undefined,
  )
}

/** `1 | 2 | 3` or `A | B | 1` under the headings. A unit is not called by a number. */
function isColumnNumbers({ cells }: ListRow, name: number | undefined): boolean {
  const isNumber = ({ text }: ListCell): boolean => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text)
  return name !== undefined && cells.has(name) && [...cells.values()].every(isNumber)
}

function columnsOf(block: readonly ListRow[]): readonly Column[] {
  const numbers = new Set(block.flatMap(({ cells }) => [...cells.keys()]))
  return [...numbers]
    .sort((a, b) => a - b)
    .map((column) => {
      const own = block.flatMap((row) => row.cells.get(column) ?? [])
      const lowest = own.at(-1)
      const heading = above(block, column)
      const field = fieldOf(heading) ?? fieldOf(lowest?.text ?? "")
      return { column, heading, address: lowest?.address ?? "", field }
    })
}

/** The heading of a column, from the top down, with what is merged across it. */
function above(block: readonly ListRow[], column: number): string {
  const texts = block.flatMap((row) => {
    const across = [...row.cells.values()].find((cell) => cell.column <= column && column <= cell.lastColumn)
    return across === undefined ? [] : [across.text]
  })
  return texts.join(" ")
}

function fieldsOf(columns: readonly Column[]): ReadonlyMap<ListField, readonly number[]> {
  const fields = new Map<ListField, readonly number[]>()
  for (const { column, field } of columns) {
    if (field === undefined) continue
    const before = fields.get(field) ?? []
    if (before.length === 0 || several.has(field)) fields.set(field, [...before, column])
  }
  return fields
}

/** What a row holds of a field: in its first column, merged down or its own. */
export function fieldIn(row: ListRow, { fields }: Header, field: ListField): ListCell | undefined {
  return cellIn(row, fields.get(field)?.[0])
}

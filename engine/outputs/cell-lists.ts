import { sentences } from "../messages/message"
import type { CommonPart } from "../messages/say"
import type { Language } from "../model/bilingual"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Form, Indicator } from "../model/form"
import { filled } from "./printed-words"

const words = sentences({
  form: { vi: "Biểu {form}, {cells}", en: "form {form}, {cells}" },
  row: { vi: "mã số {rows}", en: "row {rows}" },
  rows: { vi: "mã số {rows}", en: "rows {rows}" },
  column: { vi: "cột {columns}", en: "column {columns}" },
  columns: { vi: "cột {columns}", en: "columns {columns}" },
})

/** A form with its rows by code, as names need it. */
interface NamedForm {
  readonly form: Form
  readonly indicators: ReadonlyMap<string, Indicator>
}

interface Naming {
  readonly forms: ReadonlyMap<string, NamedForm>
  readonly language: Language
  /** The form that the sentence is about. */
  readonly around: string
}

/**
 * Several cells in one breath: what they share is said once. Rows with the same columns stand together, and three or more that
 * follow one another as printed are a stretch: `mã số 01–03, 05, cột 1, 2; mã số 07, cột 4`.
 */
export function cellList(cells: readonly CellKey[], naming: Naming): string {
  const codes = [...new Set(cells.map((cell) => partsOfKey(cell).form))]
  return codes
    .map((code) => {
      const own = cells.filter((cell) => partsOfKey(cell).form === code)
      const known = naming.forms.get(code)
      const text = known === undefined ? own.join(", ") : inForm(own, known, naming.language)
      const isNamed = known !== undefined && naming.around !== code
      return isNamed ? filled(words.form, naming.language, { form: code, cells: text }) : text
    })
    .join("; ")
}

function inForm(cells: readonly CellKey[], { form, indicators }: NamedForm, language: Language): string {
  const printed = [...indicators.keys()]
  const strangers = cells.filter((cell) => !indicators.has(partsOfKey(cell).row))
  const columnsByRow = new Map<string, string[]>()
  for (const cell of cells) {
    const { row, column } = partsOfKey(cell)
    if (indicators.has(row)) columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column])
  }
  const groups = new Map<string, { columns: readonly string[]; rows: string[] }>()
  for (const [row, columns] of columnsByRow) {
    const key = columns.join(" ")
    const group = groups.get(key) ?? { columns, rows: [] }
    groups.set(key, { ...group, rows: [...group.rows, row] })
  }
  const texts = [...groups.values()].map(({ columns, rows }) => {
    const row = filled(rows.length > 1 ? words.rows : words.row, language, { rows: stretches(rows, printed) })
    if (form.columns.length === 1) return row
    const inPrint = form.columns.map(({ number }) => number)
    const facts = { columns: stretches(columns, inPrint) }
    return `${row}, ${filled(columns.length > 1 ? words.columns : words.column, language, facts)}`
  })
  return [...texts, ...strangers].join("; ")
}

/** `01–03, 05`: from–to only where what lies between is exactly what the reader would count up. */
function stretches(codes: readonly string[], printed: readonly string[]): string {
  const runs: string[][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows =
      before !== undefined &&
      printed.indexOf(code) === printed.indexOf(before) + 1 &&
      Number(code) === Number(before) + 1
    if (run !== undefined && follows) run.push(code)
    else runs.push([code])
  }
  return runs.map((run) => (run.length > 3 ? `${run[0] ?? ""}–${run.at(-1) ?? ""}` : run.join(", "))).join(", ")
}

/** What cells of one form share, row or column, so that a sum names it once. Undefined where they share neither. */
export function commonPart(
  cells: readonly CellKey[],
  { forms, language }: Pick<Naming, "forms" | "language">,
): CommonPart | undefined {
  const parts = cells.map(partsOfKey)
  const [first, ...others] = parts
  const known = first && forms.get(first.form)
  if (first === undefined || others.length === 0 || known === undefined || known.form.columns.length < 2)
    return undefined
  if (parts.some(({ form, row }) => form !== first.form || !known.indicators.has(row))) return undefined
  const row = (code: string) => filled(words.row, language, { rows: code })
  const column = (number: string) => filled(words.column, language, { columns: number })
  if (others.every((part) => part.row === first.row)) {
    return { before: `${row(first.row)}, `, each: (cell) => column(partsOfKey(cell).column), after: "" }
  }
  if (others.every((part) => part.column === first.column)) {
    return { before: "", each: (cell) => row(partsOfKey(cell).row), after: `, ${column(first.column)}` }
  }
  return undefined
}

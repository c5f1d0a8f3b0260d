import type { Measure } from "../model/form"
import type { FormSource } from "./form-schema"
import { mistake } from "./mistakes"
import { placedRows, type PlacedRow } from "./placed-rows"
import { parsePrintedArithmetic } from "./printed-arithmetic"
import type { Mistake } from "./template-error"

type Path = readonly (string | number)[]

/** What no schema can see of a form's layout: codes used twice, unknown measures and columns, arithmetic that cannot be. */
export function layoutMistakes(
  file: string,
  source: FormSource,
  measures: ReadonlyMap<string, Measure>,
): readonly Mistake[] {
  const rows = placedRows(source.rows)
  return [
    ...repeated(file, source, rows),
    ...unknownMeasures(file, source, rows, measures),
    ...unknownColumns(file, source, rows),
    ...brokenArithmetic(file, source, rows),
  ]
}

function repeated(file: string, { columns }: FormSource, rows: readonly PlacedRow[]): readonly Mistake[] {
  const codes = rows.map(({ row }) => row.code)
  const numbers = columns.map(({ number }) => number)
  const once = { vi: "mã chỉ dùng một lần", en: "a code used once only" }
  return [
    ...rows.flatMap(({ row, path }, i) =>
      codes.indexOf(row.code) < i ? [mistake(file, [...path, "code"], row.code, once)] : [],
    ),
    ...numbers.flatMap((n, i) => (numbers.indexOf(n) < i ? [mistake(file, ["columns", i, "number"], n, once)] : [])),
  ]
}

function unknownMeasures(
  file: string,
  { columns }: FormSource,
  rows: readonly PlacedRow[],
  measures: ReadonlyMap<string, Measure>,
): readonly Mistake[] {
  const known = [...measures.keys()].join(", ")
  const wanted = { vi: `đơn vị tính đã khai: ${known}`, en: `a measure of pack.json: ${known}` }
  const named: readonly (readonly [Path, string | undefined])[] = [
    ...columns.map(({ measure }, i) => [["columns", i, "measure"], measure] as const),
    ...rows.map(({ row, path }) => [[...path, "measure"], row.measure] as const),
  ]
  return named.flatMap(([path, code]) =>
    code === undefined || measures.has(code) ? [] : [mistake(file, path, code, wanted)],
  )
}

function unknownColumns(file: string, { columns }: FormSource, rows: readonly PlacedRow[]): readonly Mistake[] {
  const numbers = columns.map(({ number }) => number)
  const known = numbers.join(", ")
  const wanted = { vi: `số cột của biểu này (${known})`, en: `a column of this form (${known})` }
  return rows.flatMap(({ row, path }) =>
    (row.columns ?? []).flatMap((number, i) =>
      numbers.includes(number) ? [] : [mistake(file, [...path, "columns", i], number, wanted)],
    ),
  )
}

/** Something printed with its arithmetic: a column by its number, a row by its code. */
interface Printed {
  readonly code: string
  readonly arithmetic: string
  readonly path: Path
}

function brokenArithmetic(file: string, { columns }: FormSource, rows: readonly PlacedRow[]): readonly Mistake[] {
  const printedColumns = columns.flatMap(({ number, arithmetic }, i): readonly Printed[] =>
    arithmetic === undefined ? [] : [{ code: number, arithmetic, path: ["columns", i, "arithmetic"] }],
  )
  const printedRows = rows.flatMap(({ row: { code, arithmetic }, path }): readonly Printed[] =>
    arithmetic === undefined ? [] : [{ code, arithmetic, path: [...path, "arithmetic"] }],
  )
  const [numbers, codes] = [columns.map(({ number }) => number), rows.map(({ row }) => row.code)]
  return [...broken(file, printedColumns, numbers, new Map()), ...broken(file, printedRows, codes, partitions(rows))]
}

/** The rows that a row adds as its first "Chia theo": they too lead from totals to parts. */
function partitions(rows: readonly PlacedRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.flatMap(({ row }) => {
      const first = row.breakdowns?.find(({ as }) => as === "partition")
      return first === undefined ? [] : [[row.code, first.rows.map(({ code }) => code)] as const]
    }),
  )
}

function broken(
  file: string,
  printed: readonly Printed[],
  known: readonly string[],
  sums: ReadonlyMap<string, readonly string[]>,
): readonly Mistake[] {
  const parts = new Map(sums)
  for (const { code, arithmetic } of printed) {
    parts.set(code, parsePrintedArithmetic(arithmetic)?.terms.map((term) => term.code) ?? [])
  }
  return printed.flatMap(({ code, arithmetic, path }) => {
    const parsed = parsePrintedArithmetic(arithmetic)
    if (parsed === undefined) return []
    const wrong = (vi: string, en: string) => [mistake(file, path, arithmetic, { vi, en })]
    if (parsed.total !== code || !parsed.terms.every((term) => known.includes(term.code))) {
      const codes = known.join(", ")
      return wrong(`phép tính cho ${code} từ các mã của biểu (${codes})`, `arithmetic for ${code}, of ${codes}`)
    }
    return behind(code, parts).has(code)
      ? wrong(`các mã không tính ngược lại từ ${code}`, `codes that are not themselves computed from ${code}`)
      : []
  })
}

/** Everything that something is computed from, through whatever totals between them. */
function behind(code: string, parts: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (part: string): void => {
    if (found.has(part)) return
    found.add(part)
    parts.get(part)?.forEach(visit)
  }
  parts.get(code)?.forEach(visit)
  return found
}

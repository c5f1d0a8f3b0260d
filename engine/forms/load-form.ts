import type { Column, Form, Indicator, Line, Measure } from "../model/form"
import type { Rule } from "../model/rule"
import { formSchema, type FormSource, type RowSource } from "./form-schema"
import { generatedRules, type StatedBreakdown } from "./generated-rules"
import { mistake, mistakesOf } from "./mistakes"
import { parsePrintedArithmetic } from "./printed-arithmetic"
import { loadRules, type Layout, type Nameable } from "./load-rules"
import { TemplateError, type Mistake } from "./template-error"

/** A form's file with its layout made: its own rules can be read once the layouts of all forms are known. */
export interface LoadedLayout {
  readonly file: string
  readonly layout: Layout
  /** The rules that the layout states by itself. */
  readonly generated: readonly Rule[]
  /** The JSON of the others. */
  readonly stated: readonly unknown[]
}

/** Makes a Form of its JSON, where it stands alone. Throws a TemplateError with every mistake found in it. */
export function loadForm(file: string, json: unknown, measures: ReadonlyMap<string, Measure>): Form {
  return withRules(loadLayout(file, json, measures))
}

/**
 * Makes a Form of its layout, with rules that may name all that is `nameable`; nothing but the form itself where that is left
 * out. Throws a TemplateError with every mistake found in them.
 */
export function withRules({ file, layout, generated, stated }: LoadedLayout, nameable?: Nameable): Form {
  const taken = generated.map((rule) => rule.id)
  return { ...layout, rules: [...generated, ...loadRules(file, stated, layout, taken, nameable)] }
}

/** Makes the layout of a form of its JSON. Throws a TemplateError with every mistake found in it. */
export function loadLayout(file: string, json: unknown, measures: ReadonlyMap<string, Measure>): LoadedLayout {
  const parsed = formSchema.safeParse(json)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  const source = parsed.data
  const rows = flatten(source.rows)
  const mistakes = [...repeated(file, source), ...unknownMeasures(file, rows, measures), ...brokenColumns(file, source)]
  if (mistakes.length > 0) throw new TemplateError(mistakes)

  const breakdowns = statedBreakdowns(source.rows)
  const { code, sheet, title, basis, timing, officialCode } = source
  const layout = {
    ...{ code, sheet, title, basis, timing },
    ...(officialCode === undefined ? {} : { officialCode }),
    columns: source.columns.map(columnOf),
    lines: linesOf(source.rows, 0, measures),
    breakdowns: breakdowns.map(({ as, of, parts }) => ({ as, of, parts })),
  }
  return { file, layout, generated: generatedRules(layout, breakdowns), stated: source.rules }
}

interface PlacedRow {
  readonly row: RowSource
  readonly path: readonly (string | number)[]
}

function flatten(rows: readonly RowSource[], under: readonly (string | number)[] = ["rows"]): readonly PlacedRow[] {
  return rows.flatMap((row, i) => {
    const path = [...under, i]
    const inner = (row.breakdowns ?? []).flatMap((b, j) => flatten(b.rows, [...path, "breakdowns", j, "rows"]))
    return [{ row, path }, ...inner]
  })
}

function linesOf(rows: readonly RowSource[], depth: number, measures: ReadonlyMap<string, Measure>): readonly Line[] {
  return rows.flatMap((row) => {
    const inner = (row.breakdowns ?? []).flatMap((b): readonly Line[] => [
      { line: "heading", label: b.heading, depth: depth + 1 },
      ...linesOf(b.rows, depth + 1, measures),
    ])
    return [{ line: "indicator", indicator: indicatorOf(row, depth, measures) }, ...inner]
  })
}

function indicatorOf(row: RowSource, depth: number, measures: ReadonlyMap<string, Measure>): Indicator {
  const measure = measures.get(row.measure)
  if (measure === undefined) throw new RangeError(`measure ${row.measure} was not checked before use`)
  const { code, label, places, required, merging } = row
  return { code, label, measure, places, required, merging, depth }
}

function statedBreakdowns(rows: readonly RowSource[]): readonly StatedBreakdown[] {
  return rows.flatMap((row) =>
    (row.breakdowns ?? []).flatMap(({ as, missing, rows: parts }) => [
      { as, missing, of: row.code, parts: parts.map((part) => part.code) },
      ...statedBreakdowns(parts),
    ]),
  )
}

function columnOf({ number, label, arithmetic }: FormSource["columns"][number]): Column {
  const printed = arithmetic === undefined ? undefined : parsePrintedArithmetic(arithmetic)
  return { number, label, parts: printed?.parts ?? [] }
}

function repeated(file: string, source: FormSource): readonly Mistake[] {
  const rows = flatten(source.rows)
  const codes = rows.map(({ row }) => row.code)
  const numbers = source.columns.map((column) => column.number)
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
  rows: readonly PlacedRow[],
  measures: ReadonlyMap<string, Measure>,
): readonly Mistake[] {
  const known = [...measures.keys()].join(", ")
  return rows
    .filter(({ row }) => !measures.has(row.measure))
    .map(({ row, path }) =>
      mistake(file, [...path, "measure"], row.measure, {
        vi: `đơn vị tính đã khai: ${known}`,
        en: `a measure of pack.json: ${known}`,
      }),
    )
}

function brokenColumns(file: string, { columns }: FormSource): readonly Mistake[] {
  const numbers = columns.map((column) => column.number)
  const sums = new Map(columns.map((column) => [column.number, columnOf(column).parts]))
  return columns.flatMap(({ number, arithmetic }, i) => {
    const printed = arithmetic === undefined ? undefined : parsePrintedArithmetic(arithmetic)
    if (printed === undefined) return []
    const wrong = (vi: string, en: string) => [mistake(file, ["columns", i, "arithmetic"], arithmetic, { vi, en })]
    if (printed.total !== number || !printed.parts.every((part) => numbers.includes(part))) {
      const known = numbers.join(", ")
      return wrong(
        `phép cộng cho cột ${number} từ các cột của biểu (${known})`,
        `the sum for column ${number}, of columns of this form (${known})`,
      )
    }
    return addedIn(number, sums).has(number)
      ? wrong(
          `các cột không tính ngược lại từ cột ${number}`,
          `columns that are not themselves sums of column ${number}`,
        )
      : []
  })
}

/** Every column that a column adds, through whatever sums between them. */
function addedIn(number: string, sums: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const added = new Set<string>()
  const visit = (part: string): void => {
    if (added.has(part)) return
    added.add(part)
    sums.get(part)?.forEach(visit)
  }
  sums.get(number)?.forEach(visit)
  return added
}

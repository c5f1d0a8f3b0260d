import type { Column, Form, Indicator, Line, Measure, RowArithmetic, Term } from "../model/form"
import type { Rule } from "../model/rule"
import { formSchema, type FormSource, type RowSource } from "./form-schema"
import { uncompiled } from "../rules/parameters"
import { generatedRules, type StatedBreakdown } from "./generated-rules"
import { layoutMistakes } from "./layout-mistakes"
import { mistakesOf } from "./mistakes"
import { placedRows } from "./placed-rows"
import { parsePrintedArithmetic } from "./printed-arithmetic"
import { loadRules } from "./load-rules"
import type { Layout, Nameable } from "./nameable"
import type { ParseParameters } from "./rule-schemas"
import { TemplateError } from "./template-error"

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
 * out. `parse`: the kinds' schemas, where several forms share them. Throws a TemplateError with every mistake found in them.
 */
export function withRules(
  { file, layout, generated, stated }: LoadedLayout,
  nameable?: Nameable,
  parse?: ParseParameters,
): Form {
  const taken = generated.map((rule) => rule.id)
  return { ...layout, rules: [...generated, ...loadRules(file, stated, layout, taken, nameable, parse)] }
}

/** Makes the layout of a form of its JSON. Throws a TemplateError with every mistake found in it. */
export function loadLayout(file: string, json: unknown, measures: ReadonlyMap<string, Measure>): LoadedLayout {
  const parsed = formSchema.safeParse(json, uncompiled)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  const source = parsed.data
  const mistakes = layoutMistakes(file, source, measures)
  if (mistakes.length > 0) throw new TemplateError(mistakes)

  const breakdowns = statedBreakdowns(source.rows)
  const { code, sheet, title, basis, timing } = source
  const layout = {
    ...{ code, sheet, title, basis, timing },
    columns: source.columns.map((column) => columnOf(column, measures)),
    lines: linesOf(source.rows, 0, measures),
    breakdowns: breakdowns.map(({ as, of, parts }) => ({ as, of, parts })),
    arithmetic: rowArithmetic(source),
  }
  return { file, layout, generated: generatedRules(layout, breakdowns), stated: source.rules }
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
  const { code, label, places, required, merging, kind = "number", negative = false, columns } = row
  const only = columns === undefined ? {} : { columns }
  const measure = known(row.measure, measures)
  return { code, label, measure, places, kind, negative, required, merging, depth, ...only }
}

function known(code: string, measures: ReadonlyMap<string, Measure>): Measure {
  const measure = measures.get(code)
  if (measure === undefined) throw new RangeError(`measure ${code} was not checked before use`)
  return measure
}

function rowArithmetic({ rows }: FormSource): readonly RowArithmetic[] {
  return placedRows(rows).flatMap(({ row }) => {
    const terms = termsOf(row.arithmetic)
    return terms.length === 0 ? [] : [{ total: row.code, terms }]
  })
}

function termsOf(arithmetic: string | undefined): readonly Term[] {
  return arithmetic === undefined ? [] : (parsePrintedArithmetic(arithmetic)?.terms ?? [])
}

function statedBreakdowns(rows: readonly RowSource[]): readonly StatedBreakdown[] {
  return rows.flatMap((row) =>
    (row.breakdowns ?? []).flatMap(({ as, missing, rows: parts }) => [
      { as, missing, of: row.code, parts: parts.map((part) => part.code) },
      ...statedBreakdowns(parts),
    ]),
  )
}

function columnOf(source: FormSource["columns"][number], measures: ReadonlyMap<string, Measure>): Column {
  const { number, label, arithmetic, measure, places, kind, merging } = source
  return {
    ...{ number, label, terms: termsOf(arithmetic) },
    ...(measure === undefined ? {} : { measure: known(measure, measures) }),
    ...(places === undefined ? {} : { places }),
    ...(kind === undefined ? {} : { kind }),
    ...(merging === undefined ? {} : { merging }),
  }
}

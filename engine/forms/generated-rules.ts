import type { MissingPolicy } from "../formulas/missing"
import { indicatorsOf, type Breakdown, type Form, type Indicator, type Term } from "../model/form"
import { addsOverRows } from "../model/cell-spec"
import type { Rule } from "../model/rule"
import { rowTerms } from "./live-totals"

/** A breakdown with what a blank part means to its rule. */
export type StatedBreakdown = Breakdown & { readonly missing: MissingPolicy }

/**
 * The rules that a form states by its own layout, so that nobody writes them twice: required rows, numbers, the printed
 * arithmetic of columns and rows, "Chia theo" (parts add up) and "Trong đó" (no part exceeds the whole).
 * A row or column that the workbook computes is not required: it follows its parts.
 */
export function generatedRules(form: Omit<Form, "rules">, breakdowns: readonly StatedBreakdown[]): readonly Rule[] {
  const { code, columns, arithmetic } = form
  const indicators = indicatorsOf(form)
  const entered = columns.filter(({ terms }) => terms.length === 0).map(({ number }) => number)
  const requiredRows = indicators
    .filter((indicator) => indicator.required && rowTerms(form, indicator.code).length === 0)
    .map((indicator) => indicator.code)
  const added = columnsAddedOverRows(form)
  return [
    ...(requiredRows.length > 0
      ? [error(`${code}.required`, "required", { rows: requiredRows, columns: entered })]
      : []),
    ...numberRules(form, indicators),
    ...columns.flatMap(({ number, terms }) =>
      terms.length === 0 ? [] : [balanced(`${code}.column-${number}`, "columns", number, terms)],
    ),
    ...(added.columns?.length === 0
      ? []
      : [
          ...arithmetic.map(({ total, terms }) => balanced(`${code}.row-${total}`, "rows", total, terms, added)),
          ...breakdowns.flatMap((breakdown, i) => fromBreakdown(code, breakdown, i + 1, added)),
        ]),
  ]
}

/** Words are no numbers; what may be negative is asked for its decimals only. */
function numberRules(form: Omit<Form, "rules">, indicators: readonly Indicator[]): readonly Rule[] {
  const columns = form.columns.filter(({ kind }) => kind !== "text").map(({ number }) => number)
  const rowsOf = (negative: boolean): readonly string[] =>
    indicators
      .filter((indicator) => indicator.negative === negative && indicator.kind !== "text")
      .map((indicator) => indicator.code)
  const [refused, allowed] = [rowsOf(false), rowsOf(true)]
  const limited = columns.length === form.columns.length ? {} : { columns }
  return [
    ...(refused.length === 0 || columns.length === 0
      ? []
      : [error(`${form.code}.number`, "number", { rows: refused, ...limited, negative: "refused" })]),
    ...(allowed.length === 0 || columns.length === 0
      ? []
      : [error(`${form.code}.adjustment`, "number", { rows: allowed, ...limited, negative: "allowed" })]),
  ]
}

/** The columns that a rule over rows speaks of; not named where it speaks of all. */
interface Columns {
  readonly columns?: readonly string[]
}

function columnsAddedOverRows({ columns }: Omit<Form, "rules">): Columns {
  const added = columns.filter(addsOverRows)
  return added.length === columns.length ? {} : { columns: added.map(({ number }) => number) }
}

function balanced(
  id: string,
  by: "rows" | "columns",
  total: string,
  terms: readonly Term[],
  columns: Columns = {},
): Rule {
  const parts = terms.map(({ code, sign }) => (sign === 1 ? code : { minus: code }))
  return error(id, "balance", { by, total, parts, ...columns, missing: "partial_null" })
}

function fromBreakdown(
  form: string,
  { as, of, parts, missing }: StatedBreakdown,
  n: number,
  columns: Columns,
): readonly Rule[] {
  if (as === "partition")
    return [error(`${form}.sum-${of}-${n}`, "balance", { by: "rows", total: of, parts, ...columns, missing })]
  return parts.map((part) =>
    error(`${form}.within-${part}`, "compare", { left: part, relation: "<=", right: of, ...columns, missing }),
  )
}

function error(id: string, kind: string, parameters: unknown): Rule {
  return { id, kind, severity: "error", parameters }
}

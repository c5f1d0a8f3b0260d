import type { MissingPolicy } from "../formulas/missing"
import type { Breakdown, Form } from "../model/form"
import { indicatorsOf } from "../model/form"
import type { Rule } from "../model/rule"

/** A breakdown with what a blank part means to its rule. */
export type StatedBreakdown = Breakdown & { readonly missing: MissingPolicy }

/**
 * The rules that a form states by its own layout, so that nobody writes them twice: required rows, numbers, the printed
 * column arithmetic, "Chia theo" (parts add up) and "Trong đó" (no part exceeds the whole).
 * A row that the workbook computes is not required: it follows its parts.
 */
export function generatedRules(form: Omit<Form, "rules">, breakdowns: readonly StatedBreakdown[]): readonly Rule[] {
  const indicators = indicatorsOf({ ...form, rules: [] })
  const totals = new Set(breakdowns.filter((b) => b.as === "partition").map((b) => b.of))
  const entered = form.columns.filter((column) => column.parts.length === 0).map((column) => column.number)
  const requiredRows = indicators.filter((i) => i.required && !totals.has(i.code)).map((i) => i.code)
  const rows = indicators.map((indicator) => indicator.code)
  return [
    ...(requiredRows.length > 0
      ? [error(`${form.code}.required`, "required", { rows: requiredRows, columns: entered })]
      : []),
    error(`${form.code}.number`, "number", { rows, negative: "refused" }),
    ...form.columns
      .filter((column) => column.parts.length > 0)
      .map(({ number, parts }) =>
        error(`${form.code}.column-${number}`, "balance", {
          by: "columns",
          total: number,
          parts,
          missing: "partial_null",
        }),
      ),
    ...breakdowns.flatMap((breakdown, i) => fromBreakdown(form.code, breakdown, i + 1)),
  ]
}

function fromBreakdown(form: string, { as, of, parts, missing }: StatedBreakdown, n: number): readonly Rule[] {
  if (as === "partition") return [error(`${form}.sum-${of}-${n}`, "balance", { by: "rows", total: of, parts, missing })]
  return parts.map((part) =>
    error(`${form}.within-${part}`, "compare", { left: part, relation: "<=", right: of, missing }),
  )
}

function error(id: string, kind: string, parameters: unknown): Rule {
  return { id, kind, severity: "error", parameters }
}

import { z } from "zod"
import { cell, compared, difference } from "../formulas/building"
import type { MissingPolicy } from "../formulas/missing"
import type { SignedCell } from "../messages/message"
import type { CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import { ruleKind, ruleMessage, type Expansion } from "./kind"
import { columns, missing, unsuitable } from "./parameters"
import { cellAt, columnsOf, placesOf, rowsOf, type Scope } from "./scope"
import { periodParts, signedParts, sumOfTerms, termOf, type Part, type Term } from "./terms"
import { roundingTolerance } from "./tolerance"

const relation = z.enum(["=", "<="]).optional()

/**
 * Balance edit: a figure equals what its parts come to, or does not exceed it (`"relation": "<="`). By rows
 * (`07 = 01+02-04`, in every column it speaks of), by columns (`1 = 2+3`, in every row of the form), or by cells of any form,
 * this period's or the last one's (`A7.05 = A7.05 of the period before - A10.01`). A row or column that has no cell there
 * counts nothing.
 *
 * Counts must agree exactly; measures with decimals may differ by the rounding of each figure's last declared decimal.
 */
export const balance = ruleKind({
  kind: "balance",
  parameters: (codes) =>
    z
      .discriminatedUnion("by", [
        z.strictObject({
          by: z.literal("rows"),
          total: codes.row,
          parts: signedParts(codes.row),
          columns: columns(codes),
          relation,
          missing,
        }),
        z.strictObject({
          by: z.literal("columns"),
          total: codes.column,
          parts: signedParts(codes.column),
          relation,
          missing,
        }),
        z.strictObject({
          by: z.literal("cells"),
          total: codes.ownCell,
          parts: periodParts(codes.cell),
          relation,
          missing,
        }),
      ])
      .superRefine(({ total, parts }, context) => {
        const at = parts.map(termOf).findIndex(({ code, previous }) => code === total && !previous)
        if (at >= 0) context.addIssue(unsuitable(["parts", at], total, notItself))
      }),

  *expand(parameters, scope) {
    for (const [at, terms] of sumsOf(parameters, scope)) {
      if (terms.length > 0) yield balanced(at, terms, parameters.relation ?? "=", parameters.missing, scope)
    }
  },
})

const notItself = { vi: "các thành phần, không gồm chính tổng", en: "parts, the total itself not among them" }

interface Stated {
  readonly by: "rows" | "columns" | "cells"
  readonly total: string
  readonly parts: readonly Part[]
  readonly columns?: readonly string[] | undefined
}

/** Every cell that is a total, with what it should come to. */
function* sumsOf(stated: Stated, scope: Scope): Iterable<readonly [CellKey, readonly SignedCell[]]> {
  const { by, total } = stated
  const terms = stated.parts.map(termOf)
  if (by === "cells") {
    yield [total as CellKey, signed(terms, (code) => code as CellKey)]
    return
  }
  const lines = by === "rows" ? columnsOf(scope, stated.columns) : rowsOf(scope)
  for (const line of lines) {
    const cellOf = (code: string) => (by === "rows" ? cellAt(scope, code, line) : cellAt(scope, line, code))
    const at = cellOf(total)
    // A day that stands where numbers are added is nobody's sum.
    if (at !== undefined && specsOf(scope.form).get(at)?.kind === "number") yield [at, signed(terms, cellOf)]
  }
}

function signed(terms: readonly Term[], cellOf: (code: string) => CellKey | undefined): readonly SignedCell[] {
  return terms.flatMap(({ code, sign, previous }) => {
    const at = cellOf(code)
    return at === undefined ? [] : [{ cell: at, sign, ...(previous ? { previous } : {}) }]
  })
}

function balanced(
  at: CellKey,
  terms: readonly SignedCell[],
  relation: "=" | "<=",
  missing: MissingPolicy,
  scope: Scope,
): Expansion {
  const sum = sumOfTerms(terms)
  const cells = terms.map((term) => term.cell)
  const isPlain = terms.every(({ sign, previous }) => sign === 1 && previous !== true)
  const facts = {
    cell: { cell: at },
    stated: { quantity: cell(at) },
    sum: { quantity: sum },
    difference: { quantity: difference(cell(at), sum) },
  }
  const tolerance = roundingTolerance([at, ...cells].map((one) => placesOf(scope, one)))
  return {
    at,
    condition: compared(cell(at), relation, sum, tolerance),
    missing,
    ...(relation === "=" ? { expected: sum } : {}),
    fails:
      relation === "<="
        ? ruleMessage("balance.over", { ...facts, parts: { terms } })
        : isPlain
          ? ruleMessage("balance.off", { ...facts, parts: { cells } })
          : ruleMessage("balance.computed", { ...facts, parts: { terms } }),
  }
}

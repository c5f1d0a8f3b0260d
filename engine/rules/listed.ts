import { z } from "zod"
import { cell, compared, constant, either, filled, not } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import { ruleKind, ruleMessage } from "./kind"
import { several, unsuitable } from "./parameters"
import { cellAt } from "./scope"

/**
 * List edit: in every row named, a name stands in one column where a count above 0 stands in another, and nowhere else, so that
 * what is counted is what is listed. A blank count is none. A row without both cells is not judged.
 */
export const listed = ruleKind({
  kind: "listed",
  parameters: (codes) =>
    z
      .strictObject({ rows: several(codes.row), names: codes.column, counts: codes.column })
      .superRefine(({ names, counts }, context) => {
        if (names === counts) context.addIssue(unsuitable(["counts"], counts, anotherColumn))
      }),

  *expand({ rows, names, counts }, scope) {
    const specs = specsOf(scope.form)
    for (const row of rows) {
      const [name, at] = [cellKey(scope.form.code, row, names), cellAt(scope, row, counts)]
      if (!specs.has(name) || at === undefined) continue
      const isCounted = compared(cell(at), ">", constant(0))
      const facts = { cell: { cell: at }, name: { cell: name } }
      yield {
        ...{ at, missing: "always_zero" },
        condition: either(not(filled(name)), isCounted),
        fails: ruleMessage("listed.notCounted", facts),
      }
      yield {
        ...{ at, missing: "always_zero" },
        condition: either(filled(name), not(isCounted)),
        fails: ruleMessage("listed.notNamed", { ...facts, stated: { quantity: cell(at) } }),
      }
    }
  },
})

const anotherColumn = { vi: "một cột khác với names", en: "another column than names" }

import { z } from "zod"
import { figureOf, type Figure } from "../figures/figure"
import { serialOfDay } from "../figures/serial-day"
import { cell, compared, constant } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { unsuitable } from "./parameters"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

/**
 * Deadline edit: the day in a date cell lies between two days of the year reported, both allowed; one of them may be left
 * out (the year's plan is issued by 31/03). A blank is not judged.
 */
export const day = ruleKind({
  kind: "day",
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), from: dayOfYear.optional(), to: dayOfYear.optional() })
      .refine(({ from, to }) => from !== undefined || to !== undefined, {
        params: { wanted: { vi: "from, to hoặc cả hai", en: "from, to, or both" } },
      })
      .superRefine(rowsOrCells)
      .superRefine(({ from, to }, context) => {
        if (from !== undefined && to !== undefined && to < from)
          context.addIssue(
            unsuitable(["to"], to, { vi: `không trước from (${from})`, en: `not before from (${from})` }),
          )
      }),

  *expand({ from, to, ...cells }, scope) {
    const first = from === undefined ? undefined : serialIn(scope.year, from)
    const last = to === undefined ? undefined : serialIn(scope.year, to)
    for (const at of cellsOfEach(scope, cells)) {
      const facts = { cell: { cell: at }, stated: { quantity: cell(at), as: "day" as const } }
      if (first !== undefined) {
        const condition = compared(cell(at), ">=", constant(first))
        const fails = ruleMessage("day.early", { ...facts, from: { day: first } })
        yield { at, condition, missing: "non_null", fails }
      }
      if (last !== undefined) {
        const condition = compared(cell(at), "<=", constant(last))
        const fails = ruleMessage("day.late", { ...facts, to: { day: last } })
        yield { at, condition, missing: "non_null", fails }
      }
    }
  },
})

const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day that every year has: 29 February is none. */
const dayOfYear = z.string().refine(
  (text) => {
    const [, month, date] = /^(\d\d)-(\d\d)$/.exec(text) ?? []
    return Number(date) >= 1 && Number(date) <= (longest[Number(month) - 1] ?? 0)
  },
  {
    params: {
      wanted: {
        vi: 'ngày của mọi năm, viết tháng-ngày như "03-31"',
        en: 'a day of every year, as "03-31" for 31 March',
      },
    },
  },
)

/** Throws a RangeError for a year that Excel does not count. */
function serialIn(year: number, text: string): Figure {
  const [month = 1, day = 1] = text.split("-").map(Number)
  const serial = serialOfDay({ year, month, day })
  if (serial === undefined) throw new RangeError(`${text} is no day of ${year} that a spreadsheet can hold`)
  return figureOf(serial)
}

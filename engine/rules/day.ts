import { z } from "zod"
import { figureOf, type Figure } from "../figures/figure"
import { serialOfDay } from "../model/serial-day"
import { cell, compared, constant } from "../formulas/building"
import { dayAfter, isDayOfEveryYear } from "../model/calendar"
import { firstDay, lastDay, yearOf, type Period } from "../model/period"
import { ruleKind, ruleMessage } from "./kind"
import { unsuitable } from "./parameters"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

/**
 * Deadline edit: the day in a date cell lies between two days, both allowed; one of them may be left out. A day is one of the
 * period's year (`"03-31"`: the year's plan is issued by 31/03), the period's own `"first"` or `"last"`, or so many days after
 * its last (`"+10"`). A blank is not judged.
 */
export const day = ruleKind({
  kind: "day",
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), from: bound.optional(), to: bound.optional() })
      .refine(({ from, to }) => from !== undefined || to !== undefined, {
        params: { wanted: { vi: "from, to hoặc cả hai", en: "from, to, or both" } },
      })
      .superRefine(rowsOrCells)
      .superRefine(({ from, to }, context) => {
        if (from !== undefined && to !== undefined && areOutOfOrder(from, to))
          context.addIssue(
            unsuitable(["to"], to, { vi: `không trước from (${from})`, en: `not before from (${from})` }),
          )
      }),

  *expand({ from, to, ...cells }, scope) {
    const first = from === undefined ? undefined : serialOf(from, scope.period)
    const last = to === undefined ? undefined : serialOf(to, scope.period)
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

/** A day that every year has (29 February is none), or one that a period has by itself. */
const bound = z.string().refine((text) => isDayOfEveryYear(text) || /^(?:first|last|\+\d{1,3})$/.test(text), {
  params: {
    wanted: {
      vi: 'ngày của mọi năm, viết tháng-ngày như "03-31"; "first" hoặc "last" là ngày đầu, ngày cuối kỳ; hoặc "+10" là 10 ngày sau kỳ',
      en: 'a day of every year, as "03-31" for 31 March; "first" or "last" of the period; or "+10", 10 days after it',
    },
  },
})

/** How a day of one way of writing lies to one of the other depends on the period, and is no mistake. */
function areOutOfOrder(from: string, to: string): boolean {
  if (isDayOfEveryYear(from) !== isDayOfEveryYear(to)) return false
  return isDayOfEveryYear(from) ? to < from : withinPeriod(to) < withinPeriod(from)
}

function withinPeriod(text: string): number {
  return text === "first" ? -1 : text === "last" ? 0 : Number(text)
}

/** Throws a RangeError for a day that Excel does not count. */
function serialOf(text: string, period: Period): Figure {
  const [year = 0, month = 1, day = 1] = dayOf(text, period).split("-").map(Number)
  const serial = serialOfDay({ year, month, day })
  if (serial === undefined) throw new RangeError(`${text} is no day of ${period} that a spreadsheet can hold`)
  return figureOf(serial)
}

function dayOf(text: string, period: Period): string {
  if (text === "first") return firstDay(period)
  if (text === "last") return lastDay(period)
  return text.startsWith("+") ? dayAfter(lastDay(period), Number(text)) : `${yearOf(period)}-${text}`
}

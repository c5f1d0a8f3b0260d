import { reportsBefore, totalBefore } from "../../merging/compared"
import { periodText } from "../../messages/period-text"
import { cellKey } from "../../model/cell-key"
import { hasCell } from "../../model/cell-spec"
import { indicatorsOf, type Form, type Indicator } from "../../model/form"
import { isFirstPeriod, previousPeriod } from "../../model/period"
import { addressOf } from "../../workbook/address"
import type { BookCell } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { capitalised } from "../printed-words"
import { comparedSlot } from "./compared-slot"
import { slotColumns, type Slot, type SummaryGeometry } from "./form-geometry"
import type { SummaryPlan } from "./plan"
import { gap, wideLine, type TableLine } from "./table"

/** A line of a form's own table, and the row of the sheet in which it stands. */
export interface TotalsLine {
  readonly indicator: Indicator
  readonly row: number
  readonly line: TableLine
}

/**
 * A form's totals held against the period before, under the same column heads: this period's line again, last period's under
 * it, then the change. Lots of lines that belong together on a page; none where no report of the period before has a figure in
 * the form. `tables` are the lines of each band above.
 */
export function comparedLots(
  plan: SummaryPlan,
  { form, bands, widths }: SummaryGeometry,
  tables: readonly (readonly TotalsLine[])[],
): readonly (readonly TableLine[])[] {
  if (!isKnownBefore(plan, form)) return []
  const { say, request } = plan
  const before = nameBefore(plan)
  const last = widths.length
  const lots = bands.flatMap((band, index) => {
    const group = band[0]?.group.tier?.label[request.language] ?? say("wholeProvince", {})
    const title =
      bands.length === 1
        ? say("compared.title", { before: before.toUpperCase() })
        : say("compared.titleOf", { before: before.toUpperCase(), group })
    const [first, ...others] = (tables[index] ?? []).flatMap((line) => comparedLines(plan, form, band, line))
    return first === undefined ? [] : [[{ ...wideLine(last, "columnHead", title), height: 22 }, ...first], ...others]
  })
  return [...lots, [gap(), wideLine(last, "note", say("compared.note", { before }))]]
}

/** The period before as sentences name it: `năm 2017`. */
export function nameBefore({ request: { tracking, language } }: SummaryPlan): string {
  return periodText(previousPeriod(tracking.period), language)
}

/** Whether any unit's last report has a figure in the form that can be added. */
function isKnownBefore({ request }: SummaryPlan, form: Form): boolean {
  if (isFirstPeriod(request.tracking.period) || reportsBefore(request).size === 0) return false
  return indicatorsOf(form).some((indicator) =>
    form.columns.some(({ number }) => {
      if (!hasCell(indicator, number)) return false
      return totalBefore(request, cellKey(form.code, indicator.code, number), "sum", () => true).units > 0
    }),
  )
}

/** The three lines of an indicator, as one lot; none where neither period has a figure. */
function comparedLines(
  plan: SummaryPlan,
  form: Form,
  band: readonly Slot[],
  { indicator, row, line }: TotalsLine,
): readonly (readonly TableLine[])[] {
  const slots = band.map((slot) => ({ slot, compared: comparedSlot(plan, form, indicator, slot) }))
  if (slots.every(({ compared }) => compared === undefined)) return []
  const first = band[0]?.at ?? 1
  const fixed = line.cells.filter(({ column }) => column < first)
  const led = (text: string): readonly BookCell[] =>
    fixed.map(({ column }) =>
      column === 1
        ? { ...textCell(1, "labelIndented", text), indent: indicator.depth + 2 }
        : emptyCell(column, "measure"),
    )
  const cellsOf = (which: "before" | "change"): readonly BookCell[] =>
    slots.flatMap(({ slot, compared }) => compared?.[which] ?? closed(slot))
  return [
    [
      { cells: [...fixed, ...line.cells.filter(({ column }) => column >= first).map((cell) => again(cell, row))] },
      { cells: [...led(capitalised(nameBefore(plan))), ...cellsOf("before")] },
      {
        cells: [...led(plan.say("compared.change", {})), ...cellsOf("change")],
        spans: slots.flatMap(({ slot: { at }, compared }) => (compared?.isInWords === true ? [[at, at + 1]] : [])),
      },
    ],
  ]
}

/** What stands in a cell of the table above, live. */
function again(cell: BookCell, row: number): BookCell {
  const { column, look, places = 0, content } = cell
  if (content.kind !== "formula") return { column, look, content }
  const formula = addressOf({ row, column })
  return { column, look, places, content: { kind: "formula", formula, stored: content.stored } }
}

function closed({ at }: Slot): readonly BookCell[] {
  return Array.from({ length: slotColumns }, (_, index) => emptyCell(at + index, "closed"))
}

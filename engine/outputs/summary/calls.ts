import { reviewOf } from "../../merging/review"
import { say as sayMessage } from "../../messages/say"
import { cellNames } from "../cell-names"
import { textCell } from "../cells"
import type { SummaryPlan } from "./plan"
import { wideLine, type TableLine } from "./table"

/** More do not fit the first page, and nobody calls more in a morning. */
const mostCalls = 5

/** Whom to call first and why, in so few lines as the first page has room for. */
export function callLines({ request, say, counted }: SummaryPlan, last: number): readonly TableLine[] {
  const { calls } = reviewOf(request)
  const nameOf = cellNames(request.pack, request.language)
  if (calls.length === 0) return [wideLine(last, "paragraph", say("cover.noCalls", {}))]
  return [
    ...calls.slice(0, mostCalls).map(({ unit, message }, index): TableLine => ({
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
        textCell(2, "label", unit.name),
        textCell(3, "text", sayMessage(message, request.language, nameOf)),
      ],
      spans: [[3, last]],
    })),
    wideLine(last, "note", say("cover.moreCalls", { count: counted(Math.max(0, calls.length - mostCalls)) })),
  ]
}

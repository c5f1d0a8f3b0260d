import { speaker } from "../blank/words"
import { textCell } from "../cells"
import type { SummaryPlan } from "./plan"
import { gap, type TableLine } from "./table"

/** Place and date, who signs on which side, and room to sign: a form of the province goes up signed like any other. */
export function signatureLines({ request }: SummaryPlan, widths: readonly number[]): readonly TableLine[] {
  const { pack, language } = request
  const say = speaker(language)
  const [left, right] = halves(widths)
  const pair = (look: "signature" | "signatureTitle", leftText: string, rightText: string): TableLine => ({
    cells: [
      ...(leftText === "" ? [] : [textCell(1, look, leftText)]),
      ...(rightText === "" ? [] : [textCell(right[0], look, rightText)]),
    ],
    spans: [left, right],
    height: 18,
  })
  return [
    gap(14),
    pair("signature", "", say("form.date", {})),
    pair("signatureTitle", say("form.preparer", {}), pack.approver[language]),
    pair("signature", say("form.preparerHow", {}), say("form.approverHow", {})),
    gap(60),
  ]
}

type Span = readonly [first: number, last: number]

/** The columns of the left and of the right half of a sheet. */
function halves(widths: readonly number[]): readonly [Span, Span] {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2
  let taken = 0
  const leftEnd = Math.max(
    1,
    widths.findIndex((width) => (taken += width) >= half),
  )
  return [
    [1, leftEnd],
    [leftEnd + 1, widths.length],
  ]
}

import { briefPeriod } from "../../messages/period-text"
import type { LongBook } from "../../workbook/book"
import { summaryMapRows } from "../../workbook/summary-map"
import { hiddenSheet } from "../hidden-sheet"
import { chartsSheet } from "./charts"
import { summaryCover } from "./cover"
import { findingRows } from "./finding-rows"
import { findingsSheets } from "./findings"
import { findingsByUnitSheet } from "./findings-by-unit"
import { summaryFormSheet } from "./form"
import { ledgerSheets } from "./ledger"
import { lineageSheets } from "./lineage"
import { summaryMap } from "./map"
import { planOf } from "./plan"
import type { SummaryRequest } from "./request"
import { trackingSheet } from "./tracking"
import { unitSheet } from "./units"

/**
 * The provincial workbook. First what a round is run by: the cover, who has handed in, what was found. Then charts and the forms with their
 * totals, one after the other, since they are printed and signed as one report; then the figures unit by unit, to which each
 * form leads; last, for whoever doubts a figure, where every total comes from and what became of every figure. Hidden, what it
 * is and whose reports it holds, so that a summary of a district can be merged in its turn. The same whatever order the files came in.
 */
export function summaryWorkbook(request: SummaryRequest): LongBook {
  const { pack, profile, tracking, language, date } = request
  const plan = planOf(request)
  const findings = findingRows(request)
  const charts = chartsSheet(plan)
  return {
    title: `${plan.say("cover.title", {})} – ${pack.title[language]} ${briefPeriod(tracking.period, language)}`,
    subject: profile.province.name,
    author: profile.receiver,
    date: date ?? tracking.deadline,
    sheets: [
      summaryCover(plan),
      trackingSheet(plan),
      findingsByUnitSheet(plan, findings),
      ...findingsSheets(plan, findings),
      ...(charts === undefined ? [] : [charts]),
      ...pack.forms.map((form) => summaryFormSheet(plan, form)),
      ...pack.forms.map((form) => unitSheet(plan, form)),
      ...lineageSheets(plan),
      ...ledgerSheets(plan),
      hiddenSheet(summaryMapRows(summaryMap(plan))),
    ],
  }
}

import type { Book } from "../workbook/book"
import { summaryCover } from "./summary-cover"
import { findingsSheet } from "./summary-findings"
import { summaryFormSheet } from "./summary-form"
import { ledgerSheet } from "./summary-ledger"
import { lineageSheet } from "./summary-lineage"
import { planOf } from "./summary-plan"
import type { SummaryRequest } from "./summary-request"
import { trackingSheet } from "./summary-tracking"
import { unitSheets } from "./summary-units"

/**
 * The provincial workbook: the cover, the forms with their totals, the figures unit by unit, who has handed in, what was
 * found, where every total comes from, and what became of every figure. The same whatever order the files came in.
 */
export function summaryWorkbook(request: SummaryRequest): Book {
  const { pack, profile, tracking, language, date } = request
  const plan = planOf(request)
  return {
    title: `${plan.say("cover.title", {})} – ${pack.title[language]} ${tracking.year}`,
    subject: profile.province.name,
    author: profile.receiver,
    date: date ?? tracking.deadline,
    sheets: [
      summaryCover(plan),
      ...pack.forms.map((form) => summaryFormSheet(plan, form)),
      ...pack.forms.flatMap((form) => unitSheets(plan, form)),
      trackingSheet(plan),
      findingsSheet(plan),
      lineageSheet(plan),
      ledgerSheet(plan),
    ],
  }
}

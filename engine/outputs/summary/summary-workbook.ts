import type { Book } from "../../workbook/book"
import { summaryRows } from "../../workbook/map"
import { hiddenSheet } from "../hidden-sheet"
import { summaryCover } from "./cover"
import { findingsSheet } from "./findings"
import { summaryFormSheet } from "./form"
import { ledgerSheet } from "./ledger"
import { lineageSheet } from "./lineage"
import { planOf } from "./plan"
import type { SummaryRequest } from "./request"
import { trackingSheet } from "./tracking"
import { unitSheet } from "./units"

/**
 * The provincial workbook: the cover, the forms with their totals, the figures unit by unit, who has handed in, what was
 * found, where every total comes from, and what became of every figure; hidden, that it is no submission. The same whatever order the files came in.
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
      ...pack.forms.map((form) => unitSheet(plan, form)),
      trackingSheet(plan),
      findingsSheet(plan),
      lineageSheet(plan),
      ledgerSheet(plan),
      hiddenSheet(summaryRows),
    ],
  }
}

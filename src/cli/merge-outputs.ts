import {
  htmlReport,
  reportDocument,
  reportName,
  summaryName,
  summaryWorkbook,
  type Narrative,
  type Submission,
  type SummaryRequest,
} from "../../engine/index"
import { writeReport } from "../../engine/docx/write-report"
import { writeBook } from "../../engine/xlsx/write-book"

/** A file that a merge leaves. */
export interface MergeOutput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The provincial workbook, and the draft report where the pack has a text for one. `previousOf`: a unit's last report. */
export async function mergeOutputs(
  request: SummaryRequest,
  narrative: Narrative | undefined,
  previousOf: (unit: string) => Submission | undefined,
): Promise<readonly MergeOutput[]> {
  const { pack, profile, tracking } = request
  const named = [pack.id, tracking.period, profile.province.code] as const
  const workbook = { name: summaryName(...named), bytes: await writeBook(summaryWorkbook(request)) }
  if (narrative === undefined) return [workbook]
  const report = reportDocument({ ...request, narrative, previousOf })
  return [
    workbook,
    { name: reportName(...named, "docx"), bytes: await writeReport(report) },
    { name: reportName(...named, "html"), bytes: Buffer.from(htmlReport(report)) },
  ]
}

import {
  htmlReport,
  mergeTables,
  reportDocument,
  reportName,
  summaryName,
  summaryWorkbook,
  tableName,
  type Narrative,
  type SummaryRequest,
} from "../../engine/index"
import { writeReport } from "../../engine/docx/write-report"
import { writeBook } from "../../engine/xlsx/write-book"

/** A file that a merge leaves. */
export interface MergeOutput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The provincial workbook, its figures as tables, and the draft report where the pack has a text for one. */
export async function mergeOutputs(
  request: SummaryRequest,
  narrative: Narrative | undefined,
): Promise<readonly MergeOutput[]> {
  const { pack, profile, tracking } = request
  const named = [pack.id, tracking.period, profile.province.code] as const
  const workbook = { name: summaryName(...named), bytes: await writeBook(summaryWorkbook(request)) }
  const tables = Object.entries(mergeTables).map(([kind, write]) => ({
    ...{ name: tableName(kind, ...named), bytes: bytesOf(write(request)) },
  }))
  if (narrative === undefined) return [workbook, ...tables]
  const report = reportDocument({ ...request, narrative })
  return [
    workbook,
    ...tables,
    { name: reportName(...named, "docx"), bytes: await writeReport(report) },
    { name: reportName(...named, "html"), bytes: Buffer.from(htmlReport(report)) },
  ]
}

/** Long tables would not fit one text: their lines become bytes some thousands at a time. */
function bytesOf(lines: Iterable<string>): Uint8Array {
  const parts: Buffer[] = []
  let part = ""
  for (const line of lines) {
    part += line
    if (part.length < 1 << 20) continue
    parts.push(Buffer.from(part))
    part = ""
  }
  return Buffer.concat([...parts, Buffer.from(part)])
}

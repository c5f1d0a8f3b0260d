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
import { bookPieces } from "../../engine/xlsx/write-book"
import type { Pieces } from "./atomic-write"
import { nodeMeans } from "./node-means"

/** A file that a merge leaves, made as it is written. */
export interface MergeOutput {
  readonly name: string
  readonly pieces: Pieces
}

/** The provincial workbook, its figures as tables, and the draft report where the pack has a text for one. */
export async function mergeOutputs(
  request: SummaryRequest,
  narrative: Narrative | undefined,
): Promise<readonly MergeOutput[]> {
  const { pack, profile, tracking } = request
  const named = [pack.id, tracking.period, profile.province.code] as const
  const workbook = { name: summaryName(...named), pieces: bookPieces(summaryWorkbook(request), nodeMeans) }
  const tables = Object.entries(mergeTables).map(([kind, write]) => ({
    ...{ name: tableName(kind, ...named), pieces: encoded(write(request)) },
  }))
  if (narrative === undefined) return [workbook, ...tables]
  const report = reportDocument({ ...request, narrative })
  return [
    workbook,
    ...tables,
    { name: reportName(...named, "docx"), pieces: [await writeReport(report)] },
    { name: reportName(...named, "html"), pieces: [Buffer.from(htmlReport(report))] },
  ]
}

/** Lines become bytes some thousands at a time. */
function* encoded(lines: Iterable<string>): Generator<Uint8Array> {
  let part = ""
  for (const line of lines) {
    part += line
    if (part.length < 1 << 18) continue
    yield Buffer.from(part)
    part = ""
  }
  yield Buffer.from(part)
}

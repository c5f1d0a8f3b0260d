import {
  htmlReport,
  loadNarrative,
  mergeTables,
  reportDocument,
  reportName,
  tableName,
  type ReportOutput,
  type SummaryRequest,
} from "../../../engine/index"
import { writeReport } from "../../../engine/docx/write-report"
import { bundledPacks } from "../../../templates/index"
import type { NamedFile } from "./desk"
import type { OutputKind } from "./merged"

/** A file that goes with the provincial workbook: the very bytes that the command line writes (promise G8). */
export async function outputFileOf(request: SummaryRequest, output: OutputKind): Promise<NamedFile> {
  const { pack, profile, tracking } = request
  const named = [pack.id, tracking.period, profile.province.code] as const
  if (isReport(output)) return { name: reportName(...named, output), bytes: await reportBytes(request, output) }
  return { name: tableName(output, ...named), bytes: encoded(mergeTables[output](request)) }
}

function isReport(output: OutputKind): output is ReportOutput {
  const tables: Readonly<Record<string, unknown>> = mergeTables
  return tables[output] === undefined
}

async function reportBytes(request: SummaryRequest, output: ReportOutput): Promise<Uint8Array> {
  const { pack } = request
  const bundled = bundledPacks.get(pack.id)
  if (bundled?.report === undefined) throw new RangeError(`no text for a report: ${pack.id}`)
  const narrative = loadNarrative(`${bundled.source.name}/report.json`, bundled.report, pack)
  const report = reportDocument({ ...request, narrative })
  return output === "docx" ? writeReport(report) : new TextEncoder().encode(htmlReport(report))
}

/** Lines become bytes some at a time: a table of a large province is longer than a text may be. */
function encoded(lines: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let part = ""
  for (const line of lines) {
    part += line
    if (part.length < 1 << 18) continue
    parts.push(encoder.encode(part))
    part = ""
  }
  parts.push(encoder.encode(part))
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const one of parts) {
    bytes.set(one, at)
    at += one.length
  }
  return bytes
}

import {
  isSummary,
  mapSheetName,
  readSummaryIndex,
  reportRow,
  type Picture,
  type Search,
  type SeenPart,
  type SheetPart,
  type SummaryIndex,
} from "../../../engine/index"
import type { ExcelHost } from "../../excel/excel-host"

/**
 * What is checked of the open workbook: all of it; of a provincial one only what says that it is one, for it may hold more than
 * Excel hands over.
 */
export async function pictureToCheck(host: ExcelHost): Promise<Picture> {
  if (!(await host.hasSheet(mapSheetName))) return host.picture()
  const head = hidden(await seenIn(host, "A1:C5"))
  return isSummary(head) ? head : host.picture()
}

/** Where everything stands in the open provincial workbook; undefined where that can no longer be read. */
export async function indexOfOpen(host: ExcelHost): Promise<SummaryIndex | undefined> {
  const kinds = await seenIn(host, "A:A")
  const rows = [...kinds.cells.values()].map(({ content }) => (content.type === "text" ? content.value : ""))
  const reports = rows.indexOf(reportRow)
  const [sheet] = hidden(await seenIn(host, `A1:E${reports === -1 ? Math.max(rows.length, 1) : reports}`)).sheets
  return sheet && readSummaryIndex(sheet)
}

/** Looks up in the open workbook what the engine searches it for. */
export async function foundIn<Answer>(host: ExcelHost, search: Search<Answer>): Promise<Answer> {
  let step = search.next()
  while (step.done !== true) step = search.next(await host.lookAt(step.value))
  return step.value
}

async function seenIn(host: ExcelHost, area: string): Promise<SeenPart> {
  const part: SheetPart = { sheet: mapSheetName, area }
  const [seen] = await host.lookAt([part])
  return seen ?? { cells: new Map() }
}

function hidden({ cells }: SeenPart): Picture {
  return { sheets: [{ name: mapSheetName, visibility: "veryHidden", cells, merges: [] }], date1904: false }
}

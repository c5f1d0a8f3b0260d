import { HostFault, type SheetEdit } from "../../../engine/index"
import type { Conversation } from "../conversation"

/** The workbook before anything is written into it: what it takes to make it so again. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[]
  /** The names of its cell styles. */
  readonly styles: ReadonlySet<string>
  /** The id of the sheet in front. */
  readonly inFront: string
  /** Those of its sheets that are to give way to new ones. */
  readonly replaced: readonly SurveyedSheet[]
}

export interface SurveyedSheet {
  readonly id: string
  readonly name: string
  readonly visibility: Excel.Worksheet["visibility"]
}

/**
 * Looks before anything is written. Throws a HostFault where it cannot be: the structure is protected, or a name is taken by a
 * sheet that is not empty and may not be replaced.
 */
export async function survey({ context, sync }: Conversation, { sheets, replacing }: SheetEdit): Promise<Survey> {
  const { workbook } = context
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility")
  const styles = workbook.styles.load("items/name")
  const active = worksheets.getActiveWorksheet().load("id")
  const protection = workbook.protection.load("protected")
  await sync()
  if (protection.protected) throw new HostFault("protectedWorkbook", "")

  const wanted = new Set(sheets.map(({ name }) => name.toLowerCase()))
  const taken = worksheets.items.filter(({ name }) => wanted.has(name.toLowerCase()))
  if (taken.length > 0 && replacing !== true) {
    const used = taken.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"))
    await sync()
    const full = taken.filter((_, index) => used[index]?.isNullObject === false)
    if (full.length > 0) throw new HostFault("sheetTaken", full.map(({ name }) => name).join(", "))
  }
  return {
    sheets: worksheets.items.map(surveyed),
    styles: new Set(styles.items.map(({ name }) => name)),
    inFront: active.id,
    replaced: taken.map(surveyed),
  }
}

function surveyed({ id, name, visibility }: Excel.Worksheet): SurveyedSheet {
  return { id, name, visibility }
}

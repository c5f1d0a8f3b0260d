import { HostFault, type Place } from "../../engine/index"
import type { Conversation } from "./conversation"

/** Brings a cell before the reader. Throws a HostFault where its sheet is hidden or gone. */
export async function selectCell({ context, sync }: Conversation, { sheet, address }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility")
  await sync()
  if (worksheet.isNullObject) throw new HostFault("sheetGone", sheet)
  if (worksheet.visibility !== "Visible") throw new HostFault("hiddenSheet", sheet)
  worksheet.activate()
  // Some versions select in the sheet that was in front before, when both come in one request.
  await sync()
  worksheet.getRange(address).select()
  await sync()
}

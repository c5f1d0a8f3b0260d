import type { Refusal } from "../findings/refusal"
import { isReckoningSheet } from "../workbook/map"
import type { Picture } from "../workbook/picture"
import type { Means } from "../xlsx/means"
import { readWorkbook } from "../xlsx/read-workbook"

/**
 * Reads a workbook in whichever format it came, .xlsx, .xlsm or .xls, or says why it cannot be taken. Never rejects, whatever the
 * bytes. `means`: those of the runtime, where it has faster ones. What reads .xls is loaded when the first one arrives, and sees only files within the bounds of all files.
 * The sheet on which the check sheet reckons is left unread: what it says is in the forms already.
 */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  means?: Means,
): Promise<{ readonly picture: Picture } | { readonly refusal: Refusal }> {
  const read = readWorkbook(bytes, means, isReckoningSheet)
  if (!("refusal" in read) || read.refusal.code !== "XLS_BINARY") return read
  const { readXls } = await import("./read-xls")
  return readXls(bytes, isReckoningSheet)
}

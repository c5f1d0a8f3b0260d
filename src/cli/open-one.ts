import type { Picture, Refusal } from "../../engine/index"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { CallError } from "./call-error"
import { kindOf, readInput } from "./files"
import { nodeMeans } from "./node-means"
import type { Call } from "./options"

/** The picture of the one file that a command is about, or why it cannot be taken. Throws a CallError when it is not there. */
export async function openOne({
  command,
  paths,
}: Call): Promise<{ readonly picture: Picture } | { readonly refusal: Refusal }> {
  const [path, ...others] = paths
  if (path === undefined) throw CallError.of("call.noPath", { command })
  if (others.length > 0) throw CallError.of("call.onePath", { command })
  const kind = await kindOf(path)
  if (kind === "missing") throw CallError.of("call.noSuchPath", { path })
  if (kind === "folder") throw CallError.of("call.notAFile", { path, command })
  const read = await readInput({ path, name: path })
  return "refusal" in read ? read : readWorkbook(read.bytes, nodeMeans)
}

import type { Picture, Refusal } from "../../engine/index"
import { CallError } from "./call-error"
import { kindOf } from "./files"
import type { Call } from "./options"
import type { Terminal } from "./terminal"

/** The picture of the one file that a command is about, or why it cannot be taken. Throws a CallError when it is not there. */
export async function openOne(
  { command, paths }: Call,
  { openReaders }: Pick<Terminal, "openReaders">,
): Promise<{ readonly picture: Picture } | { readonly refusal: Refusal }> {
  const [path, ...others] = paths
  if (path === undefined) throw CallError.of("call.noPath", { command })
  if (others.length > 0) throw CallError.of("call.onePath", { command })
  const kind = await kindOf(path)
  if (kind === "missing") throw CallError.of("call.noSuchPath", { path })
  if (kind === "folder") throw CallError.of("call.notAFile", { path, command })
  const readers = openReaders({ files: 1 })
  try {
    return await readers.picture({ path, name: path })
  } finally {
    readers.end()
  }
}

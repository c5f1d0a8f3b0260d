import { CallError } from "./call-error"
import { reasonOf } from "./files"

const full = new Set(["ENOSPC", "EDQUOT"])
const forbidden = new Set(["EROFS", "EACCES", "EPERM"])

/**
 * What is said where a file cannot be written: the disk is full, the folder does not let anyone write, or whatever the system says.
 * What is no fault of the system is a mistake of ours in making the file: it is thrown as it is.
 */
export function writeFault(path: string, error: unknown): CallError {
  if (error instanceof Error && !("code" in error)) throw error
  const reason = reasonOf(error)
  if (full.has(reason)) return CallError.of("call.diskFull", { path, reason })
  if (forbidden.has(reason)) return CallError.of("call.readOnly", { path, reason })
  return CallError.of("call.cannotWrite", { path, reason })
}

/** The same where a file was written, and cannot be put in the place of the old one: then somebody has that one open. */
export function placeFault(path: string, error: unknown): CallError {
  return CallError.of("call.cannotWrite", { path, reason: reasonOf(error) })
}

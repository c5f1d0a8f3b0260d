import { readFile } from "node:fs/promises"
import { readDays, unmatched } from "../../engine/index"
import { CallError } from "./call-error"
import { dayOption } from "./days"
import { reasonOf } from "./files"
import type { Call } from "./options"

/** The days on which files arrived. File times are never looked at. */
export interface ReceivedDays {
  /** The day of a file by its name; undefined where nobody says. */
  of(file: string): string | undefined
  /** Names that a list gives and that none of these files has: somebody mistyped them. */
  unmatched(files: readonly string[]): readonly string[]
}

/**
 * `--received DAY` for all files, or `--received-list CSV` with `file;day` (or a comma) on each line, a heading line without
 * a number and blank lines allowed. Without either no day is known.
 */
export async function receivedOption(call: Call): Promise<ReceivedDays> {
  const day = dayOption(call, "--received")
  const list = call.values.get("--received-list")
  if (day !== undefined && list !== undefined) {
    throw CallError.of("call.together", { one: "--received", other: "--received-list" })
  }
  if (list === undefined) return { of: () => day, unmatched: () => [] }
  const read = readDays(list, await readList(list))
  if ("mistake" in read) throw CallError.ofList(read.mistake)
  const { days } = read
  return { of: (file) => days.get(file.normalize("NFC")), unmatched: (files) => unmatched(days.keys(), files) }
}

/** The text of a list that people keep, as Excel or an editor saved it. Throws a CallError where it cannot be read. */
export async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8")
  } catch (error) {
    if (reasonOf(error) === "ENOENT") throw CallError.of("call.noSuchPath", { path })
    throw CallError.of("call.notTaken", { path, reason: reasonOf(error) })
  }
}

import { readFile } from "node:fs/promises"
import { isDay } from "../../engine/index"
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
  const days = parseList(list, await readList(list))
  return {
    of: (file) => days.get(file.normalize("NFC")),
    unmatched: (files) => {
      const there = new Set(files.map((file) => file.normalize("NFC")))
      return [...days.keys()].filter((name) => !there.has(name))
    },
  }
}

/** The text of a list that people keep, as Excel or an editor saved it. Throws a CallError where it cannot be read. */
export async function readList(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "")
  } catch (error) {
    if (reasonOf(error) === "ENOENT") throw CallError.of("call.noSuchPath", { path })
    throw CallError.of("call.notTaken", { path, reason: reasonOf(error) })
  }
}

function parseList(path: string, text: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === "") return
    const match = /^\s*"?(.+?)"?\s*[;,\t]\s*"?([^;,\t"]*)"?\s*$/.exec(line.slice(0, 1000))
    // A name is written in other bytes on a Mac than in a list that Excel saved.
    const [, file = "", day = ""] = match?.map((part) => part.normalize("NFC")) ?? []
    const place = { path, line: i + 1 }
    if (file !== "" && isDay(day)) {
      if ((days.get(file) ?? day) !== day) throw CallError.of("call.receivedTwice", { ...place, file })
      days.set(file, day)
    } else if (i > 0 || match === null || /\d/.test(day)) throw CallError.of("call.receivedList", place)
  })
  return days
}

import type { listSentences } from "../messages/lists"
import type { FactsOf } from "../messages/message"
import { isDay } from "../model/calendar"
import type { Decision, Verdict } from "./decision"

/** The days on which files arrived, by their names in NFC. */
export type ReceivedDays = ReadonlyMap<string, string>

/** Why a list cannot be taken, as the sentences about lists say it. Nothing of such a list is used: no line is left out without a word. */
export type ListMistake = {
  readonly [Key in keyof typeof listSentences]: {
    readonly key: Key
    readonly facts: FactsOf<(typeof listSentences)[Key], string | number>
  }
}[keyof typeof listSentences]

/** The lists of decisions that may lie in a folder of submissions. */
export const decisionLists: readonly string[] = ["quyet-dinh.csv", "decisions.csv"]

/**
 * Reads a list of days, as Excel or an editor saved it: `file;day` (a comma or a tab will do) on each line, the day as `2019-02-08`, a
 * heading line without a number and blank lines allowed. `path`: what the list is called.
 */
export function readDays(
  path: string,
  text: string,
): { readonly days: ReceivedDays } | { readonly mistake: ListMistake } {
  const days = new Map<string, string>()
  for (const [i, line] of linesOf(text).entries()) {
    if (line.trim() === "") continue
    const match = /^\s*"?(.+?)"?\s*[;,\t]\s*"?([^;,\t"]*)"?\s*$/.exec(line.slice(0, 1000))
    // A name is written in other bytes on a Mac than in a list that Excel saved.
    const [, file = "", day = ""] = match?.map((part) => part.normalize("NFC")) ?? []
    const place = { path, line: i + 1 }
    if (file !== "" && isDay(day)) {
      if ((days.get(file) ?? day) !== day) return { mistake: { key: "list.daysTwice", facts: { ...place, file } } }
      days.set(file, day)
    } else if (i > 0 || match === null || /\d/.test(day)) return { mistake: { key: "list.days", facts: place } }
  }
  return { days }
}

const verdictOf: ReadonlyMap<string, Verdict> = new Map([
  ["nhận", "include"],
  ["include", "include"],
  ["loại", "exclude"],
  ["exclude", "exclude"],
  ["ưu tiên", "prefer"],
  ["prefer", "prefer"],
])

/** Reads a list of decisions: `file;decision;who;why` on each line, after a line of headings that may be left out. */
export function readDecisions(
  path: string,
  text: string,
): { readonly decisions: readonly Decision[] } | { readonly mistake: ListMistake } {
  const decisions: Decision[] = []
  for (const [i, line] of linesOf(text).entries()) {
    if (line.trim() === "") continue
    const [file = "", decided = "", who = "", why = "", ...more] = fieldsOf(line).map((field) =>
      field.trim().normalize("NFC"),
    )
    const verdict = verdictOf.get(decided.toLowerCase())
    if (verdict !== undefined && file !== "" && who !== "" && why !== "" && more.every((field) => field === ""))
      decisions.push({ file, verdict, who, why })
    // The first line may hold headings.
    else if (i > 0 || verdict !== undefined) return { mistake: { key: "list.decisions", facts: { path, line: i + 1 } } }
  }
  return { decisions }
}

/** The mistake of two decisions of one kind about a file, in whatever lists; undefined where there is none. */
export function decidedTwice(decisions: readonly Decision[]): ListMistake | undefined {
  const seen = new Set<string>()
  for (const { file, verdict } of decisions) {
    const key = `${verdict === "include" ? "include" : "counts"} ${file}`
    if (seen.has(key)) return { key: "list.decidedTwice", facts: { file } }
    seen.add(key)
  }
  return undefined
}

/** The names in a list that none of these files has: somebody mistyped them. */
export function unmatched(listed: Iterable<string>, files: readonly string[]): readonly string[] {
  const there = new Set(files.map((file) => file.normalize("NFC")))
  return [...listed].filter((name) => !there.has(name))
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, "").split(/\r?\n/)
}

/** The fields of a line as Excel writes them: between `;`, tabs or, where neither is there, commas; quotes around what holds one of these. */
function fieldsOf(line: string): readonly string[] {
  const mark = [";", "\t", ","].find((one) => line.includes(one)) ?? ";"
  const fields: string[] = []
  let [field, isQuoted] = ["", false]
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === mark && !isQuoted) {
      fields.push(field)
      field = ""
    } else field += letter
  }
  return [...fields, field]
}

import { join } from "node:path"
import { type Decision, type Verdict } from "../../engine/index"
import { CallError } from "./call-error"
import { kindOf } from "./files"
import { readList } from "./received-list"

/** The list of decisions of a folder of submissions, by either name. */
const decisionLists = ["quyet-dinh.csv", "decisions.csv"] as const

const verdictOf: ReadonlyMap<string, Verdict> = new Map([
  ["nhận", "include"],
  ["include", "include"],
  ["loại", "exclude"],
  ["exclude", "exclude"],
  ["ưu tiên", "prefer"],
  ["prefer", "prefer"],
])

/**
 * What was decided about files of these folders: `file;decision;who;why` on each line of the list that lies in one of them, after a line of
 * headings. Throws a CallError for a line that is not so: nobody's decision is left out without a word.
 */
export async function decisionsIn(folders: readonly string[]): Promise<readonly Decision[]> {
  const all: Decision[] = []
  for (const folder of folders) {
    for (const name of decisionLists) {
      const path = join(folder, name)
      if ((await kindOf(path)) === "file") all.push(...parsed(path, await readList(path)))
    }
  }
  const seen = new Set<string>()
  for (const { file, verdict } of all) {
    const key = `${verdict === "include" ? "include" : "counts"} ${file}`
    if (seen.has(key)) throw CallError.of("call.decidedTwice", { file })
    seen.add(key)
  }
  return all
}

function parsed(path: string, text: string): readonly Decision[] {
  return text.split(/\r?\n/).flatMap((line, i): readonly Decision[] => {
    if (line.trim() === "") return []
    const [file = "", decided = "", who = "", why = "", ...more] = fieldsOf(line).map((field) =>
      field.trim().normalize("NFC"),
    )
    const verdict = verdictOf.get(decided.toLowerCase())
    if (verdict !== undefined && file !== "" && who !== "" && why !== "" && more.every((field) => field === ""))
      return [{ file, verdict, who, why }]
    // The first line may hold headings.
    if (i === 0 && verdict === undefined) return []
    throw CallError.of("call.decisions", { path, line: i + 1 })
  })
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

import { join } from "node:path"
import { decidedTwice, decisionLists, readDecisions, type Decision } from "../../engine/index"
import { CallError } from "./call-error"
import { kindOf } from "./files"
import { readList } from "./received-list"

/**
 * What was decided about files of these folders: `file;decision;who;why` on each line of the list that lies in one of them, after a line of
 * headings. Throws a CallError for a line that is not so: nobody's decision is left out without a word.
 */
export async function decisionsIn(folders: readonly string[]): Promise<readonly Decision[]> {
  const all: Decision[] = []
  for (const folder of folders) {
    for (const name of decisionLists) {
      const path = join(folder, name)
      if ((await kindOf(path)) !== "file") continue
      const read = readDecisions(path, await readList(path))
      if ("mistake" in read) throw CallError.ofList(read.mistake)
      all.push(...read.decisions)
    }
  }
  const mistake = decidedTwice(all)
  if (mistake !== undefined) throw CallError.ofList(mistake)
  return all
}

import { join, normalize } from "node:path"
import { decidedTwice, decisionLists, listedNames, readDecisions, type Decision } from "../../engine/index"
import { CallError } from "./call-error"
import { kindOf, slashed } from "./files"
import { readList } from "./received-list"

/** What a list decided, by the names that files have in the folder that it lies in. */
export interface DecisionList {
  /** The folder, as names of files begin with it; "" where they are named from it. */
  readonly folder: string
  readonly decisions: readonly Decision[]
}

/**
 * What was decided about files of these folders: `file;decision;who;why` on each line of the list that lies in one of them, after a line of
 * headings. Throws a CallError for a line that is not so: nobody's decision is left out without a word.
 */
export async function decisionsIn(folders: readonly string[]): Promise<readonly DecisionList[]> {
  const all: DecisionList[] = []
  for (const path of folders) {
    const folder = folders.length === 1 ? "" : slashed(normalize(path)).replace(/^\.?\/?$|\/$/, "")
    for (const name of decisionLists) {
      const file = join(path, name)
      if ((await kindOf(file)) !== "file") continue
      const read = readDecisions(file, await readList(file))
      if ("mistake" in read) throw CallError.ofList(read.mistake)
      all.push({ folder, decisions: read.decisions })
    }
  }
  decisionsAbout(all, [])
  return all
}

/** The same by the names that these files have. Throws a CallError where two decisions turn out to be about one of them. */
export function decisionsAbout(lists: readonly DecisionList[], files: readonly string[]): readonly Decision[] {
  const here = listedNames(files)
  const all = lists.flatMap(({ folder, decisions }) =>
    decisions.map((decision) => ({ ...decision, file: here(decision.file, folder) })),
  )
  const mistake = decidedTwice(all)
  if (mistake !== undefined) throw CallError.ofList(mistake)
  return all
}

import { decidedTwice, unmatched, type Decision, type ListMistake, type ReceivedDays } from "../../../engine/index"

/** The lists that people keep beside the submissions: when files arrived, and what was decided about them. */
export interface Lists {
  readonly days?: { readonly name: string; readonly days: ReceivedDays } | undefined
  readonly decisions: readonly { readonly name: string; readonly decisions: readonly Decision[] }[]
  /** Why lists were not taken, by their names: a round lacks what is in them, and that is said until the same list is brought anew. */
  readonly amiss: ReadonlyMap<string, Amiss>
}

/** What is wrong in a list; or it could not be opened. */
export type Amiss = ListMistake | "unopened"

export const noLists: Lists = { decisions: [], amiss: new Map() }

/**
 * A list that was brought takes the place of the one before it: there is one of days, and one of decisions by each name. One that cannot be
 * taken leaves that one as it is.
 */
export function withList(lists: Lists, name: string, read: ListRead): Lists {
  const amiss = new Map([...lists.amiss].filter(([other]) => other !== name))
  if (read === "unopened") return { ...lists, amiss: amiss.set(name, read) }
  if ("mistake" in read) return { ...lists, amiss: amiss.set(name, read.mistake) }
  if ("days" in read) return { ...lists, amiss, days: { name, days: read.days } }
  const decisions = [...lists.decisions.filter((one) => one.name !== name), { name, decisions: read.decisions }]
  const mistake = decidedTwice(decisions.flatMap((one) => one.decisions))
  return mistake === undefined ? { ...lists, amiss, decisions } : { ...lists, amiss: amiss.set(name, mistake) }
}

type ListRead =
  | "unopened"
  | { readonly mistake: ListMistake }
  | { readonly days: ReceivedDays }
  | { readonly decisions: readonly Decision[] }

/** What the lists say of these files, by the names that they have here; names that are of none of them stay as they are. */
export function listedOf(
  { days, decisions }: Lists,
  files: readonly string[],
): { readonly days?: ReceivedDays; readonly decisions?: readonly Decision[] } {
  const here = namesAmong(files)
  const decided = decisions.flatMap((one) =>
    one.decisions.map((decision) => ({ ...decision, file: here(decision.file) })),
  )
  return {
    ...(days === undefined ? {} : { days: new Map([...days.days].map(([file, day]) => [here(file), day])) }),
    ...(decided.length === 0 ? {} : { decisions: decided }),
  }
}

/** The names in each kind of list that are of no file. */
export function unknownIn(
  lists: Lists,
  files: readonly string[],
): { readonly days: readonly string[]; readonly decisions: readonly string[] } {
  const { days, decisions = [] } = listedOf(lists, files)
  return {
    days: unmatched(days?.keys() ?? [], files),
    decisions: unmatched(
      decisions.map(({ file }) => file),
      files,
    ),
  }
}

/**
 * What a file that a list names is called here. A list names files as they lie in the folder of submissions, here they may have its
 * name before theirs; of several folders with such a file nobody guesses.
 */
function namesAmong(files: readonly string[]): (listed: string) => string {
  const within = new Map<string, string | undefined>()
  for (const file of files) {
    const plain = file.normalize("NFC")
    const below = plain.slice(plain.indexOf("/") + 1)
    within.set(below, within.has(below) ? undefined : plain)
  }
  const whole = new Set(files.map((file) => file.normalize("NFC")))
  return (listed) => (whole.has(listed) ? listed : (within.get(listed) ?? listed))
}

import {
  decidedTwice,
  listedNames,
  unmatched,
  type Decision,
  type ListMistake,
  type ReceivedDays,
} from "../../../engine/index"

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
  const { decisions } = read
  const mistake = decidedTwice(decisions)
  if (mistake !== undefined) return { ...lists, amiss: amiss.set(name, mistake) }
  return { ...lists, amiss, decisions: [...lists.decisions.filter((one) => one.name !== name), { name, decisions }] }
}

type ListRead =
  | "unopened"
  | { readonly mistake: ListMistake }
  | { readonly days: ReceivedDays }
  | { readonly decisions: readonly Decision[] }

/** What the lists say of these files, by the names that they have here; names that are of none of them are of no effect. */
export function listedOf(
  lists: Lists,
  files: readonly string[],
): { readonly days?: ReceivedDays; readonly decisions?: readonly Decision[] } {
  const { days } = lists
  const { decisions } = inForce(lists, files)
  const here = listedNames(files)
  const folder = folderOf(days?.name ?? "")
  return {
    ...(days === undefined ? {} : { days: new Map([...days.days].map(([file, day]) => [here(file, folder), day])) }),
    ...(decisions.length === 0 ? {} : { decisions }),
  }
}

/** Why lists are not used, by their names: they were not taken, or decide about a file of these that one before them decided about. */
export function amissIn(lists: Lists, files: readonly string[]): Lists["amiss"] {
  return new Map([...inForce(lists, files).amiss, ...lists.amiss])
}

/** Which file a list is about is known only once the files are there; of two that are about one, that which came first holds. */
function inForce(
  { decisions: lists }: Lists,
  files: readonly string[],
): { readonly decisions: readonly Decision[]; readonly amiss: Lists["amiss"] } {
  const amiss = new Map<string, Amiss>()
  let decisions: readonly Decision[] = []
  const here = listedNames(files)
  for (const { name, decisions: own } of lists) {
    const folder = folderOf(name)
    const both = [...decisions, ...own.map((one) => ({ ...one, file: here(one.file, folder) }))]
    const mistake = decidedTwice(both)
    if (mistake === undefined) decisions = both
    else amiss.set(name, mistake)
  }
  return { decisions, amiss }
}

/** The folder that a list lay in; undefined for one that was picked alone. */
function folderOf(name: string): string | undefined {
  const end = name.lastIndexOf("/")
  return end < 0 ? undefined : name.slice(0, end)
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

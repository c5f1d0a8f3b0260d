import { decidedTwice, listedNames, unmatched, type Decision, type ReceivedDays } from "../../../engine/index"
import { commonDay, type Amiss, type Lists } from "./days-and-decisions"

/** What the lists say of these files, by the names that they have here; names that are of none of them are of no effect. */
export function listedOf(
  lists: Lists,
  files: readonly string[],
): { readonly days?: ReceivedDays; readonly decisions?: readonly Decision[] } {
  const days = daysOf(lists, files)
  const { decisions } = inForce(lists, files)
  return { ...(days === undefined ? {} : { days }), ...(decisions.length === 0 ? {} : { decisions }) }
}

function daysOf(lists: Lists, files: readonly string[]): ReceivedDays | undefined {
  const { days } = lists
  const day = commonDay(lists)
  if (days === undefined) return day === undefined ? day : new Map(files.map((file) => [file.normalize("NFC"), day]))
  const here = listedNames(files)
  const folder = folderOf(days.name)
  return new Map([...days.days].map(([file, day]) => [here(file, folder), day]))
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
    else amiss.set(name, { name, why: mistake })
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

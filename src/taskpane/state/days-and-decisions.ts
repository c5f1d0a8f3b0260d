import { decidedTwice, isDay, type Decision, type ListMistake, type ReceivedDays } from "../../../engine/index"

/** The lists that people keep beside the submissions: when files arrived, and what was decided about them. */
export interface Lists {
  readonly days?: { readonly name: string; readonly days: ReceivedDays } | undefined
  /** The day on which all files arrived, where there is no list of days; as it is typed, "" for none. */
  readonly day: string
  /** The latest last. `name`: its path below the folder that it lay in, so that its names are understood; else its own name. */
  readonly decisions: readonly { readonly name: string; readonly decisions: readonly Decision[] }[]
  /** Lists that were not taken, by the names of those that they were to be: a round lacks what is in them, until they are brought anew. */
  readonly amiss: ReadonlyMap<string, Amiss>
  /** By the name of a list that was chosen alone: those of its name, so that nobody knows whose place it is to take. */
  readonly unplaced: ReadonlyMap<string, readonly string[]>
}

/** A list as it was called when it was brought, and what is wrong in it; or it could not be opened. */
export interface Amiss {
  readonly name: string
  readonly why: ListMistake | "unopened"
}

/** What became of reading a list. */
export type ListRead =
  | "unopened"
  | { readonly mistake: ListMistake }
  | { readonly days: ReceivedDays }
  | { readonly decisions: readonly Decision[] }

export const noLists: Lists = { day: "", decisions: [], amiss: new Map(), unplaced: new Map() }

/**
 * A list that was brought takes the place of the one before it: there is one of days, and one of decisions by each name. One that cannot be
 * taken leaves that one as it is. `place`: the name of the list that it is to be, where that is another.
 */
export function withList(before: Lists, name: string, read: ListRead, place = name): Lists {
  const unplaced = new Map([...before.unplaced].filter(([other]) => ownName(other) !== ownName(name)))
  const amiss = new Map([...before.amiss].filter(([other]) => other !== place))
  const lists: Lists = { ...before, unplaced, amiss }
  const not = (why: Amiss["why"]): Lists => ({ ...lists, amiss: amiss.set(place, { name, why }) })
  if (read === "unopened") return not(read)
  if ("mistake" in read) return not(read.mistake)
  if ("days" in read) return { ...lists, day: "", days: { name: place, days: read.days } }
  const { decisions } = read
  const mistake = decidedTwice(decisions)
  if (mistake !== undefined) return not(mistake)
  return { ...lists, decisions: [...lists.decisions.filter((one) => one.name !== place), { name: place, decisions }] }
}

/**
 * The same for a list that was chosen by itself: it is the one of that name, corrected, wherever that one lay, and names files as that one
 * did. Where there are several it is none of them: another folder's decisions must not go for it.
 */
export function withChosenList(lists: Lists, name: string, read: ListRead): Lists {
  if (name.includes("/")) return withList(lists, name, read)
  const { days, decisions, amiss } = lists
  const named = [...(days === undefined ? [] : [days.name]), ...decisions.map((one) => one.name), ...amiss.keys()]
  const same = [...new Set(named)].filter((one) => ownName(one) === ownName(name))
  if (same.length > 1) return { ...lists, unplaced: new Map([...lists.unplaced, [name, same]]) }
  return withList(lists, name, read, same[0])
}

/** The one day for all files; undefined while it is not yet a day, or its year is still being typed. */
export function commonDay({ day }: Lists): string | undefined {
  return isDay(day) && day >= "1900" ? day : undefined
}

/** All lists are let go; a day that was typed is none. */
export function withoutLists({ day }: Lists): Lists {
  return day === "" ? noLists : { ...noLists, day }
}

/** A list's name without its folder; systems write a name in other bytes, and people in other capitals. */
function ownName(name: string): string {
  return name
    .slice(name.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase()
}

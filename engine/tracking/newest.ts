import type { ReceivedFile, TakenFile } from "./received-file"

/** Which of a unit's files counts. A tie is never guessed: then none does. */
export type Choice =
  | { readonly chosen: TakenFile; readonly superseded: readonly TakenFile[] }
  | { readonly tied: readonly TakenFile[]; readonly superseded: readonly TakenFile[] }

/**
 * The newest submission of one unit: by the day received where that is known of every file, then by the revision number on
 * the cover. Byte-identical files are one submission sent twice, also where one of them came inside a summary, and a workbook in which nothing is written, left beside a
 * filled one of the same age, is no rival to it. What is older than a tie is superseded all the same.
 */
export function newest(files: readonly [TakenFile, ...TakenFile[]]): Choice {
  const datesKnown = files.every((file) => file.received !== undefined)
  const age = (a: TakenFile, b: TakenFile): number => (datesKnown ? byDay(b, a) : 0) || byRevision(b, a)
  // What a unit sent itself is preferred to the same report inside a summary: it says more.
  const carriedLast = (a: TakenFile, b: TakenFile): number =>
    Number(a.source.origin !== undefined) - Number(b.source.origin !== undefined)
  const emptyLast = (a: TakenFile, b: TakenFile): number => Number(isEmpty(a)) - Number(isEmpty(b))
  const [first, ...rest] = [...files].sort((a, b) => age(a, b) || emptyLast(a, b) || carriedLast(a, b) || byName(a, b))
  if (first === undefined) throw new RangeError("a unit without files has no newest one")
  const equals = rest.filter((file) => age(file, first) === 0 && isEmpty(file) === isEmpty(first))
  if (equals.every((file) => hashOf(file) === hashOf(first))) return { chosen: first, superseded: rest }
  return { tied: [first, ...equals], superseded: rest.filter((file) => !equals.includes(file)) }
}

/** The hash of the file in which the unit reported, whether it came by itself or inside a summary. */
function hashOf({ source }: TakenFile): string {
  return source.origin?.sha256 ?? source.sha256
}

/** Nothing is written in any form, not even "không phát sinh" on the cover. */
function isEmpty({ outcome }: TakenFile): boolean {
  return [...outcome.submission.observations.values()].every(
    ({ state }) => state === "blank" || state === "notApplicable",
  )
}

function byDay(a: ReceivedFile, b: ReceivedFile): number {
  return compareTexts(a.received ?? "", b.received ?? "")
}

function byRevision(a: TakenFile, b: TakenFile): number {
  return a.outcome.submission.revision - b.outcome.submission.revision
}

/** Decides nothing but the order in which files are named. */
export function byName(a: ReceivedFile, b: ReceivedFile): number {
  return compareTexts(a.source.file, b.source.file) || compareTexts(a.source.sha256, b.source.sha256) || byDay(a, b)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

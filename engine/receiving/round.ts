import type { Period } from "../model/period"
import type { Profile } from "../model/profile"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import type { Received } from "./receive"

/** How many submissions there are of each period, the earliest first; refused files count for none. */
export function periodsIn(files: readonly ReceivedFile[]): ReadonlyMap<Period, number> {
  const counts = new Map<Period, number>()
  for (const file of files) {
    if (!isTaken(file)) continue
    const { period } = file.outcome.submission
    counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The period that more than half of the submissions are of; undefined where none has that many: it is not guessed. */
export function periodOfMost(counts: ReadonlyMap<Period, number>): Period | undefined {
  const all = [...counts.values()].reduce((total, count) => total + count, 0)
  return [...counts].find(([, count]) => count * 2 > all)?.[0]
}

/** The profiles by which files were taken, each once. */
export function profilesIn(received: readonly Received[]): readonly Profile[] {
  return [...new Set(received.flatMap(({ file, profile }) => (isTaken(file) && profile ? [profile] : [])))]
}

import { isTaken, type ReceivedFile } from "../../engine/index"
import { CallError } from "./call-error"

/**
 * The year that more than half of the submissions are of, where `--year` is not given. The others are then rejected as of
 * another year. Throws a CallError where no year has that many: it is not guessed. `path` is where the files are.
 */
export function yearOf(files: readonly ReceivedFile[], path: string): number {
  const counts = new Map<number, number>()
  for (const file of files) {
    if (!isTaken(file)) continue
    const { year } = file.outcome.submission
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (counts.size === 0) throw CallError.of("call.noneTaken", { path })
  const all = [...counts.values()].reduce((total, count) => total + count, 0)
  for (const [year, count] of counts) if (count * 2 > all) return year
  const years = [...counts].sort(([a], [b]) => a - b).map(([year, count]) => `${year}: ${count}`)
  throw CallError.of("call.whichYear", { years: years.join(", ") })
}

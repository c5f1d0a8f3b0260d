import { figureFrom, type Figure } from "./figure"

/** One way to read a numeral. `decimals` counts the digits written after the mark: 2 for `1,50`, which is 1,5. */
export interface Reading {
  readonly figure: Figure
  readonly decimals: number
}

/** A numeral inside folded text, for a regular expression: every shape that `readingsOf` reads, and more. */
export const numeralPattern = String.raw`\d+(?:[.,' ]\d+)*`

const digitRun = /\d+/g
const narrowSpace = /[\u00a0\u2007\u2009\u202f]/g
const shape = new RegExp(`^${numeralPattern}$`)
const groupHead = /^[1-9]\d{0,2}$/

/**
 * Every reading of a bare numeral, ASCII digits with single separators between them, no sign: `1.234.567,8` and
 * `1,234,567.8`, grouped by spaces or apostrophes, or not grouped at all. One point or comma before exactly three
 * digits reads both ways: `3.135` is 3135 and 3,135. A group never follows a leading zero: `0.135` is only 0,135.
 * Anything else has no reading.
 */
export function readingsOf(numeral: string): readonly Reading[] {
  const text = numeral.replace(narrowSpace, " ").replaceAll("’", "'")
  if (!shape.test(text)) return []
  const runs = text.match(digitRun) ?? []
  const marks = Array.from(text.replace(digitRun, ""))
  const last = marks.at(-1) ?? ""
  const readings: Reading[] = []
  if (areGroups(runs, marks)) readings.push({ figure: figureFrom(runs.join(""), 0), decimals: 0 })
  const before = marks.slice(0, -1)
  if (/[.,]/.test(last) && !before.includes(last) && areGroups(runs.slice(0, -1), before)) {
    const decimals = runs.at(-1)?.length ?? 0
    readings.push({ figure: figureFrom(runs.join(""), decimals), decimals })
  }
  return readings
}

/** Whether runs of digits make one whole number: a single run, or groups of three behind one kind of mark. */
function areGroups(runs: readonly string[], marks: readonly string[]): boolean {
  const [head = "", ...groups] = runs
  if (groups.length === 0) return true
  return groupHead.test(head) && groups.every((group) => group.length === 3) && marks.every((mark) => mark === marks[0])
}

/**
 * The readings that a cell with so many decimals can hold. Written digits count, so that `1.500` with two decimals is
 * only 1500. Where none fits as written, zeros at the end are not information: `1,50` fits one decimal.
 */
export function fitting(readings: readonly Reading[], places: number): readonly Reading[] {
  const asWritten = readings.filter(({ decimals }) => decimals <= places)
  return asWritten.length > 0 ? asWritten : readings.filter(({ figure }) => figure.places <= places)
}

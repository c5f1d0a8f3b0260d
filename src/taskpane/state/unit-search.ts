import { plainKey } from "../../../engine/index"
import type { UnitChoice } from "../desk/desk"
import { reportsIn } from "./fill"

/** How many units are offered at once. */
const offeredAtMost = 50

/** Units that match, the first of them to be offered. */
export interface UnitSearch {
  readonly offered: readonly UnitChoice[]
  readonly count: number
  /** How many more match, but do not report in the year. */
  readonly elsewhen: number
}

/**
 * The units that report in the year and have every word of the query in their code, name or aliases, whatever the tones and
 * capitals; all of them for a blank query. A code written in full comes first. A year that is none leaves all units in.
 */
export function searchedUnits(units: readonly UnitChoice[], query: string, year: number): UnitSearch {
  const wanted = plainKey(query)
  const words = wanted.split(" ")
  const matching = units.filter(({ searched }) => words.every((word) => searched.includes(word)))
  const found = matching.filter((unit) => Number.isNaN(year) || reportsIn(unit, year))
  const exact = found.filter(({ code }) => plainKey(code) === wanted)
  const offered = [...exact, ...found.filter((unit) => !exact.includes(unit))].slice(0, offeredAtMost)
  return { offered, count: found.length, elsewhen: matching.length - found.length }
}

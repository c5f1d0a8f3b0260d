import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import type { UnitState } from "../tracking/unit-state"
import type { LedgerLine, SummaryCell } from "./merged"

/** The contributions that totals were made of, each to be found once among the lines that are used. */
export interface Account {
  /** A line that is used, and no words. */
  found(line: LedgerLine): void
  /** Lines without a contribution, and contributions that no line was found for. */
  unaccounted(): number
}

/** Takes four bytes a contribution: of each unit and cell, at which place the contribution stands that is still to be found. */
export function contributionsToFind(senders: readonly UnitState[], cells: ReadonlyMap<CellKey, SummaryCell>): Account {
  const numbers = new Map(senders.map(({ unit }, index) => [unit.code, index]))
  const places = new Map<string, number>()
  const numberOf = ({ sheet, address }: Place): number => {
    const key = `${sheet}!${address}`
    const number = places.get(key) ?? places.size + 1
    places.set(key, number)
    return number
  }
  const sought = new Map<CellKey, Int32Array>()
  let [lost, left] = [0, 0]
  for (const { cell, contributions } of cells.values()) {
    const ofCell = new Int32Array(senders.length)
    sought.set(cell, ofCell)
    for (const { unit, isNil, source, place } of contributions) {
      if (isNil) continue
      const number = numbers.get(unit.code)
      const isOwn = number !== undefined && senders[number]?.chosen?.source === source && ofCell[number] === 0
      if (!isOwn) lost += 1
      else {
        ofCell[number] = numberOf(place)
        left += 1
      }
    }
  }
  return {
    found({ unit, cell, source, place }) {
      const number = numbers.get(unit ?? "")
      const ofCell = cell === undefined ? undefined : sought.get(cell)
      const isSought = number !== undefined && ofCell?.[number] === numberOf(place)
      if (isSought && senders[number]?.chosen?.source === source) {
        ofCell[number] = 0
        left -= 1
      } else lost += 1
    },
    unaccounted: () => lost + left,
  }
}

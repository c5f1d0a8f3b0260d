import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import type { InventoryLine } from "../model/inventory"
import type { Place } from "../model/observation"
import { formsOf, type Profile, type ReportingUnit } from "../model/profile"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import type { Tracking } from "../tracking/track"
import type { UnitState } from "../tracking/unit-state"
import { contributionsToFind } from "./account"
import { bySource } from "./by-source"
import type { HardFindings, Ledger, LedgerLine, LedgerReason, SummaryCell } from "./merged"

/**
 * What became of every figure that any file brought. Besides sorting them, it holds the used ones against the contributions
 * that the totals were made of, both ways; what stands on one side only is unaccounted, and must not be.
 */
export function ledgerOf(
  profile: Profile,
  { units, senders, refused }: Tracking,
  cells: ReadonlyMap<CellKey, SummaryCell>,
  doubted: ReadonlyMap<string, ReadonlySet<CellKey>>,
  hard: HardFindings,
): Ledger {
  const nobodys = bySource(refused)
  function* lines(): Generator<LedgerLine> {
    for (const { unit, chosen, superseded, tied, isIncluded, isBeside } of units.flatMap(withParts)) {
      const named = hard === "setAside" && isIncluded !== true ? doubted.get(unit.code) : undefined
      if (chosen !== undefined) yield* chosenLines(profile, unit, chosen, named)
      for (const file of superseded) yield* linesOf(file, { unit: unit.code, fate: "superseded" })
      for (const file of tied)
        yield* linesOf(file, { unit: unit.code, fate: "setAside", reason: isBeside ? "besideParts" : "tied" })
    }
    for (const file of nobodys) yield* linesOf(file, { fate: "setAside", reason: file.outcome.refusal.code })
  }
  const counts = { used: 0, superseded: 0, setAside: 0 }
  const account = contributionsToFind(senders, cells)
  for (const line of lines()) {
    counts[line.fate] += 1
    if (line.fate === "used" && line.reason !== "words") account.found(line)
  }
  const figures = counts.used + counts.superseded + counts.setAside
  return { lines: { [Symbol.iterator]: lines }, figures, ...counts, unaccounted: account.unaccounted() }
}

/** A unit and then the units whose workbooks its report is made of; what a unit with such parts sent itself came beside them. */
function withParts({ parts, ...own }: UnitState): readonly (UnitState & { readonly isBeside: boolean })[] {
  return [{ ...own, isBeside: parts !== undefined }, ...(parts ?? []).map((part) => ({ ...part, isBeside: false }))]
}

type Fate = Pick<LedgerLine, "unit" | "fate" | "reason">

function* linesOf(file: ReceivedFile, fate: Fate): Generator<LedgerLine> {
  for (const line of file.inventory) yield lineOf(file, line, fate)
}

function lineOf(file: ReceivedFile, { place, written, cell }: InventoryLine, fate: Fate): LedgerLine {
  const figure = figureAt(file, cell, place)
  return {
    ...fate,
    ...{ source: file.source, place, written },
    ...(cell === undefined ? {} : { cell }),
    ...(figure === undefined ? {} : { figure }),
  }
}

/** What was read at a place of a file that somebody sent; whether it counts does not matter. */
function figureAt(file: ReceivedFile, cell: CellKey | undefined, { sheet, address }: Place): Figure | undefined {
  const observation = cell === undefined || !isTaken(file) ? undefined : file.outcome.submission.observations.get(cell)
  if (observation?.state !== "reported") return undefined
  const { place, figure } = observation
  return place.sheet === sheet && place.address === address ? figure : undefined
}

function* chosenLines(
  profile: Profile,
  unit: ReportingUnit,
  file: ReceivedFile,
  named: ReadonlySet<CellKey> | undefined,
): Generator<LedgerLine> {
  const asked = new Set(formsOf(profile, unit))
  for (const line of file.inventory) {
    const reason = reasonOf(line, asked, named)
    // Words stand in the unit's row of the provincial workbook as they are: they count, and add up to nothing.
    const isUsed = reason === undefined || reason === "words"
    const common = { unit: unit.code, fate: isUsed ? "used" : "setAside" } as const
    yield lineOf(file, line, reason === undefined ? common : { ...common, reason })
  }
}

/** Why a line of the file that counts is set aside, or that it is words; undefined for a figure that counts. */
function reasonOf(
  { cell, setAside }: InventoryLine,
  asked: ReadonlySet<string>,
  named: ReadonlySet<CellKey> | undefined,
): LedgerReason | undefined {
  if (setAside !== undefined && setAside !== "words") return setAside
  if (cell !== undefined && !asked.has(partsOfKey(cell).form)) return "notAsked"
  return cell !== undefined && named?.has(cell) === true ? "strict" : setAside
}

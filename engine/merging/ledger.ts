import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import type { InventoryLine } from "../model/inventory"
import type { Place } from "../model/observation"
import { formsOf, type Profile, type ReportingUnit } from "../model/profile"
import type { Source } from "../model/submission"
import type { ReceivedFile } from "../tracking/received-file"
import type { Tracking } from "../tracking/track"
import type { UnitState } from "../tracking/unit-state"
import type { HardFindings, Ledger, LedgerLine, LedgerReason, SummaryCell } from "./merged"

/**
 * What became of every figure that any file brought. Besides sorting them, it holds the used ones against the contributions
 * that the totals were made of, both ways; what stands on one side only is unaccounted, and must not be.
 */
export function ledgerOf(
  profile: Profile,
  { units, refused }: Tracking,
  cells: ReadonlyMap<CellKey, SummaryCell>,
  doubted: ReadonlyMap<string, ReadonlySet<CellKey>>,
  hard: HardFindings,
): Ledger {
  const lists: (readonly LedgerLine[])[] = []
  for (const { unit, chosen, superseded, tied, isIncluded, isBeside } of units.flatMap(withParts)) {
    const named =
      hard === "setAside" && isIncluded !== true ? (doubted.get(unit.code) ?? new Set<CellKey>()) : new Set<CellKey>()
    if (chosen !== undefined) lists.push(chosenLines(profile, unit, chosen, named))
    for (const file of superseded) lists.push(linesOf(file, { unit: unit.code, fate: "superseded" }))
    for (const file of tied)
      lists.push(linesOf(file, { unit: unit.code, fate: "setAside", reason: isBeside ? "besideParts" : "tied" }))
  }
  for (const file of refused) {
    lists.push(linesOf(file, { fate: "setAside", reason: file.outcome.refusal.code }))
  }
  const lines = lists.flat()
  const count = (fate: LedgerLine["fate"]): number => lines.filter((line) => line.fate === fate).length
  return {
    lines,
    figures: lines.length,
    used: count("used"),
    superseded: count("superseded"),
    setAside: count("setAside"),
    unaccounted: unaccounted(lines, cells),
  }
}

/** A unit and then the units whose workbooks its report is made of; what a unit with such parts sent itself came beside them. */
function withParts({ parts, ...own }: UnitState): readonly (UnitState & { readonly isBeside: boolean })[] {
  return [{ ...own, isBeside: parts !== undefined }, ...(parts ?? []).map((part) => ({ ...part, isBeside: false }))]
}

type Fate = Pick<LedgerLine, "unit" | "fate" | "reason">

function linesOf({ source, inventory }: ReceivedFile, fate: Fate): readonly LedgerLine[] {
  return [...inventory].map(({ place, written, cell }) => ({
    ...fate,
    ...{ source, place, written },
    ...(cell === undefined ? {} : { cell }),
  }))
}

function chosenLines(
  profile: Profile,
  unit: ReportingUnit,
  file: ReceivedFile,
  named: ReadonlySet<CellKey>,
): readonly LedgerLine[] {
  const asked = new Set(formsOf(profile, unit))
  return [...file.inventory].flatMap((line) => {
    const reason = reasonOf(line, asked, named)
    // Words stand in the unit's row of the provincial workbook as they are: they count, and add up to nothing.
    const isUsed = reason === undefined || reason === "words"
    const fate: Fate = { fate: isUsed ? "used" : "setAside", ...(reason === undefined ? {} : { reason }) }
    return linesOf({ ...file, inventory: [line] }, { unit: unit.code, ...fate })
  })
}

/** Why a line of the file that counts is set aside, or that it is words; undefined for a figure that counts. */
function reasonOf(
  { cell, setAside }: InventoryLine,
  asked: ReadonlySet<string>,
  named: ReadonlySet<CellKey>,
): LedgerReason | undefined {
  if (setAside !== undefined && setAside !== "words") return setAside
  if (cell !== undefined && !asked.has(partsOfKey(cell).form)) return "notAsked"
  return cell !== undefined && named.has(cell) ? "strict" : setAside
}

/** Used lines without a contribution and contributions without a used line, each counted as often as it stands there. */
function unaccounted(lines: readonly LedgerLine[], cells: ReadonlyMap<CellKey, SummaryCell>): number {
  const balance = new Map<string, number>()
  const count = (key: string, by: 1 | -1): unknown => balance.set(key, (balance.get(key) ?? 0) + by)
  for (const { fate, reason, cell, source, place } of lines) {
    if (fate === "used" && reason !== "words") count(trace(cell ?? "", source, place), 1)
  }
  for (const { cell, contributions } of cells.values()) {
    for (const { isNil, source, place } of contributions) if (!isNil) count(trace(cell, source, place), -1)
  }
  return [...balance.values()].reduce((total, left) => total + Math.abs(left), 0)
}

function trace(cell: string, source: Source, place: Place): string {
  return JSON.stringify([cell, source.file, source.sha256, place.sheet, place.address])
}

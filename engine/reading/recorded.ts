import { zero } from "../figures/figure"
import { parseDecimal } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { CellSpec } from "../model/cell-spec"
import type { InventoryLine } from "../model/inventory"
import type { Observation, Place } from "../model/observation"
import { cleanText } from "../workbook/clean-text"
import { signs } from "../workbook/looks"
import type { Cell, CellContent } from "../workbook/picture"
import type { Recorded } from "../workbook/summary-map"
import { contentText, isBlank } from "./cell-text"
import { fateOf } from "./inventory"
import { layoutFinding } from "./layout-finding"
import { observe } from "./observe"
import type { SharedCell } from "./shared-rows"
import { figureOfRecorded, isNumber, textOfRecorded } from "./recorded-figure"

/** Where a recorded figure should stand in the summary, and what stands there. */
export interface RecordedAt {
  readonly cell: CellKey
  readonly spec: CellSpec
  /** Undefined: the unit has no line for it, which is so of an entry of a list in which nothing was written. */
  readonly place: Place | undefined
  /** The place of the unit's code, for what stands in no cell of its own. */
  readonly unitPlace: Place | undefined
  readonly found: Cell | undefined
  readonly date1904: boolean
  /** Several files of the unit, none of which counts: what they say is only marked. */
  readonly isTied: boolean
  readonly isEntry: boolean
  /** The unit's row is gone, which is said once for all of it. */
  readonly isRowLost: boolean
  /** In a row that several reports share; absent: the row is the unit's own. */
  readonly shared?: SharedCell
}

/** What one cell of a carried report came to. */
export interface CarriedCell {
  readonly cell: CellKey
  readonly observation: Observation
  /** Its lines in the inventory; none where nothing stands there. */
  readonly lines: readonly InventoryLine[]
  readonly said: readonly Finding[]
  /** The reading of the unit's own workbook found it faulty. */
  readonly isFaulty: boolean
}

/**
 * What the unit reported: as recorded, where the summary still shows it; else what stands there now, with an error that says what was
 * recorded.
 */
export function readRecorded(recorded: Recorded, at: RecordedAt): CarriedCell {
  const { cell, spec, place, found, date1904, isRowLost, isEntry } = at
  if (isRowLost && !isEntry) return { cell, observation: { state: "blank" }, said: [], isFaulty: false, lines: [] }
  const content = shownContent(found)
  if (at.shared !== undefined && !isEntry) return inSharedRow(recorded, content, at, at.shared)
  if (isShown(recorded, content, at)) return asRecorded(recorded, at, content && contentText(content))
  // A list's line that is gone leaves no place: the figure is not counted, and its going is said.
  const observed =
    place === undefined
      ? { observation: { state: "blank" } as const, findings: [] }
      : observe(found, { cell, place, spec, date1904 })
  const said = message("reading.summaryAltered", {
    ...{
      cell: { cell },
      written: content === undefined ? "–" : contentText(content),
      recorded: textOfRecorded(recorded),
    },
  })
  const altered = layoutFinding("error", said, {
    ...{ cell, value: contentText(content) },
    ...(place === undefined ? {} : { place }),
  })
  return {
    ...{ cell, observation: observed.observation, said: [...observed.findings, altered], isFaulty: false },
    lines: linesOf(cell, observed.observation, content && contentText(content)),
  }
}

/**
 * As recorded: what stands in the row is what several reports make together, and nobody could tell what a change of it is of each. A
 * change is an error in the cell of each.
 */
function inSharedRow(
  recorded: Recorded,
  content: CellContent | undefined,
  at: RecordedAt,
  { isShown: isStillShown, isFirst }: SharedCell,
): CarriedCell {
  const { cell, place } = at
  const own = textOfRecorded(recorded)
  const carried = asRecorded(recorded, at, recorded === null || recorded === 0 ? undefined : own)
  if (isStillShown) return carried
  const written = content === undefined ? "–" : contentText(content)
  const said = message("reading.summaryAlteredTogether", { cell: { cell }, written, recorded: own })
  const altered = layoutFinding("error", said, {
    ...{ cell, value: contentText(content) },
    ...(place === undefined ? {} : { place }),
  })
  const changed = { ...carried, said: [...carried.said, altered] }
  if (!isFirst || content === undefined || place === undefined) return changed
  return { ...changed, lines: [...carried.lines, { place, written, cell, setAside: "altered" }] }
}

/** What a reader sees in a cell; undefined: nothing. */
export function shownContent(found: Cell | undefined): CellContent | undefined {
  return found === undefined || isBlank(found.content) ? undefined : found.content
}

/** Whether the summary still shows what was recorded. */
function isShown(recorded: Recorded, content: CellContent | undefined, { isTied, isEntry }: RecordedAt): boolean {
  if (recorded === null) return content === undefined || (isTied && contentText(content) === signs.setAside)
  if (recorded === 0) return isEntry || isTied ? content === undefined || isTied : isNumber(content, zero)
  if (typeof recorded === "object" && "t" in recorded && !isTied)
    return (
      contentText(content) === cleanText(recorded.t) || (content === undefined && cleanText(recorded.t).trim() === "")
    )
  const figure = figureOfRecorded(recorded)
  if (figure !== undefined && !isTied) return isNumber(content, figure)
  // Of files of which none counts, lists show nothing.
  return contentText(content) === signs.setAside || (isTied && isEntry && content === undefined)
}

/** `written`: as it stands there; undefined: nothing does. */
function asRecorded(
  recorded: Recorded,
  { cell, place, unitPlace }: RecordedAt,
  written: string | undefined,
): CarriedCell {
  const common = { cell, said: [], isFaulty: false, lines: [] }
  const nilAt = place ?? unitPlace
  if (recorded === 0 && nilAt !== undefined) return { ...common, observation: { state: "zero", place: nilAt } }
  if (recorded === null || recorded === 0 || place === undefined)
    return { ...common, observation: place === undefined ? { state: "blank" } : { state: "blank", place } }
  if (typeof recorded === "object" && "t" in recorded) {
    const observation = { state: "words", text: recorded.t, place } as const
    return { ...common, observation, lines: linesOf(cell, observation, written) }
  }
  if (typeof recorded === "object" && "u" in recorded) {
    const readings = recorded.r.flatMap((text) => parseDecimal(text) ?? [])
    const { u: text, p: parts } = recorded
    const unreadable = { state: "unreadable", text, readings, place } as const
    // Of a total that the form works out, its parts say what is wrong.
    const observation: Observation = parts === undefined ? unreadable : { ...unreadable, parts }
    const said = message("reading.summarySetAside", { cell: { cell }, written: text })
    const finding = layoutFinding("error", said, { cell, place, value: text })
    return {
      ...common,
      observation,
      said: parts === undefined ? [finding] : [],
      lines: linesOf(cell, observation, written),
    }
  }
  const figure = figureOfRecorded(recorded)
  if (figure === undefined) throw new RangeError("a figure that is shown is a figure")
  const reported = { state: "reported", figure, place } as const
  if (typeof recorded === "string") return { ...common, observation: reported, lines: linesOf(cell, reported, written) }
  const { q: qualifier, w: approximately = recorded.f, d } = recorded
  const isFaulty = d === 1
  if (qualifier === undefined)
    return { ...common, isFaulty, observation: reported, lines: linesOf(cell, reported, written) }
  const observation: Observation = { ...reported, written: approximately, qualifier }
  const said = message("reading.approximate", { cell: { cell }, written: approximately, figure })
  const finding = layoutFinding("warning", said, { cell, place, value: approximately })
  return { cell, isFaulty, observation, said: [finding], lines: linesOf(cell, observation, written) }
}

function linesOf(cell: CellKey, observation: Observation, stands: string | undefined): readonly InventoryLine[] {
  if (stands === undefined || observation.state === "notApplicable") return []
  if (observation.state === "blank" || observation.state === "zero") return []
  const written = observation.state === "unreadable" ? observation.text : stands
  return [{ place: observation.place, written, cell, ...fateOf(observation) }]
}

import { compare, figureOf, zero, type Figure } from "../figures/figure"
import { parseDecimal, storedNumber } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { CellSpec } from "../model/cell-spec"
import type { InventoryLine } from "../model/inventory"
import type { Observation, Place } from "../model/observation"
import { cleanText } from "../workbook/clean-text"
import type { Cell, CellContent } from "../workbook/picture"
import type { Recorded } from "../workbook/summary-map"
import { contentText, isBlank } from "./cell-text"
import { fateOf } from "./inventory"
import { layoutFinding } from "./layout-finding"
import { observe } from "./observe"

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
}

/** What one cell of a carried report came to. */
export interface CarriedCell {
  readonly cell: CellKey
  readonly observation: Observation
  /** Its line in the inventory; absent where nothing stands there. */
  readonly line?: InventoryLine
  readonly said: readonly Finding[]
  /** The reading of the unit's own workbook found it faulty. */
  readonly isFaulty: boolean
}

/** The mark of what a unit wrote and what does not count, as summaries print it. */
const setAsideMark = "?"

/**
 * What the unit reported: as recorded, where the summary still shows it; else what stands there now, with an error that says what was
 * recorded.
 */
export function readRecorded(recorded: Recorded, at: RecordedAt): CarriedCell {
  const { cell, spec, place, found, date1904, isRowLost, isEntry } = at
  if (isRowLost && !isEntry) return { cell, observation: { state: "blank" }, said: [], isFaulty: false }
  const content = found === undefined || isBlank(found.content) ? undefined : found.content
  if (isShown(recorded, content, at)) return asRecorded(recorded, at)
  // A list's line that is gone leaves no place: the figure is not counted, and its going is said.
  const observed =
    place === undefined
      ? { observation: { state: "blank" } as const, findings: [] }
      : observe(found, { cell, place, spec, date1904 })
  const said = message("reading.summaryAltered", {
    ...{ cell: { cell }, written: content === undefined ? "–" : contentText(content), recorded: textOf(recorded) },
  })
  const altered = layoutFinding("error", said, {
    ...{ cell, value: contentText(content) },
    ...(place === undefined ? {} : { place }),
  })
  return {
    ...{ cell, observation: observed.observation, said: [...observed.findings, altered], isFaulty: false },
    ...lineOf(cell, observed.observation, content),
  }
}

/** Whether the summary still shows what was recorded. */
function isShown(recorded: Recorded, content: CellContent | undefined, { isTied, isEntry }: RecordedAt): boolean {
  if (recorded === null) return content === undefined || (isTied && contentText(content) === setAsideMark)
  if (recorded === 0) return isEntry || isTied ? content === undefined || isTied : isNumber(content, zero)
  if (typeof recorded === "object" && "t" in recorded && !isTied)
    return (
      contentText(content) === cleanText(recorded.t) || (content === undefined && cleanText(recorded.t).trim() === "")
    )
  const figure = figureOfRecorded(recorded)
  if (figure !== undefined && !isTied) return isNumber(content, figure)
  // Of files of which none counts, lists show nothing.
  return contentText(content) === setAsideMark || (isTied && isEntry && content === undefined)
}

function isNumber(content: CellContent | undefined, figure: Figure): boolean {
  return content?.type === "number" && compare(figureOf(content.value), figureOf(storedNumber(figure))) === 0
}

/** The figure of a recorded cell that has one and counts. */
function figureOfRecorded(recorded: Recorded): Figure | undefined {
  if (typeof recorded === "string") return parseDecimal(recorded)
  return recorded !== null && typeof recorded === "object" && "f" in recorded ? parseDecimal(recorded.f) : undefined
}

function asRecorded(recorded: Recorded, { cell, place, unitPlace, found }: RecordedAt): CarriedCell {
  const common = { cell, said: [], isFaulty: false }
  const nilAt = place ?? unitPlace
  if (recorded === 0 && nilAt !== undefined) return { ...common, observation: { state: "zero", place: nilAt } }
  if (recorded === null || recorded === 0 || place === undefined)
    return { ...common, observation: place === undefined ? { state: "blank" } : { state: "blank", place } }
  if (typeof recorded === "object" && "t" in recorded) {
    const observation = { state: "words", text: recorded.t, place } as const
    return { ...common, observation, ...lineOf(cell, observation, found?.content) }
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
      ...lineOf(cell, observation, found?.content),
    }
  }
  const figure = figureOfRecorded(recorded)
  if (figure === undefined) throw new RangeError("a figure that is shown is a figure")
  const reported = { state: "reported", figure, place } as const
  if (typeof recorded === "string")
    return { ...common, observation: reported, ...lineOf(cell, reported, found?.content) }
  const { q: qualifier, w: written = recorded.f, d } = recorded
  const isFaulty = d === 1
  if (qualifier === undefined)
    return { ...common, isFaulty, observation: reported, ...lineOf(cell, reported, found?.content) }
  const observation: Observation = { ...reported, written, qualifier }
  const said = message("reading.approximate", { cell: { cell }, written, figure })
  const finding = layoutFinding("warning", said, { cell, place, value: written })
  return { cell, isFaulty, observation, said: [finding], ...lineOf(cell, observation, found?.content) }
}

function lineOf(
  cell: CellKey,
  observation: Observation,
  content: CellContent | undefined,
): { readonly line?: InventoryLine } {
  if (content === undefined || observation.state === "notApplicable") return {}
  if (observation.state === "blank" || observation.state === "zero") return {}
  const written = observation.state === "unreadable" ? observation.text : contentText(content)
  return { line: { place: observation.place, written, cell, ...fateOf(observation) } }
}

/** What was recorded, as people read it beside what stands there now. */
function textOf(recorded: Recorded): string {
  if (recorded === null) return "–"
  if (recorded === 0) return "0"
  if (typeof recorded === "string") return recorded
  return "t" in recorded ? recorded.t : "u" in recorded ? recorded.u : (recorded.w ?? recorded.f)
}

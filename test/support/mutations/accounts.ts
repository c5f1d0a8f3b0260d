import { compare, negate, sum, type Figure } from "../../../engine/figures/figure"
import type { Finding } from "../../../engine/findings/finding"
import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { settingsOf } from "../../../engine/forms/settings"
import type { Sampling } from "../../../engine/sampling/sampled-report"
import { partsOfKey, type CellKey } from "../../../engine/model/cell-key"
import { specsOf } from "../../../engine/model/cell-spec"
import { liveTotals, type TermCell } from "../../../engine/forms/live-totals"
import type { Observation } from "../../../engine/model/observation"
import { readSubmission, type Reading } from "../../../engine/reading/read-submission"
import type { Picture } from "../../../engine/workbook/picture"
import type { FilledIn, TruthCell } from "./filled-in"

/** What became of the figures of a workbook. Every figure of the truth is in one of the first four. */
export interface Account {
  readonly figures: number
  /** Read as they are, and nothing is said of them. */
  readonly right: number
  /** Read as they are, with a warning or an error beside them. */
  readonly rightAndSaid: number
  /** Not read, or read otherwise (an approximate word), and a finding says so; or the file is refused. */
  readonly flagged: number
  /** Read otherwise, or not at all, or made up where the unit wrote none, and nothing says so. */
  readonly silent: readonly string[]
  /** Stand in the workbook and neither in the submission nor in the ledger. */
  readonly dropped: readonly string[]
  readonly refused?: string
  readonly rules: readonly string[]
}

/** Reads a changed workbook and holds what came of it against the truth. `tagged`: where the figures stand, if not in it. */
export function accountOf(picture: Picture, filled: FilledIn, tagged: Picture = picture): Account {
  const { sampling, report } = filled
  const reading = readSubmission(picture, { file: "a.xlsx", sha256: "a" }, sampling.pack, sampling.profile)
  const places = placesOf(tagged)
  const listed = new Set(reading.inventory.map(({ place }) => `${place.sheet}!${place.address}`))
  const dropped = [...places].flatMap(([cell, at]) =>
    at.filter((place) => !listed.has(place)).map((place) => `${cell} at ${place}`),
  )
  const totals = new Map(report.forms.flatMap((form) => [...liveTotals(form)]))
  const checked = ofCellsAlone(reading, sampling)
  const fates = report.forms
    .flatMap((form) => [...specsOf(form).keys()])
    .flatMap(
      (cell) => fateOf(cell, report.figures.get(cell), reading, (one) => places.get(one) ?? [], totals, checked) ?? [],
    )
  const count = (fate: string): number => fates.filter((one) => one === fate).length
  const figures = report.figures.size
  const sums = { figures, right: count("right"), rightAndSaid: count("rightAndSaid"), flagged: count("flagged") }
  const silent = fates.filter((fate) => !["right", "rightAndSaid", "flagged"].includes(fate))
  const rules = "refusal" in reading ? [] : [...new Set(reading.findings.map(({ rule }) => rule))]
  return {
    ...{ ...sums, silent, dropped, rules },
    ...("refusal" in reading ? { refused: reading.refusal.code } : {}),
  }
}

/** What the rules say of a cell by itself: that it is below 0, or has decimals where none belong. */
function ofCellsAlone(reading: Reading, { pack, profile }: Sampling): readonly Finding[] {
  if ("refusal" in reading) return []
  const rules = prepareRules(pack, settingsOf(pack, profile), reading.submission.period)
  return checkSubmission(reading.submission, rules, reading.findings).filter(({ message }) =>
    message.key.startsWith("number."),
  )
}

/** Where the figures of the truth stand now, all of them where they were copied. */
function placesOf({ sheets }: Picture): ReadonlyMap<CellKey, readonly string[]> {
  const places = new Map<CellKey, string[]>()
  for (const { name, cells } of sheets) {
    for (const { address, truth } of cells.values() as Iterable<TruthCell>) {
      if (truth !== undefined) places.set(truth, [...(places.get(truth) ?? []), `${name}!${address}`])
    }
  }
  return places
}

/** `right`, `rightAndSaid`, `flagged`, or what is silently wrong, in words; undefined where nothing was to be read, and nothing was. */
function fateOf(
  cell: CellKey,
  truth: Figure | undefined,
  reading: Reading,
  places: (cell: CellKey) => readonly string[],
  totals: ReadonlyMap<CellKey, readonly TermCell[]>,
  checked: readonly Finding[],
): string | undefined {
  if ("refusal" in reading) return truth === undefined ? undefined : "flagged"
  const { observations } = reading.submission
  const observation = observations.get(cell)
  const said = [...reading.findings, ...checked].filter(({ severity }) => severity !== "info")
  const isSaidOf = (one: CellKey): boolean =>
    said.some((finding) => isOf(finding, one, observations.get(one), places(one)) || isOfRow(finding, one))
  const partsOf = (total: CellKey): readonly CellKey[] =>
    (totals.get(total) ?? []).flatMap((part) => [part.cell, ...partsOf(part.cell)])
  const isSumOfParts = (total: CellKey, figure: Figure): boolean => {
    const parts = (totals.get(total) ?? []).map((part) => ({ ...part, found: observations.get(part.cell) }))
    const figures = parts.flatMap(({ found, sign }) =>
      found?.state === "reported" ? [sign === 1 ? found.figure : negate(found.figure)] : [],
    )
    return compare(sum(figures), figure) === 0
  }
  if (truth === undefined) {
    return observation?.state !== "reported" || isSaidOf(cell) ? undefined : `${cell}: made up ${drawn(observation)}`
  }
  if (observation?.state === "reported" && observation.qualifier === undefined) {
    if (compare(observation.figure, truth) === 0) return isSaidOf(cell) ? "rightAndSaid" : "right"
    // A total that adds up a part of which it is said that it is otherwise than it was typed is accounted for by its part.
    const isAccounted = isSaidOf(cell) || (isSumOfParts(cell, observation.figure) && partsOf(cell).some(isSaidOf))
    return isAccounted ? "flagged" : `${cell}: ${drawn(observation)} for ${drawn({ figure: truth })}`
  }
  // A total that is set aside, or marked approximate, for a part of which that is said is accounted for by its part.
  const isSaid = [cell, ...partsOf(cell)].some(isSaidOf) || said.some((finding) => isOfForm(finding, cell))
  return isSaid ? "flagged" : `${cell}: ${observation?.state} for ${drawn({ figure: truth })}`
}

function drawn({ figure }: { readonly figure: Figure }): string {
  return `${figure.digits}e-${figure.places}`
}

/** Whether a finding is about this very figure: by its cell, or by a place where it stands or was read. */
function isOf(
  finding: Finding,
  cell: CellKey,
  observation: Observation | undefined,
  places: readonly string[],
): boolean {
  if (finding.cell === cell) return true
  const { place } = finding
  if (place === undefined) return false
  const at = `${place.sheet}!${place.address}`
  const read = observation !== undefined && "place" in observation ? observation.place : undefined
  return places.includes(at) || (read !== undefined && at === `${read.sheet}!${read.address}`)
}

/** Whether a finding says that the figures of a whole row or column are set aside, or were not read. */
function isOfRow({ rule, message, cell: named }: Finding, cell: CellKey): boolean {
  const { form, row } = partsOfKey(cell)
  const { facts } = message
  if (rule === "reading.labelOfAnother" || rule === "reading.measureDiffers") {
    const at = named && partsOfKey(named)
    return at?.form === form && (at.row === row || facts.other === row)
  }
  if (rule === "reading.headOfAnother") {
    const { column } = partsOfKey(cell)
    return facts.form === form && (facts.column === column || facts.other === column)
  }
  const isOfRows = rule === "reading.rowsMissing" || rule === "reading.rowsByLabel"
  return isOfRows && facts.form === form && isAmong(row, facts.rows)
}

/** Whether a finding says that a form was not read. */
function isOfForm({ rule, message: { facts } }: Finding, cell: CellKey): boolean {
  const { form, column } = partsOfKey(cell)
  if (rule === "reading.columnsMissing") return facts.form === form && isAmong(column, facts.columns)
  const isNamed = facts.form === form || isAmong(form, facts.others)
  return isNamed && ["formChanged", "formMissing", "formTwice", "whichForm"].some((name) => rule === `reading.${name}`)
}

function isAmong(one: string, listed: unknown): boolean {
  return typeof listed === "string" && listed.split(", ").includes(one)
}

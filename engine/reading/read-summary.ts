import { compare, figureOf } from "../figures/figure"
import { storedNumber } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { refusalOfUnit, type Refusal } from "../findings/refusal"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import { mergingOf, specsOf } from "../model/cell-spec"
import { combine } from "../model/combine"
import type { Form } from "../model/form"
import type { Observation } from "../model/observation"
import type { Pack } from "../model/pack"
import { formsOf, unitsIn, type Profile, type ReportingUnit } from "../model/profile"
import type { HandIns, Source, Submission } from "../model/submission"
import type { Picture } from "../workbook/picture"
import type { Decided, MappedReport, SummaryMap } from "../workbook/summary-map"
import { refusalOfPack } from "./identify"
import { layoutFinding } from "./layout-finding"
import { movedFrom, unitsSheets, type UnitsSheet } from "./units-sheets"
import { readRecorded, shownContent, type CarriedCell } from "./recorded"
import { sharedCell } from "./shared-rows"
import type { Reading } from "./read-submission"

/** A unit's report as a summary carries it; several of one unit where the summary counts none of them. */
export interface CarriedReport {
  readonly source: Source
  /** The day on which the unit handed it in, as the summary says. */
  readonly received?: string
  /** The days of everything that the unit handed in. */
  readonly handIns?: HandIns
  /** What those decided who made the summary; absent: nothing. `file`: the summary's, and the unit's own in it. */
  readonly decided?: readonly (Decided & { readonly file: string })[]
  readonly reading: Reading
}

/**
 * Reads a summary of ours as a carrier of its units' reports: what stands in the units' rows now is what counts, held against what the
 * summary recorded when it was made. A difference is an error in that cell, so that no figure is changed in silence. Refused as
 * a whole where the sheets are not laid out any more as the summary says, where it is of another pack, and where it holds no report.
 */
export function readSummary(
  picture: Picture,
  source: Source,
  map: SummaryMap,
  pack: Pack,
  profile: Profile,
): readonly CarriedReport[] | { readonly refusal: Refusal } {
  const ofPack = refusalOfPack(map, pack)
  if (ofPack !== undefined) return { refusal: ofPack }
  const sheets = unitsSheets(picture, map, pack)
  const moved = movedFrom(sheets)
  if (moved !== undefined) return { refusal: { code: "SUMMARY_ALTERED", detail: moved } }
  if (map.reports.length === 0) return { refusal: { code: "SUMMARY_EMPTY", detail: map.parent ?? "" } }
  const units = new Map(unitsIn(profile, map.period).map((unit) => [unit.code, unit]))
  const carried = map.reports.map((report): CarriedReport => {
    const unit = units.get(report.unit)
    const reading: Reading =
      unit === undefined
        ? { refusal: refusalOfUnit(profile, report.unit, map.period), inventory: [] }
        : readReport(report, unit, { ...{ source, map, pack, profile, sheets }, date1904: picture.date1904 })
    const isAsRecorded = "submission" in reading && !reading.findings.some(({ rule }) => alterations.has(rule))
    // Figures that were changed in the summary are no longer those of the unit's own file.
    const from = isAsRecorded ? { ...source, origin: report.source } : source
    return {
      source: from,
      ...(report.received === undefined ? {} : { received: report.received }),
      // Where the summary knows no day at all, whoever takes the summary in may know when that came.
      ...(report.handIns.some((day) => day !== undefined) ? { handIns: handInsOf(report) } : {}),
      ...decidedOf(report, source, isAsRecorded),
      reading: "submission" in reading ? { ...reading, submission: { ...reading.submission, source: from } } : reading,
    }
  })
  return withTotals(carried, totalFindings(picture, map, pack, carried))
}

function handInsOf({ handIns, forms }: MappedReport): HandIns {
  return { files: handIns, forms: new Map(forms.map((form) => [form.form, form.handIns])) }
}

/** Doubtful figures were included as the unit wrote them: not where somebody changed one since. */
function decidedOf(
  { decided = [], source: own }: MappedReport,
  { file }: Source,
  isAsRecorded: boolean,
): Pick<CarriedReport, "decided"> {
  const holding = decided.filter(({ verdict }) => isAsRecorded || verdict !== "include")
  return holding.length === 0 ? {} : { decided: holding.map((one) => ({ ...one, file: `${file} ← ${own.file}` })) }
}

const alterations: ReadonlySet<string> = new Set(["reading.summaryAltered", "reading.summaryRow"])

interface Carrying {
  readonly source: Source
  readonly map: SummaryMap
  readonly pack: Pack
  readonly profile: Profile
  readonly sheets: ReadonlyMap<string, UnitsSheet>
  readonly date1904: boolean
}

function readReport(
  report: MappedReport,
  unit: ReportingUnit,
  carrying: Carrying,
): Extract<Reading, { submission: unknown }> {
  const { pack, profile, map, source } = carrying
  const asked = new Set(formsOf(profile, unit))
  const recorded = new Map(report.forms.map((one) => [one.form, one]))
  const observations = new Map<CellKey, Observation>()
  const findings: Finding[] = []
  const inventory: Reading["inventory"][number][] = []
  const codes = new Map<string, string>()
  for (const form of pack.forms) {
    const found = recorded.get(form.code)
    const sheet = carrying.sheets.get(form.code)
    if (!asked.has(form.code) || found === undefined || sheet === undefined) {
      const state = asked.has(form.code) ? "blank" : "notApplicable"
      for (const cell of specsOf(form).keys()) observations.set(cell, { state })
      continue
    }
    if (found.check !== undefined) codes.set(form.code, found.check)
    const carried = readForm(form, report, found.recorded, sheet, carrying)
    if (carried.isRowLost) {
      const said = message("reading.summaryRow", { form: form.code, unit: unit.name, sheet: sheet.name })
      findings.push(layoutFinding("error", said))
    }
    for (const { cell, observation, lines, said } of carried.cells) {
      observations.set(cell, observation)
      findings.push(...said)
      inventory.push(...lines)
    }
    const faulty = carried.cells.flatMap(({ cell, isFaulty }) => (isFaulty ? [cell] : []))
    if (faulty.length > 0) {
      const said = message("reading.summaryFaulty", { cells: { cells: faulty }, file: report.source.file })
      findings.push({ ...layoutFinding("error", said), related: faulty })
    }
  }
  const { period } = map
  return {
    submission: {
      ...{ pack: pack.id, packVersion: pack.version, unit: unit.code, period, revision: report.revision },
      ...{ source, observations, codes },
    },
    findings,
    inventory,
  }
}

/** The cells of one form of a report; all are blank where the unit's row is not there any more, or is there twice. */
function readForm(
  form: Form,
  report: MappedReport,
  recorded: MappedReport["forms"][number]["recorded"],
  sheet: UnitsSheet,
  { map, date1904 }: Carrying,
): { readonly cells: readonly CarriedCell[]; readonly isRowLost: boolean } {
  const { unit, whole, isTied } = report
  const specs = [...specsOf(form)]
  // The parts of a report stand in the row of their whole.
  const shownBy = whole ?? unit
  const isRowLost = sheet.rowOf(shownBy) === undefined
  const cells = specs.map(([cell, spec], index): CarriedCell => {
    const isEntry = sheet.isEntry(cell)
    // The units' lists have a line of its own for each workbook.
    const place = sheet.placeOf(isEntry ? unit : shownBy, cell)
    const found = place === undefined ? undefined : sheet.cells.get(place.address)
    return readRecorded(recorded[index] ?? null, {
      ...{ cell, spec, place, date1904, isTied, isEntry, unitPlace: sheet.unitPlace(shownBy), found, isRowLost },
      ...(whole === undefined ? {} : { shared: sharedCell(map, report, form.code, index, shownContent(found), spec) }),
    })
  })
  return { cells, isRowLost }
}

/** Totals that are not what the units' figures under them come to: of the units as they stand there now. */
function totalFindings(
  { sheets }: Picture,
  map: SummaryMap,
  pack: Pack,
  carried: readonly CarriedReport[],
): readonly Finding[] {
  const specs = new Map(pack.forms.flatMap((form) => [...specsOf(form)]))
  const tied = new Set(map.reports.filter(({ isTied }) => isTied).map(({ unit }) => unit))
  const counting = carried.flatMap(({ reading }): readonly Submission[] =>
    "submission" in reading && !tied.has(reading.submission.unit) ? [reading.submission] : [],
  )
  return map.totals.flatMap(({ cell, place }): readonly Finding[] => {
    const spec = specs.get(cell)
    const content = sheets.find(({ name }) => name === place.sheet)?.cells.get(place.address)?.content
    if (spec === undefined || content?.type === "unstored") return []
    const figures = counting.flatMap(({ observations }) => {
      const stated = observations.get(cell)
      return stated?.state === "reported" ? [stated.figure] : stated?.state === "zero" ? [figureOf(0)] : []
    })
    const wanted = combine(mergingOf(spec), figures)
    const stated = content?.type === "number" ? figureOf(content.value) : undefined
    const written = content === undefined ? "" : String(content.value)
    const isRight =
      wanted === undefined
        ? written === ""
        : stated !== undefined && compare(stated, figureOf(storedNumber(wanted))) === 0
    if (isRight) return []
    const said = message("reading.summaryTotal", {
      ...{ cell: { cell }, place, written: written === "" ? "–" : written },
      sum: wanted === undefined ? "–" : { figures: [wanted] },
    })
    return [layoutFinding("warning", said, { place, value: written })]
  })
}

/** What is to be said of the summary itself is said with the first report in it. */
function withTotals(carried: readonly CarriedReport[], said: readonly Finding[]): readonly CarriedReport[] {
  const first = carried.findIndex(({ reading }) => "submission" in reading)
  return carried.map((one, index) =>
    index !== first || !("submission" in one.reading)
      ? one
      : { ...one, reading: { ...one.reading, findings: [...one.reading.findings, ...said] } },
  )
}

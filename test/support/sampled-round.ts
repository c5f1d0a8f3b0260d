import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import type { Finding } from "../../engine/findings/finding"
import { loadProfile } from "../../engine/forms/load-profile"
import { settingsOf } from "../../engine/forms/settings"
import { lastDay, wholeYear } from "../../engine/model/period"
import type { ReportingUnit } from "../../engine/model/profile"
import type { Submission } from "../../engine/model/submission"
import { sampledWorkbook } from "../../engine/outputs/sample/sampled-workbook"
import { readSubmission } from "../../engine/reading/read-submission"
import { loadRecipe } from "../../engine/sampling/load-recipe"
import { withErrors, type ErrorRequest, type PlantedReport } from "../../engine/sampling/planting/plant"
import { sampledProvince } from "../../engine/sampling/province"
import { sampledReports, type SampledReport, type Sampling } from "../../engine/sampling/sampled-report"
import type { ReceivedFile } from "../../engine/tracking/received-file"
import type { Picture } from "../../engine/workbook/picture"
import { bundledPacks } from "../../templates/index"
import { pictureOfBook } from "./drawn-workbook"
import { wholePack } from "./whole-pack"

const { pack } = wholePack
const bundled = bundledPacks.get("vtlt")!
const recipe = loadRecipe("sampling.json", bundled.sampling, pack)
const base = loadProfile("hai-cap.json", bundled.profiles.get("hai-cap"), pack)

/** A made-up province of the bundled pack. */
export function madeUp(units: number, seed: string): Sampling {
  return { pack, profile: sampledProvince(base, recipe, units), recipe, seed }
}

/** The last three years of which reports are made up. */
export const threeYears = [2016, 2017, 2018].map(wholeYear)

export function reportsOf(sampling: Sampling, unit: ReportingUnit, years = 3): readonly SampledReport[] {
  return sampledReports(sampling, unit, threeYears.slice(-years))
}

/** The unit's last report, with errors at such a rate. */
export function spoilt(sampling: Sampling, unit: ReportingUnit, errors: ErrorRequest, years = 3): PlantedReport {
  const reports = reportsOf(sampling, unit, years)
  const children = sampling.profile.units.filter(({ parent }) => parent === unit.code)
  const below = children.flatMap((child) => reportsOf(sampling, child, years).slice(-1))
  return withErrors(reports.at(-1)!, { earlier: reports.slice(0, -1), below, sampling, errors })
}

/** A report with nothing wrong in it. */
export function faultless(sampling: Sampling, report: SampledReport): PlantedReport {
  return withErrors(report, { earlier: [], below: [], sampling, errors: { rate: 0, layouts: false } })
}

function pictureOf(sampling: Sampling, report: PlantedReport): Picture {
  const request = { pack, profile: sampling.profile, language: "vi" as const, date: lastDay(report.period) }
  return pictureOfBook(sampledWorkbook(report, request).book)
}

/** A made-up report as it is received: read and checked, with the report of the year before where there is one. */
export function received(
  sampling: Sampling,
  report: PlantedReport,
  previous?: Submission,
): ReceivedFile & { readonly outcome: { readonly submission: Submission; readonly findings: readonly Finding[] } } {
  const source = { file: `${report.unit.code}.xlsx`, sha256: report.unit.code }
  const reading = readSubmission(pictureOf(sampling, report), source, pack, sampling.profile)
  if ("refusal" in reading) throw new Error(`refused: ${reading.refusal.code} ${reading.refusal.detail}`)
  const { submission, inventory } = reading
  const rules = prepareRules(pack, settingsOf(pack, sampling.profile), submission.period)
  const findings = [...reading.findings, ...checkSubmission(submission, rules, reading.findings, previous)]
  return { source, inventory, outcome: { submission, findings } }
}

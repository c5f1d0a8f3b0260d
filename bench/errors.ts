import { judge } from "../engine/formulas/evaluate"
import { lookedAt } from "../engine/formulas/formula"
import type { CellValue } from "../engine/formulas/values"
import { figureOf, negate, sum, type Figure } from "../engine/figures/figure"
import { liveTotals } from "../engine/forms/live-totals"
import { settingsOf } from "../engine/forms/settings"
import {
  checked,
  checkedAmongPeers,
  gradeOf,
  isTaken,
  lastDay,
  loadProfile,
  loadRecipe,
  previousPeriod,
  read,
  rulesOncePer,
  sampledProvince,
  sampledReports,
  sampledWorkbook,
  track,
  wholeYear,
  withErrors,
  type CellKey,
  type Finding,
  type PlantedReport,
  type Received,
  type ReportingUnit,
  type Sampling,
  type Submission,
} from "../engine/index"
import { prepareRules, type PreparedRules } from "../engine/checking/prepare"
import { readAnyWorkbook } from "../engine/old-formats/read-any-workbook"
import { writeBook } from "../engine/xlsx/write-book"
import { bundledPacks } from "../templates/index"
import { loadBundled } from "../templates/load"
import { optionOf } from "./options"
import { printTable, type ErrorRow } from "./error-table"

const year = wholeYear(2018)

/**
 * `npm run bench:errors [-- --units N --seed N --rate N]`: which planted errors are found, kind by kind, and how much is said of
 * workbooks in which nothing is wrong. `--rate`: errors in a thousand filled cells.
 */
async function main(): Promise<void> {
  const [units, seed, rate] = [optionOf("--units", 60), optionOf("--seed", 7), optionOf("--rate", 20)]
  const sampling = provinceOf(units, String(seed))
  const spoilt = await roundOf(sampling, rate / 1000)
  const clean = await roundOf(sampling, 0)
  const rules = prepareRules(sampling.pack, settingsOf(sampling.pack, sampling.profile), year)
  const rows = new Map<string, ErrorRow>()
  const missed: string[] = []
  for (const { report, findings } of spoilt) {
    for (const planted of report.planted) {
      const row = rows.get(planted.kind) ?? { kind: planted.kind, planted: 0, found: 0, hard: 0, hardFound: 0 }
      const isHard = breaksHardRule(planted, report, rules)
      const touching = findings.filter((finding) => speaksOf(finding, planted, report))
      const isHardFound = isHard && touching.some(({ severity }) => severity === "error")
      if (isHard && !isHardFound) missed.push(`${report.unit.code} ${JSON.stringify(planted)}`)
      rows.set(planted.kind, {
        ...row,
        planted: row.planted + 1,
        found: row.found + (touching.length > 0 ? 1 : 0),
        hard: row.hard + (isHard ? 1 : 0),
        hardFound: row.hardFound + (isHardFound ? 1 : 0),
      })
    }
  }
  const said = clean.map(({ findings }) => findings)
  await printTable(
    [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    { units, seed, rate, missed, said: said.map((findings) => findings.map((one) => `${gradeOf(one)} ${one.rule}`)) },
  )
}

function provinceOf(units: number, seed: string): Sampling {
  const bundled = bundledPacks.get("vtlt")
  if (bundled === undefined) throw new Error("no pack to make a province of")
  const { pack } = loadBundled(bundled)
  const recipe = loadRecipe("sampling.json", bundled.sampling, pack)
  const base = loadProfile("hai-cap.json", bundled.profiles.get("hai-cap"), pack)
  return { pack, profile: sampledProvince(base, recipe, units), recipe, seed }
}

/** A report as it was handed in, with everything that is said of it. */
interface Judged {
  readonly report: PlantedReport
  readonly findings: readonly Finding[]
}

async function roundOf(sampling: Sampling, rate: number): Promise<readonly Judged[]> {
  const rulesOf = rulesOncePer(sampling.pack)
  const reports: { readonly report: PlantedReport; readonly received: readonly Received[] }[] = []
  const before = new Map<string, Submission>()
  for (const unit of sampling.profile.units) {
    const [last, now] = pairOf(sampling, unit, rate)
    const [received] = await receivedFrom(last, sampling)
    if (received !== undefined && isTaken(received.file)) before.set(unit.code, received.file.outcome.submission)
    reports.push({ report: now, received: await receivedFrom(now, sampling) })
    if (process.stderr.isTTY) process.stderr.write(`\r${reports.length}/${sampling.profile.units.length} `)
  }
  const judged = reports.map(({ report, received }) => ({
    report,
    received: received.map((one) => checked(one, rulesOf, before.get(report.unit.code))),
  }))
  const among = checkedAmongPeers(
    judged.flatMap(({ received }) => received),
    rulesOf,
    (_, unit) => before.get(unit),
  )
  const files = among.map(({ file }) => file)
  const { units } = track(sampling.profile, year, files)
  return judged.map(({ report }) => {
    const own = files.flatMap((file) =>
      isTaken(file) && file.outcome.submission.unit === report.unit.code ? file.outcome.findings : [],
    )
    const tied = units.find(({ unit, state }) => unit.code === report.unit.code && state === "tied")
    return { report, findings: tied === undefined ? own : [...own, tiedFinding] }
  })
}

const tiedFinding: Finding = {
  ...{ rule: "tracking.tied", severity: "error", outcome: "fails", related: [], causes: [] },
  message: { key: "tracking.tied", facts: {} },
}

function pairOf(sampling: Sampling, unit: ReportingUnit, rate: number): readonly [PlantedReport, PlantedReport] {
  const periods = [previousPeriod(year), year]
  const reports = sampledReports(sampling, unit, periods)
  const [last, now] = reports
  if (last === undefined || now === undefined) throw new Error(`no reports of ${unit.code}`)
  const below = sampling.profile.units.filter(({ parent }) => parent === unit.code)
  const none = { earlier: [], below: [], sampling, errors: { rate: 0, layouts: false } }
  return [
    withErrors(last, none),
    withErrors(now, {
      ...{ sampling, earlier: [last], errors: { rate, layouts: false } },
      below: below.flatMap((child) => sampledReports(sampling, child, periods).slice(-1)),
    }),
  ]
}

/** The workbooks of a report, written and read as files. */
async function receivedFrom(report: PlantedReport, { pack, profile }: Sampling): Promise<readonly Received[]> {
  const request = { pack, profile, language: "vi" as const, date: lastDay(report.period) }
  const { book, copy } = sampledWorkbook(report, request)
  const books = copy === undefined ? [book] : [book, copy]
  return Promise.all(
    books.map(async (one, index) => {
      const file = `${report.unit.code}-${index}.xlsx`
      const opened = await readAnyWorkbook(new Uint8Array(await writeBook(one)))
      if ("refusal" in opened) throw new Error(`${file}: ${opened.refusal.code}`)
      return read(opened.picture, { file, sha256: file }, { pack, profiles: [profile] })
    }),
  )
}

type Planted = PlantedReport["planted"][number]

/** Whether a finding speaks of what was planted: that cell, or a total that the form adds it into, is among those it names. */
function speaksOf(finding: Finding, planted: Planted, report: PlantedReport): boolean {
  const { at, kind } = planted
  if ("copyOf" in at) return finding.rule === "tracking.tied"
  if ("field" in at) return coverRules.get(kind)?.includes(finding.rule) ?? false
  if ("form" in at) return finding.rule.startsWith("reading.")
  const places = cellsOf(planted, report).flatMap((cell) => withTotals(cell, report))
  return places.some((cell) => finding.cell === cell || finding.related.includes(cell))
}

function withTotals(cell: CellKey, { forms }: PlantedReport): readonly CellKey[] {
  const all = forms.flatMap((form) => [...liveTotals(form)])
  const places = [cell]
  for (const place of places)
    for (const [total, terms] of all)
      if (terms.some((term) => term.cell === place) && !places.includes(total)) places.push(total)
  return places
}

/** What is said of a cover on which something was planted. */
const coverRules: ReadonlyMap<string, readonly string[]> = new Map([
  ["wrongTier", ["reading.tierConflict"]],
  ["renamedUnit", ["reading.nameConflict"]],
  ["wrongRevision", ["reading.revision"]],
  ["wrongTemplate", ["reading.periodConflict"]],
])

/**
 * Whether an error breaks a hard rule: one that holds in the right report, fails with this error alone, and does not hold in the
 * report as it was handed in, where another error may hide it. By the bare formulas over what was typed, past the reader and the
 * check that are on trial; text that loses its figure breaks the rule that no text stands in a cell of numbers.
 */
function breaksHardRule(planted: Planted, report: PlantedReport, rules: PreparedRules): boolean {
  const { at, severity } = planted
  if ("copyOf" in at) return true
  if (!("cell" in at)) return false
  const written = report.written.get(at.cell)
  if (written === undefined) return false
  if (written.kind === "text" || written.kind === "date") return severity === "error"
  const [right, alone, handedIn] = [[], cellsOf(planted, report), report.planted.flatMap(cellAt)].map((cells) =>
    valuesOf(report, new Map(cells.map((cell) => [cell, typedIn(cell, report)]))),
  )
  if (right === undefined || alone === undefined || handedIn === undefined) return false
  const touched = new Set(cellsOf(planted, report).flatMap((cell) => withTotals(cell, report)))
  const codes = new Set(report.forms.map(({ code }) => code))
  return rules.forms
    .filter(({ code }) => codes.has(code))
    .flatMap((form) => form.rules)
    .filter(({ rule }) => rule.severity === "error")
    .flatMap(({ expansions }) => expansions)
    .filter(({ condition, otherForms }) => {
      const looked = lookedAt(condition)
      return otherForms.every((code) => codes.has(code)) && looked.some(({ cell }) => touched.has(cell))
    })
    .some(({ condition, missing }) => {
      const verdicts = [right, alone, handedIn].map((lookup) => judge(condition, lookup, missing))
      return verdicts[0] !== "fails" && verdicts[1] === "fails" && verdicts[2] !== "holds"
    })
}

/** Where an error stands: two figures that changed places are one error. */
function cellsOf(planted: Planted, { planted: all }: PlantedReport): readonly CellKey[] {
  if (!planted.kind.startsWith("swapped")) return cellAt(planted)
  const same = all.filter(({ kind }) => kind === planted.kind)
  const first = same.indexOf(planted) & ~1
  return same.slice(first, first + 2).flatMap(cellAt)
}

function cellAt({ at }: Planted): readonly CellKey[] {
  return "cell" in at ? [at.cell] : []
}

/** The number that was typed; undefined for anything else, and for nothing. */
function typedIn(cell: CellKey, { written }: PlantedReport): Figure | undefined {
  const now = written.get(cell)
  return now?.kind === "number" ? figureOf(now.value) : undefined
}

/** What rules see of a report with some cells changed: totals follow their parts unless they were typed over. */
function valuesOf(report: PlantedReport, spoilt: ReadonlyMap<CellKey, Figure | undefined>) {
  const totals = new Map(report.forms.flatMap((form) => [...liveTotals(form)]))
  const known = new Map<CellKey, CellValue>()
  const valueAt = (cell: CellKey): CellValue => {
    const done = known.get(cell)
    if (done !== undefined) return done
    const value = spoilt.has(cell) ? spoilt.get(cell) : totals.has(cell) ? totalOf(cell) : report.figures.get(cell)
    known.set(cell, value ?? "blank")
    return value ?? "blank"
  }
  const totalOf = (cell: CellKey): Figure | undefined => {
    const parts = (totals.get(cell) ?? []).flatMap(({ cell: part, sign }) => {
      const value = valueAt(part)
      return typeof value === "object" ? [sign === 1 ? value : negate(value)] : []
    })
    return parts.length === 0 ? undefined : sum(parts)
  }
  return valueAt
}

void main()

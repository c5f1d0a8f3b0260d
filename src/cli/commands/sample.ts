import { readdir } from "node:fs/promises"
import { join } from "node:path"
import {
  blankName,
  lastDay,
  loadRecipe,
  previousPeriod,
  profileJson,
  sampledProvince,
  sampledReports,
  sampledWorkbook,
  withErrors,
  type ErrorRequest,
  type Pack,
  type Period,
  type Profile,
  type ReportingUnit,
  type Sampling,
} from "../../../engine/index"
import { writeBook } from "../../../engine/xlsx/write-book"
import { assertFolder, writeWhole } from "../atomic-write"
import { CallError } from "../call-error"
import { kindOf, slashed } from "../files"
import { needed, type Call } from "../options"
import { periodOption, periodOptionOf } from "../period"
import { progressOver } from "../progress"
import { namedProfile, onlyProfile, resourcesOf, type Resources } from "../resources"
import { printJson, word, type Terminal } from "../terminal"
import { truthJson, type UnitTruth } from "../truth-json"
import type { Command } from "./command"

/** Writes a made-up province: workbooks, the profile that they are read by, and the truth about them. */
export const sample: Command = {
  name: "sample",
  usage:
    "sample --units N --seed S (--year Y | --period P) [--years K] [--errors RATE] [--layouts] [--pack P] [--profile R] -o DIR [--overwrite]",
  does: {
    vi: "tạo dữ liệu thử của một tỉnh không có thật, kèm lời giải",
    en: "writes a made-up province for trials, with its truth",
  },
  options: {
    ...{ "--units": "value", "--seed": "value", "--year": "value", "--period": "value", "--years": "value" },
    ...{ "--errors": "value", "--layouts": "flag", "--pack": "value", "--profile": "value" },
    ...{ "-o": "value", "--overwrite": "flag" },
  },

  async run(call, terminal) {
    const [path] = call.paths
    if (path !== undefined) throw CallError.of("call.noPaths", { command: "sample", path })
    const resources = await resourcesOf(call)
    const { pack, sampling: source } = resources
    if (source === undefined) throw CallError.of("call.noSampling", { pack: pack.id })
    const recipe = loadRecipe(source.file, source.json, pack)
    const count = countOption("--units", needed(call, "--units"), 10_000)
    const seed = needed(call, "--seed")
    const periods = periodsAskedFor(call, pack)
    const errors = { rate: rateOption(call), layouts: call.flags.has("--layouts") }
    const base = baseProfile(await namedProfile(call, resources), resources)
    const folder = needed(call, "-o")
    await assertFolder(folder)
    if (!call.flags.has("--overwrite") && !(await isEmpty(folder)))
      throw CallError.of("call.notEmpty", { path: folder })

    const profile = sampledProvince(base, recipe, count)
    const round: Round = { folder, periods, errors, sampling: { pack, profile, recipe, seed } }
    const progress = progressOver(terminal, profile.units.length, "progress.writing")
    const truths = new Map<Period, UnitTruth[]>(periods.map((period) => [period, []]))
    try {
      for (const [index, unit] of profile.units.entries()) {
        for (const [period, truth] of await writeUnit(unit, round, terminal)) truths.get(period)?.push(truth)
        progress.step(index + 1)
      }
    } finally {
      progress.end()
    }
    await writeJson(join(folder, "profile.json"), profileJson(profile))
    for (const [period, units] of truths) {
      await writeJson(join(folder, truthName(period, periods)), truthJson(pack, period, seed, units))
    }
    const all = [...truths.values()].flat()
    const facts = {
      files: all.length + all.filter(({ copy }) => copy !== undefined).length,
      ...{ units: profile.units.length, planted: all.reduce((sum, { report }) => sum + report.planted.length, 0) },
    }
    if (call.flags.has("--json")) {
      const { pack: id, ...rest } = { pack: pack.id, period: periods.at(-1), seed, synthetic: true, ...facts }
      printJson(terminal, { pack: id, ...rest, folder: slashed(folder) })
    } else if (!terminal.isQuiet) terminal.out(`${word(terminal, "sample.written", { ...facts, path: folder })}\n`)
    return 0
  },
}

interface Round {
  readonly folder: string
  /** The oldest first; the last one is the one asked for. */
  readonly periods: readonly Period[]
  readonly errors: ErrorRequest
  readonly sampling: Sampling
}

/** Writes the workbooks of one unit, one for each period, and gives the truth about each. Errors stand in the last one only. */
async function writeUnit(
  unit: ReportingUnit,
  { folder, periods, errors, sampling }: Round,
  { language }: Terminal,
): Promise<readonly (readonly [Period, UnitTruth])[]> {
  const { pack, profile } = sampling
  const reports = sampledReports(sampling, unit, periods)
  const below = profile.units.filter(({ parent }) => parent === unit.code)
  const written: (readonly [Period, UnitTruth])[] = []
  for (const [index, report] of reports.entries()) {
    const { period } = report
    const isLast = index === reports.length - 1
    const planted = withErrors(report, {
      ...{ sampling, earlier: reports.slice(0, index) },
      below: isLast ? below.flatMap((child) => sampledReports(sampling, child, periods).slice(-1)) : [],
      errors: isLast ? errors : { rate: 0, layouts: false },
    })
    const workbook = sampledWorkbook(planted, { pack, profile, language, date: lastDay(period) })
    const within = periods.length === 1 ? "" : period
    const file = slashed(join(within, blankName(pack.id, period, unit.code)))
    await writeWhole(join(folder, file), await writeBook(workbook.book))
    const copy = workbook.copy === undefined ? undefined : file.replace(/\.xlsx$/, " (2).xlsx")
    if (workbook.copy !== undefined && copy !== undefined)
      await writeWhole(join(folder, copy), await writeBook(workbook.copy))
    written.push([period, { report: planted, file, places: workbook.places, ...(copy === undefined ? {} : { copy }) }])
  }
  return written
}

function truthName(period: Period, periods: readonly Period[]): string {
  return period === periods.at(-1) ? "truth.json" : `truth-${period}.json`
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeWhole(path, Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`))
}

/** The profile that is named, else the pack's only made-up one, else its only one. */
function baseProfile(named: Profile | undefined, resources: Resources): Profile {
  const [synthetic, ...others] = resources.profiles.filter((profile) => profile.synthetic === true)
  return named ?? (synthetic !== undefined && others.length === 0 ? synthetic : onlyProfile(undefined, resources))
}

function periodsAskedFor(call: Call, pack: Pack): readonly Period[] {
  const last = periodOption(call, pack)
  if (last === undefined) throw CallError.of("call.needed", { command: "sample", option: periodOptionOf(pack) })
  const years = call.values.get("--years")
  const count = years === undefined ? 1 : countOption("--years", years, 20)
  const periods = [last]
  while (periods.length < count) periods.unshift(previousPeriod(periods[0] ?? last))
  return periods
}

function countOption(option: string, value: string, most: number): number {
  if (!/^[1-9]\d{0,6}$/.test(value) || Number(value) > most)
    throw CallError.of("call.count", { option, value, most: String(most) })
  return Number(value)
}

function rateOption({ values }: Call): number {
  const value = values.get("--errors") ?? "0"
  if (!/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/.test(value))
    throw CallError.of("call.rate", { option: "--errors", value })
  return Number(value)
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await kindOf(folder)) === "missing" || (await readdir(folder)).length === 0
}

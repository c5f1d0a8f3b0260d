import { dirname, extname, join } from "node:path"
import {
  blankName,
  blankWorkbook,
  isTaken,
  periodText,
  sendersIn,
  unitsIn,
  type Language,
  type LastReports,
  type Period,
  type Profile,
  type ReportingUnit,
} from "../../../engine/index"
import { writeBook } from "../../../engine/xlsx/write-book"
import { assertFolder, writeWhole } from "../atomic-write"
import { CallError } from "../call-error"
import { documentDate } from "../days"
import { kindOf, slashed } from "../files"
import { lastReports, lastText, outcomeOf, type LastOutcome } from "../last-reports"
import { needed, type Call } from "../options"
import { periodOption, periodOptionOf } from "../period"
import { namedProfile, onlyProfile, resourcesOf } from "../resources"
import { printJson, word } from "../terminal"
import type { Command } from "./command"

/** Writes blank workbooks with the cover filled in from the register. */
export const newWorkbooks: Command = {
  name: "new",
  usage:
    "new [--pack P] [--profile R] (--year Y | --period P) (--unit CODE -o FILE | --all -o DIR) [--previous FILE|DIR] [--overwrite] [--today DAY]",
  does: { vi: "tạo biểu trống cho một đơn vị hoặc mọi đơn vị", en: "writes blank workbooks for one unit or all" },
  options: {
    ...{
      "--pack": "value",
      "--profile": "value",
      "--year": "value",
      "--period": "value",
      "--unit": "value",
      "--all": "flag",
      "--previous": "value",
    },
    ...{ "-o": "value", "--overwrite": "flag", "--today": "value" },
  },

  async run(call, terminal) {
    const [path] = call.paths
    if (path !== undefined) throw CallError.of("call.noPaths", { command: "new", path })
    const resources = await resourcesOf(call)
    const profile = onlyProfile(await namedProfile(call, resources), resources)
    const period = periodOption(call, resources.pack)
    if (period === undefined)
      throw CallError.of("call.needed", { command: "new", option: periodOptionOf(resources.pack) })
    const output = needed(call, "-o")
    const units = unitsAskedFor(call, profile, period, terminal.language)
    const written: { unit: string; file: string }[] = []
    const isForAll = call.flags.has("--all")
    const fileOf = ({ code }: ReportingUnit): string =>
      isForAll ? join(output, blankName(resources.pack.id, period, code)) : output
    await (isForAll ? assertFolder(output) : assertWorkbookName(output))
    if (!call.flags.has("--overwrite")) await assertFree(units.map(fileOf))
    const last = await lastReports(call, resources, profile, terminal)
    const asking = units.map(({ code }) => ({ profile, unit: code, period }))
    const outcome = last && outcomeOf(last, asking, terminal)
    if (last !== undefined && outcome !== undefined) await assertUsable(call, last, outcome)
    for (const unit of units) {
      const file = fileOf(unit)
      const previous = last?.of(profile, unit.code, period)
      const request = {
        pack: resources.pack,
        profile,
        unit,
        period,
        language: terminal.language,
        date: documentDate(call, period),
        ...(previous === undefined ? {} : { previous }),
      }
      await writeWhole(file, await writeBook(blankWorkbook(request).book))
      written.push({ unit: unit.code, file })
      if (!call.flags.has("--json") && !terminal.isQuiet) {
        terminal.out(`${word(terminal, "new.written", { path: file, unit: unit.name })}\n`)
      }
    }
    if (call.flags.has("--json")) {
      const files = written.map(({ unit, file }) => ({ unit, file: slashed(file) }))
      printJson(terminal, { written: files, ...(outcome === undefined ? {} : { previous: outcome }) })
    } else if (outcome !== undefined && !terminal.isQuiet) {
      const { without } = outcome
      const lines = lastText(outcome, terminal)
      const plain = without.length === 0 ? [] : [word(terminal, "previous.without", { units: without.join(", ") })]
      for (const line of [...lines, ...plain]) terminal.out(`${line}\n`)
    }
    return 0
  },
}

/** A single file was meant for what it holds: where it cannot be that, nothing is written. */
async function assertUsable({ values }: Call, last: LastReports, { notTaken }: LastOutcome): Promise<void> {
  if ((await kindOf(values.get("--previous") ?? "")) !== "file") return
  const [wrong] = notTaken
  if (wrong !== undefined) throw CallError.of("call.previousNotTaken", { file: wrong.file, reason: wrong.message })
  const unit = values.get("--unit")
  for (const { file } of last.received) {
    if (unit === undefined || !isTaken(file) || file.outcome.submission.unit === unit) continue
    const stated = file.outcome.submission.unit
    throw CallError.of("call.previousUnit", { file: file.source.file, stated, unit })
  }
}

/** Excel opens a workbook by the end of its name, and a clerk by looking where it was put. */
async function assertWorkbookName(path: string): Promise<void> {
  if ((await kindOf(path)) === "folder") throw CallError.of("call.notAFile", { path, command: "new" })
  if (extname(path).toLowerCase() !== ".xlsx") throw CallError.of("call.notXlsx", { path })
  await assertFolder(dirname(path))
}

/** A workbook that stands there already may have been filled in: not even the first of many is written then. */
async function assertFree(paths: readonly string[]): Promise<void> {
  for (const path of paths) if ((await kindOf(path)) === "file") throw CallError.of("call.exists", { path })
}

function unitsAskedFor(call: Call, profile: Profile, period: Period, language: Language): readonly ReportingUnit[] {
  const units = unitsIn(profile, period)
  const code = call.values.get("--unit")
  if ((code !== undefined) === call.flags.has("--all"))
    throw CallError.of("call.together", { one: "--unit", other: "--all" })
  if (units.length === 0)
    throw CallError.of("call.noUnits", { profile: profile.id, period: periodText(period, language) })
  if (code === undefined) return sendersIn(profile, period)
  const unit = units.find((candidate) => candidate.code === code)
  if (unit !== undefined) return [unit]
  throw CallError.of("call.unknownUnit", {
    ...{ unit: code, period: periodText(period, language), profile: profile.id },
    units: units.map((candidate) => candidate.code).join(", "),
  })
}

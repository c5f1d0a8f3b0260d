import { join } from "node:path"
import {
  countsOf,
  merge,
  profilesIn,
  reviewOf,
  track,
  unmatched,
  type Period,
  type Profile,
  type Received,
  type Tracking,
} from "../../../engine/index"
import { assertFolder } from "../atomic-write"
import { CallError } from "../call-error"
import { dayOption } from "../days"
import { decisionsAbout, decisionsIn, type DecisionList } from "../decisions"
import { kindOf, slashed } from "../files"
import { lastReports, outcomeOf } from "../last-reports"
import { mergeAlone, type Alone } from "../merge-alone"
import { mergeJson } from "../merge-json"
import { mergeOutputs } from "../merge-outputs"
import { mergeText } from "../merge-text"
import { needed, type Call } from "../options"
import { ownRound, withinRound } from "../own-round"
import { periodOfFiles, periodOption } from "../period"
import { openMemory } from "../readers/memory"
import { programPrint } from "../readers/program-print"
import { rememberingReaders } from "../readers/remembering"
import { receivedOption, type ReceivedDays } from "../received-list"
import { receiveAll } from "../receive"
import { namedProfile, onlyProfile, resourcesOf, type Resources } from "../resources"
import { printJson, word, type Terminal } from "../terminal"
import { writeTogether } from "../write-together"
import type { Command, ExitStatus } from "./command"

/** Merges the submissions of a folder into the provincial workbook. */
export const mergeSubmissions: Command = {
  name: "merge",
  usage:
    "merge DIR… -o OUTDIR [--year Y | --period P] [--profile R] [--parent CODE] [--previous PATH] [--received DAY | --received-list CSV] [--strict] [--today DAY] [--json]",
  does: { vi: "tổng hợp các bản nộp thành biểu toàn tỉnh", en: "merges submissions into the provincial workbook" },
  options: {
    ...{
      "--pack": "value",
      "--profile": "value",
      "--year": "value",
      "--period": "value",
      "--previous": "value",
      "--parent": "value",
      "--received": "value",
      "--received-list": "value",
    },
    ...{ "--strict": "flag", "-o": "value", "--today": "value" },
  },

  async run(call, terminal) {
    const outputFolder = needed(call, "-o")
    await onlyFolders(call)
    await assertFolder(outputFolder)
    const resources = await resourcesOf(call)
    const settled: Settled = {
      ...{ resources, outputFolder, profile: await namedProfile(call, resources), days: await receivedOption(call) },
      ...{ period: periodOption(call, resources.pack), date: dayOption(call, "--today") },
      decisions: await decisionsIn(call.paths),
    }
    const interrupted = (): void => {
      if (!terminal.isQuiet) terminal.err(`${word(terminal, "merge.interrupted", {})}\n`)
    }
    return mergeAlone(outputFolder, interrupted, async (alone) => {
      const memory = await openMemory(join(alone.folder, "read"))
      const openReaders = rememberingReaders(terminal.openReaders, memory, programPrint())
      return mergeAll(call, settled, alone, { ...terminal, openReaders })
    })
  },
}

/** What the call says, once it is understood. */
interface Settled {
  readonly resources: Resources
  readonly outputFolder: string
  /** Those that are named; undefined: what the submissions say. */
  readonly profile: Profile | undefined
  readonly period: Period | undefined
  readonly days: ReceivedDays
  readonly date: string | undefined
  readonly decisions: readonly DecisionList[]
}

async function mergeAll(call: Call, settled: Settled, alone: Alone, terminal: Terminal): Promise<ExitStatus> {
  const { resources, days, date } = settled
  const last = await lastReports(call, resources, settled.profile, terminal)
  const request = {
    ...{ resources, profile: settled.profile, receivedOn: (file: string) => days.of(file) },
    ...(last === undefined ? {} : { previousOf: last.of }),
    summariesBelow: { under: call.values.get("--parent") ?? null },
  }
  const { received, skipped } = await receiveAll(call.paths, request, terminal)
  const names = received.map(({ file }) => file.source.file)
  const mistyped = days.unmatched([...names, ...skipped]).join(", ")
  if (mistyped !== "" && !terminal.isQuiet)
    terminal.err(`${word(terminal, "merge.notReceived", { files: mistyped })}\n`)
  const decisions = decisionsAbout(settled.decisions, names)
  const undecided = unmatched(
    decisions.map(({ file }) => file),
    names,
  )
  if (undecided.length > 0 && !terminal.isQuiet)
    terminal.err(`${word(terminal, "merge.notDecided", { files: undecided.join(", ") })}\n`)
  const profile = settled.profile ?? profileOfAll(received, resources)
  const own = ownRound(call, profile)
  const all = received.map(({ file }) => file)
  const period = settled.period ?? periodOfFiles(all, resources.pack, call.paths.join(", "))
  const files = all.map((file) => withinRound(file, own, profile))
  const tracking = track(own, period, files, decisions)
  const merged = merge(resources.pack, own, tracking, call.flags.has("--strict") ? "setAside" : "keep")
  if (merged.ledger.unaccounted > 0) throw CallError.of("call.unaccounted", { count: merged.ledger.unaccounted })

  const { language } = terminal
  const summary = {
    ...{ pack: resources.pack, profile: own, tracking, merged, language, date },
    previousOf: (unit: string) => last?.of(profile, unit, period),
    ...(last === undefined
      ? {}
      : {
          ancestryOf: (unit: string) => last.lastOf(profile, unit, period),
          splits: last.splitsBefore(profile, period),
        }),
  }
  const outputs = await mergeOutputs(summary, own === profile ? resources.narrative : undefined)
  const written = outputs.map(({ name, pieces }) => ({ path: join(settled.outputFolder, name), pieces }))
  const hashes = await writeTogether(written, alone.folder, alone.unbroken)
  const asking = tracking.senders.flatMap(({ unit, chosen }) =>
    chosen === undefined ? [] : [{ profile, unit: unit.code, period }],
  )
  const previous = last && outcomeOf(last, asking, terminal)
  const outcome = {
    pack: resources.pack,
    profile: own,
    tracking,
    merged,
    review: reviewOf(summary),
    skipped,
    ...(previous === undefined ? {} : { previous }),
  }
  if (call.flags.has("--json")) {
    const files = written.map(({ path }, index) => ({ file: slashed(path), sha256: hashes[index] ?? "" }))
    printJson(terminal, { ...mergeJson(outcome, language), outputs: files })
  } else {
    terminal.out(mergeText(outcome, terminal))
    for (const { path } of written) terminal.out(`${word(terminal, "merge.written", { path })}\n`)
  }
  return statusOf(tracking)
}

async function onlyFolders({ paths }: Call): Promise<void> {
  if (paths.length === 0) throw CallError.of("call.noPath", { command: "merge" })
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === "missing") throw CallError.of("call.noSuchPath", { path })
    if (kind === "file") throw CallError.of("call.notAFolder", { path, command: "merge" })
  }
}

/** The one profile that all taken files were made for. */
function profileOfAll(received: readonly Received[], resources: Resources): Profile {
  const profiles = profilesIn(received)
  const [only, ...others] = profiles
  if (others.length > 0) throw CallError.of("call.whichProfile", { profiles: profiles.map(({ id }) => id).join(", ") })
  return only ?? onlyProfile(undefined, resources)
}

function statusOf({ senders, refused, findings }: Tracking): ExitStatus {
  const said = [...findings, ...senders.flatMap(({ chosen }) => chosen?.outcome.findings ?? [])]
  // What somebody left out is no fault of the round.
  const faulty = refused.filter(({ outcome }) => outcome.refusal.code !== "EXCLUDED")
  return faulty.length > 0 || countsOf(said).errors > 0 ? 1 : 0
}

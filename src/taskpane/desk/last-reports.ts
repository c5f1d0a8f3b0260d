import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import {
  isFirstPeriod,
  isSummary,
  isTaken,
  lastReportsIn,
  previousPeriod,
  type LastReports,
  type Period,
  type Picture,
  type Received,
  type Refusal,
  type Source,
} from "../../../engine/index"
import { readAnyWorkbook } from "../../../engine/old-formats/read-any-workbook"
import type { NamedFile, ShownLast } from "./desk"
import type { Unfit } from "./shown"
import { readBy, type KnownPack, type ReadBy } from "./known-packs"
import { refusalSaid, shownPeriod } from "./said"

/** A workbook that was opened, whatever it may be: its picture, or why it cannot be had. */
export interface OpenedFile {
  readonly source: Source
  readonly opened: { readonly picture: Picture } | { readonly refusal: Refusal }
}

/** Opens the bytes of a file; one of our own summaries is nobody's report. */
export async function openedFile({ name, bytes }: NamedFile): Promise<OpenedFile> {
  const source = { file: name, sha256: bytesToHex(sha256(bytes)) }
  const opened = await readAnyWorkbook(bytes)
  if (!("refusal" in opened) && isSummary(opened.picture))
    return { source, opened: { refusal: { code: "OWN_OUTPUT", detail: "" } } }
  return { source, opened }
}

/** The reports of the period before that were brought, as the packs that are known now read them. */
export interface LastBrought {
  /** The names of the files. */
  readonly files: readonly string[]
  /** Those of one pack, for its rules that look back. */
  readonly reportsOf: (known: KnownPack) => LastReports
  /** What they are good for, beside a workbook; undefined for one that was refused, or is of the first period there is. */
  readonly shownFor: (received: Received, known: KnownPack) => ShownLast | undefined
  /** The files that are of no use in a round whose period before is this one, and why. */
  readonly unfitFor: (before: Period, known: KnownPack) => readonly { readonly file: string; readonly why: Unfit }[]
}

/** Reads what was brought, without checking it; no workbook is kept open longer than it takes to read it. */
export async function lastBrought(
  files: readonly NamedFile[],
  packs: ReadonlyMap<string, KnownPack>,
): Promise<LastBrought> {
  const read: ReadLast[] = []
  for (const file of files) read.push(readLast(await openedFile(file), packs))
  const reports = new Map(
    [...packs.values()].map((known) => [
      known.pack.id,
      lastReportsIn(
        read.flatMap((one) => ("known" in one && one.known === known ? [one.received] : [])),
        known.pack,
      ),
    ]),
  )
  const reportsOf = ({ pack }: KnownPack): LastReports => reports.get(pack.id) ?? lastReportsIn([], pack)
  return {
    files: read.map(({ source }) => source.file),
    reportsOf,
    unfitFor: (before, known) =>
      read.flatMap((one) => {
        const why = whyNot(one, before, known)
        return why.kind === "unit" ? [] : [{ file: one.source.file, why }]
      }),
    shownFor({ file, profile }, known) {
      if (profile === undefined || !isTaken(file)) return undefined
      const { unit, period } = file.outcome.submission
      if (isFirstPeriod(period)) return undefined
      const before = previousPeriod(period)
      const base = { period: shownPeriod(before) }
      if (read.length === 0) return { ...base, state: "none" }
      const { submission } = reportsOf(known).lastOf(profile, unit, period)
      if (submission !== undefined) return { ...base, state: "used", file: submission.source.file }
      const found = reportsOf(known)
        .roundBefore(profile, period)
        ?.units.find((one) => one.unit.code === unit)
      if (found !== undefined && found.tied.length > 0)
        return { ...base, state: "tied", files: found.tied.map(({ source }) => source.file) }
      return {
        ...base,
        state: "missing",
        unfit: read.map((one) => ({ file: one.source.file, why: whyNot(one, before, known) })),
      }
    },
  }
}

type ReadLast = { readonly source: Source } & (ReadBy | { readonly refusal: Refusal })

function readLast({ source, opened }: OpenedFile, packs: ReadonlyMap<string, KnownPack>): ReadLast {
  if ("refusal" in opened) return { source, refusal: opened.refusal }
  return { source, ...readBy(packs, opened.picture, source) }
}

/** Why a file is not the report that was looked for. */
function whyNot(one: ReadLast, wanted: Period, by: KnownPack): Unfit {
  if ("refusal" in one) return { kind: "refused", message: refusalSaid(one.refusal) }
  const { known, received } = one
  const { outcome } = received.file
  if ("refusal" in outcome) return { kind: "refused", message: refusalSaid(outcome.refusal) }
  if (known !== by) return { kind: "pack", pack: known.pack.title }
  const { unit, period } = outcome.submission
  if (period !== wanted) return { kind: "period", period: shownPeriod(period) }
  return { kind: "unit", unit: received.profile?.units.find(({ code }) => code === unit)?.name ?? unit }
}

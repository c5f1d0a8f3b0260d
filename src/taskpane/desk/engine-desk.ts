import {
  blankName,
  blankWorkbook,
  isSummary,
  lastDay,
  summaryName,
  summaryWorkbook,
  type Book,
  type SummaryRequest,
} from "../../../engine/index"
import { newXlsxHost } from "../../../engine/xlsx/xlsx-host"
import type { Arrival, BlankChoice, Desk, NamedBook, NamedFile, ReceivedHere, SummaryChoice } from "./desk"
import { broughtTo } from "./brought"
import { choiceOf, judged, knownPacks, readBy, type KnownPack, type ReadBy } from "./known-packs"
import { lastBrought, openedFile, type LastBrought } from "./last-reports"
import { mergeOutcomeOf } from "./merge-outcome"
import { lookedOver, roundOf } from "./round"
import { refused, verdictOf } from "./verdict"

/** The desk with the engine itself behind it; the packs are checked the first time that one is needed. */
export function engineDesk(): Desk {
  let known: ReadonlyMap<string, KnownPack> | undefined
  let lastFiles: readonly NamedFile[] = []
  let last: Promise<LastBrought> | undefined
  const packs = (): ReadonlyMap<string, KnownPack> => (known ??= knownPacks())
  const brought = (): Promise<LastBrought> => (last ??= lastBrought(lastFiles, packs()))
  return {
    packs: later(() => [...packs().values()].map(choiceOf)),
    bring: later((profile) => {
      const taken = broughtTo(packs(), profile)
      known = taken.packs
      // A unit that nobody knew may be one of the province that was brought.
      last = undefined
      return taken.outcome
    }),
    bringLast: async (files) => {
      lastFiles = files
      last = undefined
      await brought()
    },
    blankBook: later((choice) => blankOf(packs(), choice)),
    blankFile: async (choice) => fileOf(blankOf(packs(), choice)),
    check: async ({ picture, file }) => {
      if (isSummary(picture)) return refused({ code: "OWN_OUTPUT", detail: "" })
      const one = readBy(packs(), picture, { file, sha256: "" })
      const before = await brought()
      const received = judged(one, before.reportsOf(one.known).of)
      return verdictOf(received, one.known, picture.unseen ?? [], before)
    },
    receive: async (file) => arrivalOf(packs(), await brought(), file),
    judgeAgain: async (received) => judgedAgain(packs(), await brought(), received),
    merge: async (choice) => {
      const before = await brought()
      const round = roundOf(packs(), choice, before)
      return "kind" in round ? round : mergeOutcomeOf(round, before)
    },
    summaryBook: async (choice) => summaryOf(requestOf(packs(), await brought(), choice)),
    summaryFile: async (choice) => fileOf(summaryOf(requestOf(packs(), await brought(), choice))),
    outputFile: async ({ output, ...choice }) => {
      const request = requestOf(packs(), await brought(), choice)
      // What writes Word documents is as large as all the rest, and few come for it.
      const { outputFileOf } = await import(/* webpackChunkName: "outputs" */ "./output-file")
      return outputFileOf(request, output)
    },
  }
}

/** What throws, rejects: a worker has no other way to say so. */
function later<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Promise<Answer> {
  return (...asked) =>
    new Promise((resolve) => {
      resolve(answer(...asked))
    })
}

function blankOf(packs: ReadonlyMap<string, KnownPack>, choice: BlankChoice): NamedBook {
  const { unit: code, period, language } = choice
  const known = packs.get(choice.pack)
  const profile = known?.profiles.find(({ id }) => id === choice.profile)
  const unit = profile?.units.find((candidate) => candidate.code === code)
  if (known === undefined || profile === undefined || unit === undefined) throw new RangeError(`no such unit: ${code}`)
  const { pack } = known
  const { book } = blankWorkbook({ pack, profile, unit, period, language, date: lastDay(period) })
  return { name: blankName(pack.id, period, code), book }
}

async function arrivalOf(packs: ReadonlyMap<string, KnownPack>, last: LastBrought, named: NamedFile): Promise<Arrival> {
  const { source, opened } = await openedFile(named)
  if ("refusal" in opened) {
    const { refusal } = opened
    if (refusal.code === "OWN_OUTPUT") return { file: source.file, verdict: refused(refusal) }
    const file = { source, inventory: [], outcome: { refusal } }
    return { file: source.file, verdict: refused(refusal), received: { file, pack: "", said: 0 } }
  }
  const one = readBy(packs, opened.picture, source)
  const { outcome } = one.received.file
  return arrived(one, last, "refusal" in outcome ? 0 : outcome.findings.length)
}

/** The same file by the reports of the period before that are there now. */
function judgedAgain(packs: ReadonlyMap<string, KnownPack>, last: LastBrought, received: ReceivedHere): Arrival {
  const { file, pack, profile: id, said } = received
  const known = packs.get(pack)
  // A file that could not be opened belongs to no pack.
  if (known === undefined || "refusal" in file.outcome) return { ...arrivedAsRefused(file), received }
  const { submission, findings } = file.outcome
  const read = { ...file, outcome: { submission, findings: findings.slice(0, said) } }
  const profile = known.profiles.find((one) => one.id === id)
  return arrived({ known, received: { file: read, profile } }, last, said)
}

function arrivedAsRefused({ source, outcome }: ReceivedHere["file"]): Arrival {
  if (!("refusal" in outcome)) throw new RangeError(`no such pack: ${source.file}`)
  return { file: source.file, verdict: refused(outcome.refusal) }
}

/** `said`: how many findings the reading made. */
function arrived(one: ReadBy, last: LastBrought, said: number): Arrival {
  const received = judged(one, last.reportsOf(one.known).of)
  const { file, profile } = received
  return {
    file: file.source.file,
    verdict: verdictOf(received, one.known, [], last),
    received: { file, pack: one.known.pack.id, ...(profile === undefined ? {} : { profile: profile.id }), said },
  }
}

/** Throws a RangeError where something is left to be settled: the pane merges before it asks for outputs. */
function requestOf(packs: ReadonlyMap<string, KnownPack>, last: LastBrought, choice: SummaryChoice): SummaryRequest {
  const round = roundOf(packs, choice, last)
  if ("kind" in round) throw new RangeError(`unsettled: ${round.what}`)
  const { language, date } = choice
  return { ...lookedOver(round), language, date }
}

function summaryOf(request: SummaryRequest): NamedBook {
  const { pack, profile, tracking } = request
  const { sheets, ...frame } = summaryWorkbook(request)
  // A pane has no file to write long sheets into row by row.
  const book: Book = { ...frame, sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) }
  return { name: summaryName(pack.id, tracking.period, profile.province.code), book }
}

/** By the same edit that writes a book into an open workbook. */
async function fileOf({ name, book: { sheets, ...frame } }: NamedBook): Promise<NamedFile> {
  const host = newXlsxHost(frame)
  await host.apply([{ kind: "sheets", sheets }])
  return { name, bytes: await host.bytes() }
}

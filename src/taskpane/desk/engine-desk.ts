import { blankName, blankWorkbook, lastDay, summaryName, summaryWorkbook, type Book } from "../../../engine/index"
import { newXlsxHost } from "../../../engine/xlsx/xlsx-host"
import type { Arrival, BlankChoice, Desk, NamedBook, NamedFile, SummaryChoice } from "./desk"
import { broughtTo } from "./brought"
import { choiceOf, judged, knownPacks, readBy, type KnownPack } from "./known-packs"
import { lastBrought, openedFile, type LastBrought, type OpenedFile } from "./last-reports"
import { mergeOutcomeOf } from "./merge-outcome"
import { roundOf } from "./round"
import { refused, verdictOf } from "./verdict"

/** The desk with the engine itself behind it; the packs are checked the first time that one is needed. */
export function engineDesk(): Desk {
  let known: ReadonlyMap<string, KnownPack> | undefined
  let lastFiles: readonly OpenedFile[] = []
  let last: LastBrought | undefined
  const packs = (): ReadonlyMap<string, KnownPack> => (known ??= knownPacks())
  const brought = (): LastBrought => (last ??= lastBrought(lastFiles, packs()))
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
      const opened: OpenedFile[] = []
      for (const file of files) opened.push(await openedFile(file))
      lastFiles = opened
      last = undefined
    },
    blankBook: later((choice) => blankOf(packs(), choice)),
    blankFile: async (choice) => fileOf(blankOf(packs(), choice)),
    check: later(({ picture, file }) => {
      const one = readBy(packs(), picture, { file, sha256: "" })
      const received = judged(one, brought().reportsOf(one.known).of)
      return verdictOf(received, one.known, picture.unseen ?? [], brought())
    }),
    receive: async (file) => arrivalOf(packs(), brought(), file),
    merge: later((choice) => {
      const round = roundOf(packs(), choice)
      return "kind" in round ? round : mergeOutcomeOf(round)
    }),
    summaryBook: later((choice) => summaryOf(packs(), choice)),
    summaryFile: async (choice) => fileOf(summaryOf(packs(), choice)),
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
    return { file: source.file, verdict: refused(refusal), received: { file, pack: "" } }
  }
  const one = readBy(packs, opened.picture, source)
  const received = judged(one, last.reportsOf(one.known).of)
  const { file, profile } = received
  return {
    file: source.file,
    verdict: verdictOf(received, one.known, [], last),
    received: { file, pack: one.known.pack.id, ...(profile === undefined ? {} : { profile: profile.id }) },
  }
}

/** Throws a RangeError where something is left to be settled: the pane merges before it asks for the workbook. */
function summaryOf(packs: ReadonlyMap<string, KnownPack>, choice: SummaryChoice): NamedBook {
  const round = roundOf(packs, choice)
  if ("kind" in round) throw new RangeError(`unsettled: ${round.what}`)
  const { known, profile, tracking, merged } = round
  const { language, date } = choice
  const { sheets, ...frame } = summaryWorkbook({ pack: known.pack, profile, tracking, merged, language, date })
  // A pane has no file to write long sheets into row by row.
  const book: Book = { ...frame, sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) }
  return { name: summaryName(known.pack.id, tracking.period, profile.province.code), book }
}

/** By the same edit that writes a book into an open workbook. */
async function fileOf({ name, book: { sheets, ...frame } }: NamedBook): Promise<NamedFile> {
  const host = newXlsxHost(frame)
  await host.apply([{ kind: "sheets", sheets }])
  return { name, bytes: await host.bytes() }
}

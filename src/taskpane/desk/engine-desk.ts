import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import {
  blankName,
  blankWorkbook,
  isSummary,
  lastDay,
  summaryName,
  summaryWorkbook,
  type Book,
} from "../../../engine/index"
import { readAnyWorkbook } from "../../../engine/old-formats/read-any-workbook"
import { newXlsxHost } from "../../../engine/xlsx/xlsx-host"
import type { Arrival, BlankChoice, Desk, NamedBook, NamedFile, SummaryChoice } from "./desk"
import { broughtTo } from "./brought"
import { choiceOf, judged, knownPacks, type KnownPack } from "./known-packs"
import { mergeOutcomeOf } from "./merge-outcome"
import { roundOf } from "./round"
import { refused, verdictOf } from "./verdict"

/** The desk with the engine itself behind it; the packs are checked the first time that one is needed. */
export function engineDesk(): Desk {
  let known: ReadonlyMap<string, KnownPack> | undefined
  const packs = (): ReadonlyMap<string, KnownPack> => (known ??= knownPacks())
  return {
    packs: later(() => [...packs().values()].map(choiceOf)),
    bring: later((profile) => {
      const brought = broughtTo(packs(), profile)
      known = brought.packs
      return brought.outcome
    }),
    blankBook: later((choice) => blankOf(packs(), choice)),
    blankFile: async (choice) => fileOf(blankOf(packs(), choice)),
    check: later(({ picture, file }) => {
      const verdict = judged(packs(), picture, { file, sha256: "" })
      return verdictOf(verdict.received, verdict.known, picture.unseen ?? [])
    }),
    receive: async (file) => arrivalOf(packs(), file),
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

async function arrivalOf(
  packs: ReadonlyMap<string, KnownPack>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Arrival> {
  const source = { file: name, sha256: bytesToHex(sha256(bytes)) }
  const read = await readAnyWorkbook(bytes)
  if ("refusal" in read) {
    const { refusal } = read
    const file = { source, inventory: [], outcome: { refusal } }
    return { file: name, verdict: refused(refusal), received: { file, pack: "" } }
  }
  if (isSummary(read.picture)) return { file: name, verdict: refused({ code: "OWN_OUTPUT", detail: "" }) }
  const { known, received } = judged(packs, read.picture, source)
  const { file, profile } = received
  return {
    file: name,
    verdict: verdictOf(received, known, []),
    received: { file, pack: known.pack.id, ...(profile === undefined ? {} : { profile: profile.id }) },
  }
}

/** Throws a RangeError where something is left to be settled: the pane merges before it asks for the workbook. */
function summaryOf(packs: ReadonlyMap<string, KnownPack>, choice: SummaryChoice): NamedBook {
  const round = roundOf(packs, choice)
  if ("kind" in round) throw new RangeError(`unsettled: ${round.what}`)
  const { known, profile, tracking, merged } = round
  const { language, date } = choice
  const book: Book = summaryWorkbook({ pack: known.pack, profile, tracking, merged, language, date })
  return { name: summaryName(known.pack.id, tracking.period, profile.province.code), book }
}

/** By the same edit that writes a book into an open workbook. */
async function fileOf({ name, book: { sheets, ...frame } }: NamedBook): Promise<NamedFile> {
  const host = newXlsxHost(frame)
  await host.apply([{ kind: "sheets", sheets }])
  return { name, bytes: await host.bytes() }
}

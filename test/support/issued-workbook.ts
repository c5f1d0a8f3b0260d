import { decimalText } from "../../engine/figures/writing"
import type { Finding } from "../../engine/findings/finding"
import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import type { Form } from "../../engine/model/form"
import type { Observation, Place } from "../../engine/model/observation"
import type { Pack } from "../../engine/model/pack"
import type { Period } from "../../engine/model/period"
import type { Profile } from "../../engine/model/profile"
import { blankWorkbook, type BlankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { readSubmission, type Reading } from "../../engine/reading/read-submission"
import type { Picture } from "../../engine/workbook/picture"
import { pictureOfBook } from "./drawn-workbook"
import { recalculated, typed, type Typed } from "./edited-workbook"
import { arrangedForm, smallPack, smallProfile, staffForm, storageForm, year2018 } from "./small-pack"
import { twoForms } from "./two-forms"

/** Who reports to whom, on which forms. */
export interface Regime {
  readonly pack: Pack
  readonly profile: Profile
}

const twoFormPack = loadPack(twoForms.source)

/** The small pack of the fixtures and Vĩnh Phúc: nine districts, each with A10 and A12, one column each. */
export const vinhPhuc: Regime = {
  pack: twoFormPack,
  profile: loadProfile("vinh-phuc.json", twoForms.profiles.get("vinh-phuc"), twoFormPack),
}

/**
 * Small forms without rules. A4: columns `1=(2+3)`, two partitions of row 01. A10: 02 is added, 03 is not additive, 04 is a
 * maximum, two decimals. A12: one decimal. The district 252 fills all three, Sở Tư pháp (STP) not A10.
 */
export const smallRegime: Regime = {
  pack: {
    ...smallPack,
    forms: [staffForm, merging(arrangedForm), storageForm].map((form) => ({ ...form, rules: [] })),
  },
  profile: smallProfile,
}

function merging(form: Form): Form {
  const ways = new Map([
    ["03", "notAdditive"],
    ["04", "maximum"],
  ] as const)
  const lines = form.lines.map((line) => {
    const way = line.line === "indicator" ? ways.get(line.indicator.code as "03" | "04") : undefined
    return line.line === "heading" || way === undefined
      ? line
      : { ...line, indicator: { ...line.indicator, merging: way } }
  })
  return { ...form, lines }
}

/** What is written where, by cell key (`A12.01.1`) or by field of the cover (`nil:A12`, `revision`). */
export type Filling = Readonly<Record<string, Typed>>

/** The workbook of a unit as it was issued for 2018 unless said otherwise, filled in as a clerk does it in Excel, and saved. */
export function issued(filling: Filling = {}, unit = "252", regime: Regime = vinhPhuc, period = year2018): Picture {
  const blank = blankFor(unit, regime, period)
  const filled = Object.entries(filling).reduce((picture, [key, value]) => {
    const { sheet, address } = placeOf(blank, key)
    return typed(picture, sheet, { [address]: value })
  }, pictureOfBook(blank.book))
  return recalculated(filled)
}

const blanks = new Map<Regime, Map<string, BlankWorkbook>>()

function blankFor(code: string, regime: Regime, period: Period): BlankWorkbook {
  const made = blanks.get(regime) ?? new Map<string, BlankWorkbook>()
  const blank = made.get(`${code} ${period}`) ?? newBlank(code, regime, period)
  blanks.set(regime, made.set(`${code} ${period}`, blank))
  return blank
}

function newBlank(code: string, { pack, profile }: Regime, period: Period): BlankWorkbook {
  const unit = profile.units.find((candidate) => candidate.code === code)
  if (unit === undefined) throw new Error(`no unit ${code}`)
  return blankWorkbook({ pack, profile, unit, period, language: "vi", date: "2019-01-02" })
}

function placeOf({ map }: BlankWorkbook, key: string): Place {
  const field = [...map.cover].find(([name]) => name === key)?.[1]
  const place = field ?? map.cells.find(({ cell }) => cell === key)?.place
  if (place === undefined) throw new Error(`no place for ${key}`)
  return place
}

const source = { file: "a.xlsx", sha256: "a".repeat(64) }

export function readingOf(picture: Picture, { pack, profile }: Regime = vinhPhuc): Reading {
  return readSubmission(picture, source, pack, profile)
}

export type Taken = Exclude<Reading, { readonly refusal: unknown }>

/** The reading of a workbook that must be taken. */
export function taken(picture: Picture, regime: Regime = vinhPhuc): Taken {
  const reading = readingOf(picture, regime)
  if ("refusal" in reading) throw new Error(`refused: ${reading.refusal.code} ${reading.refusal.detail}`)
  return reading
}

/** The refusal of a workbook that must be refused: `UNKNOWN_UNIT 999`. */
export function refusalOf(picture: Picture, regime: Regime = vinhPhuc): string {
  const reading = readingOf(picture, regime)
  return "refusal" in reading ? `${reading.refusal.code} ${reading.refusal.detail}` : "taken"
}

/** Every cell that is not blank, with what it came to. */
export function figuresOf({ submission }: Taken): Record<string, string> {
  const cells = [...submission.observations].filter(([, { state }]) => state !== "blank" && state !== "notApplicable")
  return Object.fromEntries(cells.map(([cell, observation]) => [cell, drawnObservation(observation)]))
}

/** `185`, `3700 nearly`, `nil`, `blank`, `not asked`, `? 1.234 (1234 | 1.234)`. */
export function drawnObservation(observation: Observation | undefined): string {
  switch (observation?.state) {
    case "reported":
      return [decimalText(observation.figure), observation.qualifier].filter((text) => text !== undefined).join(" ")
    case "zero":
      return "nil"
    case "blank":
      return "blank"
    case "notApplicable":
      return "not asked"
    case "unreadable": {
      const readings = observation.readings.map(decimalText).join(" | ")
      return `? ${observation.text}${readings === "" ? "" : ` (${readings})`}`
    }
    case "words":
      return `“${observation.text}”`
    case undefined:
      return "nothing"
  }
}

/** What is said, a line each: `warning reading.textFigure Biểu A12!D12`. */
export function saidOf({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map(({ severity, rule, place }) =>
    [severity, rule, ...(place === undefined ? [] : [`${place.sheet}!${place.address}`])].join(" "),
  )
}

/** What became of everything written, a line each: `Biểu A12!D12 185 A12.02.1` or `Biểu A12!F12 7 noCell`. */
export function listedOf({ inventory }: Reading): readonly string[] {
  return inventory.map(({ place, written, cell, setAside }) =>
    [`${place.sheet}!${place.address}`, written, cell, setAside]
      .filter((text) => text !== undefined && text !== "")
      .join(" "),
  )
}

import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { figureFrom, sum, type Figure } from "../../engine/figures/figure"
import { readNumberText } from "../../engine/figures/number-text"
import { decimalText } from "../../engine/figures/writing"
import type { Finding } from "../../engine/findings/finding"
import { cellKeysOf, indicatorsByCode } from "../../engine/model/cell-spec"
import { generatedRules } from "../../engine/forms/generated-rules"
import { liveTotals } from "../../engine/forms/live-totals"
import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import { merge } from "../../engine/merging/merge"
import type { HardFindings } from "../../engine/merging/merged"
import { message } from "../../engine/messages/catalogue"
import { partsOfKey, type CellKey } from "../../engine/model/cell-key"
import type { Form } from "../../engine/model/form"
import type { Observation, Place } from "../../engine/model/observation"
import type { Pack } from "../../engine/model/pack"
import { wholeYear, type Period } from "../../engine/model/period"
import { formsOf, unitsIn, type Profile } from "../../engine/model/profile"
import type { Submission } from "../../engine/model/submission"
import { mappedCells } from "../../engine/outputs/blank/map-sheet"
import type { SummaryRequest } from "../../engine/outputs/summary/request"
import type { InventoryLine } from "../../engine/model/inventory"
import type { ReceivedFile } from "../../engine/tracking/received-file"
import { track } from "../../engine/tracking/track"
import { arrangedForm, smallPack, smallProfile, staffForm, storageForm, year2018 } from "./small-pack"
import { twoForms } from "./two-forms"

/** A round of reporting: who should report what, and the files that came. */
export interface Round {
  readonly pack: Pack
  readonly profile: Profile
  readonly period: Period
  readonly files: readonly ReceivedFile[]
}

/** What a unit hands in: what is written in its cells by cell key, as a clerk types it; `nil` forms are ticked. */
export interface Handed {
  readonly unit: string
  readonly file?: string
  readonly sha256?: string
  readonly received?: string
  readonly revision?: number
  readonly written?: Readonly<Record<string, string | number>>
  readonly nil?: readonly string[]
  /** Figures that stand beside the form's cells. */
  readonly strays?: readonly { readonly place: Place; readonly written: string }[]
}

/** The request for the provincial workbook of a round. */
export function summaryOf(
  { pack, profile, period, files }: Round,
  { language = "vi", hard = "keep" }: { readonly language?: "vi" | "en"; readonly hard?: HardFindings } = {},
): SummaryRequest {
  const tracking = track(profile, period, files)
  return { pack, profile, tracking, merged: merge(pack, profile, tracking, hard), language, date: "2019-02-20" }
}

/** A file as reading and checking leave it. */
export function handedIn(handed: Handed, { pack, profile, period }: Omit<Round, "files">): ReceivedFile {
  const { unit, file = `${unit}-${period}.xlsx`, sha256 = hashOf(file), received, revision = 0, strays = [] } = handed
  const asked = profile.units.find(({ code }) => code === unit)
  if (asked === undefined) throw new Error(`no unit ${unit}`)
  const observations = new Map<CellKey, Observation>()
  const inventory: InventoryLine[] = []
  const findings: Finding[] = []
  for (const form of pack.forms) {
    const fills = formsOf(profile, asked).includes(form.code)
    const places = new Map(mappedCells(form).map(({ cell, place }) => [cell, place]))
    for (const cell of cellKeysOf(form)) {
      const place = places.get(cell)!
      const written = handed.written?.[cell]
      if (written !== undefined) inventory.push(lineOf(cell, place, form, written))
      const observation = fills ? observed(cell, place, form, written, handed) : { state: "notApplicable" as const }
      observations.set(cell, observation)
      if (observation.state === "reported" && observation.qualifier !== undefined) {
        const facts = { cell: { cell }, written: String(written), figure: observation.figure }
        const said = message("reading.approximate", facts)
        findings.push({
          ...{ rule: said.key, severity: "warning", outcome: "fails", cell, place, related: [] },
          ...{ value: String(written), message: said, causes: [] },
        })
      }
    }
  }
  for (const stray of strays) inventory.push({ ...stray, setAside: "noCell" })
  const source = { file, sha256 }
  const common = { pack: pack.id, packVersion: pack.version, unit, period, revision, source }
  const submission: Submission = { ...common, observations }
  const prepared = prepareRules(pack, new Map(), period)
  const outcome = { submission, findings: [...findings, ...checkSubmission(submission, prepared, findings)] }
  return { source, ...(received === undefined ? {} : { received }), inventory, outcome }
}

function lineOf(cell: CellKey, place: Place, form: Form, written: string | number): InventoryLine {
  const line = { place, written: String(written), cell }
  const reading = typeof written === "string" ? readingOf(cell, form, written).kind : "figure"
  if (reading === "figure") return line
  return { ...line, setAside: reading === "ambiguous" ? "ambiguous" : "unreadable" }
}

function observed(
  cell: CellKey,
  place: Place,
  form: Form,
  written: string | number | undefined,
  { nil = [] }: Handed,
): Observation {
  if (written === undefined)
    return nil.includes(form.code)
      ? { state: "zero", place: { sheet: "Thông tin", address: "D17" } }
      : { state: "blank", place }
  if (typeof written === "number") {
    const [whole = "", fraction = ""] = String(written).split(".")
    return { state: "reported", figure: figureFrom(whole + fraction, fraction.length), place }
  }
  const reading = readingOf(cell, form, written)
  if (reading.kind === "figure") {
    const { figure, qualifier } = reading
    const observation = { state: "reported" as const, figure, written, place }
    return qualifier === undefined ? observation : { ...observation, qualifier }
  }
  return { state: "unreadable", text: written, readings: reading.kind === "blank" ? [] : reading.readings, place }
}

function readingOf(cell: CellKey, form: Form, written: string): ReturnType<typeof readNumberText> {
  const { places, measure } = indicatorsByCode(form).get(cell.split(".")[1]!)!
  return readNumberText(written, { places, spellings: [measure.label.vi, ...measure.spellings] })
}

/** Looks like a hash and differs for every name; nothing checks it. */
function hashOf(name: string): string {
  let state = 7
  let hash = ""
  while (hash.length < 64) {
    for (const letter of name + hash) state = (state * 31 + letter.charCodeAt(0)) % 2_147_483_647
    hash += state.toString(16).padStart(8, "0").slice(-8)
  }
  return hash
}

/** A file that could not be taken. */
export function refusedFile(file: string, code: "DAMAGED" | "XLS_BINARY" | "UNKNOWN_UNIT", detail = ""): ReceivedFile {
  return { source: { file, sha256: hashOf(file) }, inventory: [], outcome: { refusal: { code, detail } } }
}

/** Vĩnh Phúc 2018 as the published report gives it of storerooms and arranged metres, on the small pack of the fixtures. */
export function publishedRound(): Round {
  const sample = twoForms.samples.get("2018")!
  const pack = loadPack(twoForms.source)
  const profile = loadProfile(sample.profile, twoForms.profiles.get(sample.profile), pack)
  const base = { pack, profile, period: wholeYear(sample.year) }
  const files = sample.submissions.map(({ unit, cells }) => {
    const written = Object.fromEntries(cells.map(({ cell, written }) => [cell, written]))
    const name = profile.units.find(({ code }) => code === unit)!.name
    return handedIn({ unit, file: `${name}/bao-cao-2018.xlsx`, received: "2019-02-0" + unit.slice(-1), written }, base)
  })
  return { ...base, files }
}

/** Figures of one unit: some cells are left blank, totals add up. */
function madeUp(form: Form, seed: number): ReadonlyMap<CellKey, Figure> {
  const totals = liveTotals(form)
  const figures = new Map<CellKey, Figure>()
  const figureAt = (cell: CellKey): Figure | undefined => {
    const { row, column } = partsOfKey(cell)
    const parts = totals.get(cell)?.flatMap((term) => figureAt(term.cell) ?? [])
    if (parts !== undefined) return parts.length === 0 ? undefined : sum(parts)
    const chance = seed * 7919 + Number(row) * 104_729 + Number(column) * 31_337
    if (chance % 9 === 0) return undefined
    return figureFrom(String(chance % 9973), indicatorsByCode(form).get(row)!.places)
  }
  for (const cell of cellKeysOf(form)) {
    const figure = figureAt(cell)
    if (figure !== undefined) figures.set(cell, figure)
  }
  return figures
}

/** A form with the rules that its layout states, but for what must be filled in, and second breakdowns. */
function withRules(form: Form): Form {
  const stated = form.breakdowns.map((breakdown) => ({ ...breakdown, missing: "partial_zero" as const }))
  return {
    ...form,
    rules: generatedRules(form, stated).filter(({ id, kind }) => kind !== "required" && !id.endsWith("-2")),
  }
}

/** Forty units in three tiers, four forms, and everything that can befall a report. */
export function largeRound(): Round {
  const rooms: Form = {
    ...arrangedForm,
    code: "A13",
    sheet: "Biểu A13",
    title: { vi: "Trang thiết bị bảo quản tài liệu", en: "Equipment" },
    timing: "stock",
    breakdowns: [],
    arithmetic: [],
    columns: ["Đầu năm", "Tăng", "Giảm", "Cuối năm"].map((vi, index) => ({
      number: String(index + 1),
      label: { vi, en: ["Opening", "In", "Out", "Closing"][index]! },
      terms: [],
    })),
    rules: [],
    lines: ["Giá cố định", "Giá di động", "Tủ đựng tài liệu", "Máy điều hòa", "Máy hút ẩm", "Máy quét"].map(
      (vi, index) => ({
        line: "indicator" as const,
        indicator: {
          ...{ code: `0${index + 1}`, label: { vi, en: vi }, depth: 0, places: 0, required: false },
          measure: { code: "piece", label: { vi: "chiếc", en: "piece" }, spellings: [] },
          ...{ kind: "number" as const, negative: false },
          merging: index === 3 ? ("maximum" as const) : index === 4 ? ("notAdditive" as const) : ("sum" as const),
        },
      }),
    ),
  }
  const pack: Pack = { ...smallPack, forms: [staffForm, arrangedForm, storageForm, rooms].map(withRules) }
  const tiers = [
    { code: "I", label: { vi: "Cấp tỉnh", en: "Province" }, forms: ["A4", "A12", "A13"] },
    { code: "huyen", label: { vi: "Cấp huyện", en: "District" }, forms: ["A4", "A10", "A12", "A13"] },
    { code: "xa", label: { vi: "Cấp xã", en: "Commune" }, forms: ["A4", "A10", "A12"] },
  ]
  const names = ["Sở Tư pháp", "Ủy ban nhân dân huyện Vĩnh Tường", "Ủy ban nhân dân xã Đại Đồng"]
  const units = Array.from({ length: 40 }, (_, index) => ({
    code: `U${String(index + 1).padStart(2, "0")}`,
    name: `${names[index % 3]!} ${index + 1}`,
    aliases: [],
    tier: tiers[index % 3]!.code,
  }))
  const profile: Profile = { ...smallProfile, tiers, units }
  const base = { pack, profile, period: year2018 }
  const files = unitsIn(profile, year2018).flatMap(({ code }, index): readonly ReceivedFile[] => {
    if (index % 7 === 6) return []
    const written: Record<string, string | number> = {}
    for (const form of pack.forms) {
      if (index % 5 === 4 && form.code === "A10") continue
      for (const [cell, figure] of madeUp(form, index)) written[cell] = Number(decimalText(figure))
    }
    if (index % 8 === 5) written["A12.01.1"] = 12.5
    if (index === 3) written["A4.01.1"] = "khoảng 40"
    if (index === 4) written["A10.01.1"] = "hơn 133.310"
    if (index === 9) written["A12.02.1"] = "05 giá, tủ"
    const handed = {
      ...{ unit: code, written, received: index % 11 === 3 ? "2019-02-15" : "2019-02-01" },
      ...(index % 5 === 4 ? { nil: ["A10"] } : {}),
      ...(index === 0 ? { strays: [{ place: { sheet: "Biểu A4", address: "H20" }, written: "77" }] } : {}),
    }
    const first = handedIn(handed, base)
    if (index === 1)
      return [first, handedIn({ ...handed, file: `${code}-moi.xlsx`, revision: 1, received: "2019-02-09" }, base)]
    if (index === 2) return [first, handedIn({ ...handed, file: `${code}-ban-khac.xlsx` }, base)]
    return [first]
  })
  const refused = [
    refusedFile("Nộp sau/bản cũ.xls", "XLS_BINARY"),
    refusedFile("=cmd|' /C calc'!A0.xlsx", "DAMAGED", 'xl/workbook.xml: =HYPERLINK("http://x")'),
    {
      ...refusedFile("lạ.xlsx", "UNKNOWN_UNIT", "U99"),
      inventory: [{ place: { sheet: "Biểu A4", address: "D10" }, written: "=1+1" }],
    },
  ]
  return { ...base, files: [...files, ...refused] }
}

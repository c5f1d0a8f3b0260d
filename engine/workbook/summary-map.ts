import type { CellKey } from "../model/cell-key"
import type { Observation, Place } from "../model/observation"
import { oncePer } from "../model/once-per"
import { parsePeriod, type Period } from "../model/period"
import type { Source } from "../model/submission"
import { positionOf } from "./address"
import { summaryMark } from "./map"
import type { Sheet } from "./picture"

type Qualifier = NonNullable<Extract<Observation, { state: "reported" }>["qualifier"]>

/**
 * What a unit reported in one cell, as the map of a summary keeps it; figures are decimals with a point. `null`: blank; `0`: nil by
 * declaration; `t`: words; `u`: set aside, `u` being what was written, `r` how it may be read, and `p` the parts of a computed
 * total that are why.
 */
export type Recorded =
  | null
  | 0
  | string
  /** `q`: approximate, as was written in `w`; `d`: the reading of the workbook found it faulty. */
  | { readonly f: string; readonly q?: Qualifier; readonly w?: string; readonly d?: 1 }
  | { readonly t: string }
  | { readonly u: string; readonly r: readonly string[]; readonly p?: readonly CellKey[] }

/** Where the units' figures of one form stand: the columns of the units' codes, and of the row codes in the units' lists. */
export interface MappedUnits {
  readonly form: string
  readonly sheet: string
  readonly unitColumn: string
  readonly entryColumn: string
}

/** The column of a cell. With the addresses of its printed codes: one row for each unit; without: a line of the units' lists. */
export interface MappedColumn {
  readonly cell: CellKey
  readonly column: string
  readonly printed?: { readonly code: string; readonly number: string }
}

/** A unit whose workbook is a part of another unit's report, in whose row its figures stand; it may be that unit itself. */
export interface MappedPart {
  readonly unit: string
  readonly whole: string
}

/** A unit's report that stands in a summary, or one of several of which none counts. */
export interface MappedReport {
  readonly unit: string
  /** The unit whose report it is a part of, and in whose row its figures stand together with the others'; absent: they stand alone. */
  readonly whole?: string
  readonly isTied: boolean
  readonly source: Source
  readonly revision: number
  /** The day it arrived; absent where nobody wrote it down. */
  readonly received?: string
  /** The days of everything that the unit handed in, this too; undefined where nobody wrote one down. */
  readonly handIns: readonly (string | undefined)[]
  /** What people decided about its file; absent: nothing. */
  readonly decided?: readonly Decided[]
  readonly forms: readonly MappedReportForm[]
}

/** That a file counts before others of its unit (`prefer`), or with its doubtful figures too (`include`): who said so, and why. */
export interface Decided {
  readonly verdict: "include" | "prefer"
  readonly who: string
  readonly why: string
}

/** One form of a report: its check code where it has one, the days of the files that brought it, and its cells in the form's order. */
export interface MappedReportForm {
  readonly form: string
  readonly handIns: readonly (string | undefined)[]
  readonly check?: string
  readonly recorded: readonly Recorded[]
}

/** What a summary says of itself, so that it can be read as a carrier of its units' reports. */
export interface SummaryMap {
  readonly pack: string
  readonly packVersion: string
  readonly profile: string
  /** The unit whose own units it is of; absent: it is of the whole province. */
  readonly parent?: string
  readonly period: Period
  readonly units: readonly MappedUnits[]
  readonly columns: readonly MappedColumn[]
  readonly totals: readonly { readonly cell: CellKey; readonly place: Place }[]
  readonly parts: readonly MappedPart[]
  readonly reports: readonly MappedReport[]
}

const formatVersion = "1"

/** Excel takes 32,767 UTF-16 units in a cell: what is longer goes on in the next one, no character being cut in two. */
const oneCell = /[^]{1,15000}/gu

/** The map as rows of text, for the hidden sheet. The inverse of `readSummaryMap`. */
export function* summaryMapRows(map: SummaryMap): Generator<readonly string[]> {
  yield ["bieumau", summaryMark, formatVersion]
  yield ["pack", map.pack, map.packVersion]
  yield ["profile", map.profile]
  if (map.parent !== undefined) yield ["parent", map.parent]
  yield ["period", map.period]
  for (const { form, sheet, unitColumn, entryColumn } of map.units)
    yield ["units", form, sheet, unitColumn, entryColumn]
  for (const { cell, column, printed } of map.columns)
    yield ["column", cell, column, ...(printed === undefined ? [] : [printed.code, printed.number])]
  for (const { cell, place } of map.totals) yield ["total", cell, place.sheet, place.address]
  for (const { unit, whole } of map.parts) yield ["part", unit, whole]
  for (const { unit, whole, isTied, source, revision, received, handIns, decided = [], forms } of map.reports) {
    yield [
      reportRow,
      unit,
      isTied ? "tied" : "counts",
      source.file,
      source.sha256,
      String(revision),
      received ?? "",
      ...daysText(handIns),
    ]
    if (whole !== undefined) yield ["whole", whole]
    for (const { verdict, who, why } of decided) yield ["decided", verdict, who, why]
    for (const { form, check, handIns: days, recorded } of forms)
      yield ["form", form, check ?? "", daysText(days).join(" "), ...(JSON.stringify(recorded).match(oneCell) ?? [])]
  }
}

/** What a summary says of itself but for the reports that it holds: which it is, and where its figures stand. */
export type SummaryIndex = Omit<SummaryMap, "reports">

/** Reads the hidden sheet of a summary. Undefined where it is none of this format, or was altered beyond use. */
export const readSummaryMap = oncePer((sheet: Sheet): SummaryMap | undefined => {
  const rows = rowsOf(sheet)
  const [index, reports] = [indexIn(rows), reportsIn(rows)]
  return index === undefined || reports === undefined ? undefined : { ...index, reports }
})

/** The same without its reports, the rows of which may be left out of the sheet. */
export const readSummaryIndex = oncePer((sheet: Sheet): SummaryIndex | undefined => indexIn(rowsOf(sheet)))

/** What stands first in the rows of reports, which come after all others. */
export const reportRow = "report"

function indexIn(rows: Rows): SummaryIndex | undefined {
  if (rows[0]?.[0] !== "bieumau" || rows[0][1] !== summaryMark || rows[0][2] !== formatVersion) return undefined
  const head = new Map<string, readonly string[]>()
  const units: MappedUnits[] = []
  const columns: MappedColumn[] = []
  const totals: SummaryMap["totals"][number][] = []
  const parts: MappedPart[] = []
  for (const [kind = "", a = "", b = "", c = "", d = ""] of rows.slice(1)) {
    if (kind === "units") units.push({ form: a, sheet: b, unitColumn: c, entryColumn: d })
    else if (kind === "column")
      columns.push({ cell: a as CellKey, column: b, ...(c === "" ? {} : { printed: { code: c, number: d } }) })
    else if (kind === "total") totals.push({ cell: a as CellKey, place: { sheet: b, address: c } })
    else if (kind === "part") parts.push({ unit: a, whole: b })
    else head.set(kind, [a, b])
  }
  const [pack, packVersion] = head.get("pack") ?? []
  const [[profile] = [], [parent] = []] = [head.get("profile"), head.get("parent")]
  const period = parsePeriod(head.get("period")?.[0] ?? "")
  if (!pack || !packVersion || !profile || period === undefined) return undefined
  const found = { pack, packVersion, profile, period, units, columns, totals, parts }
  return parent === undefined ? found : { ...found, parent }
}

function reportsIn(rows: Rows): readonly MappedReport[] | undefined {
  const reports: Open[] = []
  for (const [kind = "", a = "", b = "", c = "", d = "", ...rest] of rows) {
    if (kind === reportRow) reports.push(reportOf(a, b, { file: c, sha256: d }, rest))
    const report = reports.at(-1)
    if (report === undefined) continue
    if (kind === "whole") report.whole = a
    if (kind === "decided" && (a === "include" || a === "prefer"))
      report.decided = [...(report.decided ?? []), { verdict: a, who: b, why: c }]
    if (kind !== "form") continue
    const recorded = recordedIn([d, ...rest].join(""))
    if (recorded === undefined) return undefined
    report.forms.push({
      form: a,
      ...(b === "" ? {} : { check: b }),
      handIns: daysIn(c === "" ? [] : c.split(" ")),
      recorded,
    })
  }
  return reports
}

type Rows = readonly (readonly string[])[]

type Open = Omit<MappedReport, "forms" | "whole" | "decided"> & {
  whole?: string
  decided?: readonly Decided[]
  readonly forms: MappedReportForm[]
}

function reportOf(
  unit: string,
  state: string,
  source: Source,
  [revision = "0", received = "", ...days]: readonly string[],
): Open {
  return {
    ...{ unit, isTied: state === "tied", source, revision: Number(revision) || 0, forms: [] },
    handIns: daysIn(days),
    ...(received === "" ? {} : { received }),
  }
}

function daysText(days: readonly (string | undefined)[]): readonly string[] {
  return days.map((day) => day ?? "?")
}

function daysIn(texts: readonly string[]): readonly (string | undefined)[] {
  return texts.map((day) => (day === "?" ? undefined : day))
}

const qualifiers: readonly unknown[] = ["nearly", "more than", "about", "less than"] satisfies readonly Qualifier[]

function recordedIn(json: string): readonly Recorded[] | undefined {
  try {
    const found: unknown = JSON.parse(json)
    return Array.isArray(found) && found.every(isRecorded) ? found : undefined
  } catch {
    return undefined
  }
}

function isRecorded(one: unknown): one is Recorded {
  if (one === null || one === 0 || typeof one === "string") return true
  if (typeof one !== "object") return false
  if ("t" in one) return typeof one.t === "string"
  if ("u" in one && "r" in one) return typeof one.u === "string" && isTexts(one.r) && (!("p" in one) || isTexts(one.p))
  if (!("f" in one) || typeof one.f !== "string") return false
  return !("q" in one) || qualifiers.includes(one.q)
}

function isTexts(one: unknown): boolean {
  return Array.isArray(one) && one.every((text) => typeof text === "string")
}

/** The texts of each row, from A on, as far as they go without a row that is blank. */
function rowsOf(sheet: Sheet): Rows {
  const rows = new Map<number, string[]>()
  for (const { address, content } of sheet.cells.values()) {
    const at = positionOf(address)
    if (at === undefined || content.type !== "text") continue
    const row = rows.get(at.row) ?? []
    row[at.column - 1] = content.value
    rows.set(at.row, row)
  }
  const found: (readonly string[])[] = []
  for (let row = rows.get(1); row !== undefined; row = rows.get(found.length + 1))
    found.push(Array.from(row, (text) => (text as string | undefined) ?? ""))
  return found
}

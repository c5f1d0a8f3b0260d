import { figureText } from "../../figures/writing"
import { periodText } from "../../messages/period-text"
import type { SummaryCell } from "../../merging/merged"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import { mapSheetName } from "../../workbook/map"
import { footText } from "../printed-words"
import { sectionsFor, type SummaryRequest } from "./request"
import { summarySpeaker, type SummarySpeaker } from "./words"
import { unitsGeometry, type UnitsGeometry } from "./units-geometry"

/** What every sheet of a provincial workbook must know of the others. */
export interface SummaryPlan {
  readonly request: SummaryRequest
  readonly say: SummarySpeaker
  /** A count as text writes it: `1.623`. */
  readonly counted: (count: number) => string
  readonly names: Readonly<
    Record<"cover" | "tracking" | "byUnit" | "findings" | "charts" | "lineage" | "ledger", string>
  >
  /** By form code, in the pack's order. */
  readonly units: ReadonlyMap<string, UnitsGeometry>
  /** The width of a column that holds the codes of units, in characters. */
  readonly codeWidth: number
}

/** Gives the sheets their names, different from those of the pack's forms, and says where each unit's figures stand. */
export function planOf(request: SummaryRequest): SummaryPlan {
  const { pack, language, tracking } = request
  const say = summarySpeaker(language)
  const taken = new Set([mapSheetName, ...pack.forms.map(({ sheet }) => sheet.toLowerCase())])
  const claim = (wanted: string): string => {
    let name = wanted
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${wanted} (${next})`
    taken.add(name.toLowerCase())
    return name
  }
  const names = {
    cover: claim(say("sheet.cover", {})),
    tracking: claim(say("sheet.tracking", {})),
    byUnit: claim(say("sheet.byUnit", {})),
    findings: claim(say("sheet.findings", {})),
    charts: claim(say("sheet.charts", {})),
    lineage: claim(say("sheet.lineage", {})),
    ledger: claim(say("sheet.ledger", {})),
  }
  const units = pack.forms.map((form) => {
    const name = claim(say("sheet.units", { code: form.code }))
    return [form.code, unitsGeometry(form, name, sectionsFor(request, form))] as const
  })
  const counted = (count: number): string => figureText({ digits: count, places: 0 }, language)
  const codeWidth = codeWidthFor(tracking.senders.map(({ unit }) => unit.code))
  return { request, say, counted, names, units: new Map(units), codeWidth }
}

/** Codes may be capitals, which are wider than digits; a code that is longer still wraps. */
function codeWidthFor(codes: readonly string[]): number {
  return Math.min(20, Math.max(9, ...codes.map((code) => Math.ceil(code.length * 1.4) + 2)))
}
/** Where each unit's figures of a form stand. Throws an Error for a form that the pack does not have. */
export function unitsOf({ units }: SummaryPlan, form: Form): UnitsGeometry {
  const found = units.get(form.code)
  if (found === undefined) throw new Error(`the pack has no form ${form.code}`)
  return found
}

/** The summary of one cell. Throws an Error for a cell that was not merged. */
export function summaryCell({ request }: SummaryPlan, cell: CellKey): SummaryCell {
  const found = request.merged.cells.get(cell)
  if (found === undefined) throw new Error(`${cell} was not merged`)
  return found
}

/** The foot of every page of a sheet. */
export function footerOf({ request, say }: SummaryPlan, sheet: string): string {
  const { profile, tracking, language } = request
  const period = periodText(tracking.period, language)
  return footText(say("footer", { province: profile.province.name, period, sheet }), profile, language)
}

/** The period of the round as titles in capitals have it. */
export function periodTitle({ tracking, language }: SummaryRequest): string {
  return periodText(tracking.period, language).toUpperCase()
}

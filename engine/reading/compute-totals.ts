import { negate, sum, type Figure } from "../figures/figure"
import type { Qualifier } from "../figures/qualifier"
import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { liveTotals, partsFirst, type TermCell } from "../forms/live-totals"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Observation, Place } from "../model/observation"
import type { Cell } from "../workbook/picture"
import { contentText, isBlank } from "./cell-text"
import type { Doubt } from "./doubts"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { holdsOwnFormula, shownByExcel, type Shown } from "./own-formula"

/** The observations with every live total worked out anew. `recomputed` are those that stood on the form's own formula. */
export interface ComputedTotals {
  readonly observations: ReadonlyMap<CellKey, Observation>
  readonly recomputed: ReadonlySet<CellKey>
  readonly findings: readonly Finding[]
}

/**
 * Recomputes the cells that still hold the form's own formula, and says where the stored result differs. A total that was
 * typed over, given another formula or emptied stays as it stands, and is said.
 */
export function computeTotals(
  location: FormLocation,
  observations: ReadonlyMap<CellKey, Observation>,
  doubt: Doubt,
): ComputedTotals {
  const { sheet, addresses } = location
  const computed = new Map(observations)
  const recomputed = new Set<CellKey>()
  const findings: Finding[] = []
  /** What Excel shows in the totals seen so far: parts come before the totals that add them. */
  const shown = new Map<CellKey, Shown>()
  for (const [cell, terms] of partsFirst(liveTotals(location.form))) {
    const address = addresses.get(cell)
    if (address === undefined) continue
    const place = { sheet: sheet.name, address }
    const found = sheet.cells.get(address)
    if (found === undefined || (found.content.formula === undefined && isBlank(found.content))) {
      findings.push(...cleared(cell, place, totalOf(terms, computed)))
      continue
    }
    if (!holdsOwnFormula(found, terms, location)) {
      const said = message("reading.typedTotal", { cell: { cell } })
      findings.push(layoutFinding("warning", said, { cell, place, value: contentText(found.content) }))
      continue
    }
    shown.set(cell, shownByExcel(terms, location, shown))
    const total = totalOf(terms, computed)
    const judged = judge({ cell, place, found, total, byExcel: shown.get(cell) })
    computed.set(cell, doubt(cell, judged.observation))
    recomputed.add(cell)
    findings.push(...judged.findings)
  }
  return { observations: computed, recomputed, findings }
}

/** A total without its formula stays blank, for nobody reported it; but where its parts hold figures that is said. */
function cleared(cell: CellKey, place: Place, total: Total): readonly Finding[] {
  if (total === "blank" || "unreadable" in total) return []
  const { figure } = total
  const said = message("reading.clearedTotal", { cell: { cell }, figure, typed: { typed: figure } })
  return [layoutFinding("error", said, { cell, place, expected: decimalText(figure) })]
}

type Total =
  | { readonly figure: Figure; readonly qualifier?: Qualifier }
  | "blank"
  /** Nothing can be added up for want of these. */
  | { readonly unreadable: readonly CellKey[] }

function totalOf(terms: readonly TermCell[], observations: ReadonlyMap<CellKey, Observation>): Total {
  const parts = terms.map(({ cell, sign }) => ({ found: observations.get(cell), sign }))
  const unreadable = terms.flatMap(({ cell }) => {
    const found = observations.get(cell)
    return found?.state === "unreadable" ? (found.parts ?? [cell]) : []
  })
  if (unreadable.length > 0) return { unreadable: [...new Set(unreadable)] }
  const reported = parts.flatMap(({ found, sign }) => (found?.state === "reported" ? [{ ...found, sign }] : []))
  if (reported.length === 0) return "blank"
  const figure = sum(reported.map((part) => (part.sign === 1 ? part.figure : negate(part.figure))))
  const [qualifier, ...others] = new Set(reported.flatMap((part) => part.qualifier ?? []))
  if (qualifier === undefined) return { figure }
  // Nearly 5 and more than 7 are about 12, whichever way; and what is subtracted turns "more than" round.
  const isPlain = others.length === 0 && terms.every(({ sign }) => sign === 1)
  return { figure, qualifier: isPlain ? qualifier : "about" }
}

interface Judged {
  readonly cell: CellKey
  readonly place: Place
  readonly found: Cell
  readonly total: Total
  readonly byExcel: Shown | undefined
}

/** What a total comes to. That Excel adds no text is no second mistake: what it shows then is right by its formula. */
function judge({ cell, place, found, total, byExcel }: Judged): {
  readonly observation: Observation
  readonly findings: readonly Finding[]
} {
  const { content } = found
  const written = contentText(content)
  const isStored = content.type !== "unstored" && !isBlank(content)
  if (total === "blank") {
    if (!isStored || written === byExcel) return { observation: { state: "blank", place }, findings: [] }
    const said = message("reading.totalWithoutParts", { cell: { cell }, written })
    return {
      observation: { state: "unreadable", text: written, readings: [], place },
      findings: [layoutFinding("error", said, { cell, place, value: written })],
    }
  }
  if ("unreadable" in total) {
    const text = isStored ? written : ""
    return { observation: { state: "unreadable", text, readings: [], place, parts: total.unreadable }, findings: [] }
  }
  const observation: Observation = { state: "reported", ...total, place }
  const { figure } = total
  if (written === decimalText(figure) || written === byExcel) return { observation, findings: [] }
  const expected = decimalText(figure)
  if (!isStored) {
    const said = message("reading.unstoredTotal", { cell: { cell }, figure })
    return { observation, findings: [layoutFinding("info", said, { cell, place, expected })] }
  }
  const said = message("reading.staleTotal", { cell: { cell }, written, figure })
  return { observation, findings: [layoutFinding("error", said, { cell, place, value: written, expected })] }
}

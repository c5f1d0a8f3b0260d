import { decimalText } from "../../figures/writing"
import { cellKeysOf, mergingOf, specsOf } from "../../model/cell-spec"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import type { Observation } from "../../model/observation"
import { oncePer } from "../../model/once-per"
import { formsOf } from "../../model/profile"
import { sendersOf } from "../../tracking/combined"
import { decisionsOn } from "../../tracking/decisions"
import type { TakenFile } from "../../tracking/received-file"
import { daysOf, daysOfForm } from "../../tracking/punctuality"
import type { UnitState } from "../../tracking/unit-state"
import { addressOf, columnLetters } from "../../workbook/address"
import type { MappedColumn, MappedReport, Recorded, SummaryMap } from "../../workbook/summary-map"
import { entriesOf } from "./lists"
import { unitsOf, type SummaryPlan } from "./plan"
import { provincePlaces } from "./province-places"
import { listColumns } from "./unit-lists"
import { columnOfCell, tabulated, unitColumns, unitHeadRows, type UnitsGeometry } from "./units-geometry"

/** What the summary says of itself to a program that reads it as a carrier of its units' reports. */
export function summaryMap(plan: SummaryPlan): SummaryMap {
  const { pack, profile, tracking } = plan.request
  const { id, version, forms } = pack
  return {
    ...{ pack: id, packVersion: version, profile: profile.id, period: tracking.period },
    ...(profile.under === undefined ? {} : { parent: profile.under }),
    units: forms.map((form) => ({
      ...{ form: form.code, sheet: unitsOf(plan, form).sheet },
      ...{ unitColumn: columnLetters(unitColumns.code), entryColumn: columnLetters(listColumns.entry) },
    })),
    columns: forms.flatMap((form) => [...tableColumns(unitsOf(plan, form)), ...entryColumns(form)]),
    totals: forms.flatMap((form) => totalsOf(plan, form)),
    parts: tracking.units.flatMap(({ unit, parts = [] }) =>
      parts.map((part) => ({ unit: part.unit.code, whole: unit.code })),
    ),
    // The summary of a whole province is merged into no other.
    reports: profile.under === undefined ? [] : tracking.units.flatMap((state) => reportsOf(plan, state)),
  }
}

function tableColumns(geometry: UnitsGeometry): readonly MappedColumn[] {
  const first = new Map<string, number>()
  return tabulated(geometry.form).map(([cell, { indicator }]) => {
    const column = columnOfCell(geometry, cell)
    const codeColumn = first.get(indicator.code) ?? column
    first.set(indicator.code, codeColumn)
    const printed = {
      code: addressOf({ row: unitHeadRows.code, column: codeColumn }),
      number: addressOf({ row: geometry.numberRow, column }),
    }
    return { cell, column: columnLetters(column), printed }
  })
}

function entryColumns(form: Form): readonly MappedColumn[] {
  const entries = entriesOf(form)
  const columns = new Map(form.columns.map(({ number }, index) => [number, columnLetters(listColumns.first + index)]))
  return [...specsOf(form)].flatMap(([cell, { indicator, column }]) =>
    entries.has(indicator.code) ? [{ cell, column: columns.get(column.number) ?? "" }] : [],
  )
}

/** Every total twice: over the units' figures, and on the form that is signed. */
function totalsOf(plan: SummaryPlan, form: Form): SummaryMap["totals"] {
  const geometry = unitsOf(plan, form)
  const onForm = provincePlaces(plan, form)
  const row = geometry.groups[0].totalRow
  return tabulated(form).flatMap(([cell, spec]) => {
    if (mergingOf(spec) === "notAdditive") return []
    const above = { sheet: geometry.sheet, address: addressOf({ row, column: columnOfCell(geometry, cell) }) }
    const place = onForm.get(cell)
    return [above, ...(place === undefined ? [] : [place])].map((at) => ({ cell, place: at }))
  })
}

/** What whoever hands in workbooks of a unit's report did hand in; in the unit's row, where that shows what several make. */
function reportsOf(plan: SummaryPlan, state: UnitState): readonly MappedReport[] {
  const whole = state.parts === undefined ? {} : { whole: state.unit.code }
  return sendersOf(state).flatMap((sender) => {
    const files = sender.chosen === undefined ? sender.tied : [sender.chosen]
    return files.map((file) => ({ ...reportOf(plan, sender, file), ...whole }))
  })
}

function reportOf(plan: SummaryPlan, state: UnitState, file: TakenFile): MappedReport {
  const { pack, profile, tracking } = plan.request
  // Of a whole that was preferred to its parts, what is theirs was superseded too.
  const files = [file, ...state.superseded.filter(({ outcome }) => outcome.submission.unit === state.unit.code)]
  const { submission, findings } = file.outcome
  const isTied = state.chosen === undefined
  // Where the day of some file is not known, days decided nothing between these: alone in the summary they must not either.
  const sent = daysOf([...state.tied, ...state.superseded])
  const received = isTied && sent.includes(undefined) ? undefined : file.received
  const decided = decisionsOn(file, tracking.decisions).flatMap(({ verdict, who, why }) =>
    verdict === "exclude" ? [] : [{ verdict, who, why }],
  )
  const asked = new Set(formsOf(profile, state.unit))
  const counting = countingCells(plan).get(state.unit.code) ?? new Set()
  const ruled = new Set(pack.forms.flatMap(({ rules }) => rules.map(({ id }) => id)))
  // What the rules say is judged anew by whoever reads the summary; what the reading of the workbook said, nobody could say again.
  const faulty = new Set(
    findings
      .filter(({ rule, severity, outcome }) => severity === "error" && outcome === "fails" && !ruled.has(rule))
      .flatMap(({ cell, related }) => [...(cell === undefined ? [] : [cell]), ...related]),
  )
  return {
    ...{ unit: state.unit.code, isTied, source: submission.source.origin ?? plainSource(file) },
    ...{ revision: submission.revision, ...(received === undefined ? {} : { received }) },
    handIns: daysOf(files),
    ...(decided.length === 0 ? {} : { decided }),
    forms: pack.forms
      .filter(({ code }) => asked.has(code))
      .map((form) => {
        const check = submission.codes?.get(form.code)
        const recorded = cellKeysOf(form).map((cell) => {
          const stated = submission.observations.get(cell)
          return recordedOf(stated, !isTied && counting.has(cell), faulty.has(cell))
        })
        return {
          form: form.code,
          ...(check === undefined ? {} : { check }),
          handIns: daysOfForm(files, form.code),
          recorded,
        }
      }),
  }
}

/** The cells in which a unit stands behind the totals, by its code. */
const countingCells = oncePer(({ request }: SummaryPlan): ReadonlyMap<string, ReadonlySet<CellKey>> => {
  const cells = new Map<string, Set<CellKey>>()
  for (const { cell, contributions } of request.merged.cells.values()) {
    for (const { unit } of contributions) {
      const own = cells.get(unit.code) ?? new Set()
      cells.set(unit.code, own)
      own.add(cell)
    }
  }
  return cells
})

function plainSource({ source: { file, sha256 } }: TakenFile): MappedReport["source"] {
  return { file, sha256 }
}

/** What stands in a report as the units' sheets show it: a figure that does not count is set aside, whatever the reason. */
function recordedOf(stated: Observation | undefined, isCounted: boolean, isFaulty: boolean): Recorded {
  switch (stated?.state) {
    case undefined:
    case "blank":
    case "notApplicable":
      return null
    case "zero":
      return 0
    case "words":
      return { t: stated.text }
    case "unreadable":
      return {
        ...{ u: stated.text, r: stated.readings.map(decimalText) },
        ...(stated.parts === undefined ? {} : { p: stated.parts }),
      }
    case "reported": {
      const { figure, qualifier, written } = stated
      const decimal = decimalText(figure)
      if (!isCounted) return { u: written ?? decimal, r: [] }
      if (qualifier === undefined && !isFaulty) return decimal
      return {
        f: decimal,
        ...(qualifier === undefined ? {} : { q: qualifier, w: written ?? decimal }),
        ...(isFaulty ? { d: 1 as const } : {}),
      }
    }
  }
}

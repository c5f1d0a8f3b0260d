import { grades, type Grade, type Mark, type ShownForm, type Unmarked } from "../../../engine/index"
import type { Verdict } from "../desk/desk"
import type { ShownCause, ShownFinding } from "../desk/shown"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

type Taken = Extract<Verdict, { readonly kind: "taken" }>

/** One workbook that is checked, and what is looked at of it. */
export interface CheckState {
  /** The name of the file that was picked, or is open in Excel; empty before anything was checked, and for one never saved. */
  readonly file: string
  readonly verdict?: Verdict | undefined
  readonly work?: Work | undefined
  /** Excel is asked to go to a cell, or to mark some. */
  readonly goingWork?: Work | undefined
  readonly trouble?: Trouble | undefined
  readonly isStopped?: boolean | undefined
  /** Several files were given where one is checked. */
  readonly wereSeveral?: boolean
  /** Absent: findings of every grade. */
  readonly grade?: Grade | undefined
  /** The code of a form; empty: findings about the whole workbook; absent: all. */
  readonly form?: string | undefined
  /** The id of the finding that is being looked at. */
  readonly current?: string | undefined
  /** Which of its places. */
  readonly at: number
  /** How often a place was asked for: a view brings it into sight whenever this changes. */
  readonly jumps: number
  /** The form that is shown as a table, by its code. */
  readonly table?: string | undefined
  readonly isMarking: boolean
  /** Sheets on which marks could not be made or taken away. */
  readonly unmarked: readonly Unmarked[]
  readonly areCleared?: boolean | undefined
  readonly isWatching: boolean
}

export const emptyCheck: CheckState = {
  ...{ file: "", at: 0, jumps: 0, isMarking: false, unmarked: [], isWatching: false },
}

export function takenVerdict({ verdict }: Pick<CheckState, "verdict">): Taken | undefined {
  return verdict?.kind === "taken" ? verdict : undefined
}

/** What was checked is a provincial workbook of ours. */
export function isSummaryOpen({ verdict }: Pick<CheckState, "verdict">): boolean {
  return verdict?.kind === "refused" && verdict.code === "OWN_OUTPUT"
}

/** A workbook was checked, perhaps anew: the finding that was looked at stays, or gives its place to the next. */
export function checked(state: CheckState, verdict: Verdict, file: string): CheckState {
  const before = takenVerdict(state)
  const after = verdict.kind === "taken" ? verdict : undefined
  const isSame = before !== undefined && after !== undefined && isSameReport(before, after)
  const base = { ...state, file, verdict, trouble: undefined, isStopped: undefined, areCleared: undefined }
  if (!isSame)
    return { ...base, grade: undefined, form: undefined, current: undefined, at: 0, table: firstTable(after) }
  const kept = { ...base, table: tableOf(after, state.table)?.code ?? firstTable(after) }
  const listed = listedFindings(kept)
  // What the filter let through has all gone: show what is left instead of an empty list.
  const open = listed.length > 0 ? kept : { ...kept, grade: undefined, form: undefined }
  const index = listedFindings(state).findIndex((cause) => isAmong(cause, state.current))
  const all = listedFindings(open)
  if (state.current === undefined || all.some((cause) => isAmong(cause, state.current))) return open
  return { ...open, current: all[Math.min(Math.max(index, 0), all.length - 1)]?.id, at: 0 }
}

function isSameReport(a: Taken, b: Taken): boolean {
  return a.unit.code === b.unit.code && a.period.id === b.period.id && a.pack.id === b.pack.id
}

/** A finding and what follows from it. */
export function withFollowing(cause: ShownCause): readonly ShownFinding[] {
  return [cause, ...cause.following]
}

/** Whether a finding is this one, or follows from it. */
function isAmong(cause: ShownCause, id: string | undefined): boolean {
  return withFollowing(cause).some((one) => one.id === id)
}

/** The findings that pass the filter, themselves or by what follows from them, in their order. */
export function listedFindings(state: CheckState): readonly ShownCause[] {
  const causes = takenVerdict(state)?.findings ?? []
  return causes.filter((cause) =>
    withFollowing(cause).some(
      ({ grade, form = "" }) =>
        (state.grade === undefined || grade === state.grade) && (state.form === undefined || form === state.form),
    ),
  )
}

export function currentFinding(state: CheckState): ShownFinding | undefined {
  return listedFindings(state)
    .flatMap(withFollowing)
    .find(({ id }) => id === state.current)
}

/** Another filter: a finding that it hides is no longer the one looked at. */
export function filtered(state: CheckState, filter: Pick<CheckState, "grade" | "form">): CheckState {
  const next = { ...state, ...filter }
  return currentFinding(next) === undefined ? { ...next, current: undefined, at: 0 } : next
}

/** The finding is looked at, at its `at`-th place; its form is shown. */
export function goneTo(state: CheckState, id: string, at = 0): CheckState {
  const finding = takenVerdict(state)
    ?.findings.flatMap(withFollowing)
    .find((one) => one.id === id)
  if (finding === undefined) return state
  const sheet = finding.places[at]?.sheet
  const table = takenVerdict(state)?.forms.find((form) => form.sheet === sheet)?.code ?? state.table
  return { ...state, current: id, at, jumps: state.jumps + 1, table }
}

/**
 * The id of the finding `by` places after the current one, around the end; the first, or last, where there is none yet. What follows
 * from a finding is passed over: it may well be settled with it.
 */
export function neighbour(state: CheckState, by: 1 | -1): string | undefined {
  const listed = listedFindings(state)
  const index = listed.findIndex((cause) => isAmong(cause, state.current))
  if (index === -1) return (by === 1 ? listed[0] : listed.at(-1))?.id
  return listed[(index + by + listed.length) % listed.length]?.id
}

/** A mark for every cell of a finding, of its gravest grade. */
export function marksOf(state: CheckState): readonly Mark[] {
  const marks = new Map<string, Mark>()
  const findings = (takenVerdict(state)?.findings ?? []).flatMap(withFollowing)
  findings.sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  for (const { grade, places } of findings) {
    for (const place of places) {
      const key = `${place.address}!${place.sheet}`
      if (!marks.has(key)) marks.set(key, { place, grade })
    }
  }
  return [...marks.values()]
}

export function tableOf(verdict: Taken | undefined, code: string | undefined): ShownForm | undefined {
  return verdict?.forms.find((form) => form.code === code)
}

/** The first form with a finding, else the first. */
function firstTable(verdict: Taken | undefined): string | undefined {
  const found = verdict?.findings.find(({ form }) => tableOf(verdict, form) !== undefined)?.form
  return found ?? verdict?.forms[0]?.code
}

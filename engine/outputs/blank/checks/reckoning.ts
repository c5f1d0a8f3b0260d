import { lookedAt } from "../../../formulas/formula"
import type { CellKey } from "../../../model/cell-key"
import type { Place } from "../../../model/observation"
import { addressOf, columnLetters, reference, type Position } from "../../../workbook/address"
import type { BookCell, BookContent, BookSheet } from "../../../workbook/book"
import { reckoningSheetName } from "../../../workbook/map"
import { quoted } from "../../cell-formulas"
import type { IssuedForm } from "../issued-form"
import type { BlankRequest } from "../request"
import { checksOf, type Check } from "./check-list"
import { reckonedValues } from "./reckoned-values"
import { reckonedParts } from "./reckoned-parts"
import { faultMarks, previousValues, verdictMarks, verdictsOver } from "./reckoned-verdicts"
import {
  addressText,
  firstReckoningRow,
  positionOn,
  reckonedForms,
  reckoningColumns,
  type ReckonedForm,
} from "./reckoning-geometry"

/** A check with the rows of its verdicts on the reckoning sheet, from–to; absent where only the program can check. */
export interface ReckonedCheck extends Check {
  readonly rows?: RowSpan
}

/** Rows from–to, both included. */
export interface RowSpan {
  readonly first: number
  readonly last: number
}

/** Everything that the check sheet, the cover and the forms show: the checks, and the sheet on which they are reckoned. */
export interface Reckoning {
  readonly checks: readonly ReckonedCheck[]
  readonly sheet: BookSheet
  /** By the form's code: the rows of its verdicts, and the row of what is known of it; absent where nothing of it is live. */
  readonly forms: ReadonlyMap<string, { readonly verdicts: RowSpan; readonly row: number }>
}

/** Reckons the checks of a workbook. `tickOf`: where a form is declared "không phát sinh". Undefined where no rule speaks of its forms. */
export function reckoningOf(
  issued: readonly IssuedForm[],
  request: BlankRequest,
  tickOf: (form: string) => Place,
): Reckoning | undefined {
  const forms = reckonedForms(issued)
  let next = firstReckoningRow
  const parts = reckonedParts(forms, request.previous)
  const checks = checksOf(request, verdictsOver(forms, request.previous, parts.place)).map((check): ReckonedCheck => {
    if (check.live.length === 0) return check
    const first = next
    next += check.live.length
    return { ...check, rows: { first, last: next - 1 } }
  })
  if (checks.length === 0) return undefined
  const spans = new Map(
    forms.flatMap(({ issued: { form }, row }) => {
      const rows = checks.flatMap((check) => (check.form === form ? (check.rows ?? []) : []))
      const [first, last] = [rows[0]?.first, rows.at(-1)?.last]
      return first === undefined || last === undefined ? [] : [[form.code, { verdicts: { first, last }, row }] as const]
    }),
  )
  const cells = [
    ...forms.flatMap((reckoned) => formulas(reckonedValues(reckoned, tickOf(reckoned.issued.form.code)))),
    ...formulas(parts.all()),
    ...previousValues(forms, lookedBackAt(checks), request.previous),
    ...checks.flatMap((check) => verdictCells(check, forms)),
    ...[...spans.values()].map(({ verdicts, row }) => firstFault(verdicts, row)),
  ]
  return { checks, forms: spans, sheet: sheetOf(cells) }
}

/** The verdicts of rows of the reckoning sheet, as they are named on another sheet. */
export function verdictsIn({ first, last }: RowSpan): string {
  return reference(reckoningSheetName, spanText(reckoningColumns.verdict, { first, last }))
}

/** One column in these rows: `A2:A40`. */
export function spanText(column: number, { first, last }: RowSpan): string {
  const letters = columnLetters(column)
  return `${letters}${first}:${letters}${last}`
}

/** Whatever follows the mark of a verdict. */
export function marked(mark: string): string {
  return quoted(`${mark} *`)
}

interface Placed {
  readonly at: Position
  readonly content: BookContent
}

function formulas(
  all: readonly { readonly at: Position; readonly formula: string; readonly stored: number | string }[],
): readonly Placed[] {
  return all.map(({ at, formula, stored }) => ({ at, content: { kind: "formula", formula, stored } }))
}

function lookedBackAt(checks: readonly Check[]): ReadonlySet<CellKey> {
  const looked = checks.flatMap(({ live }) => live.flatMap(({ expansion }) => lookedAt(expansion.condition)))
  return new Set(looked.flatMap(({ cell, report }) => (report === "previous" ? [cell] : [])))
}

/** The verdict of each place, the check's number beside it, and in the first row the address that the check leads to. */
function verdictCells(
  { rows, live, number, form, rule }: ReckonedCheck,
  forms: readonly ReckonedForm[],
): readonly Placed[] {
  if (rows === undefined) return []
  const { verdict, leadsTo, number: numbers } = reckoningColumns
  const [{ expansion }] = live as readonly [Check["live"][number]]
  const reckoned = forms.find((one) => one.issued.form === form)
  const at = reckoned && positionOn(reckoned.issued, expansion.at)
  if (reckoned === undefined || at === undefined) throw new Error(`${form.code} has no cell ${expansion.at}`)
  const verdicts = spanText(verdict, rows)
  const first = (mark: string, otherwise: string): string =>
    `IF(COUNTIF(${verdicts},${marked(mark)})>0,MID(INDEX(${verdicts},MATCH(${marked(mark)},${verdicts},0)),3,9),${otherwise})`
  const own = addressText(reckoned, at)
  return [
    ...formulas(
      live.map(({ formula }, i) => ({
        at: { row: rows.first + i, column: verdict },
        formula,
        stored: verdictMarks.notJudged,
      })),
    ),
    ...formulas([
      {
        at: { row: rows.first, column: leadsTo },
        formula: live.length === 1 ? own : first(faultMarks[rule.severity], first(verdictMarks.undecided, own)),
        stored: addressOf(at),
      },
    ]),
    ...live.map((_, i): Placed => ({
      at: { row: rows.first + i, column: numbers },
      content: { kind: "text", text: number },
    })),
  ]
}

/** Where among a form's verdicts its first error stands, else its first warning; 0 where there is neither. */
function firstFault(verdicts: RowSpan, row: number): Placed {
  const span = spanText(reckoningColumns.verdict, verdicts)
  const first = (mark: string, otherwise: string): string =>
    `IF(COUNTIF(${span},${marked(mark)})>0,MATCH(${marked(mark)},${span},0),${otherwise})`
  const formula = first(faultMarks.error, first(faultMarks.warning, "0"))
  return { at: { row, column: reckoningColumns.firstFault }, content: { kind: "formula", formula, stored: 0 } }
}

function sheetOf(cells: readonly Placed[]): BookSheet {
  const rows = new Map<number, BookCell[]>()
  for (const { at, content } of cells) {
    const row = rows.get(at.row) ?? []
    row.push({ column: at.column, look: "plain", content })
    rows.set(at.row, row)
  }
  return {
    name: reckoningSheetName,
    visibility: "veryHidden",
    widths: [],
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) })),
    merges: [],
    locked: true,
    validations: [],
    print: { orientation: "portrait", footer: reckoningSheetName },
  }
}

import { liveTotalFormula } from "../../formulas/live-total"
import { hasCell } from "../../model/cell-spec"
import { matchKey } from "../../text/matching"
import type { Language } from "../../model/bilingual"
import type { Column, Form, Indicator, InputKind, Term } from "../../model/form"
import { printedNumber, termsText } from "../../forms/printed-arithmetic"
import type { BookCell, BookRow, Look } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker } from "./words"
import { emptyCell, rowOf, textCell } from "../cells"
import type { FormCell } from "./form-cells"
import { codeColumn, firstLineRow, headRow, labelColumn, numberRow, type FormGeometry } from "./form-geometry"
import { heightOf, linesOf } from "../text-lines"

/** The heads of the columns and the number row under them. */
export function tableHead(geometry: FormGeometry, { language }: BlankRequest): readonly BookRow[] {
  const { form, widths } = geometry
  const say = speaker(language)
  const labels = [
    say("form.label", {}),
    say("form.rowCode", {}),
    ...(geometry.measureColumn === undefined ? [] : [say("form.measure", {})]),
    ...form.columns.map((column) => columnLabel(column, language)),
  ]
  const lines = Math.max(...labels.map((label, index) => linesOf(label, widths[index] ?? 10, 12)))
  const letters = ["A", "B", "C"].slice(0, geometry.measureColumn ?? codeColumn)
  const numbers = [...letters, ...form.columns.map(printedNumber)]
  return [
    rowOf(headRow, heightOf(lines, 12) + 4, ...labels.map((label, index) => textCell(index + 1, "columnHead", label))),
    rowOf(numberRow, 16, ...numbers.map((number, index) => textCell(index + 1, "numberRow", number))),
  ]
}

/** One row for every line of the form: headings take no figures, totals are live, the rest is open. */
export function tableLines(
  geometry: FormGeometry,
  request: BlankRequest,
  cells: readonly FormCell[],
): readonly BookRow[] {
  const { form, widths, lastColumn, measureColumn } = geometry
  return form.lines.map((line, index) => {
    const row = firstLineRow + index
    const { depth, label } = line.line === "heading" ? line : line.indicator
    const text = line.line === "heading" ? label[request.language] : printedLabel(form, line.indicator, request)
    const height = Math.max(heightOf(linesOf(text, (widths[0] ?? 10) - 1.5 * depth, 12), 12), 20)
    if (line.line === "heading") {
      const closed = range(codeColumn, lastColumn).map((column) => emptyCell(column, "closed"))
      return rowOf(row, height, { ...textCell(labelColumn, "heading", text), indent: depth }, ...closed)
    }
    const { code, measure } = line.indicator
    const own = cells.filter((cell) => cell.row === code)
    const closed = form.columns.flatMap(({ number }) =>
      hasCell(line.indicator, number) ? [] : [emptyCell(geometry.columns.get(number) ?? lastColumn, "closed")],
    )
    const look: Look = arithmeticOf(form, code) === "" ? (depth > 0 ? "labelIndented" : "label") : "labelTotal"
    return rowOf(
      row,
      height,
      { ...textCell(labelColumn, look, text), indent: depth },
      textCell(codeColumn, "code", code),
      ...(measureColumn === undefined ? [] : [textCell(measureColumn, "measure", measure.label[request.language])]),
      ...[...own.map(figureCell), ...closed].sort((a, b) => a.column - b.column),
    )
  })
}

/** An indicator's label with its arithmetic, where it is a total: `Tổng số (01=02+03+04)`. */
function printedLabel(form: Form, { code, label }: Indicator, { language }: BlankRequest): string {
  const arithmetic = arithmeticOf(form, code)
  return arithmetic === "" ? label[language] : `${label[language]} (${arithmetic})`
}

/** `01=02+03`; with several breakdowns `01=02+03=04+05`; past six parts only the ends: `01=02+…+09`. */
function arithmeticOf(form: Form, code: string): string {
  const stated = form.arithmetic.filter(({ total }) => total === code).map(({ terms }) => terms)
  const sums = form.breakdowns
    .filter((breakdown) => breakdown.as === "partition" && breakdown.of === code)
    .map(({ parts }) => parts.map((part): Term => ({ code: part, sign: 1 })))
  const all = [...stated, ...sums].map(termsText)
  return all.length === 0 ? "" : [code, ...all].join("=")
}

/** A column's head, with its unit of measure where it has one of its own that the head does not name already. */
export function columnLabel({ label, measure }: Pick<Column, "label" | "measure">, language: Language): string {
  const [head, unit = ""] = [label[language], measure?.label[language]]
  // Word by word: the unit "m" does not stand in "Mạch lộ".
  const isNamed = ` ${matchKey(head)} `.includes(` ${matchKey(unit)} `)
  return unit === "" || isNamed ? head : `${head} (${unit})`
}

const inputLooks = {
  number: "input",
  date: "inputDay",
  yesNo: "inputChoice",
  text: "inputWords",
} as const satisfies Record<InputKind, Look>

function figureCell({ at, terms, spec }: FormCell): BookCell {
  const { kind, places } = spec
  if (terms === undefined) return { ...emptyCell(at.column, inputLooks[kind]), places, open: true }
  const content = { kind: "formula", formula: liveTotalFormula(terms), stored: "" } as const
  return { column: at.column, look: "computed", places, content }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

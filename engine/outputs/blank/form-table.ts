import { liveTotalFormula } from "../../formulas/live-total"
import { matchKey } from "../../text/matching"
import { storedNumber } from "../../figures/writing"
import { previousMark } from "../../forms/previous-mark"
import { codeColumn, firstLineRow, labelColumn, numberRow } from "../../forms/printed-places"
import { periodText } from "../../messages/period-text"
import type { Period } from "../../model/period"
import type { Language } from "../../model/bilingual"
import type { Column, Form, Indicator, InputKind, Term } from "../../model/form"
import { printedNumber, termsText } from "../../forms/printed-arithmetic"
import type { BookCell, BookContent, BookRow, Look } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker } from "./words"
import { capitalised } from "../printed-words"
import { emptyCell, rowOf, textCell } from "../cells"
import type { FormCell } from "./form-cells"
import { headRow, type FormGeometry } from "./form-geometry"
import type { IssuedForm } from "./issued-form"
import { previousCells } from "./previous-cells"
import { heightOf, linesOf } from "../text-lines"

/** The heads of the columns and the number row under them. */
export function tableHead(geometry: FormGeometry, { language, previous }: BlankRequest): readonly BookRow[] {
  const { form, widths } = geometry
  const marks = previous === undefined ? [] : previousHeads(geometry, previous.period, language)
  const say = speaker(language)
  const labels = [
    say("form.label", {}),
    say("form.rowCode", {}),
    ...(geometry.measureColumn === undefined ? [] : [say("form.measure", {})]),
    ...form.columns.map((column) => columnLabel(column, language)),
  ]
  const heads = [...labels, ...marks.map(({ head }) => head)]
  const lines = Math.max(...heads.map((label, index) => linesOf(label, widths[index] ?? 10, 12)))
  const letters = ["A", "B", "C"].slice(0, geometry.measureColumn ?? codeColumn)
  const numbers = [...letters, ...form.columns.map(printedNumber)]
  return [
    rowOf(
      headRow,
      heightOf(lines, 12) + 4,
      ...labels.map((label, index) => textCell(index + 1, "columnHead", label)),
      ...marks.map(({ column, head }) => textCell(column, "previousHead", head)),
    ),
    rowOf(
      numberRow,
      16,
      ...numbers.map((number, index) => textCell(index + 1, "numberRow", number)),
      ...marks.map(({ column, mark }) => textCell(column, "numberRow", mark)),
    ),
  ]
}

/** The heads over last period's figures, and what stands under them in the number row. */
function previousHeads(
  { form, previous }: FormGeometry,
  period: Period,
  language: Language,
): readonly { readonly column: number; readonly head: string; readonly mark: string }[] {
  const say = speaker(language)
  const text = capitalised(periodText(period, language))
  return [...previous].map(([number, column]) =>
    form.columns.length === 1
      ? { column, head: say("form.previous", { period: text }), mark: previousMark({ period }) }
      : {
          ...{ column, head: say("form.previousColumn", { period: text, column: number }) },
          mark: previousMark({ period, column: number }),
        },
  )
}

/**
 * One row for every line of the form: headings take no figures, totals are live, last period's figures are locked, the rest
 * is open.
 */
export function tableLines(issued: IssuedForm, request: BlankRequest): readonly BookRow[] {
  const { geometry, cells } = issued
  const before = previousCells(issued, request)
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
    const own = cells.filter((cell) => cell.row === code).map((cell) => figureCell(cell, issued))
    const shown = before.filter((cell) => cell.row === code).map(({ drawn }) => drawn)
    const taken = new Set([...own, ...shown].map(({ column }) => column))
    const closed = [...geometry.columns.values(), ...geometry.previous.values()].flatMap((column) =>
      taken.has(column) ? [] : [emptyCell(column, "closed")],
    )
    const look: Look = arithmeticOf(form, code) === "" ? (depth > 0 ? "labelIndented" : "label") : "labelTotal"
    return rowOf(
      row,
      height,
      { ...textCell(labelColumn, look, text), indent: depth },
      textCell(codeColumn, "code", code),
      ...(measureColumn === undefined ? [] : [textCell(measureColumn, "measure", measure.label[request.language])]),
      ...[...own, ...shown, ...closed].sort((a, b) => a.column - b.column),
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

function figureCell({ key, at, terms, spec }: FormCell, { figures }: IssuedForm): BookCell {
  const { kind, places } = spec
  const figure = figures.get(key)
  const value = figure && storedNumber(figure)
  if (terms === undefined) {
    const content: BookContent = value === undefined ? { kind: "empty" } : { kind: "number", value }
    return { column: at.column, look: inputLooks[kind], content, places, open: true }
  }
  const content = { kind: "formula", formula: liveTotalFormula(terms), stored: value ?? "" } as const
  return { column: at.column, look: "computed", places, content }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

import type { Form } from "../../model/form"
import { addressOf, columnLetters } from "../../workbook/address"
import type { BookRow, BookSheet, Look } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker } from "./words"
import { dayText } from "../printed-words"
import { rowOf, textCell } from "../cells"
import { formCells } from "./form-cells"
import { formGeometry, headRow, headerRows, numberRow, type FormGeometry } from "./form-geometry"
import { signatures, type Signers } from "./form-signatures"
import { tableHead, tableLines } from "./form-table"
import { figureValidations } from "./form-validations"
import { heightOf, linesOf } from "../text-lines"

/** Past so many lines a form no longer fits a 768-pixel screen, and its heads are kept in sight. */
const longForm = 12

/** The sheet of one form, blank: header block, table, signatures. */
export function formSheet(form: Form, request: BlankRequest, signers: Signers): BookSheet {
  const geometry = formGeometry(form)
  const cells = formCells(geometry)
  const { language, unit, year } = request
  const first = cells.find(({ terms }) => terms === undefined)
  return {
    name: form.sheet,
    visibility: "visible",
    widths: geometry.widths,
    rows: [
      ...headerBlock(geometry, request),
      ...tableHead(geometry, request),
      ...tableLines(geometry, request, cells),
      ...signatures(geometry, request, signers),
    ],
    merges: mergesOf(geometry),
    locked: true,
    validations: figureValidations(geometry, cells, language),
    print: {
      orientation: geometry.orientation,
      titleRows: `${headRow}:${numberRow}`,
      area: `A1:${columnLetters(geometry.lastColumn)}${geometry.signatureRows.name}`,
      footer: speaker(language)("form.footer", { code: form.code, unit: unit.name, year: String(year) }),
      blackOnWhite: true,
    },
    ...(form.lines.length > longForm ? { frozen: { rows: numberRow, columns: 0 } } : {}),
    ...(first === undefined ? {} : { selected: addressOf(first.at) }),
  }
}

function headerBlock(geometry: FormGeometry, request: BlankRequest): readonly BookRow[] {
  const { form, widths, leftEnd } = geometry
  const { profile, unit, year, language } = request
  const say = speaker(language)
  const [left, right] = [sumOf(widths.slice(0, leftEnd)), sumOf(widths.slice(leftEnd))]
  const pair = (row: number, ofForm: string, ofUnit: string): BookRow => {
    const lines = Math.max(linesOf(ofForm, left, 11), linesOf(ofUnit, right - 1.5, 11))
    return rowOf(row, heightOf(lines, 11), textCell(1, "small", ofForm), {
      ...textCell(leftEnd + 1, "small", ofUnit),
      indent: 1,
    })
  }
  const alone = (row: number, look: Look, text: string, points: number): BookRow =>
    rowOf(row, heightOf(linesOf(text, left + right, points), points), textCell(1, look, text))
  const { code, officialCode } = form
  const printedCode =
    officialCode === undefined ? say("form.code", { code }) : say("form.codeOfficial", { code, official: officialCode })
  return [
    pair(headerRows.form, printedCode, say("form.unit", { unit: unit.name })),
    pair(headerRows.basis, form.basis[language], say("form.receiver", { receiver: profile.receiver })),
    pair(headerRows.received, say("form.received", { date: dayText(profile.deadline, year + 1, language) }), ""),
    alone(headerRows.title, "title", form.title[language].toUpperCase(), 14),
    alone(headerRows.period, "subtitle", say(`form.${form.timing}`, { year: String(year) }), 12),
  ]
}

function mergesOf({ leftEnd, lastColumn, signatureRows }: FormGeometry): readonly string[] {
  const across = (row: number, from: number, to: number): readonly string[] =>
    from === to ? [] : [`${addressOf({ row, column: from })}:${addressOf({ row, column: to })}`]
  const { form, basis, received, title, period } = headerRows
  const { date, title: signer, how, name } = signatureRows
  return [
    ...[form, basis, received, signer, how, name].flatMap((row) => [
      ...across(row, 1, leftEnd),
      ...across(row, leftEnd + 1, lastColumn),
    ]),
    ...across(date, leftEnd + 1, lastColumn),
    ...[title, period].flatMap((row) => across(row, 1, lastColumn)),
  ]
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

import { periodText } from "../../messages/period-text"
import { officialCodeOf } from "../../model/pack"
import { deadlineOf } from "../../tracking/deadline"
import { addressOf, columnLetters } from "../../workbook/address"
import { settingsOf } from "../../forms/settings"
import { measuresOf, withSettings } from "../measure-words"
import { codedCells, codedPlaces, codeSeed } from "../../forms/form-code"
import { checkCodeFormula } from "../../formulas/check-code"
import { partsOfKey } from "../../model/cell-key"
import { quoted } from "../cell-formulas"
import { shortened } from "../cell-names"
import { longestFooter, type BookContent, type BookRow, type BookSheet, type Look } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker } from "./words"
import { captionDays, dayText, footText } from "../printed-words"
import { rowOf, textCell } from "../cells"
import { numberRow } from "../../forms/printed-places"
import { headRow, headerRows, type FormGeometry } from "./form-geometry"
import type { Form } from "../../model/form"
import type { IssuedForm } from "./issued-form"
import { formFaults, type FormFaults } from "./checks/form-faults"
import type { Reckoning } from "./checks/reckoning"
import { signatures, type Signers } from "./form-signatures"
import { tableHead, tableLines } from "./form-table"
import { figureValidations } from "./form-validations"
import { heightOf, inEvenLines, linesOf } from "../text-lines"

/** Past so many lines a form no longer fits a 768-pixel screen, and its heads are kept in sight. */
const longForm = 12

/** The sheet of one form, blank: header block, a line on its checks where there are any, table, signatures. */
export function formSheet(
  issued: IssuedForm,
  request: BlankRequest,
  signers: Signers,
  reckoning?: Reckoning,
): BookSheet {
  const { form, geometry, cells } = issued
  const { language } = request
  const faults = reckoning && formFaults(issued, reckoning, `A${headerRows.faults}`, language)
  const first = cells.find(({ terms }) => terms === undefined)
  const rows = [
    ...headerBlock(issued, request, faults),
    ...tableHead(geometry, request),
    ...tableLines(issued, request),
    ...signatures(geometry, request, signers),
  ]
  return {
    name: form.sheet,
    visibility: "visible",
    widths: geometry.widths,
    rows,
    merges: mergesOf(geometry),
    locked: true,
    ...faults?.sheet,
    validations: figureValidations(geometry, cells, language),
    print: {
      orientation: geometry.orientation,
      titleRows: `${headRow}:${numberRow}`,
      area: `A1:${columnLetters(geometry.lastColumn)}${geometry.signatureRows.name}`,
      footer: formFooter(form, request),
      blackOnWhite: true,
      ...(isNearlyOnePage(geometry, rows) ? { onePage: true } : {}),
    },
    ...(form.lines.length > longForm ? { frozen: { rows: numberRow, columns: 0 } } : {}),
    ...(first === undefined ? {} : { selected: addressOf(first.at) }),
  }
}

/** A long name of a unit is cut, so that the period behind it is not. */
function formFooter({ code }: Form, { language, profile, unit, period }: BlankRequest): string {
  const withName = (name: string): string => {
    const text = speaker(language)("form.footer", { code, unit: name, period: periodText(period, language) })
    return footText(text, profile, language)
  }
  return withName(shortened(unit.name, longestFooter - withName("").length))
}

/** What an A4 page holds between its margins, in points. */
const pageHeight = { portrait: 700, landscape: 450 } as const

/** A form that is a little too high is printed smaller, so that no signature stands alone on a second page. */
function isNearlyOnePage({ orientation }: FormGeometry, rows: readonly BookRow[]): boolean {
  const height = rows.reduce((total, row) => total + (row.height ?? 16), 0)
  return height <= 1.35 * pageHeight[orientation]
}

function headerBlock(issued: IssuedForm, request: BlankRequest, faults: FormFaults | undefined): readonly BookRow[] {
  const { form, widths, leftEnd } = issued.geometry
  const { pack, profile, unit, period, language } = request
  const say = speaker(language)
  const [left, right] = [sumOf(widths.slice(0, leftEnd)), sumOf(widths.slice(leftEnd))]
  const pair = (row: number, ofForm: string, ofUnit: string, code?: BookContent): BookRow => {
    const lines = Math.max(linesOf(ofForm, left, 11), linesOf(ofUnit, right - 1.5, 11))
    const cell = { ...textCell(leftEnd + 1, "small", ofUnit), indent: 1 }
    return rowOf(row, heightOf(lines, 11), textCell(1, "small", ofForm), {
      ...cell,
      content: code ?? cell.content,
    })
  }
  const alone = (row: number, look: Look, text: string, points: number): BookRow =>
    rowOf(row, heightOf(linesOf(text, left + right, points), points), textCell(1, look, text))
  const { code } = form
  const official = officialCodeOf(pack, code, period)
  const printedCode = official === undefined ? say("form.code", { code }) : say("form.codeOfficial", { code, official })
  const settings = settingsOf(pack, profile)
  const conversion = measuresOf([form])
    .flatMap((measure) =>
      measure.conversion === undefined ? [] : withSettings(measure.conversion, settings, language),
    )
    .join("; ")
  const due = dayText(deadlineOf(profile, period, code), language)
  return [
    pair(headerRows.form, printedCode, say("form.unit", { unit: unit.name })),
    pair(headerRows.basis, form.basis[language], say("form.receiver", { receiver: profile.receiver })),
    pair(headerRows.received, say("form.received", { date: due }), "", checkCodeContent(issued, request)),
    ...(faults === undefined ? [] : [rowOf(headerRows.faults, 16, { column: 1, look: "note", content: faults.line })]),
    alone(headerRows.title, "title", inEvenLines(form.title[language].toUpperCase(), left + right, 14), 14),
    alone(headerRows.period, "subtitle", say(`form.${form.timing}`, captionDays(period)), 12),
    ...(conversion === "" ? [] : [alone(headerRows.conversion, "smallRight", conversion, 11)]),
  ]
}

/** `Mã đối chiếu: 48213`, live; nothing behind the colon while the form holds no figure. */
function checkCodeContent(
  { form, geometry: { columns, rows }, code }: IssuedForm,
  { unit, period, language }: BlankRequest,
): BookContent {
  const label = speaker(language)("form.checkCode", {})
  const cells = codedCells(form).map((cell, index) => {
    const { row, column } = partsOfKey(cell)
    return { index, at: { row: rows.get(row) ?? 0, column: columns.get(column) ?? 0 } }
  })
  if (cells.length === 0) return { kind: "text", text: "" }
  const formula = checkCodeFormula(cells, codedPlaces(form), codeSeed(form, unit.code, period))
  return { kind: "formula", formula: `${quoted(label)}&${formula}`, stored: label + code }
}

function mergesOf({ leftEnd, lastColumn, signatureRows }: FormGeometry): readonly string[] {
  const across = (row: number, from: number, to: number): readonly string[] =>
    from === to ? [] : [`${addressOf({ row, column: from })}:${addressOf({ row, column: to })}`]
  const { form, basis, received, faults, title, period, conversion } = headerRows
  const { date, title: signer, how, name } = signatureRows
  return [
    ...[form, basis, received, signer, how, name].flatMap((row) => [
      ...across(row, 1, leftEnd),
      ...across(row, leftEnd + 1, lastColumn),
    ]),
    ...across(date, leftEnd + 1, lastColumn),
    ...[faults, title, period, conversion].flatMap((row) => across(row, 1, lastColumn)),
  ]
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

import { briefPeriod } from "../../../messages/period-text"
import { addressOf, columnLetters, reference } from "../../../workbook/address"
import type { BookCell, BookContent, BookRow, BookSheet } from "../../../workbook/book"
import { reckoningSheetName } from "../../../workbook/map"
import { quoted } from "../../cell-formulas"
import { rowOf, textCell } from "../../cells"
import { footText } from "../../printed-words"
import { heightOf, linesOf } from "../../text-lines"
import type { IssuedForm } from "../issued-form"
import type { BlankRequest } from "../request"
import { checkSpeaker, type CheckSpeaker } from "./check-words"
import { marked, spanText, verdictsIn, type Reckoning, type ReckonedCheck } from "./reckoning"
import { faultMarks, verdictMarks } from "./reckoned-verdicts"
import { positionOn, reckoningColumns } from "./reckoning-geometry"

const columns = { number: 1, form: 2, verdict: 3, cell: 4, sentence: 5, severity: 6 } as const
const widths = [9, 8, 16, 9, 77, 18]
const all = widths.reduce((sum, width) => sum + width, 0)
const rowsAt = { title: 1, subtitle: 2, counts: 3, note: 4, head: 5 } as const

/** The check sheet: a line for each check, with its live verdict and a link to where it is wrong. */
export function checkSheet(reckoning: Reckoning, issued: readonly IssuedForm[], request: BlankRequest): BookSheet {
  const { unit, profile, period, language } = request
  const say = checkSpeaker(language)
  const { checks } = reckoning
  const words = { undecided: say("undecided", {}), notJudged: say("notJudged", {}), software: say("software", {}) }
  const note = say("note", words)
  const subtitle = say("subtitle", { unit: unit.name, period: briefPeriod(period, language) })
  const verdicts = spanText(columns.verdict, { first: rowsAt.head + 1, last: rowsAt.head + checks.length })
  const heads = (["number", "form", "verdict", "cell", "sentence", "severity"] as const).map((key, index) =>
    textCell(index + 1, "columnHead", say(key, {})),
  )
  return {
    name: say("sheet", {}),
    visibility: "visible",
    widths,
    rows: [
      rowOf(rowsAt.title, 22, textCell(1, "title", say("title", {}))),
      rowOf(rowsAt.subtitle, 18, textCell(1, "subtitle", subtitle)),
      rowOf(rowsAt.counts, 24, { column: 1, look: "title", content: countsOf(reckoning, language) }),
      rowOf(rowsAt.note, heightOf(linesOf(note, all, 11), 11), textCell(1, "note", note)),
      rowOf(rowsAt.head, 20, ...heads),
      ...checks.map((check, index) => checkRow(check, rowsAt.head + 1 + index, issued, say)),
    ],
    merges: [rowsAt.title, rowsAt.subtitle, rowsAt.counts, rowsAt.note].map((row) => `A${row}:F${row}`),
    locked: true,
    validations: [],
    marks: [
      { areas: [verdicts], formula: startsWith(say("fails", {})), look: "fault" },
      { areas: [verdicts], formula: startsWith(say("undecided", {})), look: "doubt" },
    ],
    print: {
      orientation: "landscape",
      titleRows: `${rowsAt.head}:${rowsAt.head}`,
      footer: footText(`${say("sheet", {})} – ${unit.name}`, profile, language),
    },
    frozen: { rows: rowsAt.head, columns: 0 },
    selected: `A${rowsAt.head + 1}`,
  }
}

/** How many checks say what, as a link to the first that is wrong; nothing where somebody deleted the check sheet. */
export function countsOf({ checks }: Reckoning, language: BlankRequest["language"]): BookContent {
  const say = checkSpeaker(language)
  const sheet = say("sheet", {})
  const area = spanText(columns.verdict, { first: rowsAt.head + 1, last: rowsAt.head + checks.length })
  const verdicts = reference(sheet, area)
  const wrong = quoted(`${say("fails", {})}*`)
  const parts = [
    ["countFails", wrong],
    ["countUndecided", quoted(say("undecided", {}))],
    ["countHolds", quoted(say("holds", {}))],
  ] as const
  const shown = parts.map(([label, test]) => `${quoted(say(label, {}))}&COUNTIF(${verdicts},${test})`).join("&")
  const row = `IF(COUNTIF(${verdicts},${wrong})>0,${rowsAt.head}+MATCH(${wrong},${verdicts},0),1)`
  const link = `${quoted(`#${reference(sheet, columnLetters(columns.verdict))}`)}&${row}`
  return {
    kind: "formula",
    formula: `IFERROR(HYPERLINK(${link},${shown}),"")`,
    stored: parts.map(([label]) => `${say(label, {})}0`).join(""),
  }
}

/** Relative to the first cell of the area that the mark is for. */
function startsWith(word: string): string {
  return `LEFT(${addressOf({ row: rowsAt.head + 1, column: columns.verdict })},${word.length})=${quoted(word)}`
}

function checkRow(check: ReckonedCheck, row: number, issued: readonly IssuedForm[], say: CheckSpeaker): BookRow {
  const { number, form, rule, sentence, rows } = check
  const cell = (column: number, content: BookContent, look: BookCell["look"]): BookCell => ({ column, look, content })
  const lines = Math.max(
    linesOf(sentence, widths[columns.sentence - 1] ?? 0, 12),
    linesOf(say(rule.severity, {}), widths[columns.severity - 1] ?? 0, 12),
    rows === undefined ? linesOf(say("software", {}), widths[columns.verdict - 1] ?? 0, 12) : 1,
  )
  return rowOf(
    row,
    Math.max(heightOf(lines, 12), 20),
    textCell(columns.number, "textCentred", number),
    cell(columns.form, { kind: "link", text: form.code, sheet: form.sheet, address: "A1" }, "link"),
    rows === undefined
      ? textCell(columns.verdict, "textCentred", say("software", {}))
      : cell(columns.verdict, verdictContent(check, say), "liveCentred"),
    rows === undefined
      ? textCell(columns.cell, "textCentred", "")
      : cell(columns.cell, linkContent(check, issued), "link"),
    textCell(columns.sentence, "text", sentence),
    textCell(columns.severity, "text", say(rule.severity, {})),
  )
}

/** `sai (3 ô)`: in how many places it is wrong, where they are several. What a rule that only tells tells of is not wrong. */
function verdictContent({ rows, rule, live }: ReckonedCheck, say: CheckSpeaker): BookContent {
  const verdicts = rows === undefined ? "" : verdictsIn(rows)
  const count = (test: string): string => `COUNTIF(${verdicts},${test})`
  const fails = count(marked(faultMarks[rule.severity]))
  const [before = "", after = ""] = say("times", { count: "\n" }).split("\n")
  const times = live.length > 1 ? `&IF(${fails}>1,${quoted(before)}&${fails}&${quoted(after)},"")` : ""
  const formula =
    `IF(${fails}>0,${quoted(say(rule.severity === "info" ? "noted" : "fails", {}))}${times},` +
    `IF(${count(marked(verdictMarks.undecided))}>0,${quoted(say("undecided", {}))},` +
    `IF(${count(quoted(verdictMarks.holds))}>0,${quoted(say("holds", {}))},${quoted(say("notJudged", {}))})))`
  return { kind: "formula", formula, stored: say("notJudged", {}) }
}

function linkContent({ rows, form, live }: ReckonedCheck, issued: readonly IssuedForm[]): BookContent {
  const leadsTo = reference(reckoningSheetName, addressOf({ row: rows?.first ?? 0, column: reckoningColumns.leadsTo }))
  const own = issued.find((one) => one.form === form)
  const first = live[0] && own && positionOn(own, live[0].expansion.at)
  return {
    kind: "formula",
    formula: `HYPERLINK(${quoted(`#${reference(form.sheet, "")}`)}&${leadsTo},${leadsTo})`,
    stored: first === undefined ? "" : addressOf(first),
  }
}

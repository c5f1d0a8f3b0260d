import { basisOf } from "../../model/pack"
import { briefPeriod, periodText } from "../../messages/period-text"
import { frequencyOf, yearOf } from "../../model/period"
import { deadlineOf } from "../../tracking/deadline"
import { addressOf } from "../../workbook/address"
import type { BookCell, BookRow, BookSheet, Validation } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { speaker, type Speaker } from "./words"
import { capitalised, dayText, footText, madeUp } from "../printed-words"
import { shortened } from "../cell-names"
import { emptyCell, rowOf, textCell } from "../cells"
import { coverColumns, coverRows } from "./cover-geometry"
import { issuedStatus, statusFormula } from "./cover-status"
import { firstLineRow } from "../../forms/printed-places"
import { countsOf } from "./checks/check-sheet"
import type { Reckoning } from "./checks/reckoning"
import type { IssuedForm } from "./issued-form"
import { heightOf, inEvenLines, linesOf } from "../text-lines"

const widths = [6, 15, 33, 10, 27]
const coverWidth = widths.reduce((sum, width) => sum + width, 0)
const longestName = 100

/** The cover: who reports what and when, the "không phát sinh" ticks, and how far each form is filled in. */
export function coverSheet(request: BlankRequest, forms: readonly IssuedForm[], reckoning?: Reckoning): BookSheet {
  const { pack, profile, language } = request
  const say = speaker(language)
  const synthetic = profile.synthetic === true ? [coverRows.synthetic] : []
  const carried = request.previous === undefined ? [] : [coverRows.previous]
  const head = [
    wide(coverRows.title, "title", inEvenLines(pack.title[language].toUpperCase(), coverWidth, 14), 14),
    wide(coverRows.basis, "subtitle", basisOf(pack, request.period)[language], 12),
    wide(coverRows.period, "centred", periodTitle(request, say), 12),
    ...synthetic.map((row) => wide(row, "centred", madeUp[language], 12)),
    ...fieldRows(request, say),
    ...carried.map((row) => wide(row, "note", carriedFrom(request, say), 11)),
    formsTitle(request, reckoning, say),
    headRow(say),
  ]
  const last = coverRows.firstForm + forms.length - 1
  return {
    name: say("cover.sheet", {}),
    visibility: "visible",
    widths,
    rows: [
      ...head,
      ...forms.map((form, index) => formRow(form, index, request, say)),
      wide(last + 1, "note", say("cover.note", {}), 11),
    ],
    merges: [coverRows.title, coverRows.basis, coverRows.period, ...synthetic, ...carried, last + 1]
      .map((row) => `A${row}:E${row}`)
      .concat(
        fieldOrder.flatMap((field) => [
          `A${coverRows[field]}:B${coverRows[field]}`,
          `C${coverRows[field]}:E${coverRows[field]}`,
        ]),
      )
      .concat(`A${coverRows.formsTitle}:B${coverRows.formsTitle}`, `C${coverRows.formsTitle}:E${coverRows.formsTitle}`),
    locked: true,
    validations: [...fieldValidations(say), ...forms.map(({ form }, index) => nilValidation(form, index, say))],
    print: { orientation: "portrait", footer: footText(request.unit.name, profile, language), onePage: true },
    selected: `C${coverRows.preparedBy}`,
  }
}

const fieldOrder = [
  "unitName",
  "unitCode",
  "tier",
  "receiver",
  "deadline",
  "periodField",
  "revision",
  "preparedBy",
  "approvedBy",
] as const

function fieldRows(request: BlankRequest, say: Speaker): readonly BookRow[] {
  const { profile, unit, period, language } = request
  const tier = profile.tiers.find(({ code }) => code === unit.tier)?.label[language] ?? unit.tier
  const isYearly = frequencyOf(period) === "year"
  const fixed = (text: string) => textCell(coverColumns.title, "fieldFixed", text)
  const open: BookCell = { ...emptyCell(coverColumns.title, "field"), open: true }
  const fields: Readonly<Record<(typeof fieldOrder)[number], BookCell>> = {
    unitName: fixed(unit.name),
    unitCode: fixed(unit.code),
    tier: fixed(tier),
    receiver: fixed(profile.receiver),
    deadline: fixed(dayText(deadlineOf(profile, period), language)),
    periodField: isYearly
      ? { column: coverColumns.title, look: "fieldFixed", content: { kind: "number", value: yearOf(period) } }
      : fixed(capitalised(briefPeriod(period, language))),
    revision: { ...open, content: { kind: "number", value: 0 } },
    preparedBy: open,
    approvedBy: open,
  }
  return fieldOrder.map((field) => {
    const cell = fields[field]
    const lines = cell.content.kind === "text" ? linesOf(cell.content.text, 70, 12) : 1
    const label = field === "periodField" && isYearly ? say("cover.yearField", {}) : say(`cover.${field}`, {})
    return rowOf(coverRows[field], heightOf(lines, 12) + 2, textCell(1, "fieldLabel", label), cell)
  })
}

function periodTitle({ period, language }: BlankRequest, say: Speaker): string {
  return frequencyOf(period) === "year"
    ? say("cover.year", { period: briefPeriod(period, language) })
    : say("cover.period", { period: periodText(period, language).toUpperCase() })
}

/** Beside the title: how many checks say what, as a link to them. */
function formsTitle({ language }: BlankRequest, reckoning: Reckoning | undefined, say: Speaker): BookRow {
  const title = textCell(1, "bold", say("cover.forms", {}))
  if (reckoning === undefined) return rowOf(coverRows.formsTitle, 19, title)
  const counts = {
    column: coverColumns.title,
    look: "navigationRight",
    content: countsOf(reckoning, language),
  } as const
  return rowOf(coverRows.formsTitle, 19, title, counts)
}

function headRow(say: Speaker): BookRow {
  const titles = (["number", "form", "formTitle", "nil", "status"] as const).map((key, index) =>
    textCell(index + 1, "columnHead", say(`cover.${key}`, {})),
  )
  return rowOf(coverRows.formsHead, 36, ...titles)
}

/** Which file last period's figures come from: its name, and enough of its hash to know it by. */
function carriedFrom({ previous, language }: BlankRequest, say: Speaker): string {
  if (previous === undefined) return ""
  const { period, source } = previous
  const file = shortened(source.file, longestName)
  return say("cover.previous", { period: periodText(period, language), file, hash: source.sha256.slice(0, 12) })
}

function formRow(issued: IssuedForm, index: number, { language }: BlankRequest, say: Speaker): BookRow {
  const { form } = issued
  const row = coverRows.firstForm + index
  const title = form.title[language]
  const status = issuedStatus(issued, say)
  const lines = Math.max(linesOf(title, widths[2] ?? 0, 12), linesOf(status, widths[4] ?? 0, 12))
  const first = addressOf({ row: firstLineRow, column: 1 })
  return rowOf(
    row,
    Math.max(heightOf(lines, 12), 20),
    textCell(coverColumns.number, "textCentred", String(index + 1)),
    {
      column: coverColumns.form,
      look: "link",
      content: { kind: "link", text: form.code, sheet: form.sheet, address: firstInput(issued) ?? first },
    },
    textCell(coverColumns.title, "text", title),
    { ...emptyCell(coverColumns.nil, "fieldCentred"), open: true },
    {
      column: coverColumns.status,
      look: "text",
      content: {
        kind: "formula",
        formula: statusFormula(issued, addressOf({ row, column: coverColumns.nil }), say),
        stored: status,
      },
    },
  )
}

function firstInput({ cells }: IssuedForm): string | undefined {
  const input = cells.find(({ terms }) => terms === undefined)
  return input === undefined ? undefined : addressOf(input.at)
}

function fieldValidations(say: Speaker): readonly Validation[] {
  const count = String(longestName)
  const name = (field: "preparedBy" | "approvedBy"): Validation => ({
    area: `C${coverRows[field]}`,
    allow: { kind: "textLength", maximum: longestName },
    prompt: { title: say(`cover.${field}`, {}), text: say(`typing.${field}`, {}) },
    refusal: { title: say(`cover.${field}`, {}), text: say("refusing.name", { count }) },
  })
  const revision: Validation = {
    area: `C${coverRows.revision}`,
    allow: { kind: "whole", minimum: 0 },
    prompt: { title: say("cover.revision", {}), text: say("typing.revision", {}) },
    refusal: { title: say("cover.revision", {}), text: say("refusing.revision", {}) },
  }
  return [revision, name("preparedBy"), name("approvedBy")]
}

function nilValidation({ code }: IssuedForm["form"], index: number, say: Speaker): Validation {
  const title = say("cover.nil", {})
  return {
    area: addressOf({ row: coverRows.firstForm + index, column: coverColumns.nil }),
    allow: { kind: "list", items: ["x"] },
    prompt: { title, text: say("typing.nil", { code }) },
    refusal: { title, text: say("refusing.nil", {}) },
  }
}

function wide(row: number, look: "title" | "subtitle" | "centred" | "note", text: string, points: number): BookRow {
  return rowOf(row, heightOf(linesOf(text, 91, points), points), textCell(1, look, text))
}

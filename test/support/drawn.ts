import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { parseDecimal } from "../../engine/figures/writing"
import type { Finding } from "../../engine/findings/finding"
import { loadRules } from "../../engine/forms/load-rules"
import { parsePrintedArithmetic } from "../../engine/forms/printed-arithmetic"
import { mistakeText, TemplateError } from "../../engine/forms/template-error"
import { say } from "../../engine/messages/say"
import type { Language } from "../../engine/model/bilingual"
import { cellKey, type CellKey } from "../../engine/model/cell-key"
import type { Form, Line } from "../../engine/model/form"
import type { Observation } from "../../engine/model/observation"
import type { Pack } from "../../engine/model/pack"
import { wholeYear } from "../../engine/model/period"
import type { Submission } from "../../engine/model/submission"
import { addressOf } from "../../engine/workbook/address"

/**
 * A form, "A" unless another code is given, and what a unit wrote in it, drawn as text: column numbers above (`1=(2+3)` as printed), row codes at the left,
 * behind a code the decimals it declares where there are any (`01 .2`).
 *
 * Empty is blank, `nil` is 0 by declaration, `-` is not applicable, a number with a point is a figure (`343mét~343`: written
 * as text), anything else is text that cannot be read.
 */
export interface Drawn {
  readonly form: Form
  readonly submission: Submission
}

export function drawn(drawing: string, form = "A"): Drawn {
  const [head = [], ...rows] = drawing.split("\n").flatMap((line) => (line.trim() === "" ? [] : [cellsOf(line)]))
  const columns = head.slice(1).map((text) => {
    const printed = parsePrintedArithmetic(text)
    return { number: printed?.total ?? text, label: both(`cột ${text}`), terms: printed?.terms ?? [] }
  })
  const observations = new Map<CellKey, Observation>()
  const lines = rows.map(([heading = "", ...figures], i): Line => {
    const [code = "", places = ".0"] = heading.split(" ")
    columns.forEach(({ number }, j) => {
      const place = { sheet: `Biểu ${form}`, address: addressOf({ row: i + 1, column: j + 1 }) }
      observations.set(cellKey(form, code, number), observationOf(figures[j] ?? "", place))
    })
    const measure = { code: "m", label: both("m"), spellings: [] }
    const indicator = { code, label: both(`dòng ${code}`), measure, places: Number(places.slice(1)), required: true }
    return { line: "indicator", indicator: { ...indicator, kind: "number", negative: false, merging: "sum", depth: 0 } }
  })
  const source = { file: "a.xlsx", sha256: "0".repeat(64) }
  return {
    form: { ...head0, code: form, sheet: `Biểu ${form}`, columns, lines, breakdowns: [], arithmetic: [], rules: [] },
    submission: {
      pack: "p",
      packVersion: "1",
      unit: "252",
      period: wholeYear(2018),
      revision: 0,
      source,
      observations,
    },
  }
}

/** The findings of one rule, as a pack states it, about a drawn form. Throws the TemplateError of a wrong rule. */
export function checked(rule: object, drawing: string): readonly Finding[] {
  const { form, submission } = drawn(drawing)
  const rules = loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, [])
  return checkSubmission(submission, prepareRules(packOf({ ...form, rules }), new Map(), submission.period), [])
}

/** The same, a line each: `01.1 fails, wants 105`; `01.2 undecided for 02.2`. */
export function verdicts(rule: object, drawing: string): readonly string[] {
  return checked(rule, drawing).map((finding) => verdictLine(finding))
}

/** One finding on one line; cells are named by row and column, or as `nameOf` says. */
export function verdictLine({ outcome, cell, expected, message }: Finding, nameOf = shortName): string {
  const unknown = message.facts.unknown as { cells: readonly CellKey[]; previous?: readonly CellKey[] } | undefined
  const before = (unknown?.previous ?? []).map((key) => `${nameOf(key)} before`)
  const why = unknown === undefined ? "" : ` for ${[...unknown.cells.map(nameOf), ...before].join(", ")}`
  return `${cell === undefined ? "form" : nameOf(cell)} ${outcome}${why}${expected === undefined ? "" : `, wants ${expected}`}`
}

/** What is said of a drawn form, a sentence a line. Cells are named by row and column. */
export function sentencesOf(rule: object, drawing: string, language: Language): readonly string[] {
  return checked(rule, drawing).map(({ message }) => say(message, language, shortName))
}

/** The mistakes in one rule, where a pack states it for a drawn form, a line each. */
export function mistakesIn(rule: object, drawing: string, language: Language = "en"): readonly string[] {
  const { form } = drawn(drawing)
  return mistakesOf(() => loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, []), language)
}

/** What a load that must fail says, a line each. */
export function mistakesOf(load: () => unknown, language: Language = "en"): readonly string[] {
  try {
    load()
  } catch (error) {
    if (error instanceof TemplateError) return error.mistakes.map((mistake) => mistakeText(mistake, language))
    throw error
  }
  throw new Error("loaded without a mistake")
}

export function packOf(...forms: readonly Form[]): Pack {
  const text = both("p")
  const head = { id: "p", version: "1", title: text, basis: text, approver: text }
  return { ...head, frequency: "year", settings: [], regimes: [], forms }
}

/** `01.1`, without the form. */
export function shortName(cell: CellKey): string {
  return cell.split(".").slice(1).join(".")
}

const both = (text: string) => ({ vi: text, en: text })
const head0 = { title: both("Biểu A"), basis: both("-"), timing: "stock" } as const

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((text) => text.trim())
}

function observationOf(text: string, place: { readonly sheet: string; readonly address: string }): Observation {
  if (text === "") return { state: "blank", place }
  if (text === "nil") return { state: "zero", place }
  if (text === "-") return { state: "notApplicable" }
  const [written = "", number] = text.split("~")
  const figure = parseDecimal(number ?? written)
  if (figure !== undefined && number !== undefined) return { state: "reported", figure, written, place }
  return figure === undefined
    ? { state: "unreadable", text, readings: [], place }
    : { state: "reported", figure, place }
}

import type { Form } from "../../model/form"
import type { Speaker } from "./words"
import { areasOn, holdsText, numberCount, quoted } from "../cell-formulas"
import type { FormCell } from "./form-cells"
import type { IssuedForm } from "./issued-form"

/**
 * How far a form is filled in, as a live formula of the cover; `nil` is the address of its "không phát sinh" tick.
 * Contradictions come first, then what is wrong, then what is missing. Live totals count for nothing here.
 */
export function statusFormula({ form, cells }: IssuedForm, nil: string, say: Speaker): string {
  const inputs = cells.filter(({ terms }) => terms === undefined)
  const empty = quoted(say("status.empty", {}))
  if (inputs.length === 0) return empty
  const begun = filledCount(form, inputs)
  const required = inputs.filter(({ spec }) => spec.indicator.required)
  const progress = required.length === 0 ? optionalProgress(begun, say) : requiredProgress(form, required, say)
  const declared = `IF(${begun}>0,${quoted(say("status.contradiction", {}))},${quoted(say("status.nil", {}))})`
  const answered = `IF(${begun}=0,${empty},${progress})`
  const figures = inputs.filter(isFigure)
  if (figures.length === 0) return `IF(${nil}<>"",${declared},${answered})`
  const wrong = holdsText(areasFor(form, figures), figures.length)
  return `IF(${nil}<>"",${declared},IF(${wrong},${quoted(say("status.text", {}))},${answered}))`
}

/** What the status of a form shows as it is issued: how many of its cells the opening figures fill. */
export function issuedStatus({ cells, openings }: IssuedForm, say: Speaker): string {
  if (openings.size === 0) return say("status.empty", {})
  const required = cells.filter(({ terms, spec }) => terms === undefined && spec.indicator.required)
  if (required.length === 0) return `${say("status.before", {})}${openings.size}${say("status.afterOptional", {})}`
  const count = String(required.length)
  const done = required.filter(({ key }) => openings.has(key)).length
  if (done === required.length) return say("status.complete", { count })
  return `${say("status.before", {})}${done}${say("status.after", { count })}`
}

/** Figures and days are numbers to Excel; a yes and words are text. */
function isFigure({ spec }: FormCell): boolean {
  return spec.kind === "number" || spec.kind === "date"
}

function areasFor({ sheet }: Form, cells: readonly FormCell[]): readonly string[] {
  return areasOn(
    sheet,
    cells.map(({ at }) => at),
  )
}

/** How many of the cells are filled in: figures by their numbers, words by what is not blank. Text for a formula. */
function filledCount(form: Form, cells: readonly FormCell[]): string {
  const figures = cells.filter(isFigure)
  const words = cells.filter((cell) => !isFigure(cell))
  const blanks = areasFor(form, words).map((area) => `-COUNTBLANK(${area})`)
  const counted = [
    ...(figures.length === 0 ? [] : [numberCount(areasFor(form, figures))]),
    ...(words.length === 0 ? [] : [`${words.length}${blanks.join("")}`]),
  ].join("+")
  return figures.length > 0 && words.length === 0 ? counted : `(${counted})`
}

function requiredProgress(form: Form, required: readonly FormCell[], say: Speaker): string {
  const count = String(required.length)
  const done = filledCount(form, required)
  const partly = `${quoted(say("status.before", {}))}&${done}&${quoted(say("status.after", { count }))}`
  return `IF(${done}=${count},${quoted(say("status.complete", { count }))},${partly})`
}

/** A form that requires nothing only says how much of it is filled in. */
function optionalProgress(numbers: string, say: Speaker): string {
  return `${quoted(say("status.before", {}))}&${numbers}&${quoted(say("status.afterOptional", {}))}`
}

import type { Form } from "../../model/form"
import type { Position } from "../../workbook/address"
import type { Speaker } from "./words"
import { areasOn, holdsText, numberCount, quoted } from "../cell-formulas"
import { formCells } from "./form-cells"
import { formGeometry } from "./form-geometry"

/**
 * How far a form is filled in, as a live formula of the cover; `nil` is the address of its "không phát sinh" tick.
 * Contradictions come first, then what is wrong, then what is missing. Live totals count for nothing here.
 */
export function statusFormula(form: Form, nil: string, say: Speaker): string {
  const inputs = formCells(formGeometry(form)).filter(({ adds }) => adds === undefined)
  const empty = quoted(say("status.empty", {}))
  if (inputs.length === 0) return empty
  const areas = areasOn(
    form.sheet,
    inputs.map(({ at }) => at),
  )
  const numbers = numberCount(areas)
  const required = inputs.filter((cell) => cell.required).map(({ at }) => at)
  const progress = required.length === 0 ? optionalProgress(numbers, say) : requiredProgress(form, required, say)
  const declared = `IF(${numbers}>0,${quoted(say("status.contradiction", {}))},${quoted(say("status.nil", {}))})`
  const begun = `IF(${numbers}=0,${empty},${progress})`
  return `IF(${nil}<>"",${declared},IF(${holdsText(areas, inputs.length)},${quoted(say("status.text", {}))},${begun}))`
}

function requiredProgress({ sheet }: Form, required: readonly Position[], say: Speaker): string {
  const count = String(required.length)
  const done = numberCount(areasOn(sheet, required))
  const partly = `${quoted(say("status.before", {}))}&${done}&${quoted(say("status.after", { count }))}`
  return `IF(${done}=${count},${quoted(say("status.complete", { count }))},${partly})`
}

/** A form that requires nothing only says how much of it is filled in. */
function optionalProgress(numbers: string, say: Speaker): string {
  return `${quoted(say("status.before", {}))}&${numbers}&${quoted(say("status.afterOptional", {}))}`
}

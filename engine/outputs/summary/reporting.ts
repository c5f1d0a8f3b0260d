import type { Form } from "../../model/form"
import { sectionsFor, type SummaryRequest } from "./request"

/** How far the units that must fill a form have done so, in units. */
export interface Reporting {
  readonly asked: number
  /** Those of which some file came, whatever it says of this form. */
  readonly handedIn: number
  /** Those with a figure in the form that counts, "không phát sinh" included. */
  readonly withFigures: number
}

export function reportingOf(request: SummaryRequest, form: Form): Reporting {
  const states = sectionsFor(request, form).flatMap((section) => section.states)
  const handedIn = states.filter(({ state }) => state !== "missing").length
  return { asked: states.length, handedIn, withFigures: request.merged.reporting.get(form.code) ?? 0 }
}

/** How many of the units that must fill a form have a figure in it, "không phát sinh" included: `5/9`. */
export function reportingShare(request: SummaryRequest, form: Form): string {
  const { asked, withFigures } = reportingOf(request, form)
  return `${withFigures}/${asked}`
}

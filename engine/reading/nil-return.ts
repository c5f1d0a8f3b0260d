import type { Finding } from "../findings/finding"
import { isZero } from "../figures/figure"
import { ticks } from "../forms/written-marks"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { Observation } from "../model/observation"
import { normalText } from "../text/normal"
import { layoutFinding } from "./layout-finding"
import type { Cover } from "./read-cover"

const tickMarks: ReadonlySet<string> = new Set(ticks)

/**
 * "Không phát sinh": the unit declares the whole form to be 0. Figures other than 0 that stand there all the same are
 * kept, and said.
 */
export function nilReturn(
  form: Form,
  observations: ReadonlyMap<CellKey, Observation>,
  cover: Cover,
): { readonly observations: ReadonlyMap<CellKey, Observation>; readonly findings: readonly Finding[] } {
  const tick = cover.get(`nil:${form.code}`)
  if (tick === undefined || tick.text === "") return { observations, findings: [] }
  const { place, text } = tick
  if (!tickMarks.has(normalText(text).toLowerCase())) {
    const said = message("reading.nilMark", { form: form.code, written: text })
    return { observations, findings: [layoutFinding("warning", said, { place, value: text })] }
  }
  if (![...observations.values()].every(saysNothing)) {
    const said = message("reading.nilWithFigures", { form: form.code })
    return { observations, findings: [layoutFinding("error", said, { place, value: text })] }
  }
  const declared: Observation = { state: "zero", place }
  return {
    observations: new Map(
      [...observations].map(([cell, observation]) => [cell, observation.state === "blank" ? declared : observation]),
    ),
    findings: [],
  }
}

/** Whether anything stands in the "không phát sinh" box of a form. */
export function isTicked(form: Form, cover: Cover): boolean {
  return (cover.get(`nil:${form.code}`)?.text ?? "") !== ""
}

/** A written 0 agrees with the tick. */
function saysNothing(observation: Observation): boolean {
  return observation.state === "blank" || (observation.state === "reported" && isZero(observation.figure))
}

import type { Figure } from "../figures/figure"
import { readNumberText } from "../figures/number-text"
import { quotient, type Quotient } from "../figures/quotient"
import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import { layoutFinding } from "./layout-finding"
import type { Asked } from "./observed"

/**
 * What is said of a figure in a unit that the province converts to the cell's (`120 hộp` where mét giá belong): it is set aside, and
 * the converted one is offered, never taken. Undefined where nothing tells how to convert it, or the count has several readings.
 */
export function convertedFinding(text: string, asked: Asked): Finding | undefined {
  const converted = conversionOf(text, asked)
  if (converted === undefined) return undefined
  const { cell, place, spec } = asked
  const { figure, isExact } = converted.quotient
  const said = message("reading.convertible", {
    ...{ cell: { cell }, written: text, measure: spec.measure.label },
    ...{ count: converted.count, perOne: converted.perOne, equals: isExact ? "=" : "≈" },
    ...{ figure, typed: { typed: figure } },
  })
  const corrections = [{ place, from: text, to: decimalText(figure) }]
  const causes = [{ cause: "otherMeasure", message: message("cause.otherMeasure", {}), corrections }]
  return layoutFinding("error", said, { cell, place, value: text, causes })
}

interface Conversion {
  readonly count: Figure
  readonly perOne: Figure
  readonly quotient: Quotient
}

function conversionOf(text: string, { spec, settings }: Asked): Conversion | undefined {
  for (const { spellings, perOne: setting } of spec.measure.convertible ?? []) {
    const perOne = settings?.get(setting)
    // Such things are counted in whole ones.
    const read = readNumberText(text, { places: 0, spellings })
    if (perOne === undefined || read.kind !== "figure" || read.qualifier !== undefined) continue
    const found = quotient(read.figure, perOne, spec.places)
    if (found !== undefined) return { count: read.figure, perOne, quotient: found }
  }
  return undefined
}

import { figureOf, multiply, type Figure } from "../figures/figure"
import { decimalText } from "../figures/writing"
import type { Cause } from "../findings/finding"
import { message, type MessageKey } from "../messages/catalogue"
import type { Observation } from "../model/observation"

const thousand = figureOf(1000)

/** What is said of a figure that has more decimals than its cell takes. */
const tooManyDecimals: ReadonlySet<string> = new Set<MessageKey>(["number.notWhole", "number.decimals"])

/**
 * Why a figure has decimals where none belong: `3.135` typed for 3135 into an Excel set to English is stored as 3,135, and
 * `133.310` as 133,31. A figure of at most three decimals may be one; the correction is offered, never made.
 */
export function causesOf(said: MessageKey, observation: Observation | undefined): readonly Cause[] {
  if (observation?.state !== "reported" || !tooManyDecimals.has(said)) return []
  const { figure, written, place } = observation
  if (figure.places === 0 || figure.places > 3) return []
  const meant: Figure = multiply(figure, thousand)
  const from = written ?? decimalText(figure)
  const cause = "thousandsAsDecimals"
  const facts = { stored: figure, meant }
  return [{ cause, message: message(`cause.${cause}`, facts), corrections: [{ place, from, to: decimalText(meant) }] }]
}

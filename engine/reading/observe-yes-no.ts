import { figureOf } from "../figures/figure"
import { noWords, yesWords } from "../forms/written-marks"
import { normalText } from "../text/normal"
import type { Cell } from "../workbook/picture"
import { contentText } from "./cell-text"
import type { Asked, Observed } from "./observed"

const yes: ReadonlySet<string> = new Set(yesWords)
const no: ReadonlySet<string> = new Set(noWords)

/** Reads a yes as 1 and a no as 0, so that a sum counts the units that said yes. Undefined for anything else. */
export function observeYesNo({ content }: Cell, { place }: Asked): Observed | undefined {
  const written = contentText(content)
  const text = normalText(written).trim().toLowerCase()
  const value = yes.has(text) ? 1 : no.has(text) ? 0 : undefined
  if (value === undefined) return undefined
  const observation = { state: "reported", figure: figureOf(value), place } as const
  return { observation: content.type === "text" ? { ...observation, written } : observation, findings: [] }
}

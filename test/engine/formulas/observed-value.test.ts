import { figureOf, zero } from "../../../engine/figures/figure"
import { observedBefore, observedValue } from "../../../engine/formulas/observed-value"
import type { Observation } from "../../../engine/model/observation"

const place = { sheet: "Biểu A", address: "D12" }
const observations: readonly (Observation | undefined)[] = [
  { state: "reported", figure: figureOf(7), place },
  { state: "zero", place },
  { state: "unreadable", text: "nhiều", readings: [], place },
  { state: "words", text: "Văn thư 1.0", place },
  { state: "blank", place },
  { state: "notApplicable" },
  undefined,
]

test("[L5] what was not asked for is blank now, and known to nobody for the period before", () => {
  const known = [figureOf(7), zero, "unreadable", "unreadable", "blank"]
  expect(observations.map(observedValue)).toStrictEqual([...known, "blank", "blank"])
  expect(observations.map(observedBefore)).toStrictEqual([...known, undefined, undefined])
})

import { decimalText } from "../../../engine/figures/writing"
import { roundingTolerance } from "../../../engine/rules/tolerance"

test("[L3] each figure that declares decimals may be off by half of its last one; counts by nothing", () => {
  const tolerances = [[0, 0, 0], [1], [2, 2, 2], [1, 2, 0]].map((places) => decimalText(roundingTolerance(places)))
  expect(tolerances).toEqual(["0", "0.05", "0.015", "0.055"])
})

import { compare, sum, type Figure } from "../figures/figure"
import type { Merging } from "./form"

/** Makes one figure of the workbooks of one report, of which what cannot be added is one where all say the same; undefined where they come to none. */
export function combineParts(way: Merging, figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = figures
  if (way !== "notAdditive" || first === undefined) return combine(way, figures)
  return others.every((figure) => compare(figure, first) === 0) ? first : undefined
}

/** Makes one figure of many units'. Undefined of none, and where adding would mean nothing. The order never matters. */
export function combine(way: Merging, figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = figures
  if (first === undefined) return undefined
  switch (way) {
    case "sum":
      return sum(figures)
    case "maximum":
      return others.reduce((most, figure) => (compare(figure, most) > 0 ? figure : most), first)
    case "notAdditive":
      return undefined
  }
}

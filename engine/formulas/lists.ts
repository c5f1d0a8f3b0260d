import { figureOf, type Figure } from "../figures/figure"
import { countOthers } from "./pace"
import type { Values } from "./values"

/** One of the things that a function is given: a figure, or several at once; undefined where it is unknown. Never throws. */
export type MeasureEach = (values: Values) => Figure | readonly Figure[] | undefined

type Measure = (values: Values) => Figure | undefined

/** Figures one after the other, from `start` where there is one; undefined where one is unknown, or where there is none at all. */
export function folded(parts: readonly MeasureEach[], join: (a: Figure, b: Figure) => Figure, start?: Figure): Measure {
  return (values) => {
    let total = start
    for (const part of parts) {
      const found = part(values)
      if (found === undefined) return undefined
      for (const figure of isFigure(found) ? [found] : found) total = total === undefined ? figure : join(total, figure)
    }
    return total
  }
}

/** What all figures together come to; undefined where one is unknown, or where there is none at all. */
export function gathered(
  parts: readonly MeasureEach[],
  come: (figures: readonly Figure[]) => Figure | undefined,
): Measure {
  // One list stays the very list that it is, which may be known to be in order.
  const only = parts.length === 1 ? parts[0] : undefined
  return (values) => {
    if (only !== undefined) {
      const found = only(values)
      return found && come(isFigure(found) ? [found] : found)
    }
    const figures: Figure[] = []
    for (const part of parts) {
      const found = part(values)
      if (found === undefined) return undefined
      if (isFigure(found)) figures.push(found)
      else figures.push(...found)
    }
    return come(figures)
  }
}

/** How many of these hold a figure; undefined where nobody knows. */
export function counted(all: readonly number[]): Measure {
  return (values) => {
    let count = 0
    for (const at of all) {
      const value = values[at]
      if (value === undefined || value === "unreadable") return undefined
      if (value !== "blank") count += "all" in value ? countOthers(value) : isFigure(value) ? 1 : value.length
    }
    return figureOf(count)
  }
}

function isFigure(value: Figure | readonly unknown[]): value is Figure {
  return "digits" in value
}

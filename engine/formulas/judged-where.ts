import type { Figure } from "../figures/figure"
import { isOfPeers, type LookedAt } from "./formula"
import type { MissingPolicy } from "./missing"
import { countOthers } from "./pace"
import type { Values } from "./values"

/** Where in the values the one of a cell stands: whoever fills them in has numbered what the formulas look at. */
export type IndexOf = (at: LookedAt) => number

/** Whether there is anything to judge: what was asked for in every report, and as much written as the policy wants. */
export function judgedWhere(
  all: readonly LookedAt[],
  policy: MissingPolicy,
  indexOf: IndexOf,
): (values: Values) => boolean {
  const ofUnits = all.filter(isOfPeers).map(indexOf)
  const own = all.filter((at) => !isOfPeers(at)).map(indexOf)
  const isAnyone = (values: Values): boolean =>
    ofUnits.every((at) => {
      const value = values[at]
      if (value === undefined || typeof value === "string" || "digits" in value) return false
      return ("all" in value ? countOthers(value) : value.length) > 0
    })
  return (values) => {
    let [blanks, others] = [0, 0]
    for (const at of own) {
      const value = values[at]
      if (value === undefined) return false
      if (value === "blank") blanks += 1
      else if (value === "unreadable" || (value as Figure).digits !== 0) others += 1
    }
    if (ofUnits.length > 0 && !isAnyone(values)) return false
    switch (policy) {
      case "always_null":
      case "always_zero":
        return true
      case "non_null":
        return blanks === 0
      case "non_zero":
        return others > 0
      case "partial_null":
      case "partial_zero":
        return blanks < own.length
    }
  }
}

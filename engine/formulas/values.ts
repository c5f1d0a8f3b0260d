import type { Figure } from "../figures/figure"
import type { OtherChanges } from "./pace"

/** What a formula finds in a cell: a figure, nothing, or something that is no figure. */
export type CellValue = Figure | "blank" | "unreadable"

/**
 * What stands where a formula looks: undefined for a cell of the report of the period before that was not asked for then, or
 * where no such report is known; figures or changes for the other units of the tier, undefined where nobody knows them.
 */
export type Value = CellValue | readonly Figure[] | OtherChanges | undefined

/** What stands in everything that the formulas look at, by the numbers that were given to it. */
export type Values = readonly Value[]

/**
 * `notJudged`: the rule's missing policy says that there is nothing to judge here, or it asks for a figure of the period
 * before, or of other units, that nobody knows.
 */
export type Verdict = "holds" | "fails" | "undecided" | "notJudged"

/**
 * Two sides are compared to six decimals, in the engine and in Excel: past them a sum of doubles around 10^9 holds binary
 * dust, and both must come to one verdict. No indicator declares so many.
 */
export const comparedPlaces = 6

import { decimalText } from "../figures/writing"
import type { CellKey } from "../model/cell-key"
import { comparedPlaces } from "./evaluate"
import { lookedAt, type Condition, type Formula, type LookedAt, type Quantity } from "./formula"
import { blankIsZero, type MissingPolicy } from "./missing"
import { areas, isCarried, listed, type ReferTo } from "./references"

/** The words that a live check shows for each verdict. They may hold no quotation mark. */
export interface VerdictWords {
  readonly holds: string
  readonly fails: string
  readonly undecided: string
  readonly notJudged: string
}

/**
 * A quantity as an Excel 2007 formula without the `=`, with the very figure of `quantityOf`. It shows nothing where it hangs
 * on an unknown cell: text, an error, a logical value, or a blank that the policy calls unknown. Undefined where the
 * workbook does not carry a figure of the period before.
 */
export function excelQuantity(quantity: Quantity, policy: MissingPolicy, referTo: ReferTo): string | undefined {
  if (!isCarried(quantity, referTo)) return undefined
  const known = knownText(quantity, policy, referTo)
  const figure = arithmetic(quantity, policy, referTo)
  return known === undefined ? figure : `IF(${known},${figure},"")`
}

/**
 * A condition as an Excel 2007 formula that shows one of the words, with the very verdicts of `judge`.
 * Text, errors and logical values in a cell are unknown, so the condition is undecided where it hangs on them. Undefined
 * where the workbook does not carry a figure of the period before: no formula can judge what is not there.
 */
export function excelVerdict(
  condition: Condition,
  policy: MissingPolicy,
  referTo: ReferTo,
  words: VerdictWords,
): string | undefined {
  if (!isCarried(condition, referTo)) return undefined
  const verdict = `CHOOSE(1+2*${score(condition, policy, referTo)},"${words.fails}","${words.undecided}","${words.holds}")`
  const judged = judgedText(condition, policy, referTo)
  return judged === undefined ? verdict : `IF(${judged},${verdict},"${words.notJudged}")`
}

/** Kleene's logic in numbers: 1 holds, 0 fails, 0.5 is unknown; so AND is MIN, OR is MAX, NOT is 1−x. */
function score(condition: Condition, policy: MissingPolicy, referTo: ReferTo): string {
  switch (condition.op) {
    case "filled": {
      // White space alone is nothing, as it is to the reader.
      const at = listed([inThisPeriod(condition.cell)], referTo)
      return `IF(ISERROR(${at}),1,IF(TRIM(${at})="",0,1))`
    }
    case "not":
      return `(1-${score(condition.of, policy, referTo)})`
    case "and":
    case "or": {
      const parts = condition.of.map((part) => score(part, policy, referTo))
      if (parts.length === 0) return condition.op === "and" ? "1" : "0"
      return `${condition.op === "and" ? "MIN" : "MAX"}(${parts.join(",")})`
    }
    case "compare": {
      const off = `ROUND(${arithmetic(condition.left, policy, referTo)}-${arithmetic(condition.right, policy, referTo)},${comparedPlaces})`
      const tolerance = condition.tolerance === undefined ? "0" : decimalText(condition.tolerance)
      const seen = tolerance === "0" ? off : `IF(ABS(${off})<=${tolerance},0,${off})`
      const known = knownText(condition, policy, referTo)
      const settled = `IF(${seen}${condition.relation}0,1,0)`
      return known === undefined ? settled : `IF(${known},${settled},0.5)`
    }
  }
}

/** TRUE where every cell is a number, or blank under a policy that counts a blank as 0. */
function knownText(formula: Formula, policy: MissingPolicy, referTo: ReferTo): string | undefined {
  const cells = lookedAt(formula)
  if (cells.length === 0) return undefined
  const numbers = numbersText(cells, referTo)
  return blankIsZero(policy) ? `${numbers}+${blanksText(cells, referTo)}=${cells.length}` : `${numbers}=${cells.length}`
}

/** TRUE where the policy has the condition judged at all; undefined where it always is. */
function judgedText(condition: Condition, policy: MissingPolicy, referTo: ReferTo): string | undefined {
  const cells = lookedAt(condition)
  if (policy === "always_null" || policy === "always_zero") return undefined
  if (cells.length === 0) return policy === "non_null" ? undefined : "FALSE"
  if (policy === "non_null") return `${blanksText(cells, referTo)}=0`
  if (policy !== "non_zero") return `${blanksText(cells, referTo)}<${cells.length}`
  // COUNTIF(…,0) would count the text "0" as well.
  const others = areas(cells, referTo).map((area) => `COUNTIF(${area},">0")-COUNTIF(${area},"<0")`)
  return `${numbersText(cells, referTo)}+${blanksText(cells, referTo)}-${others.join("-")}<${cells.length}`
}

/**
 * How many of the cells hold a number, or less where one holds a logical value. Excel does not count those; LibreOffice
 * takes TRUE for 1, and only ISLOGICAL of a single cell tells.
 */
function numbersText(cells: readonly LookedAt[], referTo: ReferTo): string {
  const logical = cells.map((cell) => `-ISLOGICAL(${listed([cell], referTo)})`)
  return `COUNT(${listed(cells, referTo)})${logical.join("")}`
}

/** COUNTBLANK takes one area at a time. It counts a formula's "" as blank, as the reader does. */
function blanksText(cells: readonly LookedAt[], referTo: ReferTo): string {
  return areas(cells, referTo)
    .map((area) => `COUNTBLANK(${area})`)
    .join("+")
}

/** A quantity without a guard: a blank counts 0, text is an error or, inside SUM, left out. */
function arithmetic(quantity: Quantity, policy: MissingPolicy, referTo: ReferTo): string {
  switch (quantity.op) {
    case "figure":
      return decimalText(quantity.figure)
    case "cell":
    case "previous": {
      const at = listed(lookedAt(quantity), referTo)
      // A total that shows nothing holds the text "", which arithmetic refuses where an empty cell would be 0.
      return blankIsZero(policy) ? `N(${at})` : at
    }
    case "sum":
      return sumText(quantity.of, policy, referTo)
    case "subtract":
      return `(${arithmetic(quantity.left, policy, referTo)}-${arithmetic(quantity.right, policy, referTo)})`
    case "multiply":
      return `(${arithmetic(quantity.left, policy, referTo)}*${arithmetic(quantity.right, policy, referTo)})`
    case "round":
      return `ROUND(${arithmetic(quantity.of, policy, referTo)},${quantity.places})`
  }
}

function sumText(of: readonly Quantity[], policy: MissingPolicy, referTo: ReferTo): string {
  const cells = of.flatMap((part) => (part.op === "cell" ? [part.cell] : []))
  const others = of.filter((part) => part.op !== "cell").map((part) => arithmetic(part, policy, referTo))
  // A cell that stands twice is added twice: areas hold each cell once, so the second time it is named by itself.
  const once = [...new Set(cells)].map(inThisPeriod)
  const again = cells.filter((cell, i) => cells.indexOf(cell) < i).map((cell) => listed([inThisPeriod(cell)], referTo))
  return `SUM(${[...(once.length > 0 ? [listed(once, referTo)] : []), ...again, ...others].join(",") || "0"})`
}

function inThisPeriod(cell: CellKey): LookedAt {
  return { cell, period: "this" }
}

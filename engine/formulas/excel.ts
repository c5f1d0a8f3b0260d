import { decimalText } from "../figures/writing"
import { lookedAt, lookedAtBy, type Condition, type Listed, type LookedAt, type Quantity } from "./formula"
import { blankIsZero, type MissingPolicy } from "./missing"
import { blanksText, cellsOnce, numbersText, placesOf, placesOnce } from "./excel-counts"
import { crossed, hasQuotient } from "./quotient"
import { areas, isCarried, listed, placeOf, referenceTo, type Referred, type ReferTo } from "./references"
import { comparedPlaces } from "./values"
import { longestFormula } from "./wanted"

/** What a live check shows for each verdict: each a part of a formula, such as `"đúng"` in its quotation marks. */
export interface VerdictWords {
  readonly holds: string
  readonly fails: string
  readonly undecided: string
  readonly notJudged: string
}

/** Excel 2007 takes functions so deep in one another. */
const deepest = 64

/**
 * A quantity as an Excel 2007 formula without the `=`, with the very figure of `quantityOf`. It shows nothing where it hangs
 * on an unknown cell: text, an error, a logical value, or a blank that the policy calls unknown. Undefined where the
 * workbook does not carry a figure of the period before, or Excel would not take the formula. Throws a RangeError for a quotient.
 */
export function excelQuantity(quantity: Quantity, policy: MissingPolicy, referTo: ReferTo): string | undefined {
  if (!isCarried(quantity, referTo)) return undefined
  const writing = { policy, referTo }
  return taken(shown(quantity, writing))
}

/**
 * A condition as an Excel 2007 formula that comes to one of the words, with the very verdicts of `judge`.
 * Text, errors and logical values in a cell are unknown, so the condition is undecided where it hangs on them. Undefined
 * where the workbook does not carry a figure of the period before or of other units: no formula can judge what is not there;
 * and where Excel would not take the formula. `provided`: what else has to be met, as formulas, for it to be judged.
 */
export function excelVerdict(
  condition: Condition,
  policy: MissingPolicy,
  referTo: ReferTo,
  words: VerdictWords,
  provided: readonly string[] = [],
): string | undefined {
  if (!isCarried(condition, referTo)) return undefined
  const writing = { policy, referTo }
  const verdict = `CHOOSE(1+2*${score(condition, writing)},${words.fails},${words.undecided},${words.holds})`
  const judged = judgedText(condition, writing)
  const met = allOf([...provided, ...(judged === undefined ? [] : [judged])])
  return taken(met === undefined ? verdict : `IF(${met},${verdict},${words.notJudged})`)
}

type Choice = Extract<Quantity, { readonly op: "choose" }>

interface Writing {
  readonly policy: MissingPolicy
  readonly referTo: ReferTo
}

function taken(formula: string): string | undefined {
  let [depth, most] = [0, 0]
  for (const character of formula) {
    if (character === "(") most = Math.max(most, ++depth)
    if (character === ")") depth -= 1
  }
  return formula.length < longestFormula && most < deepest ? formula : undefined
}

/** Kleene's logic in numbers: 1 holds, 0 fails, 0.5 is unknown; so AND is MIN, OR is MAX, NOT is 1−x. */
function score(condition: Condition, writing: Writing): string {
  switch (condition.op) {
    case "blank":
      return blankText(lookedAtBy(condition.of), writing)
    case "not":
      return `(1-${score(condition.of, writing)})`
    case "and":
    case "or": {
      const parts = condition.of.map((part) => score(part, writing))
      if (parts.length === 0) return condition.op === "and" ? "1" : "0"
      return `${condition.op === "and" ? "MIN" : "MAX"}(${parts.join(",")})`
    }
    case "if": {
      const [chosen, then] = [score(condition.if, writing), score(condition.then, writing)]
      if (condition.otherwise === undefined) return `MAX(1-${chosen},${then})`
      const otherwise = score(condition.otherwise, writing)
      return `MAX(MIN(${chosen},${then}),MIN(1-${chosen},${otherwise}),MIN(${then},${otherwise}))`
    }
    case "compare":
      return comparedText(condition, writing)
    case "pace":
      throw new RangeError("no workbook carries what other units report")
  }
}

function comparedText(condition: Extract<Condition, { readonly op: "compare" }>, writing: Writing): string {
  const { relation, tolerance } = condition
  const across = crossed(condition.left, condition.right)
  const { left, right } = across ?? condition
  const off = `ROUND(${arithmetic(left, writing)}-${arithmetic(right, writing)},${comparedPlaces})`
  const limit = tolerance === undefined ? "0" : decimalText(tolerance)
  const seen = limit === "0" ? off : `IF(ABS(${off})<=${limit},0,${off})`
  const turned = (across?.divisors ?? []).map((divisor) => `*SIGN(${arithmetic(divisor, writing)})`).join("")
  const divided = (across?.nonZero ?? []).map((divisor) => arithmetic(divisor, writing))
  const settled = divided.reduce(
    (rest, divisor) => `IF(ROUND(${divisor},${comparedPlaces})=0,0.5,${rest})`,
    `IF(${seen}${turned}${relation}0,1,0)`,
  )
  const known = guardOf([condition.left, condition.right], writing)
  return known === undefined ? settled : `IF(${known},${settled},0.5)`
}

/** 1 where nothing is written in a cell. White space alone is nothing, as it is to the reader. */
function blankText(looked: LookedAt, { referTo }: Writing): string {
  const at = referenceTo(placeOf(looked, referTo))
  return `IF(ISERROR(${at}),0,IF(TRIM(${at})="",1,0))`
}

/** What quantities ask of the cells they look at before they come to a figure. */
interface Asked {
  /** What is reckoned apart: a number. */
  readonly apart: readonly Referred[]
  /** A number, or a blank under a policy that counts it as 0. */
  readonly known: readonly LookedAt[]
  /** A number or a blank, whatever the policy: what is counted. */
  readonly counted: readonly LookedAt[]
  /** What a choice asks, as formulas that are TRUE where it is met. */
  readonly chosen: readonly string[]
}

const nothingAsked: Asked = { apart: [], known: [], counted: [], chosen: [] }

function asked(quantity: Quantity, writing: Writing): Asked {
  switch (quantity.op) {
    case "cell":
    case "previous":
      return { ...nothingAsked, known: [lookedAtBy(quantity)] }
    case "count":
      return { ...nothingAsked, counted: quantity.of.map(lookedAtBy) }
    case "figure":
    case "countBlank":
    case "deviation":
      return nothingAsked
    case "choose": {
      const place = apart(quantity, writing)
      if (place !== undefined) return { ...nothingAsked, apart: [place] }
      const [then, otherwise] = [quantity.then, quantity.otherwise].map((one) => guardOf([one], writing) ?? "TRUE")
      const chosen = score(quantity.if, writing)
      return { ...nothingAsked, chosen: [`IF(${chosen}=0.5,FALSE,IF(${chosen}=1,${then},${otherwise}))`] }
    }
    case "sum":
    case "minimum":
    case "maximum":
    case "median":
      return askedOfAll(figuresIn(quantity.of), writing)
    case "subtract":
    case "multiply":
    case "divide":
      return askedOfAll([quantity.left, quantity.right], writing)
    case "round":
    case "absolute":
      return asked(quantity.of, writing)
  }
}

function askedOfAll(quantities: readonly Quantity[], writing: Writing): Asked {
  const all = quantities.map((quantity) => asked(quantity, writing))
  return {
    apart: all.flatMap(({ apart }) => apart),
    known: all.flatMap(({ known }) => known),
    counted: all.flatMap(({ counted }) => counted),
    chosen: all.flatMap(({ chosen }) => chosen),
  }
}

/** TRUE where all of the quantities come to a figure; undefined where they always do. */
function guardOf(quantities: readonly Quantity[], writing: Writing): string | undefined {
  const { apart, known, counted, chosen } = askedOfAll(quantities, writing)
  const reckoned = placesOnce(apart)
  const texts = [
    ...(reckoned.length === 0 ? [] : [`COUNT(${listed(reckoned)})=${reckoned.length}`]),
    ...filledText(cellsOnce(known), blankIsZero(writing.policy), writing),
    ...filledText(cellsOnce(counted), true, writing),
    ...new Set(chosen),
  ]
  return allOf(texts)
}

function allOf(texts: readonly string[]): string | undefined {
  return texts.length > 1 ? `AND(${texts.join(",")})` : texts[0]
}

function filledText(cells: readonly LookedAt[], mayBeBlank: boolean, { referTo }: Writing): readonly string[] {
  if (cells.length === 0) return []
  const numbers = numbersText(cells, referTo)
  return [mayBeBlank ? `${numbers}+${blanksText(cells, referTo)}=${cells.length}` : `${numbers}=${cells.length}`]
}

/** TRUE where the policy has the condition judged at all; undefined where it always is. */
function judgedText(condition: Condition, { policy, referTo }: Writing): string | undefined {
  const cells = lookedAt(condition)
  if (policy === "always_null" || policy === "always_zero") return undefined
  if (cells.length === 0) return policy === "non_null" ? undefined : "FALSE"
  if (policy === "non_null") return `${blanksText(cells, referTo)}=0`
  if (policy !== "non_zero") return `${blanksText(cells, referTo)}<${cells.length}`
  // COUNTIF(…,0) would count the text "0" as well.
  const others = areas(placesOf(cells, referTo)).map((area) => `COUNTIF(${area},">0")-COUNTIF(${area},"<0")`)
  return `${numbersText(cells, referTo)}+${blanksText(cells, referTo)}-${others.join("-")}<${cells.length}`
}

/** Where a choice is reckoned for all formulas that ask for it; undefined where each reckons for itself. */
function apart(choice: Choice, writing: Writing): Referred | undefined {
  const { policy, referTo } = writing
  if (referTo.apart === undefined || hasQuotient(choice)) return undefined
  const [then, otherwise] = [choice.then, choice.otherwise].map((one) => shown(one, writing))
  const formula = taken(`CHOOSE(1+2*${score(choice.if, writing)},${otherwise},"",${then})`)
  return formula === undefined ? undefined : referTo.apart(choice, policy, formula)
}

/** A quantity that shows nothing where it is unknown. */
function shown(quantity: Quantity, writing: Writing): string {
  const known = guardOf([quantity], writing)
  const figure = arithmetic(quantity, writing)
  return known === undefined ? figure : `IF(${known},${figure},"")`
}

/** A quantity without a guard: a blank counts 0, text is an error or, inside SUM, left out. */
function arithmetic(quantity: Quantity, writing: Writing): string {
  switch (quantity.op) {
    case "figure":
      return decimalText(quantity.figure)
    case "cell":
    case "previous": {
      const at = referenceTo(placeOf(lookedAtBy(quantity), writing.referTo))
      // A total that shows nothing holds the text "", which arithmetic refuses where an empty cell would be 0.
      return blankIsZero(writing.policy) ? `N(${at})` : at
    }
    case "sum":
      return `SUM(${eachNamed(figuresIn(quantity.of), writing)})`
    case "minimum":
    case "maximum":
    case "median": {
      const each = figuresIn(quantity.of).map((part) => arithmetic(part, writing))
      return `${functionNames[quantity.op]}(${each.join(",")})`
    }
    case "count":
      return `COUNT(${eachNamed(figuresIn(quantity.of), writing)})`
    case "countBlank":
      return `(${quantity.of.map((one) => blankText(lookedAtBy(one), writing)).join("+")})`
    case "choose": {
      const place = apart(quantity, writing)
      if (place !== undefined) return referenceTo(place)
      const [then, otherwise] = [arithmetic(quantity.then, writing), arithmetic(quantity.otherwise, writing)]
      return `IF(${score(quantity.if, writing)}=1,${then},${otherwise})`
    }
    case "absolute":
      return `ABS(${arithmetic(quantity.of, writing)})`
    case "subtract":
      return `(${arithmetic(quantity.left, writing)}-${arithmetic(quantity.right, writing)})`
    case "multiply":
      return `(${arithmetic(quantity.left, writing)}*${arithmetic(quantity.right, writing)})`
    case "deviation":
      throw new RangeError("no workbook carries what other units report")
    case "divide":
      throw new RangeError("a quotient is compared, and never worked out (law L3)")
    case "round":
      return `ROUND(${arithmetic(quantity.of, writing)},${quantity.places})`
  }
}

const functionNames = { minimum: "MIN", maximum: "MAX", median: "MEDIAN" } as const

/** The arguments of a function that leaves blanks and text out, neighbours drawn together. */
function eachNamed(of: readonly Quantity[], writing: Writing): string {
  const all = of.map((part) => standsAt(part, writing) ?? arithmetic(part, writing))
  const places = all.flatMap((one) => (typeof one === "string" ? [] : [one]))
  const others = all.flatMap((one) => (typeof one === "string" ? [one] : []))
  // A cell that stands twice is added twice: areas hold each cell once, so the second time it is named by itself.
  const names = places.map(referenceTo)
  const again = names.filter((name, i) => names.indexOf(name) < i)
  return [...areas(placesOnce(places)), ...again, ...others].join(",") || "0"
}

/** Where a quantity stands as it is; undefined for one that the formula has to work out. */
function standsAt(quantity: Quantity, writing: Writing): Referred | undefined {
  if (quantity.op === "choose") return apart(quantity, writing)
  if (quantity.op !== "cell" && quantity.op !== "previous") return undefined
  return placeOf(lookedAtBy(quantity), writing.referTo)
}

/** Peers never come here: no workbook carries them. */
function figuresIn(of: readonly Listed[]): readonly Quantity[] {
  return of.flatMap((part) => (part.op === "peers" ? [] : [part]))
}

import { isZero } from "../figures/figure"
import type { Condition, Listed, Peers, Quantity, Reference } from "./formula"
import { writtenFigure } from "./tokens"

/**
 * Writes a formula as the language has it: `parseFormula` reads the same tree again. The tolerance of a comparison is none of
 * its words, a sum of nothing has none.
 */
export function writeFormula(condition: Condition): string {
  switch (condition.op) {
    case "compare":
      return `${figure(condition.left)} ${condition.relation} ${figure(condition.right)}`
    case "and":
    case "or":
      if (condition.of.length === 0) return condition.op === "and" ? "TRUE" : "FALSE"
      return call(condition.op.toUpperCase(), condition.of.map(writeFormula))
    case "not":
      return call("NOT", [writeFormula(condition.of)])
    case "if": {
      const otherwise = condition.otherwise === undefined ? [] : [condition.otherwise]
      return call("IF", [condition.if, condition.then, ...otherwise].map(writeFormula))
    }
    case "blank":
      return call("ISBLANK", [named(condition.of)])
    case "pace":
      return call("INPACE", [named(condition.now), writtenFigure(condition.width), String(condition.least)])
  }
}

/** How tightly a figure's text holds together: a sum, a product, a minus before it, one word. */
const [ofSum, ofProduct, ofMinus, ofWord] = [1, 2, 3, 4]

interface Text {
  readonly text: string
  readonly holds: number
}

/** The text of a figure, in brackets where it would come apart. */
function figure(quantity: Quantity, least = ofSum): string {
  const { text, holds } = textOf(quantity)
  return holds < least ? `(${text})` : text
}

function textOf(quantity: Quantity): Text {
  switch (quantity.op) {
    case "figure":
      return word(writtenFigure(quantity.figure))
    case "cell":
    case "previous":
      return word(named(quantity))
    case "sum":
      return sumText(quantity.of)
    case "subtract": {
      const { left, right } = quantity
      const isMinus = left.op === "figure" && isZero(left.figure) && right.op !== "figure"
      if (isMinus) return { text: `-${figure(right, ofMinus)}`, holds: ofMinus }
      return { text: `${figure(left)} - ${figure(right, ofProduct)}`, holds: ofSum }
    }
    case "multiply":
    case "divide": {
      const sign = quantity.op === "multiply" ? "*" : "/"
      return {
        text: `${figure(quantity.left, ofProduct)} ${sign} ${figure(quantity.right, ofMinus)}`,
        holds: ofProduct,
      }
    }
    case "round":
      return word(call("ROUND", [figure(quantity.of), String(quantity.places)]))
    case "absolute":
      return word(call("ABS", [figure(quantity.of)]))
    case "minimum":
    case "maximum":
    case "median":
      return word(call(functionNames[quantity.op], quantity.of.map(listed)))
    case "deviation":
      return word(call("MAD", [named(quantity.of)]))
    case "count":
    case "countBlank":
      return word(call(quantity.op.toUpperCase(), quantity.of.map(named)))
    case "choose":
      return word(call("IF", [writeFormula(quantity.if), figure(quantity.then), figure(quantity.otherwise)]))
  }
}

const functionNames = { minimum: "MIN", maximum: "MAX", median: "MEDIAN" } as const

/** `+` between a few, SUM over many cells. A sum that begins with a sum would read as one. */
function sumText(of: readonly Listed[]): Text {
  const [first, ...others] = of.flatMap((part) => (part.op === "peers" ? [] : [part]))
  const isList = of.length > 2 && of.every(({ op }) => op === "cell" || op === "previous")
  if (first === undefined || others.length + 1 < of.length || of.length < 2 || first.op === "sum" || isList)
    return word(call("SUM", of.map(listed)))
  return { text: [figure(first), ...others.map((part) => figure(part, ofProduct))].join(" + "), holds: ofSum }
}

function listed(part: Listed): string {
  return part.op === "peers" ? named(part) : figure(part)
}

function named({ op, cell }: Reference | Peers): string {
  if (op === "cell") return cell
  return call(op === "previous" ? "PREV" : "PEERS", [cell])
}

function word(text: string): Text {
  return { text, holds: ofWord }
}

/** Semicolons, so that no two numbers run into one. */
function call(name: string, of: readonly string[]): string {
  return `${name}(${of.join("; ")})`
}

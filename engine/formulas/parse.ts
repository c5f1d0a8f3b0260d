import { figureFrom, multiply, negate, zero } from "../figures/figure"
import { compared, constant, difference, not, product } from "./building"
import { FormulaError, type FormulaMistake } from "./formula-error"
import type { Condition, Quantity, Relation } from "./formula"
import { functions } from "./functions"
import { lifted } from "./lift"
import type { Named, Names } from "./names"
import { conditionIn, instead, quantityIn, type Meaning, type Node, type Stretch } from "./nodes"
import type { Token } from "./tokens"
import { deepestFormula, wanted } from "./wanted"

/** A condition as it was written, addresses called by the keys of what stands there, and its tree. Plain data. */
export interface StatedFormula {
  readonly text: string
  readonly condition: Condition
}

/**
 * Reads a condition in Excel's own spelling over cell keys: `A12.01.1 = SUM(A12.02.1:A12.04.1)` (docs/rules.md). Gives the
 * first mistake where it is none.
 */
export function parseFormula(
  text: string,
  names: Names,
): { readonly formula: StatedFormula } | { readonly mistake: FormulaMistake } {
  try {
    const { tokens, text: keyed } = lifted(text, names)
    return { formula: { text: keyed, condition: conditionIn(wholeFormula(text, tokens, names)) } }
  } catch (error) {
    if (error instanceof FormulaError) return { mistake: error.mistake }
    throw error
  }
}

/** How strongly an operator holds what stands around it, as in Excel. */
const binding: ReadonlyMap<string, number> = new Map([
  ...["=", "<>", "<", "<=", ">", ">="].map((sign) => [sign, 1] as const),
  ...["+", "-"].map((sign) => [sign, 2] as const),
  ...["*", "/"].map((sign) => [sign, 3] as const),
  ["%", 5],
])
const bindingOfMinus = 4
const hundredth = figureFrom("1", 2)

/** Top-down operator precedence (Pratt, 1973): what an operator may take to its right depends on how strongly it holds. */
function wholeFormula(text: string, tokens: readonly Token[], names: Names): Node {
  let [next, depth] = [0, 0]
  const whole = expression(0)
  if (current().kind !== "end") throw instead(stretch(current()), wanted.operatorOrEnd)
  return whole

  function current(): Token {
    const token = tokens[next]
    if (token === undefined) throw new RangeError("read past the end of a formula")
    return token
  }

  function taken(): Token {
    const token = current()
    if (token.kind !== "end") next += 1
    return token
  }

  function isSign(...signs: readonly string[]): boolean {
    const token = current()
    return token.kind === "sign" && signs.includes(token.sign)
  }

  function stretch({ at, end }: Pick<Token, "at" | "end">): Stretch {
    return { at, end, text: text.slice(at, end) }
  }

  function expression(least: number): Node {
    depth += 1
    if (depth > deepestFormula) throw instead(stretch(current()), wanted.shallower)
    let left = operand()
    for (let sign = operator(least); sign !== undefined; sign = operator(least)) {
      taken()
      left = sign === "%" ? percent(left) : joined(left, sign, expression((binding.get(sign) ?? 0) + 1))
    }
    depth -= 1
    return left
  }

  function operator(least: number): string | undefined {
    const token = current()
    if (token.kind !== "sign") return undefined
    return (binding.get(token.sign) ?? 0) >= Math.max(least, 1) ? token.sign : undefined
  }

  function operand(): Node {
    const token = taken()
    switch (token.kind) {
      case "figure":
        return { kind: "quantity", quantity: constant(token.figure), isLiteral: true, ...stretch(token) }
      case "key":
        return keyed(token)
      case "word":
        return worded(token)
      case "sign":
        if (token.sign === "(") return bracketed(token)
        if (token.sign === "-") return negated(token.at, expression(bindingOfMinus))
        if (token.sign === "+") return unsigned(token.at, expression(bindingOfMinus))
        throw instead(stretch(token), wanted.operand)
      case "address":
      case "end":
        throw instead(stretch(token), wanted.operand)
    }
  }

  function bracketed(opening: Token): Node {
    const inner = expression(0)
    if (!isSign(")")) throw instead(stretch(current()), wanted.closing)
    const closed = stretch({ at: opening.at, end: taken().end })
    // `a+(b+c)` is a sum of two.
    return inner.kind === "quantity"
      ? { kind: "quantity", quantity: inner.quantity, ...closed }
      : { ...inner, ...closed }
  }

  function keyed(token: Extract<Token, { readonly kind: "key" }>): Node {
    const named = names.named(token.key)
    if (named.kind === "nothing") throw instead(stretch(token), named.wanted)
    if (!isSign(":")) return { ...meant(named), ...stretch(token) }
    taken()
    const last = taken()
    if (last.kind !== "key") throw instead(stretch(last), wanted.rangeEnd)
    const end = names.named(last.key)
    if (end.kind === "nothing") throw instead(stretch(last), end.wanted)
    const range = names.between(token.key, last.key)
    if (range.kind === "nothing") throw instead(stretch({ at: token.at, end: last.end }), range.wanted)
    return { ...meant(range), ...stretch({ at: token.at, end: last.end }) }
  }

  function worded(token: Extract<Token, { readonly kind: "word" }>): Node {
    const name = token.word.toUpperCase()
    const isCall = isSign("(")
    if (!isCall && (name === "TRUE" || name === "FALSE"))
      return { kind: "condition", condition: { op: name === "TRUE" ? "and" : "or", of: [] }, ...stretch(token) }
    const known = functions.get(name)
    if (!isCall || known === undefined) {
      const named = names.named(token.word)
      if (isCall) throw instead(stretch(token), wanted.function([...functions.keys()]))
      throw instead(stretch(token), named.kind === "nothing" ? named.wanted : wanted.operand)
    }
    taken()
    const nodes = argumentsOf()
    const call = stretch({ at: token.at, end: taken().end })
    if (nodes.length < known.least || nodes.length > known.most)
      throw instead(call, wanted.arguments(name, known.least, known.most))
    return { ...known.make(nodes), ...call }
  }

  /** Up to the closing bracket, which is not taken. */
  function argumentsOf(): readonly Node[] {
    if (isSign(")")) return []
    const nodes = [expression(0)]
    while (isSign(",", ";")) {
      taken()
      nodes.push(expression(0))
    }
    if (!isSign(")")) throw instead(stretch(current()), wanted.separatorOrClosing)
    return nodes
  }

  function percent(of: Node): Node {
    const end = tokens[next - 1]?.end ?? of.end
    const around = stretch({ at: of.at, end })
    const quantity = quantityIn(of)
    if (of.kind === "quantity" && of.isLiteral === true && quantity.op === "figure")
      return { kind: "quantity", quantity: constant(multiply(quantity.figure, hundredth)), isLiteral: true, ...around }
    return { kind: "quantity", quantity: product(quantity, constant(hundredth)), ...around }
  }

  function negated(at: number, of: Node): Node {
    const around = stretch({ at, end: of.end })
    const quantity = quantityIn(of)
    if (of.kind === "quantity" && of.isLiteral === true && quantity.op === "figure")
      return { kind: "quantity", quantity: constant(negate(quantity.figure)), isLiteral: true, ...around }
    return { kind: "quantity", quantity: difference(constant(zero), quantity), ...around }
  }

  function unsigned(at: number, of: Node): Node {
    return { kind: "quantity", quantity: quantityIn(of), ...stretch({ at, end: of.end }) }
  }

  function joined(left: Node, sign: string, right: Node): Node {
    return { ...combined(left, sign, right), ...stretch({ at: left.at, end: right.end }) }
  }
}

function meant(named: Exclude<Named, { readonly kind: "nothing" }>): Meaning {
  if (named.kind === "cell")
    return { kind: "reference", reference: { op: "cell", cell: named.cell }, isFigure: named.isFigure }
  return { kind: "references", references: named.cells.map((cell) => ({ op: "cell", cell })) }
}

function combined(left: Node, sign: string, right: Node): Meaning {
  switch (sign) {
    case "+": {
      const first = left.kind === "quantity" && left.isSum === true ? left.quantity : undefined
      const parts = first?.op === "sum" ? first.of : [quantityIn(left)]
      return { kind: "quantity", quantity: { op: "sum", of: [...parts, quantityIn(right)] }, isSum: true }
    }
    case "-":
      return { kind: "quantity", quantity: difference(quantityIn(left), quantityIn(right)) }
    case "*":
      return { kind: "quantity", quantity: product(quantityIn(left), quantityIn(right)) }
    case "/":
      return { kind: "quantity", quantity: divided(quantityIn(left), quantityIn(right)) }
    default:
      return { kind: "condition", condition: related(left, sign as Relation, right) }
  }
}

function divided(left: Quantity, right: Quantity): Quantity {
  return { op: "divide", left, right }
}

/** Two figures are compared; two conditions are the same, or they are not. */
function related(left: Node, relation: Relation, right: Node): Condition {
  if (left.kind !== "condition") return compared(quantityIn(left), relation, quantityIn(right))
  if (right.kind !== "condition") throw instead(right, wanted.oneComparison)
  if (relation !== "=" && relation !== "<>") throw instead(right, wanted.sameConditions)
  const [then, otherwise] =
    relation === "=" ? [right.condition, not(right.condition)] : [not(right.condition), right.condition]
  return { op: "if", if: left.condition, then, otherwise }
}

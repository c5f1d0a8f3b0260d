import { compare, figureOf, zero, type Figure } from "../figures/figure"
import { storedNumber } from "../figures/writing"
import type { CellKey } from "../model/cell-key"
import { inPaceWithPeers } from "./building"
import type { Condition, Listed, Peers, Quantity, Reference } from "./formula"
import { conditionIn, instead, listedIn, quantityIn, referencesIn, wholeIn, type Meaning, type Node } from "./nodes"
import { wanted } from "./wanted"

/** A function of the language: how many arguments it takes, and what it makes of them. */
export interface FunctionOf {
  readonly least: number
  readonly most: number
  /** Throws a FormulaError for arguments that are none of its. */
  make(arguments_: readonly Node[]): Meaning
}

const several = { least: 1, most: Infinity }
const one = { least: 1, most: 1 }

/** Every function, by its name in Excel; PREV, PEERS, MAD and INPACE are ours. */
export const functions: ReadonlyMap<string, FunctionOf> = new Map<string, FunctionOf>([
  ["SUM", { ...several, make: (nodes) => quantity({ op: "sum", of: nodes.flatMap(listedIn) }) }],
  ["COUNT", { ...several, make: (nodes) => quantity({ op: "count", of: nodes.flatMap(counted) }) }],
  ["COUNTBLANK", { ...several, make: (nodes) => quantity({ op: "countBlank", of: nodes.flatMap(referencesIn) }) }],
  ["MIN", { ...several, make: (nodes) => quantity({ op: "minimum", of: nodes.flatMap(wholes) }) }],
  ["MAX", { ...several, make: (nodes) => quantity({ op: "maximum", of: nodes.flatMap(wholes) }) }],
  ["MEDIAN", { ...several, make: (nodes) => quantity({ op: "median", of: nodes.flatMap(wholes) }) }],
  ["MAD", { ...one, make: ([node]) => quantity({ op: "deviation", of: peersIn(given(node)) }) }],
  ["ABS", { ...one, make: ([node]) => quantity({ op: "absolute", of: quantityIn(given(node)) }) }],
  ["ROUND", { least: 2, most: 2, make: ([node, places]) => rounded(given(node), given(places)) }],
  ["AND", { ...several, make: (nodes) => condition({ op: "and", of: nodes.map(conditionIn) }) }],
  ["OR", { ...several, make: (nodes) => condition({ op: "or", of: nodes.map(conditionIn) }) }],
  ["NOT", { ...one, make: ([node]) => condition({ op: "not", of: conditionIn(given(node)) }) }],
  ["IF", { least: 2, most: 3, make: ([chosen, then, otherwise]) => chosenBy(given(chosen), given(then), otherwise) }],
  ["ISBLANK", { ...one, make: ([node]) => condition({ op: "blank", of: oneReference(given(node)) }) }],
  ["PREV", { ...one, make: ([node]) => before(given(node)) }],
  ["PEERS", { ...one, make: ([node]) => peersAt(given(node)) }],
  ["INPACE", { least: 3, most: 3, make: ([node, width, least]) => inPace(given(node), given(width), given(least)) }],
])

function quantity(made: Quantity): Meaning {
  return { kind: "quantity", quantity: made }
}

function condition(made: Condition): Meaning {
  return { kind: "condition", condition: made }
}

function given(node: Node | undefined): Node {
  if (node === undefined) throw new RangeError("the arguments were not counted before use")
  return node
}

function peersIn(node: Node): Peers {
  if (node.kind !== "peers") throw instead(node, wanted.peers)
  return node.peers
}

function wholes(node: Node): readonly Listed[] {
  return node.kind === "quantity" ? [wholeIn(node)] : listedIn(node)
}

function counted(node: Node): readonly (Reference | Peers)[] {
  if (node.kind === "peers") return [node.peers]
  if (node.kind === "reference" && !node.isFigure) throw instead(node, wanted.cellOfFigures)
  return referencesIn(node)
}

function literal(node: Node): Figure | undefined {
  const quantity = node.kind === "quantity" && node.isLiteral === true ? node.quantity : undefined
  return quantity?.op === "figure" ? quantity.figure : undefined
}

function rounded(node: Node, places: Node): Meaning {
  const figure = literal(places)
  if (figure?.places !== 0 || compare(figure, figureOf(15)) > 0 || compare(figure, figureOf(-15)) < 0)
    throw instead(places, wanted.places)
  return quantity({ op: "round", of: wholeIn(node), places: storedNumber(figure) })
}

/** Between two conditions without the third it is true where the first is not, as a rule means it; a figure needs all three. */
function chosenBy(chosen: Node, then: Node, otherwise: Node | undefined): Meaning {
  const isConditional = then.kind === "condition"
  if (isConditional) {
    const more = otherwise === undefined ? {} : { otherwise: conditionIn(otherwise) }
    return condition({ op: "if", if: conditionIn(chosen), then: conditionIn(then), ...more })
  }
  const choice = { if: conditionIn(chosen), then: wholeIn(then) }
  if (otherwise === undefined) throw instead(then, wanted.condition)
  return quantity({ op: "choose", ...choice, otherwise: wholeIn(otherwise) })
}

function oneReference(node: Node): Reference {
  if (node.kind !== "reference") throw instead(node, wanted.oneCell)
  return node.reference
}

function before(node: Node): Meaning {
  const references = referencesIn(node).map((reference): Reference => {
    if (reference.op === "previous") throw instead(node, wanted.cells)
    return { op: "previous", cell: reference.cell }
  })
  const [reference] = references
  if (node.kind === "reference" && reference !== undefined) return { ...node, reference }
  return { kind: "references", references }
}

function peersAt(node: Node): Meaning {
  return { kind: "peers", peers: { op: "peers", cell: ownCell(node) } }
}

function inPace(node: Node, width: Node, least: Node): Meaning {
  const cell = ownCell(node)
  const [wide, fewest] = [literal(width), literal(least)]
  if (wide === undefined || compare(wide, zero) <= 0) throw instead(width, wanted.aboveZero)
  if (fewest?.places !== 0 || compare(fewest, figureOf(1)) < 0) throw instead(least, wanted.howMany)
  return condition(inPaceWithPeers(cell, wide, storedNumber(fewest)))
}

function ownCell(node: Node): CellKey {
  if (node.kind !== "reference" || node.reference.op === "previous") throw instead(node, wanted.oneCell)
  if (!node.isFigure) throw instead(node, wanted.cellOfFigures)
  return node.reference.cell
}

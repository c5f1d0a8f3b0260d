import type { Bilingual } from "../model/bilingual"
import { FormulaError } from "./formula-error"
import type { Condition, Listed, Peers, Quantity, Reference } from "./formula"
import { hasQuotient } from "./quotient"
import { wanted } from "./wanted"

/** What a stretch of a formula's text comes to: it is a formula only once it is known what is wanted there. */
export type Meaning =
  /** `isLiteral`: a number as it is written; `isSum`: made by `+`, without brackets around it. */
  | { readonly kind: "quantity"; readonly quantity: Quantity; readonly isLiteral?: true; readonly isSum?: true }
  | { readonly kind: "condition"; readonly condition: Condition }
  | { readonly kind: "reference"; readonly reference: Reference; readonly isFigure: boolean }
  | { readonly kind: "references"; readonly references: readonly Reference[] }
  | { readonly kind: "peers"; readonly peers: Peers }

/** Where the stretch begins and ends, from 0 on, the end behind it; `text` is what stands there. */
export type Node = Meaning & Stretch

export interface Stretch {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** The error of a stretch that should be something else. */
export function instead({ at, text }: Stretch, wanted: Bilingual): FormulaError {
  return new FormulaError({ at: at + 1, ...(text === "" ? {} : { found: text }), wanted })
}

/** The stretch as a figure. Throws a FormulaError where it is none. */
export function quantityIn(node: Node): Quantity {
  switch (node.kind) {
    case "quantity":
      return node.quantity
    case "reference":
      if (!node.isFigure) throw instead(node, wanted.cellOfFigures)
      return node.reference
    case "references":
      throw instead(node, wanted.oneFigure)
    case "peers":
      throw instead(node, wanted.peersInList)
    case "condition":
      throw instead(node, wanted.figure)
  }
}

/** The stretch as a figure that hangs on no quotient. Throws a FormulaError where it is none. */
export function wholeIn(node: Node): Quantity {
  const quantity = quantityIn(node)
  if (hasQuotient(quantity)) throw instead(node, wanted.notAQuotient)
  return quantity
}

/** The stretch as a condition. Throws a FormulaError where it is none. */
export function conditionIn(node: Node): Condition {
  if (node.kind === "condition") return node.condition
  throw instead(node, wanted.condition)
}

/** The stretch as figures for a function that takes several. Throws a FormulaError where it is none. */
export function listedIn(node: Node): readonly Listed[] {
  if (node.kind === "references") return node.references
  return node.kind === "peers" ? [node.peers] : [quantityIn(node)]
}

/** The stretch as cells. Throws a FormulaError where it is anything else. */
export function referencesIn(node: Node): readonly Reference[] {
  if (node.kind === "references") return node.references
  if (node.kind === "reference") return [node.reference]
  throw instead(node, wanted.cells)
}

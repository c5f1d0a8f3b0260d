import type { Figure } from "../figures/figure"
import { storedNumber } from "../figures/writing"
import type { CellSpec } from "../model/cell-spec"

/** What stands in a cell that somebody filled in. `answer` is a yes or a no; `date` a number that is shown as a date. */
export type Written =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "answer"; readonly isYes: boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "blank" }

/** A figure as it is written where it belongs. */
export function rightly(figure: Figure, { kind }: Pick<CellSpec, "kind">): Written {
  if (kind === "yesNo") return { kind: "answer", isYes: figure.digits !== 0 }
  return { kind: "number", value: storedNumber(figure) }
}

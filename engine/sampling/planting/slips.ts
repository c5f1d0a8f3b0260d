import { add, compare, figureFrom, figureOf, isZero, multiply, type Figure } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import type { CellKey } from "../../model/cell-key"
import type { Recipe } from "../recipe"
import { ofNumbers, type CellKind, type Wrong } from "./scene"

/** Slips of a mark or a unit of measure: the figure is there, so many times as large. */
function times(kind: string, factor: Figure, isFor: (figure: Figure, measure: string) => boolean): CellKind {
  return ofNumbers(kind, "error", ({ cell, figure, spec }) =>
    isZero(figure) || !isFor(figure, spec.measure.code) ? undefined : number(cell, multiply(figure, factor)),
  )
}

/** A figure in place of another. */
export function number(cell: CellKey, figure: Figure): readonly Wrong[] {
  return [{ cell, written: { kind: "number", value: storedNumber(figure) } }]
}

/** A separator too many or too few, and the units of measure that a pack's clerks mix up. */
export function slips({ slips: units }: Recipe): readonly CellKind[] {
  return [
    times("thousandfold", figureOf(1000), () => true),
    times("thousandth", figureFrom("1", 3), (figure) => compare(figure, figureOf(1)) >= 0),
    times("tenfold", figureOf(10), () => true),
    ...units.map(({ name, measure, factor }) => times(name, factor, (_, code) => code === measure)),
  ]
}

/** A last digit more, in the decimals of the cell. */
export function oneMore(figure: Figure, places: number): Figure {
  return add(figure, figureFrom("1", places))
}

import { partsOfKey, type CellKey } from "../../model/cell-key"
import { specsOf } from "../../model/cell-spec"
import type { Form } from "../../model/form"

/** Up to so many columns of figures, each has last period's beside it; a form with more shows those of its first. */
const mostColumns = 2

/**
 * The columns of a form whose figures of last period are shown. None in a form whose rows are named by the units: its rows
 * were others then. None for a column that is wholly carried on from the last report (`openings`), nor for the one whose
 * last figures stand there as openings already.
 */
export function previousColumns(form: Form, openings: ReadonlyMap<CellKey, CellKey>): readonly string[] {
  if (form.columns.some(({ kind }) => kind === "text")) return []
  const shown = new Set(openings.values())
  const numbers = form.columns.map(({ number }) => number)
  const considered = numbers.length > mostColumns ? numbers.slice(0, 1) : numbers
  return considered.filter((number) => {
    const cells = [...specsOf(form)].flatMap(([cell, { kind }]) =>
      partsOfKey(cell).column === number && kind !== "text" ? [cell] : [],
    )
    return cells.length > 0 && !cells.every((cell) => openings.has(cell)) && !cells.every((cell) => shown.has(cell))
  })
}

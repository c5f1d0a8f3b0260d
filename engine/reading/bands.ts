import type { Form } from "../model/form"
import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { namesOn } from "./names-on"
import { spanOf } from "./span"

/** The part of a sheet that is one form's by the titles on it: the same sheet, with the cells of that part alone. */
export interface Band {
  readonly form: Form
  readonly sheet: Sheet
}

/**
 * The parts of a sheet on which several forms were put, one below the other or side by side: each from its printed code or its
 * title to the next form's. None where a sheet names fewer than two forms, or where their names stand in no such order.
 */
export function bandsOf(sheet: Sheet, forms: readonly Form[]): readonly Band[] {
  const named = forms.flatMap((form) => {
    const at = namesOn(sheet, form)
    return at.length === 0 ? [] : [{ form, at }]
  })
  if (named.length < 2) return []
  return cut(sheet, named, "row") ?? cut(sheet, named, "column") ?? []
}

interface Named {
  readonly form: Form
  readonly at: readonly Position[]
}

/** Undefined where the names of two forms stand among each other. */
function cut(sheet: Sheet, named: readonly Named[], by: keyof Position): readonly Band[] | undefined {
  const spans = named.map(({ form, at }) => {
    return { form, ...spanOf(at.map((position) => position[by])) }
  })
  spans.sort((a, b) => a.from - b.from)
  if (spans.some(({ from }, i) => i > 0 && from <= (spans[i - 1]?.to ?? 0))) return undefined
  return spans.map(({ form, from }, i) => {
    const end = spans[i + 1]?.from ?? Infinity
    const cells = [...sheet.cells].filter(([address]) => {
      const at = positionOf(address)?.[by] ?? 0
      return at >= from && at < end
    })
    return { form, sheet: { ...sheet, cells: new Map(cells) } }
  })
}

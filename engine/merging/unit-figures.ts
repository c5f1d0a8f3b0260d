import { combineParts } from "../model/combine"
import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import type { Merging } from "../model/form"
import { formsOf, type Profile } from "../model/profile"
import type { UnitState } from "../tracking/unit-state"
import type { Contribution, UnitFigure } from "./merged"

/** A unit's figure; without one where its parts cannot be combined. */
export type CombinedFigure = Omit<UnitFigure, "figure"> & Partial<Pick<UnitFigure, "figure">>

/**
 * What the units that have something in a cell have there, in the register's order: a report that is made of several workbooks is combined
 * as the cell is over units. It is provisional while a workbook of it that the cell is asked in does not count.
 */
export function unitFigures(
  cell: CellKey,
  way: Merging,
  contributions: readonly Contribution[],
  asked: readonly UnitState[],
  profile: Profile,
): readonly CombinedFigure[] {
  const made = new Map(asked.flatMap((state) => (state.parts === undefined ? [] : [[state.unit.code, state.parts]])))
  if (made.size === 0) return contributions
  const byUnit = new Map<string, Contribution[]>()
  for (const one of contributions) {
    const { code } = one.whole ?? one.unit
    byUnit.set(code, [...(byUnit.get(code) ?? []), one])
  }
  const { form } = partsOfKey(cell)
  return [...byUnit].flatMap(([code, own]): readonly CombinedFigure[] => {
    const parts = made.get(code)
    if (parts === undefined) return own
    const isPartial = parts.some(({ unit, chosen }) => chosen === undefined && formsOf(profile, unit).includes(form))
    return [combinedFigure(way, own, isPartial)]
  })
}

/** Whether a unit's parts came to one figure. */
export function isOneFigure(one: CombinedFigure): one is UnitFigure {
  return one.figure !== undefined
}

function combinedFigure(way: Merging, own: readonly Contribution[], isPartial: boolean): CombinedFigure {
  const [first] = own
  if (first === undefined) throw new RangeError("a unit without figures has no combined one")
  const figure = combineParts(
    way,
    own.map((one) => one.figure),
  )
  const qualifiers = new Set(own.flatMap(({ qualifier }) => qualifier ?? []))
  const [qualifier] = qualifiers
  return {
    unit: first.whole ?? first.unit,
    ...(figure === undefined ? {} : { figure }),
    ...(qualifier === undefined ? {} : { qualifier: own.length > 1 ? "about" : qualifier }),
    isProvisional: isPartial || own.some(({ isProvisional }) => isProvisional),
    isNil: own.every(({ isNil }) => isNil),
  }
}

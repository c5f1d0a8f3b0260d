import type { Bilingual, CellKey, FigureMark } from "../../../engine/index"
import type { ShownSource, ShownTotal, ShownTotals } from "../desk/merged"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** What stands behind the totals of the provincial workbook that is open. */
export interface LineageState {
  /** The open workbook is a provincial one: what is selected in it is followed. */
  readonly isFollowing: boolean
  /** The total that was chosen last, as it was then; absent before one was. */
  readonly shown?: ShownLineage | undefined
  /** Something else is selected now, or what is selected could not be followed. */
  readonly isEarlier?: boolean | undefined
  readonly work?: Work | undefined
  /** What is selected could not be followed. */
  readonly trouble?: Trouble | undefined
  /** Excel does not tell what is selected. */
  readonly watchTrouble?: Trouble | undefined
  /** What the workbook says of itself can no longer be read, so that nothing is found by it. */
  readonly isAltered?: boolean | undefined
}

/** A total, and what it was made of. */
export interface ShownLineage {
  readonly cell: CellKey
  /** Empty where nothing says it. */
  readonly name: Bilingual
  /** The whole province, or a tier; empty where the total stands for itself. */
  readonly group: string
  readonly text: Bilingual
  readonly units: number
  readonly of: number
  readonly marks: readonly FigureMark[]
  readonly sources: readonly ShownSource[]
  readonly without: readonly ShownWithout[]
  readonly isLineageLost: boolean
}

/** A unit of whom no figure is in a total. */
export interface ShownWithout {
  readonly code: string
  readonly name: string
  /** The state of its report; absent where it is not said. */
  readonly state?: string
  readonly isSetAside?: boolean
}

export const emptyLineage: LineageState = { isFollowing: false }

/** The units that must fill a form and of whom no figure is in a total. */
export function withoutFigure({ sources }: ShownTotal, asked: ShownTotals["asked"]): ShownTotals["asked"] {
  const behind = new Set(sources.map(({ from }) => from.counts))
  return asked.filter(({ code }) => !behind.has(code))
}

import type { Language } from "../../../engine/index"
import type { Abilities } from "../../excel/excel-host"
import { emptyCheck, type CheckState } from "./check"
import { emptyFill, type FillState } from "./fill"
import { emptyLast, type LastState } from "./last"
import { emptyLineage, type LineageState } from "./lineage"
import { emptyRound, type RoundState } from "./round"
import type { Trouble } from "./trouble"

/** The parts of the pane, in their order. */
export const tabs = ["fill", "check", "round"] as const

export type Tab = (typeof tabs)[number]

/** Everything that is shown. Readonly data: another state is another object. */
export interface PaneState {
  readonly language: Language
  readonly tab: Tab
  /** What the Excel beside the pane can do; absent: there is none, this is the page. */
  readonly excel?: Abilities
  /** Excel has let a request lie for a second, as it does while somebody types into a cell. */
  readonly isExcelWaiting: boolean
  /** Why the open workbook cannot be reached though this is Excel. */
  readonly trouble?: Trouble
  readonly fill: FillState
  readonly check: CheckState
  readonly round: RoundState
  readonly last: LastState
  readonly lineage: LineageState
}

/** How it begins: in Vietnamese; with the blank forms in Excel until a workbook is recognised, with a file to check on the page. */
export function beginning(excel: Abilities | undefined, trouble?: Trouble): PaneState {
  const parts = { fill: emptyFill, check: emptyCheck, round: emptyRound, last: emptyLast, lineage: emptyLineage }
  const tab = excel === undefined ? "check" : "fill"
  return { language: "vi", tab, isExcelWaiting: false, ...(excel && { excel }), ...(trouble && { trouble }), ...parts }
}

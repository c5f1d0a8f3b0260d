import type { Language } from "../../../engine/index"
import type { Abilities } from "../../excel/excel-host"
import { emptyCheck, type CheckState } from "./check"
import { emptyFill, type FillState } from "./fill"
import { emptyRound, type RoundState } from "./round"

/** The parts of the pane, in their order. */
export const tabs = ["fill", "check", "round"] as const

export type Tab = (typeof tabs)[number]

/** Everything that is shown. Readonly data: another state is another object. */
export interface PaneState {
  readonly language: Language
  readonly tab: Tab
  /** What the Excel beside the pane can do; absent: there is none, this is the page. */
  readonly excel?: Abilities
  readonly fill: FillState
  readonly check: CheckState
  readonly round: RoundState
}

/** How it begins: in Vietnamese; with the blank forms in Excel until a workbook is recognised, with a file to check on the page. */
export function beginning(excel: Abilities | undefined): PaneState {
  const parts = { fill: emptyFill, check: emptyCheck, round: emptyRound }
  return { language: "vi", tab: excel === undefined ? "check" : "fill", ...(excel && { excel }), ...parts }
}

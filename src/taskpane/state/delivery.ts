import type { Lacking } from "../../../engine/index"
import type { Abilities } from "../../excel/excel-host"
import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** Where a workbook of ours is brought: a new workbook, the open one, or a file that is downloaded. */
export type Target = "new" | "open" | "file"

/** What was already answered with yes. */
export interface Allowed {
  readonly replacing?: boolean
  readonly lacking?: readonly Lacking[]
}

/** What has to be answered before anything is written. */
export type Question =
  | { readonly kind: "taken"; readonly names: string; readonly allowed: Allowed }
  | { readonly kind: "lacking"; readonly what: readonly Lacking[]; readonly allowed: Allowed }

/** A workbook of ours on its way to people. */
export interface Delivery {
  readonly work?: Work | undefined
  readonly question?: Question | undefined
  readonly trouble?: Trouble | undefined
  /** What arrived, by the name of its file. */
  readonly done?: { readonly target: Target; readonly name: string } | undefined
  readonly isStopped?: boolean | undefined
}

/** Nothing is on its way. */
export const noDelivery: Delivery = {}

/** The ways that there are, the best one first. A desktop pane has no downloads, so a file is for the page alone. */
export function targetsOf(excel: Abilities | undefined): readonly [Target, ...Target[]] {
  if (excel === undefined) return ["file"]
  return excel.newWorkbook ? ["new", "open"] : ["open"]
}

import type { Sheet, Picture } from "../../../engine/workbook/picture"
import type { FilledIn } from "./filled-in"

/** Something that a clerk, or a program, does to a workbook that was filled in. */
export interface Mutation {
  readonly group: "rows" | "columns" | "sheets" | "labels" | "texts" | "values" | "hidden" | "saved" | "resaved"
  readonly name: string
  /** The workbook afterwards. */
  readonly change: (filled: FilledIn) => Picture
}

export function onSheets(picture: Picture, change: (sheets: readonly Sheet[]) => readonly Sheet[]): Picture {
  return { ...picture, sheets: change(picture.sheets) }
}

import type { Mark } from "../../../engine/index"

/** How a mark is drawn over a cell. */
export interface MarkLook {
  readonly fill: string
  readonly ink: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underlined?: boolean
  readonly edge: "Continuous" | "Dash" | "Dot" | "DashDot"
}

/** Grades differ by their edges where cells are empty, by their type where there is no colour, and by fill for the quick eye. */
export const markLooks: Readonly<Record<Mark["grade"], MarkLook>> = {
  error: { fill: "#F8C9C9", ink: "#8A1010", edge: "Continuous", bold: true },
  warning: { fill: "#FFE29A", ink: "#7A4B00", edge: "Dash", italic: true },
  undecided: { fill: "#DAD6EC", ink: "#45317A", edge: "Dot", underlined: true },
  info: { fill: "#CFE4F7", ink: "#0B4A7D", edge: "DashDot" },
}

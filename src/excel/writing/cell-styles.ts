import { indentOf, ink, looks, numberFormat, type BookCell, type BookSheet, type Drawn } from "../../../engine/index"
import { step, type Step } from "./steps"
import { styleNames } from "./style-names"

/** All that makes cells look alike, with what is left out filled in. */
export type Kind = Required<Pick<BookCell, "look" | "places" | "indent" | "open">>

export function kindOf({ look, places = 0, indent = 0, open = false }: BookCell): Kind {
  return { look, places, indent, open }
}

/** The name of the cell style of a kind: another kind has another. `Biểu mẫu: số liệu, 2 số lẻ`. */
export function styleName({ look, places, indent, open }: Kind): string {
  const parts = [
    styleNames[look],
    ...(places === 0 ? [] : [`${places} số lẻ`]),
    ...(indent === 0 ? [] : [`lùi ${indent}`]),
    ...(open ? ["không khóa"] : []),
  ]
  return `Biểu mẫu: ${parts.join(", ")}`
}

/** The kinds of cells in the sheets, each once. */
export function stylesIn(sheets: readonly BookSheet[]): readonly Kind[] {
  const kinds = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(kindOf)))
  return [...new Map(kinds.map((kind) => [styleName(kind), kind])).values()]
}

/** Makes a cell style for each kind. One that is there already came with an earlier form, and stays as it is. */
export function styleSteps(
  { styles }: Excel.Workbook,
  kinds: readonly Kind[],
  existing: ReadonlySet<string>,
): readonly Step[] {
  return kinds
    .filter((kind) => !existing.has(styleName(kind)))
    .map((kind) =>
      step(() => {
        styles.add(styleName(kind))
        draw(styles.getItem(styleName(kind)), kind)
      }, 34),
    )
}

function draw(style: Excel.Style, { look, places, indent, open }: Kind): void {
  const drawn = looks[look]
  Object.assign(style.font, {
    name: "Times New Roman",
    size: drawn.size ?? 12,
    bold: drawn.bold ?? false,
    italic: drawn.italic ?? false,
    underline: drawn.underlined === true ? "Single" : "None",
    color: `#${drawn.colour ?? ink.black}`,
  } as const)
  Object.assign(style, {
    numberFormat: numberFormat(drawn, places),
    locked: !open,
    horizontalAlignment: across[drawn.across ?? "left"],
    verticalAlignment: along[drawn.along ?? "middle"],
    wrapText: drawn.wrap ?? false,
    shrinkToFit: drawn.shrink ?? false,
    indentLevel: indentOf(drawn, indent),
  } as const)
  if (drawn.fill !== undefined) style.fill.color = `#${drawn.fill}`
  edge(style, drawn)
}

function edge({ borders }: Excel.Style, { edge: weight }: Drawn): void {
  if (weight === undefined || weight === "none") return
  for (const side of ["EdgeTop", "EdgeLeft", "EdgeBottom", "EdgeRight"] as const) {
    Object.assign(borders.getItem(side), {
      style: "Continuous",
      color: `#${ink.edge}`,
      weight: weights[weight],
    } as const)
  }
}

const across = { left: "Left", center: "Center", right: "Right" } as const
const along = { top: "Top", middle: "Center", bottom: "Bottom" } as const
const weights = { thin: "Thin", medium: "Medium" } as const

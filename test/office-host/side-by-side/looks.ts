import { evaluated } from "../formulas/evaluate"
import { parsed } from "../formulas/parse"
import { areaOf, touches } from "../workbook/area"
import type { CellFormat, ConditionalFormatModel, SheetModel } from "../workbook/model"

/** How a cell is drawn, as declarations of CSS. */
export function styleOf(sheet: SheetModel, address: string): string {
  const format = sheet.cells[address]?.format ?? {}
  const marks = sheet.conditionalFormats.filter((mark) => touches(mark.areas, areaOf(address)!) && isTrue(mark.formula))
  // The first goes before the others.
  return [own(format), ...marks.reverse().map(overlaid)].join(";")
}

const edges = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const
const lines: Readonly<Record<string, string>> = { Dash: "dashed", DashDot: "dashed", Dot: "dotted" }

function own(format: CellFormat): string {
  const borders = Object.entries(format.borders ?? {}).map(([index, { style, color, weight }]) => {
    return border(index, lines[style] ?? "solid", color ?? "#000000", weight === "Medium" ? 2 : 1)
  })
  return [
    `font: ${format.italic === true ? "italic" : "normal"} ${format.bold === true ? "bold" : "normal"} ${format.size ?? 11}pt "${format.font ?? "Calibri"}", serif`,
    `color: ${format.colour ?? "#000000"}`,
    ...(format.fill ? [`background: ${format.fill}`] : []),
    ...(format.underline === "Single" ? ["text-decoration: underline"] : []),
    `text-align: ${(format.across ?? "left").toLowerCase()}`,
    `vertical-align: ${{ Top: "top", Center: "middle" }[format.along ?? ""] ?? "bottom"}`,
    `white-space: ${format.wrap === true ? "pre-wrap" : "nowrap"}`,
    ...borders,
  ].join(";")
}

function overlaid(mark: ConditionalFormatModel): string {
  const borders = Object.entries(mark.borders ?? {}).map(([index, { style, color }]) =>
    border(index, lines[style] ?? "solid", color ?? "#000000", 2),
  )
  return [
    ...(mark.fill === undefined ? [] : [`background: ${mark.fill}`]),
    ...(mark.colour === undefined ? [] : [`color: ${mark.colour}`]),
    ...(mark.bold === true ? ["font-weight: bold"] : []),
    ...(mark.italic === true ? ["font-style: italic"] : []),
    ...(mark.underline === "Single" ? ["text-decoration: underline"] : []),
    ...borders,
  ].join(";")
}

function border(index: string, style: string, colour: string, width: number): string {
  const edge = edges[index as keyof typeof edges] as string | undefined
  return edge === undefined ? "" : `border-${edge}: ${width}px ${style} ${colour}`
}

/** Only of formulas that name no cell, as those of our marks do. */
function isTrue(formula: string): boolean {
  return evaluated(parsed(formula.slice(1)), () => undefined) === true
}

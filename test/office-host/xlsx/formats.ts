import type { Alignment, Borders, Cell, Style } from "exceljs"
import type { BorderModel, CellFormat } from "../workbook/model"

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const
const across: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" }
const along: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" }

/** Reads formats of cells; cells that share a style share what is read. */
export function formatReader(): (cell: Cell) => CellFormat {
  const known = new Map<Partial<Style>, CellFormat>()
  return ({ style }) => {
    const format = known.get(style) ?? formatOf(style)
    known.set(style, format)
    return format
  }
}

function formatOf({ numFmt, fill, font, alignment, protection, border }: Partial<Style>): CellFormat {
  const colour = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined
  const borders = bordersOf(border)
  return {
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    ...(colour === undefined ? {} : { fill: `#${colour.slice(2)}` }),
    ...(font?.color?.argb === undefined ? {} : { colour: `#${font.color.argb.slice(2)}` }),
    ...(font?.name === undefined ? {} : { font: font.name }),
    ...(font?.size === undefined ? {} : { size: font.size }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline === true ? { underline: "Single" } : {}),
    ...(alignment?.horizontal === undefined ? {} : { across: across[alignment.horizontal] ?? "General" }),
    ...(alignment?.vertical === undefined ? {} : { along: along[alignment.vertical] ?? "Bottom" }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(alignment?.shrinkToFit === true ? { shrink: true } : {}),
    ...(alignment?.indent === undefined ? {} : { indent: alignment.indent }),
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(borders === undefined ? {} : { borders }),
  }
}

function bordersOf(border: Partial<Borders> | undefined): Record<string, BorderModel> | undefined {
  const drawn = Object.entries(sides).flatMap(([side, index]): [string, BorderModel][] => {
    const edge = border?.[side as keyof typeof sides]
    if (edge?.style === undefined) return []
    const colour = edge.color?.argb
    const weight = edge.style === "medium" ? "Medium" : "Thin"
    return [[index, { style: "Continuous", weight, ...(colour === undefined ? {} : { color: `#${colour.slice(2)}` }) }]]
  })
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn)
}

/** The same for exceljs to write. */
export function styleToWrite(format: CellFormat): Partial<Style> {
  const { numberFormat, fill, colour, font, size, bold, italic, underline, wrap, shrink, indent, locked } = format
  const argb = (of: string): string => `FF${of.slice(1)}`
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(fill === undefined || fill === ""
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) }, bgColor: { argb: argb(fill) } } }),
    font: {
      name: font ?? "Calibri",
      size: size ?? 11,
      bold: bold ?? false,
      italic: italic ?? false,
      underline: underline === "Single",
      color: { argb: argb(colour ?? "#000000") },
    },
    alignment: {
      horizontal: (nameOf(across, format.across) ?? "general") as Alignment["horizontal"],
      vertical: (nameOf(along, format.along) ?? "bottom") as Alignment["vertical"],
      wrapText: wrap ?? false,
      shrinkToFit: shrink ?? false,
      indent: indent ?? 0,
    },
    protection: { locked: locked ?? true },
    border: bordersToWrite(format.borders ?? {}),
  }
}

function bordersToWrite(borders: Readonly<Record<string, BorderModel>>): Partial<Borders> {
  const drawn = Object.entries(sides).flatMap(([side, index]) => {
    const border = borders[index]
    if (border === undefined || border.style === "None") return []
    const style = border.weight === "Medium" ? "medium" : "thin"
    return [[side, { style, color: { argb: `FF${(border.color ?? "#000000").slice(1)}` } }] as const]
  })
  return Object.fromEntries(drawn)
}

function nameOf(names: Readonly<Record<string, string>>, wanted: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === wanted)
}

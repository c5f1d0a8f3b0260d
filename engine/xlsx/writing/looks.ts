import type { Alignment, Border, Borders, Fill, Style } from "exceljs"
import type { LiveMark, Look } from "../../workbook/book"
import { indentOf, ink, liveLooks, looks, numberFormat, type Drawn } from "../../workbook/looks"

/** The style of a cell. `open` cells may be filled in on a locked sheet; `indent` moves a text in from the left. */
export function styleOf(look: Look, places: number, indent: number, open: boolean): Partial<Style> {
  const drawn = looks[look]
  return {
    font: {
      name: "Times New Roman",
      family: 1,
      size: drawn.size ?? 12,
      bold: drawn.bold ?? false,
      italic: drawn.italic ?? false,
      underline: drawn.underlined ?? false,
      color: { argb: opaque(drawn.colour ?? ink.black) },
    },
    alignment: alignmentOf(drawn, indent),
    numFmt: numberFormat(drawn, places),
    protection: { locked: !open },
    ...(drawn.fill === undefined ? {} : { fill: solid(drawn.fill) }),
    ...(drawn.edge === undefined || drawn.edge === "none" ? {} : { border: edges(drawn.edge) }),
  }
}

/** What a conditional format changes of a cell. */
export function liveStyle(look: LiveMark["look"]): Partial<Style> {
  const { fill, edge, ...type } = liveLooks[look]
  return { font: type, fill: solid(fill), border: edges(edge) }
}

/**
 * The style sheet with Times New Roman 11 as its base: the unit of column widths is a digit of the base font, and exceljs
 * would have it Calibri, which not every machine that opens the workbook has.
 */
export function withBaseFont(xml: string): string {
  const [base = ""] = /<font>.*?<\/font>/.exec(xml) ?? []
  if (!base.includes('<name val="Calibri"/>')) throw new Error("exceljs wrote no base font")
  const ours = '<font><sz val="11"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>'
  return xml.replace(base, ours)
}

function alignmentOf(drawn: Drawn, indent: number): Partial<Alignment> {
  return {
    horizontal: drawn.across ?? "left",
    vertical: drawn.along ?? "middle",
    wrapText: drawn.wrap ?? false,
    shrinkToFit: drawn.shrink ?? false,
    indent: indentOf(drawn, indent),
  }
}

function solid(colour: string): Fill {
  const argb = opaque(colour)
  return { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } }
}

function edges(style: "thin" | "medium" | "dashed" | "dotted"): Partial<Borders> {
  const edge: Partial<Border> = { style, color: { argb: opaque(ink.edge) } }
  return { top: edge, left: edge, bottom: edge, right: edge }
}

function opaque(colour: string): string {
  return `FF${colour}`
}

import { positionOf } from "../../workbook/address"
import type { BookChart, LongBook, LongSheet } from "../../workbook/book"
import { chartXml } from "./chart-part"
import { xmlText } from "./text"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
const drawings = "http://schemas.openxmlformats.org/drawingml/2006"

/** The parts of a package that its charts take, and what the list of parts says of them. */
export interface ChartParts {
  readonly parts: ReadonlyMap<string, string>
  readonly types: string
}

/** The charts of a book: a drawing for each sheet that has some, a part for each chart, and who leads to whom. */
export function chartParts({ sheets }: Pick<LongBook, "sheets">): ChartParts {
  const parts = new Map<string, string>()
  let types = ""
  let [drawing, chart] = [0, 0]
  sheets.forEach(({ charts = [] }, index) => {
    if (charts.length === 0) return
    drawing += 1
    const first = chart + 1
    for (const one of charts) {
      chart += 1
      parts.set(`xl/charts/chart${chart}.xml`, chartXml(one))
      types += typeXml(`/xl/charts/chart${chart}.xml`, "drawingml.chart+xml")
    }
    parts.set(`xl/drawings/drawing${drawing}.xml`, drawingXml(charts))
    types += typeXml(`/xl/drawings/drawing${drawing}.xml`, "drawing+xml")
    const own = charts.map((_, i) => relationXml(i + 1, "/chart", `../charts/chart${first + i}.xml`))
    parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationsXml(own))
    const leading = relationXml(1, "/drawing", `../drawings/drawing${drawing}.xml`)
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsXml([leading]))
  })
  return { parts, types }
}

/** What a sheet says of its charts: last of all that we write there, as CT_Worksheet has it after the ignored errors. */
export function drawingLink({ charts = [] }: Pick<LongSheet, "charts">): string {
  return charts.length === 0 ? "" : `<drawing xmlns:r="${relationships}" r:id="rId1"/>`
}

function typeXml(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`
}

function relationXml(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${relationships}${type}" Target="${target}"/>`
}

function relationsXml(all: readonly string[]): string {
  return `${head}<Relationships xmlns="${packageRelationships}">${all.join("")}</Relationships>`
}

/** Where the charts of one sheet lie, each from the corner of its first cell to that of the cell after its last. */
function drawingXml(charts: readonly BookChart[]): string {
  return (
    head +
    `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main">` +
    charts.map(anchorXml).join("") +
    "</xdr:wsDr>"
  )
}

function anchorXml({ area, title }: BookChart, index: number): string {
  const [first = "", last = first] = area.split(":")
  const [from, to] = [positionOf(first), positionOf(last)]
  if (from === undefined || to === undefined) throw new Error(`${area} is no area of cells`)
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  const nothing = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner("from", from.column - 1, from.row - 1) +
    corner("to", to.column, to.row) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm>${nothing}</xdr:xfrm><a:graphic><a:graphicData uri="${drawings}/chart">` +
    `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relationships}" r:id="rId${index + 1}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  )
}

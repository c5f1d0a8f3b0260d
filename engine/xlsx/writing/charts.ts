import { strFromU8, strToU8 } from "fflate"
import { positionOf } from "../../workbook/address"
import type { Book, BookChart } from "../../workbook/book"
import { chartXml } from "./chart-part"
import { xmlText } from "./text"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
const drawings = "http://schemas.openxmlformats.org/drawingml/2006"

/** Adds the charts of a book to its package: a drawing for each sheet that has some, a part for each chart, and who leads to whom. */
export function addCharts(parts: Map<string, Uint8Array>, { sheets }: Book): void {
  const types: string[] = []
  let [drawing, chart] = [0, 0]
  sheets.forEach(({ charts = [] }, index) => {
    if (charts.length === 0) return
    drawing += 1
    const first = chart + 1
    for (const one of charts) {
      chart += 1
      parts.set(`xl/charts/chart${chart}.xml`, strToU8(chartXml(one)))
      types.push(typeXml(`/xl/charts/chart${chart}.xml`, "drawingml.chart+xml"))
    }
    parts.set(`xl/drawings/drawing${drawing}.xml`, strToU8(drawingXml(charts)))
    types.push(typeXml(`/xl/drawings/drawing${drawing}.xml`, "drawing+xml"))
    const own = charts.map((_, i) => relationXml(i + 1, "/chart", `../charts/chart${first + i}.xml`))
    parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationsXml(own))
    const ofSheet = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`
    if (parts.has(ofSheet)) throw new Error(`exceljs wrote ${ofSheet}`)
    parts.set(ofSheet, relationsXml([relationXml(1, "/drawing", `../drawings/drawing${drawing}.xml`)]))
    // CT_Worksheet has the drawing after the ignored errors, which are last of all that is written before.
    const link = `<drawing xmlns:r="${relationships}" r:id="rId1"/>`
    insertBeforeEnd(parts, `xl/worksheets/sheet${index + 1}.xml`, "</worksheet>", link)
  })
  if (types.length > 0) insertBeforeEnd(parts, "[Content_Types].xml", "</Types>", types.join(""))
}

function insertBeforeEnd(parts: Map<string, Uint8Array>, name: string, end: string, added: string): void {
  const xml = strFromU8(parts.get(name) ?? new Uint8Array())
  const at = xml.lastIndexOf(end)
  if (at < 0) throw new Error(`exceljs wrote no ${end} in ${name}`)
  parts.set(name, strToU8(xml.slice(0, at) + added + xml.slice(at)))
}

function typeXml(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`
}

function relationXml(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${relationships}${type}" Target="${target}"/>`
}

function relationsXml(all: readonly string[]): Uint8Array {
  return strToU8(`${head}<Relationships xmlns="${packageRelationships}">${all.join("")}</Relationships>`)
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

import { positionOf } from "../../engine/workbook/address"
import type { Cell, Picture, Sheet } from "../../engine/workbook/picture"
import { craftXlsx, sheetXml } from "./crafted-xlsx"

/** A picture as a file that another program opens: cells, formats, merged areas, and what is hidden; formulas without a result too. */
export function writtenPicture({ sheets }: Picture): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ format }) => format ?? [])))]
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`)
  const xfs = ["0", ...formats.map((_, i) => String(200 + i))].map(
    (id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`,
  )
  const styles =
    `<numFmts count="${numFmts.length}">${numFmts.join("")}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts>` +
    `<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
  const type = (name: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name.includes("/") ? "worksheet" : name === "workbook" ? "sheet.main" : name}+xml"/>`
  const types =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `${["workbook", "styles", ...sheets.map((_, i) => `worksheets/sheet${i + 1}`)].map(type).join("")}</Types>`
  return craftXlsx({
    styles: numFmts.length === 0 ? styles.replace(/<numFmts.*?<\/numFmts>/, "") : styles,
    sheets: sheets.map(({ name, visibility }) => ({ name: escaped(name), state: visibility })),
    parts: [
      { name: "[Content_Types].xml", content: types },
      ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: written(sheet, formats) })),
    ],
  })
}

function written({ cells, merges, hidden }: Sheet, formats: readonly string[]): string {
  const rows = new Map<number, string[]>()
  for (const cell of cells.values()) {
    const { row } = positionOf(cell.address)!
    rows.set(row, [...(rows.get(row) ?? []), cellXml(cell, formats)])
  }
  const isHidden = (row: number): boolean =>
    hidden?.rows.some(({ first, last }) => first <= row && row <= last) ?? false
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inside]) => `<row r="${row}"${isHidden(row) ? ' hidden="1"' : ""}>${inside.join("")}</row>`)
  const columns = (hidden?.columns ?? []).map(
    ({ first, last }) => `<col min="${first}" max="${last}" width="9" hidden="1"/>`,
  )
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`)
  const after = areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`
  const whole = sheetXml({ rows: xml.join(""), after })
  return columns.length === 0 ? whole : whole.replace("<sheetData>", `<cols>${columns.join("")}</cols><sheetData>`)
}

function cellXml({ address, content, format }: Cell, formats: readonly string[]): string {
  const style = format === undefined ? "" : ` s="${formats.indexOf(format) + 1}"`
  const formula = content.formula === undefined ? "" : `<f>${escaped(content.formula)}</f>`
  const cell = (type: string, inside: string): string => `<c r="${address}"${style}${type}>${formula}${inside}</c>`
  switch (content.type) {
    case "unstored":
      return cell("", "")
    case "number":
      return cell("", `<v>${content.value}</v>`)
    case "boolean":
      return cell(' t="b"', `<v>${content.value ? 1 : 0}</v>`)
    case "error":
      return cell(' t="e"', `<v>${content.value}</v>`)
    case "text":
      return formula === ""
        ? cell(' t="inlineStr"', `<is><t xml:space="preserve">${escaped(content.value)}</t></is>`)
        : cell(' t="str"', `<v>${escaped(content.value)}</v>`)
  }
}

function escaped(text: string): string {
  const signs = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["\n", "&#10;"],
    ["\t", "&#9;"],
  ])
  return text.replace(/[&<>"\n\t]/g, (sign) => signs.get(sign) ?? sign)
}

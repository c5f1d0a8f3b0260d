import { type CraftedEnd, type CraftedEntry, craftZip } from "./crafted-zip"

export const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
export const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}

export interface CraftedSheet {
  readonly name?: string
  readonly state?: string
  /** XML of the `sheetData`. */
  readonly rows?: string
  /** XML that follows the `sheetData`. */
  readonly after?: string
}

/** A workbook made by hand: everything has a default, so that a test says only what it is about. */
export interface CraftedWorkbook {
  readonly sheets?: readonly CraftedSheet[]
  /** XML of the `si` elements; absent: no such part. */
  readonly strings?: string
  /** XML inside `styleSheet`; absent: no such part. */
  readonly styles?: string
  /** Attributes of `workbookPr`. */
  readonly properties?: string
  readonly spelling?: typeof transitional
  /** Parts put in place of those of the same name, or added. */
  readonly parts?: readonly CraftedEntry[]
  /** Parts left out. */
  readonly without?: readonly string[]
}

export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`

/** The parts of a workbook, to be changed by a test before they are put into a container. */
export function craftParts(workbook: CraftedWorkbook = {}): readonly CraftedEntry[] {
  const {
    sheets = [{}],
    strings,
    styles,
    properties = "",
    spelling = transitional,
    parts = [],
    without = [],
  } = workbook
  const part = (name: string, xml: string): CraftedEntry => ({ name, content: declaration + xml })
  const listed = sheets.map(({ name = "", state }, i) => {
    const visibility = state === undefined ? "" : ` state="${state}"`
    return `<sheet name="${name || `Sheet${i + 1}`}" sheetId="${i + 1}"${visibility} r:id="rId${i + 1}"/>`
  })
  const relationships = [
    ...sheets.map((_, i) =>
      relationship(`rId${i + 1}`, `${spelling.relationships}/worksheet`, `worksheets/sheet${i + 1}.xml`),
    ),
    ...(strings === undefined
      ? []
      : [relationship("rIdT", `${spelling.relationships}/sharedStrings`, "sharedStrings.xml")]),
    ...(styles === undefined ? [] : [relationship("rIdF", `${spelling.relationships}/styles`, "styles.xml")]),
  ]
  const made = [
    part("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    part(
      "_rels/.rels",
      relationshipList(relationship("rId1", `${spelling.relationships}/officeDocument`, "xl/workbook.xml")),
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${spelling.main}" xmlns:r="${spelling.relationships}"><workbookPr ${properties}/>` +
        `<sheets>${listed.join("")}</sheets></workbook>`,
    ),
    part("xl/_rels/workbook.xml.rels", relationshipList(...relationships)),
    ...(strings === undefined ? [] : [part("xl/sharedStrings.xml", `<sst xmlns="${spelling.main}">${strings}</sst>`)]),
    ...(styles === undefined
      ? []
      : [part("xl/styles.xml", `<styleSheet xmlns="${spelling.main}">${styles}</styleSheet>`)]),
    ...sheets.map((sheet, i) => part(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, spelling))),
  ]
  const replaced = new Map(made.map((entry) => [entry.name, entry]))
  for (const name of without) replaced.delete(name)
  for (const entry of parts) replaced.set(entry.name, entry)
  return [...replaced.values()]
}

/** A workbook as a file. */
export function craftXlsx(workbook: CraftedWorkbook = {}, end: CraftedEnd = {}): Uint8Array {
  return craftZip(craftParts(workbook), end)
}

/** A workbook with one sheet that holds these rows. */
export function craftRows(rows: string, workbook: Omit<CraftedWorkbook, "sheets"> = {}): Uint8Array {
  return craftXlsx({ ...workbook, sheets: [{ rows }] })
}

/** A workbook with one sheet whose first row holds these cells. */
export function craftCells(cells: string, workbook: Omit<CraftedWorkbook, "sheets"> = {}): Uint8Array {
  return craftRows(`<row r="1">${cells}</row>`, workbook)
}

export function sheetXml({ rows = "", after = "" }: CraftedSheet, spelling = transitional): string {
  return `<worksheet xmlns="${spelling.main}" xmlns:r="${spelling.relationships}"><sheetData>${rows}</sheetData>${after}</worksheet>`
}

export function relationship(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}" ${more}/>`
}

export function relationshipList(...relationships: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  return `<Relationships xmlns="${namespace}">${relationships.join("")}</Relationships>`
}

import { absolute, addressOf, lastColumn, lastRow, reference, type Position } from "../../workbook/address"
import { areasOf } from "../../workbook/areas"
import type { BookCell, BookSheet } from "../../workbook/book"
import { cellText, xmlText } from "./text"

/** Adds the links, the breaks between pages and the ignored errors of a sheet, each at its place in the order that CT_Worksheet prescribes. */
export function withSheetParts(xml: string, sheet: BookSheet): string {
  for (const later of ["<drawing", "<legacyDrawing", "<tableParts", "<extLst"]) {
    if (xml.includes(later)) throw new Error(`${sheet.name}: ${later} must follow ignoredErrors`)
  }
  return insertBefore(
    insertBefore(xml, /<(printOptions|pageMargins)\b/, linksXml(sheet)),
    /<\/worksheet>/,
    breaksXml(sheet) + ignoredXml(sheet),
  )
}

/** Adds the rows to repeat, the areas to print and the names of a sheet. exceljs would not double an apostrophe in a sheet's name. */
export function withDefinedNames(xml: string, sheets: readonly BookSheet[]): string {
  const names = sheets.flatMap(({ name, print, names: own = [] }, index) => {
    const defined = (kind: string, areas: readonly (string | undefined)[]): readonly string[] => {
      const there = areas.flatMap((area) => (area === undefined ? [] : reference(name, absolute(area))))
      const text = xmlText(there.join(","))
      return there.length === 0
        ? []
        : [`<definedName name="_xlnm.${kind}" localSheetId="${index}">${text}</definedName>`]
    }
    return [
      ...defined("Print_Area", [print.area]),
      // Excel wants the columns first.
      ...defined("Print_Titles", [print.titleColumns, print.titleRows]),
      ...own.map(({ name: called, sheet, area }) => {
        const text = xmlText(reference(sheet, absolute(area)))
        return `<definedName name="${xmlText(called)}" localSheetId="${index}">${text}</definedName>`
      }),
    ]
  })
  return names.length === 0 ? xml : insertBefore(xml, /<calcPr\b/, `<definedNames>${names.join("")}</definedNames>`)
}

function linksXml(sheet: BookSheet): string {
  const links = placed(sheet).flatMap(({ at, cell: { content, link } }) => {
    const to = content.kind === "link" ? content : link
    if (to === undefined) return []
    const shown = content.kind === "link" ? ` display="${xmlText(cellText(content.text))}"` : ""
    return `<hyperlink ref="${addressOf(at)}" location="${xmlText(reference(to.sheet, to.address))}"${shown}/>`
  })
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`
}

function breaksXml({ print: { rowBreaks = [], columnBreaks = [] } }: BookSheet): string {
  const list = (tag: string, after: readonly number[], last: number): string => {
    const breaks = after.map((id) => `<brk id="${id}" max="${last}" man="1"/>`).join("")
    return after.length === 0
      ? ""
      : `<${tag} count="${after.length}" manualBreakCount="${after.length}">${breaks}</${tag}>`
  }
  return list("rowBreaks", rowBreaks, lastColumn - 1) + list("colBreaks", columnBreaks, lastRow - 1)
}

/** Codes look like numbers, and a total's own neighbours look left out; neither is a mistake, so Excel stays quiet. */
function ignoredXml(sheet: BookSheet): string {
  const cells = placed(sheet)
  const where = (test: (cell: BookCell) => boolean) =>
    areasOf(cells.flatMap(({ at, cell }) => (test(cell) ? at : []))).join(" ")
  const codes = where(({ content }) => content.kind === "text" && /^[-+]?\d+([.,]\d+)*$/.test(content.text.trim()))
  const totals = where(({ content }) => content.kind === "formula")
  const marks = [
    ...(codes === "" ? [] : [`<ignoredError sqref="${codes}" numberStoredAsText="1"/>`]),
    ...(totals === "" ? [] : [`<ignoredError sqref="${totals}" formula="1" formulaRange="1"/>`]),
  ]
  return marks.length === 0 ? "" : `<ignoredErrors>${marks.join("")}</ignoredErrors>`
}

function placed(sheet: BookSheet): readonly { readonly at: Position; readonly cell: BookCell }[] {
  return sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => ({ at: { row, column: cell.column }, cell })))
}

/** Everything searched for is markup: text stands in other parts, and in attributes `<` is escaped. */
function insertBefore(xml: string, tag: RegExp, added: string): string {
  const at = xml.search(tag)
  if (at < 0) throw new Error(`exceljs wrote no ${tag.source}`)
  return xml.slice(0, at) + added + xml.slice(at)
}

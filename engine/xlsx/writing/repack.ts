import { strFromU8, strToU8, unzipSync } from "fflate"
import { pack } from "../container/pack"
import type { Book } from "../../workbook/book"
import { addCharts } from "./charts"
import { applicationXml, coreXml } from "./document-properties"
import { withBaseFont } from "./looks"
import { withDefinedNames, withSheetParts } from "./sheet-parts"

/**
 * Makes the package that exceljs wrote the same each time: parts in fixed order, no times but the book's own date. Adds
 * what exceljs cannot write or writes wrongly: links within the workbook, charts, print titles of any sheet name, and the
 * marks that keep Excel's green triangles off codes such as `01` and off live totals.
 */
export function repack(written: Uint8Array, book: Book): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith("/")))
  parts.set("docProps/core.xml", strToU8(coreXml(book)))
  parts.set("docProps/app.xml", strToU8(applicationXml()))
  rewrite(parts, "xl/styles.xml", withBaseFont)
  rewrite(parts, "xl/workbook.xml", (xml) => withDefinedNames(xml, book.sheets))
  book.sheets.forEach((sheet, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withSheetParts(xml, sheet))
  })
  addCharts(parts, book)
  return pack(parts)
}

function rewrite(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`exceljs wrote no ${name}`)
  parts.set(name, strToU8(change(strFromU8(part))))
}

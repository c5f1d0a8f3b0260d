import { strFromU8, strToU8, unzipSync } from "fflate"
import { pack } from "../xlsx/container/pack"
import type { ReportDocument } from "../outputs/report/document"
import type { Bookmarked } from "./bookmarks"
import { figuresXml } from "./figures-part"
import { numeralsIn, wordText } from "./word-text"

/** Without its properties no program keeps a part of its own. The id is ours, the same in each report. */
const itemProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{B1E0A5C2-6D1F-4C59-9F0B-7A2D3C4E5F60}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:bieumau:report:1"/></ds:schemaRefs></ds:datastoreItem>'
const itemRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>'
const itemType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'

/**
 * Makes the package that docx wrote the same each time: parts in fixed order, counted from 1, no times but the report's own date; and
 * adds what each figure is bound to, as a part that Word keeps.
 */
export function repackDocument(
  written: Uint8Array,
  report: ReportDocument,
  figures: readonly Bookmarked[],
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith("/")))
  rewrite(parts, "docProps/core.xml", (xml) => dated(xml, report.date))
  rewrite(parts, "word/document.xml", numbered)
  const { paragraphs } = wordText(strFromU8(parts.get("word/document.xml") ?? new Uint8Array()))
  const numerals = paragraphs.flatMap(({ outside }) => numeralsIn(outside))
  parts.set("customXml/item1.xml", strToU8(figuresXml(figures, report, numerals)))
  parts.set("customXml/itemProps1.xml", strToU8(itemProperties))
  parts.set("customXml/_rels/item1.xml.rels", strToU8(itemRelationships))
  rewrite(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${itemType}</Types>`))
  rewrite(parts, "word/_rels/document.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdFigures" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  )
  return pack(parts)
}

function rewrite(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`docx wrote no ${name}`)
  parts.set(name, strToU8(change(strFromU8(part))))
}

/** The day of the report; the first of 1980, as no day is known, where it has none. */
function dated(xml: string, date = "1980-01-01"): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`)
}

/** docx counts bookmarks and pictures on from document to document. */
function numbered(xml: string): string {
  const renumber = (text: string, pattern: RegExp): string => {
    const numbers = new Map<string, number>()
    return text.replace(pattern, (_, before: string, id: string, after: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `${before}${number}${after}`
    })
  }
  const bookmarks = renumber(xml, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]*)(")/g)
  return renumber(bookmarks, /(<wp:docPr\b[^>]*?\bid=")([^"]*)(")/g)
}

import type { Book } from "../../workbook/book"
import { xmlText } from "./text"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Title, author and dates of a book. Both dates are the book's own, at midnight UTC. */
export function coreXml({ title, subject, author, date }: Omit<Book, "sheets">): string {
  const stamp = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z<`
  return (
    head +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>` +
    `<dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>` +
    `<dcterms:created ${stamp}/dcterms:created><dcterms:modified ${stamp}/dcterms:modified></cp:coreProperties>`
  )
}

/** Names this program as the writer: LibreOffice then computes every formula anew instead of trusting stored values. */
export function applicationXml(): string {
  return (
    head +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    "<Application>bieumau</Application></Properties>"
  )
}

/** A part of exceljs with markup added before a tag. Everything searched for is markup: text stands in other parts, and in attributes `<` is escaped. */
export function insertBefore(xml: string, tag: RegExp, added: string): string {
  const at = xml.search(tag)
  if (at < 0) throw new Error(`exceljs wrote no ${tag.source}`)
  return xml.slice(0, at) + added + xml.slice(at)
}

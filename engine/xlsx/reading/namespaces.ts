/** Transitional and Strict spell the same vocabularies with different names. */

/** Workbooks, sheets, shared strings, styles. */
export const spreadsheetNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
])

/** Attributes such as `r:id`, and the beginning of every relationship's type. */
export const relationshipNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
])

/** Parts that hold relationships; one name in both. */
export const packageNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
])

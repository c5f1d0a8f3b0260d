import { cleanText } from "../../workbook/clean-text"

/** Clean text for a place where `_x0041_` is read as an escape for `A`, so that it reads back as it was. */
export function cellText(text: string): string {
  return cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
}

/** Clean text as XML content or as an attribute's value. */
export function xmlText(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;")
}

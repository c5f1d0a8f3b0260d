import type { ReportDocument } from "../outputs/report/document"
import { cleanText } from "../workbook/clean-text"
import type { Bookmarked } from "./bookmarks"

/** The namespace of the part that says what the figures of a report are bound to. */
export const figuresNamespace = "urn:bieumau:report:1"

/**
 * What each bookmark of a report is bound to: the cell, whose it is, where the provincial workbook has it, and what it was; and the
 * numbers that are bound to nothing, such as those of laws, so that new ones are told from them.
 */
export function figuresXml(
  figures: readonly Bookmarked[],
  { workbook, language }: ReportDocument,
  numerals: readonly string[],
): string {
  const lines = figures.map(({ bookmark, figure: { text, binding } }) => {
    const { cell, tier, unit, figure, place } = binding
    const attributes = { bookmark, cell, tier, unit, sheet: place.sheet, address: place.address, figure, text }
    return `<figure${attributesText(attributes)}/>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<figures xmlns="${figuresNamespace}"${attributesText({ workbook, language, numerals: numerals.join(" ") })}>${lines.join("")}</figures>`
}

function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(cleanText(value))}"`))
    .join("")
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

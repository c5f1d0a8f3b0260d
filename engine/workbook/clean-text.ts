/** The most that Excel keeps in one cell, in UTF-16 units. */
const longestText = 32_767

/**
 * Text that a workbook can hold: one bad character would make all of it unreadable. Control characters and U+FFFE,
 * U+FFFF go, a lone surrogate becomes U+FFFD, CR and CRLF become LF; past 32,767 characters it is cut, as Excel does.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^\P{Cc}\t\n\u0080-\u009F]/gu, "")
    .replace(/[\uFFFE\uFFFF]/g, "")
}

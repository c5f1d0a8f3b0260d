import { cleanText } from "../../../engine/index"

/**
 * Text as it has to be typed so that Excel keeps it as text, whatever the language of the computer: after an apostrophe where
 * Excel could take it for a formula, a number, a day or a truth value. Empty text stays empty, and leaves the cell so.
 */
export function typedText(text: string): string {
  const clean = cleanText(text)
  return isMereWords(clean) ? clean : `'${clean}`
}

/** A letter first and no digit; `May 5`, `Tháng 5` and `TRUE` are more than words to Excel. */
function isMereWords(text: string): boolean {
  if (text === "") return true
  if (!/^\p{L}/u.test(text) || /^(?:true|false|đúng|sai)$/i.test(text)) return false
  return !/\d/.test(text) || text.length > longestDay
}

/** No day or time is longer when it is written out. */
const longestDay = 40

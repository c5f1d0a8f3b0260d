import { longestFooter } from "./book"
import { cleanText } from "./clean-text"

/** The margins of every page, in inches; the wider left one is for binding. */
export const margins = { left: 0.98, right: 0.6, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.4 } as const

/** The size, in percent, at which a sheet of many pages across is printed where it has none of its own. */
export const widePages = 75

/** The left and the right of a page's foot, in Excel's codes: the text, and the page's number of how many. */
export function footerParts(text: string): { readonly left: string; readonly right: string } {
  return { left: footerFont + footerText(text), right: `${footerFont}&P/&N` }
}

const footerFont = '&10&"Times New Roman,Regular"'

/** Excel keeps 255 characters of a footer with its codes: a longer name is cut. `&` starts a code, so it is doubled. */
function footerText(text: string): string {
  const cut = (length: number): string => cleanText(text.replace(/\s+/g, " ").slice(0, length)).replaceAll("&", "&&")
  const whole = cut(longestFooter)
  return whole.length <= 180 ? whole : cut(90)
}

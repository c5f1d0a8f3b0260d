import { decodeLegacy } from "../text/legacy"
import { foldLookAlikes, normalText } from "../text/normal"
import { foldTones } from "../text/tones"
import { isZero, negate, type Figure } from "./figure"
import { measureKey, splitQualifier } from "./number-words"
import { fitting, numeralPattern, readingsOf, type Reading } from "./numeral"
import type { Qualifier } from "./qualifier"
import { unreadable, whyUnreadable, type UnreadableText } from "./unreadable-text"

/** What the cell wants. `spellings`: how its unit of measure may be written after the figure. */
export interface Wanted {
  readonly places: number
  readonly spellings: readonly string[]
}

/** What a text says that stands where a figure belongs. */
export type NumberText =
  /** Nothing but white space and invisible characters. */
  | { readonly kind: "blank" }
  /** Exactly one reading fits the cell. */
  | { readonly kind: "figure"; readonly figure: Figure; readonly qualifier?: Qualifier }
  /** Several fit: `1.234` where three decimals are allowed; `- 5`, which is minus five or an item of a list. */
  | { readonly kind: "ambiguous"; readonly readings: readonly Figure[]; readonly qualifier?: Qualifier }
  | UnreadableText

const longestText = 200
const signedNumeral = new RegExp(String.raw`^([-+] ?)?(\( ?)?(${numeralPattern})( ?\))?`)

/**
 * Reads a text as a figure only where the cell's decimals and measure leave exactly one reading. A word before it that
 * makes it approximate is kept as its qualifier. Text longer than 200 characters is no figure.
 */
export function readNumberText(text: string, wanted: Wanted): NumberText {
  const whole = folded(text)
  if (whole === "") return { kind: "blank" }
  if (whole.length > longestText) return unreadable("words")
  const { rest, ...qualified } = splitQualifier(whole)
  const own = new Set(wanted.spellings.map(measureKey))
  const isOwn = (measure: string) => own.has(measureKey(measure))

  const [written = "", sign = "", open = "", numeral = "", close = ""] = signedNumeral.exec(rest) ?? []
  const suffix = rest.slice(written.length).trim()
  const isAccounting = open !== "" && close !== "" && sign === ""
  const isBare = open === "" && close === ""
  const all = readingsOf(numeral)
  if (all.length === 0 || !(isAccounting || isBare) || !(suffix === "" || isOwn(suffix))) {
    return whyUnreadable(rest, isOwn)
  }

  const [figure, ...others] = signed(fitting(all, wanted.places), isAccounting ? "-" : sign)
  if (figure === undefined) return unreadable("decimals", signed(all, isAccounting ? "-" : sign))
  if (others.length > 0) return { kind: "ambiguous", readings: [figure, ...others], ...qualified }
  return { kind: "figure", figure, ...qualified }
}

/** A dash apart from its figure may be a minus or the mark of a list item: both are readings. */
function signed(readings: readonly Reading[], sign: string): readonly Figure[] {
  return readings.flatMap(({ figure }) => {
    if (!sign.startsWith("-") || isZero(figure)) return [figure]
    return sign === "-" ? [negate(figure)] : [negate(figure), figure]
  })
}

/**
 * One spelling for what is typed in many: lower case, official tone placement, full-width forms and dashes as in ASCII.
 * White space of more than one character and line breaks become a line break, which groups no digits: "12⏎345" is two
 * figures.
 */
function folded(text: string): string {
  const lines = decodeLegacy(text)
    .text.replaceAll("\u00ad", "")
    .split(/\s{2,}|[\n\r\t\v\f\u0085\u2028\u2029]/)
  const joined = lines
    .map(normalText)
    .filter((line) => line !== "")
    .join("\n")
  const narrow = joined.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  // An apostrophe tells Excel to take digits as text; some programs leave it in.
  return foldTones(foldLookAlikes(narrow).toLowerCase()).replace(/^'(?=[\d(+-])/, "")
}

import type { Figure } from "./figure"
import { figureFrom } from "./figure"

/** Vietnamese writes `1.234,5`; English writes `1,234.5`. Grouped from the exact digits, never through a double. */
export function figureText(figure: Figure, language: "vi" | "en"): string {
  const [group, mark] = language === "vi" ? [".", ","] : [",", "."]
  const { sign, whole, fraction } = pieces(figure)
  return sign.replace("-", "−") + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === "" ? "" : mark + fraction)
}

/** The figure as one types it into a cell: no grouping, the language's decimal mark, a plain minus. */
export function typedText(figure: Figure, language: "vi" | "en"): string {
  const text = decimalText(figure)
  return language === "vi" ? text.replace(".", ",") : text
}

/** The figure as machines exchange it: `-1234.5`, every digit, no exponent. The inverse of `parseDecimal`. */
export function decimalText(figure: Figure): string {
  const { sign, whole, fraction } = pieces(figure)
  return sign + whole + (fraction === "" ? "" : "." + fraction)
}

/**
 * Reads a decimal with a point and no grouping, as `decimalText` writes it; zeros at either end are allowed. Undefined
 * when the text is anything else, or has more than 400 digits on a side of the point.
 */
export function parseDecimal(text: string): Figure | undefined {
  const match = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = "", whole = "", fraction = ""] = match
  return figureFrom(sign + whole + fraction, fraction.length)
}

/**
 * The double nearest to the figure: what is stored in a workbook's cell. Infinity past the largest double.
 * `figureOf` of it is the figure again, up to 15 digits.
 */
export function storedNumber(figure: Figure): number {
  const { digits, places } = figure
  return places === 0 && typeof digits === "number" ? digits : Number(decimalText(figure))
}

function pieces({ digits, places }: Figure): { sign: string; whole: string; fraction: string } {
  const negative = digits < 0
  const text = String(negative ? -digits : digits).padStart(places + 1, "0")
  const mark = text.length - places
  return { sign: negative ? "-" : "", whole: text.slice(0, mark), fraction: text.slice(mark) }
}

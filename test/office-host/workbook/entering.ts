import type { Locale } from "./locale"
import type { CellValue } from "./model"

/** What a text becomes when it is entered into a cell. */
export interface Entered {
  /** Undefined: the cell is emptied. */
  readonly value?: CellValue
  /** With its `=`. */
  readonly formula?: string
  /** The number format that Excel gives a cell that was General. */
  readonly format?: string
}

const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]

/**
 * What Excel makes of a text, typed or written by an add-in: `1,234.5` is a number, `3/5/2018` a day, `12%` a twelfth of one,
 * `=A1` a formula, `'01` text. In a cell that is formatted as text (`@`) everything stays text but what empties it.
 */
export function entered(text: string, numberFormat: string, locale: Locale): Entered {
  if (text === "") return {}
  if (text.startsWith("'")) return { value: text.slice(1) }
  if (numberFormat === "@") return { value: text }
  if (text.startsWith("=") && text.length > 1) return { formula: text }
  const known = text.toUpperCase()
  if (known === "TRUE" || known === "FALSE") return { value: known === "TRUE" }
  if (errors.includes(known)) return { value: { error: known } }
  return percent(text, locale) ?? number(text, locale) ?? day(text, locale) ?? { value: text }
}

/** What Excel makes of a number that an add-in writes: text in a cell that is formatted as text. */
export function enteredNumber(value: number, numberFormat: string): Entered {
  return { value: numberFormat === "@" ? String(value) : value }
}

function percent(text: string, locale: Locale): Entered | undefined {
  const [, digits] = /^\s*(.*?)\s*%\s*$/.exec(text) ?? []
  const read = digits === undefined ? undefined : readNumber(digits, locale)
  if (read === undefined) return undefined
  return { value: Number((read / 100).toPrecision(15)), format: digits!.includes(locale.decimal) ? "0.00%" : "0%" }
}

function number(text: string, locale: Locale): Entered | undefined {
  const read = readNumber(text, locale)
  if (read === undefined) return undefined
  if (!text.includes(locale.group)) return { value: read }
  return { value: read, format: text.includes(locale.decimal) ? "#,##0.00" : "#,##0" }
}

/** A number as people write it, kept to 15 digits. Thousands stand in threes: `1.5` is no number where the point groups. */
function readNumber(text: string, { decimal, group }: Locale): number | undefined {
  const [point, comma] = [decimal, group].map((mark) => (mark === "." ? "\\." : mark))
  const pattern = new RegExp(
    `^\\s*([-+]?)((?:\\d{1,3}(?:${comma}\\d{3})+|\\d*)(?:${point}\\d*)?(?:[eE][-+]?\\d+)?)\\s*$`,
  )
  const [, sign, digits = ""] = pattern.exec(text) ?? []
  if (!/^\D?\d/.test(digits)) return undefined
  const value = Number(digits.replaceAll(group, "").replace(decimal, "."))
  if (!Number.isFinite(value)) return undefined
  const kept = Number(value.toPrecision(15))
  return sign === "-" ? -kept : kept
}

function day(text: string, locale: Locale): Entered | undefined {
  const [, first, second, year] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*$/.exec(text) ?? []
  const [month, date] = locale.day === "mdy" ? [first, second] : [second, first]
  const serial = year === undefined ? undefined : serialOf(Number(year), Number(month), Number(date))
  return serial === undefined ? undefined : { value: serial, format: locale.day === "mdy" ? "m/d/yyyy" : "dd/mm/yyyy" }
}

/** The serial number of a day from 1 March 1900 on, counted from 1900; undefined for a day that no calendar has. */
export function serialOf(year: number, month: number, date: number): number | undefined {
  const time = Date.UTC(year, month - 1, date)
  const at = new Date(time)
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date || year > 9999) return undefined
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000)
  return serial >= 61 ? serial : undefined
}

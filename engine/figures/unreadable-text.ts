import type { Figure } from "./figure"
import { isMeasure, isScaled } from "./number-words"
import { numeralPattern, readingsOf } from "./numeral"

/**
 * Why no figure is taken from a text: it is told in words or stands among them; there are several figures or items; its
 * measure is not the cell's; it has more decimals than the cell; it is a range; no numeral is spelled so.
 */
export type Reason = "words" | "several" | "measure" | "decimals" | "range" | "malformed"

/** `readings` are what its numerals can say, for people to see; they are never used. */
export interface UnreadableText {
  readonly kind: "unreadable"
  readonly reason: Reason
  readonly readings: readonly Figure[]
}

/** Not part of something else: not the 2 of `m2` or `1/2`, not the 10 of `0x10`. */
const standingNumeral = new RegExp(String.raw`(?<=^|[\s(+;,.…~÷→-])${numeralPattern}`, "g")
const leadingNumeral = new RegExp(`^${numeralPattern}`)
const rangeMark = /^(?:-|~|÷|→|\.{2,}|…)$|(?:^|\s)(?:đến|tới|to)$/
const listMark = /[,;+&]|(?:^|\s)(?:và|and)(?:\s|$)/

/** Says why folded text is no figure of its cell. `isOwn` knows the cell's measure. */
export function whyUnreadable(text: string, isOwn: (measure: string) => boolean): UnreadableText {
  const meant = digitsMeant(text, isOwn)
  if (meant !== undefined) return unreadable("malformed", readingsIn(meant))

  const [leading = ""] = leadingNumeral.exec(text) ?? []
  const suffix = text.slice(leading.length)
  const isReadable = readingsOf(leading).length > 0
  if (isReadable && isScaled(suffix.trim())) return unreadable("measure")
  if (isReadable && isMeasure(suffix)) return unreadable("measure", readingsIn(leading))

  const numerals = [...text.matchAll(standingNumeral)]
  const readings = numerals.flatMap(([numeral]) => readingsIn(numeral))
  if (isRange(text, numerals)) return unreadable("range", readings)
  if (numerals.length > 1 || (leading.includes(" ") && !isReadable)) return unreadable("several", readings)

  if (isReadable && listMark.test(suffix)) return unreadable("several", readings)
  const isMisspelled = leading !== "" && (!isReadable || /^\S*\d/.test(suffix))
  if (isMisspelled || (/\d/.test(text) && !/\p{L}/u.test(text))) return unreadable("malformed")
  return unreadable("words", readings)
}

function isRange(text: string, [from, to, ...more]: readonly RegExpExecArray[]): boolean {
  if (from === undefined || to === undefined || more.length > 0) return false
  return rangeMark.test(text.slice(from.index + from[0].length, to.index).trim())
}

/** A numeral typed with the letters o, l, i for digits: `O5`, `l2 mét`. What was meant is probable, no more. */
function digitsMeant(text: string, isOwn: (measure: string) => boolean): string | undefined {
  const [typed = ""] = /^[\doli|]+(?:[.,'][\doli|]+)*/.exec(text) ?? []
  const suffix = text.slice(typed.length).trim()
  if (!/\d/.test(typed) || !/[oli|]/.test(typed) || (suffix !== "" && !isOwn(suffix))) return undefined
  return typed.replaceAll("o", "0").replace(/[li|]/g, "1")
}

/** All readings of a numeral; where it has none because spaces stand wrongly in it, those of its parts. */
function readingsIn(numeral: string): readonly Figure[] {
  const readings = readingsOf(numeral)
  if (readings.length > 0) return readings.map(({ figure }) => figure)
  return numeral.includes(" ") ? numeral.split(" ").flatMap(readingsIn) : []
}

export function unreadable(reason: Reason, readings: readonly Figure[] = []): UnreadableText {
  return { kind: "unreadable", reason, readings }
}

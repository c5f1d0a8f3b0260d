/** A number that was passed, and the place behind it. Written anew for each. */
export interface PassedNumber {
  value: number
  end: number
}

const powers = Float64Array.from({ length: 16 }, (_, i) => 10 ** i)
/** Digits that a double holds whatever they are. */
const exactDigits = 15

/**
 * Passes a decimal of at most fifteen digits (`-12.5`), which is one division of two whole numbers and so rounded as the
 * text would be. False, with nothing said, where something else stands there.
 */
export function passNumber(bytes: Uint8Array, from: number, passed: PassedNumber): boolean {
  const isNegative = bytes[from] === 0x2d
  const first = isNegative ? from + 1 : from
  let at = first
  let byte = bytes[at] ?? 0
  let whole = 0
  for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] ?? 0) whole = whole * 10 + byte - 0x30
  let digits = at - first
  if (digits === 0 || digits > exactDigits) return false
  if (byte === 0x2e) {
    const point = at
    byte = bytes[++at] ?? 0
    for (; byte >= 0x30 && byte <= 0x39 && at - first <= exactDigits; byte = bytes[++at] ?? 0)
      whole = whole * 10 + byte - 0x30
    const places = at - point - 1
    digits += places
    if (places === 0 || digits > exactDigits) return false
    whole /= powers[places] ?? 1
  }
  // Excel knows no −0, and neither does a figure.
  passed.value = isNegative && whole !== 0 ? -whole : whole
  passed.end = at
  return true
}

/** Passes a whole number of one to nine digits. False, with nothing said, where something else stands there. */
export function passIndex(bytes: Uint8Array, from: number, passed: PassedNumber): boolean {
  let at = from
  let byte = bytes[at] ?? 0
  let whole = 0
  for (; byte >= 0x30 && byte <= 0x39 && at < from + 9; byte = bytes[++at] ?? 0) whole = whole * 10 + byte - 0x30
  passed.value = whole
  passed.end = at
  return at > from
}

/**
 * An exact decimal: `digits × 10^-places`, with no trailing zeros after the mark.
 *
 * A provincial total must not depend on the order of its units, and `0,1 + 0,2` must be `0,3`; so figures are added,
 * multiplied and compared as whole digits. There is no division: a ratio is compared by cross-multiplication.
 */
export interface Figure {
  /** A safe integer wherever one is enough; a bigint only past 2^53. */
  readonly digits: number | bigint
  /** Digits after the decimal mark: 0 or more. */
  readonly places: number
}

/** The figure 0. */
export const zero: Figure = { digits: 0, places: 0 }

/**
 * The figure of a stored double: its 15-significant-digit decimal, which is what Excel shows of it.
 * Throws a RangeError on NaN and the infinities, which no workbook can store.
 */
export function figureOf(value: number): Figure {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return { digits: value === 0 ? 0 : value, places: 0 }
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e")
  const places = 14 - Number(exponent)
  const digits = BigInt(mantissa.replace(".", ""))
  return places >= 0 ? canonical(digits, places) : canonical(digits * 10n ** BigInt(-places), 0)
}

/**
 * Whole digits and places as read from text, e.g. `figureFrom("-1234", 2)` is −12,34.
 * Throws a RangeError on anything but ASCII digits with at most a minus before them, and on places below 0.
 */
export function figureFrom(digits: string, places: number): Figure {
  // BigInt takes "", " 7 " and "0x10" too.
  if (!/^-?\d+$/.test(digits)) throw new RangeError(`not whole digits: ${digits}`)
  if (!Number.isSafeInteger(places) || places < 0) throw new RangeError(`not a count of decimals: ${places}`)
  return canonical(BigInt(digits), places)
}

export function add(a: Figure, b: Figure): Figure {
  const places = Math.max(a.places, b.places)
  const left = scaled(a, places)
  const right = scaled(b, places)
  if (typeof left === "number" && typeof right === "number") {
    const digits = left + right
    if (Number.isSafeInteger(digits)) return canonical(digits, places)
  }
  return canonical(BigInt(left) + BigInt(right), places)
}

export function negate(a: Figure): Figure {
  return a.digits === 0 ? a : { digits: -a.digits, places: a.places }
}

export function subtract(a: Figure, b: Figure): Figure {
  return add(a, negate(b))
}

export function multiply(a: Figure, b: Figure): Figure {
  const places = a.places + b.places
  if (typeof a.digits === "number" && typeof b.digits === "number") {
    const digits = a.digits * b.digits
    if (Number.isSafeInteger(digits)) return canonical(digits, places)
  }
  return canonical(BigInt(a.digits) * BigInt(b.digits), places)
}

/** The total of figures; 0 of none. The same for every order of the figures. */
export function sum(figures: Iterable<Figure>): Figure {
  let total = zero
  for (const figure of figures) total = add(total, figure)
  return total
}

/** −1, 0 or 1: the sign of `a − b`. */
export function compare(a: Figure, b: Figure): -1 | 0 | 1 {
  const { digits } = subtract(a, b)
  return digits > 0 ? 1 : digits < 0 ? -1 : 0
}

export function isZero(a: Figure): boolean {
  return a.digits === 0
}

export function absolute(a: Figure): Figure {
  return a.digits < 0 ? negate(a) : a
}

/**
 * Rounded to at most `places` digits after the mark, halves away from zero, as Excel's ROUND does. Places below 0 round
 * before the mark: −3 to whole thousands.
 */
export function round(a: Figure, places: number): Figure {
  if (a.places <= places) return a
  const unit = 10n ** BigInt(a.places - places)
  const digits = BigInt(a.digits)
  const half = digits < 0n ? -(unit / 2n) : unit / 2n
  const rounded = (digits + half) / unit
  return places >= 0 ? canonical(rounded, places) : canonical(rounded * 10n ** BigInt(-places), 0)
}

function scaled({ digits, places }: Figure, to: number): number | bigint {
  if (places === to) return digits
  const power = to - places
  if (typeof digits === "number" && power <= 15) {
    const wide = digits * 10 ** power
    if (Number.isSafeInteger(wide)) return wide
  }
  return BigInt(digits) * 10n ** BigInt(power)
}

/** One spelling for one number: trailing zeros go, −0 is 0, and a bigint is kept only where it is needed. */
function canonical(digits: number | bigint, places: number): Figure {
  if (typeof digits === "number") {
    while (places > 0 && digits % 10 === 0) {
      digits /= 10
      places -= 1
    }
    return { digits: digits === 0 ? 0 : digits, places }
  }
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n
    places -= 1
  }
  const small = Number(digits)
  return { digits: Number.isSafeInteger(small) ? small : digits, places }
}

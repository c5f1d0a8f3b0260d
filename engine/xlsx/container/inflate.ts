import { Inflate } from "fflate"

/** Stored bytes handed over at once: what a slice inflates to (at most 1,032 times as much) stays within 33 MB. */
const sliceLength = 32 * 1024

/**
 * Inflates raw deflate data that must come to exactly `length` bytes. Undefined when it is broken, cut short, or comes
 * to another length; it stops as soon as there is more than `length`, so a lying entry costs no memory.
 */
export function inflate(stored: Uint8Array, length: number): Uint8Array | undefined {
  const whole = new Uint8Array(length)
  let filled = 0
  const stream = new Inflate((piece) => {
    if (filled + piece.length <= length) whole.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < stored.length && filled <= length; at += sliceLength) {
      stream.push(stored.subarray(at, at + sliceLength), at + sliceLength >= stored.length)
    }
  } catch {
    return undefined
  }
  return filled === length ? whole : undefined
}

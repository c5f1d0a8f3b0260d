/** A stream of numbers that looks random and is the same on every machine. */
export interface Random {
  /** From 0 up to, but not including, 2^32. */
  whole(): number
  /** From 0 up to, but not including, 1. */
  share(): number
  /** One of a list. Throws a RangeError for a list of nothing. */
  oneOf<T>(list: readonly T[]): T
}

/**
 * The stream that belongs to a purpose, e.g. `("7", "10001", "2018", "A12.02.1")`. Every purpose has its own, so that a unit or a cell
 * that comes or goes changes nothing for the others. Mulberry32, started from the MurmurHash3 mix of the words.
 */
export function randomOf(...purpose: readonly string[]): Random {
  let state = mixed(purpose.join("\u0000"))
  const whole = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return (bits ^ (bits >>> 14)) >>> 0
  }
  const share = (): number => whole() / 4_294_967_296
  return {
    whole,
    share,
    oneOf: (list) => {
      const one = list[Math.floor(share() * list.length)]
      if (one === undefined) throw new RangeError("nothing to choose from")
      return one
    },
  }
}

function mixed(text: string): number {
  let hash = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    let part = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    part = Math.imul((part << 15) | (part >>> 17), 0x1b873593)
    hash ^= part
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * About e^(sigma·z) for a normal z: what sizes of agencies are multiplied by. Only additions and multiplications, which
 * every machine does alike: Math.exp and Math.log may differ in the last digit.
 */
export function logNormal(random: Random, sigma: number): number {
  let z = -6
  for (let i = 0; i < 12; i++) z += random.share()
  let power = 1 + (sigma * z) / 1024
  for (let i = 0; i < 10; i++) power *= power
  return power
}

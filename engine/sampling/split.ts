import { figureFrom, zero, type Figure } from "../figures/figure"
import type { Random } from "./random"

/**
 * Splits a total of at most so many `places`, 0 or more, into parts as their weights are to one another. The parts add up to it,
 * to the last digit, and none differs from its due by a whole last digit or more. Where all weights are 0 the first part gets
 * all.
 */
export function splitBy(total: Figure, places: number, weights: readonly Figure[], random: Random): readonly Figure[] {
  const whole = digitsAt(total, places)
  const finest = Math.max(0, ...weights.map((weight) => weight.places))
  const shares = weights.map((weight) => digitsAt(weight, finest))
  const all = shares.reduce((sum, share) => sum + share, 0n)
  if (all === 0n) return weights.map((_, index) => (index === 0 ? total : zero))
  // The cuts lie where the shares end, all moved by one random part of a last digit: nobody is favoured, nothing is lost.
  const offset = BigInt(random.whole()) * all
  let [taken, cut] = [0n, 0n]
  return shares.map((share) => {
    taken += share
    const next = (whole * taken * steps + offset) / (all * steps)
    const part = next - cut
    cut = next
    return figureFrom(String(part), places)
  })
}

const steps = 4_294_967_296n

function digitsAt({ digits, places }: Figure, at: number): bigint {
  if (places > at) throw new RangeError(`${digits}e-${places} has more than ${at} decimals`)
  return BigInt(digits) * 10n ** BigInt(at - places)
}

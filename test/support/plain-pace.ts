import { compare, zero, type Figure } from "../../engine/figures/figure"
import type { Change } from "../../engine/formulas/pace"

/** So many units of a number stand for 1: far more digits than any two effects here agree in without being equal. */
const one = 10n ** 80n
const dust = 10n ** 30n

/**
 * Hidiroglou and Berthelot's edit with its quotients and roots worked out to 80 decimals, as their paper writes it (U = ½, the floor
 * under the quartiles left out): what the engine's exact comparison is held against.
 */
export function plainPace(own: Change, others: readonly Change[], width: Figure, least: number): boolean {
  const isPositive = ({ now, before }: Change) => compare(now, zero) > 0 && compare(before, zero) > 0
  const compared = others.filter(isPositive)
  if (!isPositive(own) || compared.length < least || compared.length === 0) return true
  const ratios = compared.map(ratioOf).sort(ascending)
  const middle = ratios[Math.ceil(ratios.length / 2) - 1]!
  const effect = (change: Change): bigint => {
    const ratio = ratioOf(change)
    const s = ratio < middle ? one - (middle * one) / ratio : (ratio * one) / middle - one
    const size = [change.now, change.before].map(fixed).sort(ascending)[1]!
    return (s * rootOf(size)) / one
  }
  const effects = compared.map(effect).sort(ascending)
  const quarter = Math.floor((effects.length - 1) / 4)
  const [first, third] = [effects[quarter]!, effects[effects.length - 1 - quarter]!]
  const found = effect(own)
  const times = (quartile: bigint): bigint => (fixed(width) * quartile) / one
  // A quartile that is the median has no spread to judge by.
  if (found < -dust) return first >= -dust || found >= times(first) - dust
  return found <= dust || third <= dust || found <= times(third) + dust
}

function fixed({ digits, places }: Figure): bigint {
  return (BigInt(digits) * one) / 10n ** BigInt(places)
}

function ratioOf({ now, before }: Change): bigint {
  return (fixed(now) * one) / fixed(before)
}

/** The square root of a number, in the same units. */
function rootOf(of: bigint): bigint {
  const square = of * one
  let root = 10n ** BigInt(Math.ceil(String(square).length / 2))
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

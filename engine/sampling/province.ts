import { figureOf, multiply, round } from "../figures/figure"
import { decimalText, storedNumber } from "../figures/writing"
import type { Profile, ReportingUnit, Tier } from "../model/profile"
import type { Recipe, TierShare } from "./recipe"

/**
 * A made-up province of so many units: the tiers, deadlines and settings of a profile, and units that nobody could take for
 * real ones, whatever the profile's own are. A larger province has all units of a smaller one, by the same codes and names.
 */
export function sampledProvince(base: Profile, recipe: Recipe, count: number): Profile {
  const { code, name, title, receiver } = recipe.province
  const counts = countsOf(base.tiers, recipe, count)
  return {
    ...base,
    // What became of the profile's own units says nothing of made-up ones.
    ...(base.successions === undefined ? {} : { successions: [] }),
    id: `${base.id}-mau`,
    title: { vi: title, en: title },
    province: { code, name },
    receiver,
    synthetic: true,
    units: base.tiers.flatMap((tier, place) => unitsOf(tier, place, shareOf(tier, recipe), counts.get(tier.code) ?? 0)),
  }
}

/** How many units each tier has: first those with a number of their own, then the shares, and the rest in equal parts. */
function countsOf(tiers: readonly Tier[], recipe: Recipe, count: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let left = count
  const take = (tier: Tier, wanted: number): void => {
    counts.set(tier.code, Math.min(wanted, left))
    left -= Math.min(wanted, left)
  }
  const rest: Tier[] = []
  for (const tier of tiers) {
    const { exactly, share } = shareOf(tier, recipe)
    if (exactly !== undefined) take(tier, exactly)
    else if (share === undefined) rest.push(tier)
  }
  for (const tier of tiers) {
    const { exactly, share } = shareOf(tier, recipe)
    if (exactly === undefined && share !== undefined)
      take(tier, storedNumber(round(multiply(share, figureOf(count)), 0)))
  }
  const even = left
  rest.forEach((tier, index) =>
    take(tier, Math.floor((even * (index + 1)) / rest.length) - Math.floor((even * index) / rest.length)),
  )
  return counts
}

function shareOf({ code, label }: Tier, { tiers }: Recipe): TierShare {
  return tiers.find(({ tier }) => tier === code) ?? { tier: code, name: `${label.vi} {n}` }
}

/** Codes are made of the tier's place in the profile and the unit's number in its tier: five digits, as text. */
function unitsOf({ code: tier }: Tier, place: number, share: TierShare, count: number): readonly ReportingUnit[] {
  const codeOf = (number: number): string => `${place}${String(number).padStart(4, "0")}`
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1
    const { below } = share
    const name = share.name.replace("{n}", String(number).padStart(3, "0"))
    const parent = below !== undefined && number % below === 0 ? { parent: codeOf(number - 1) } : {}
    return { code: codeOf(number), name, aliases: [], tier, ...parent }
  })
}

/** The profile as a file of a pack holds it: `loadProfile` makes the same profile of it. */
export function profileJson({ deadlines, settings, ...profile }: Profile): unknown {
  return {
    ...profile,
    ...(deadlines === undefined ? {} : { deadlines: Object.fromEntries(deadlines) }),
    ...(settings === undefined
      ? {}
      : { settings: Object.fromEntries([...settings].map(([code, figure]) => [code, decimalText(figure)])) }),
  }
}

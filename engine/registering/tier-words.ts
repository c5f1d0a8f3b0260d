import type { Tier } from "../model/profile"
import { matchKey } from "../text/matching"

/** What a text says of the tier: one (`isExact` where it is its very name), several, or nothing. */
export type TierSaid =
  { readonly tier: Tier; readonly isExact: boolean } | { readonly several: readonly Tier[] } | undefined

export interface TierWords {
  /** The tier that a heading, a sheet's name or a cell of the column of tiers names. */
  readonly named: (text: string) => TierSaid
  /** The tier whose words a unit's name begins with: `UBND xã …`, `Sở …`. */
  readonly ofName: (name: string) => Tier | undefined
}

/** Words before the name of a tier that say nothing of it. Longer ones first. */
const before = [
  ...["danh sách", "ủy ban nhân dân", "ubnd", "khối", "nhóm", "các", "những", "loại", "cơ quan", "đơn vị", "cấp"],
].map((word) => `${matchKey(word)} `)

/** Finds the tiers of a profile in the words of lists: by code, by label, by the spellings that the profile gives. */
export function tierWords(tiers: readonly Tier[]): TierWords {
  const known = new Map<string, readonly Tier[]>()
  for (const tier of tiers) {
    for (const text of [tier.code, tier.label.vi, tier.label.en, ...(tier.spellings ?? [])]) {
      for (const key of new Set([matchKey(text), bare(matchKey(text))])) {
        const others = known.get(key) ?? []
        if (key !== "" && !others.includes(tier)) known.set(key, [...others, tier])
      }
    }
  }
  const phrases = [...known.keys()]
    .filter((key) => key.includes(" "))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const longest = [...known.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

  const exactly = (text: string): readonly Tier[] => {
    const key = matchKey(text)
    const whole = known.get(key) ?? known.get(bare(key))
    if (whole !== undefined) return whole
    const parts = text
      .split(/[,;/&+]| và /)
      .map((part) => bare(matchKey(part)))
      .filter((part) => part !== "")
    const found = parts.map((part) => known.get(part))
    return found.length > 1 && found.every((tiersOf) => tiersOf !== undefined) ? unique(found.flat()) : []
  }
  const within = (text: string): readonly Tier[] => {
    let rest = ` ${matchKey(text)} `
    const found: Tier[] = []
    for (const phrase of phrases) {
      if (!rest.includes(` ${phrase} `)) continue
      found.push(...(known.get(phrase) ?? []))
      rest = rest.replaceAll(` ${phrase} `, " · ")
    }
    return unique(found)
  }
  return {
    named: (text) => {
      const exact = exactly(text)
      return said(exact, true) ?? said(within(text), false)
    },
    ofName: (name) => {
      const key = `${bare(matchKey(name))} `
      const prefix = longest.find((words) => key.startsWith(`${words} `))
      const found = prefix === undefined ? [] : (known.get(prefix) ?? [])
      return found.length === 1 ? found[0] : undefined
    },
  }
}

function said(tiers: readonly Tier[], isExact: boolean): TierSaid {
  const [tier, ...others] = tiers
  if (tier === undefined) return undefined
  return others.length === 0 ? { tier, isExact } : { several: tiers }
}

/** A key without the words before it that say nothing: `ubnd các huyện` is `huyện`. One word is left at least. */
export function bare(key: string): string {
  let rest = key
  for (;;) {
    const word = before.find((one) => rest.startsWith(one))
    if (word === undefined) return rest
    rest = rest.slice(word.length)
  }
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}

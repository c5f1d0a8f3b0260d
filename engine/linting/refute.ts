import type { Claim } from "./claim"
import { contradictionIn } from "./eliminate"
import { inequality, type Inequality } from "./inequality"

/** A claim, and whose it is. */
export interface Claimed<Whose> {
  readonly claim: Claim
  readonly whose: Whose
}

/** After so many looks for a contradiction it is not known whether there is one, and nothing is said. */
const mostLooks = 200

/**
 * Those of whom some claims cannot be true together; undefined where all can, or where it would take too long to know. What is
 * "any" is tried way by way once nothing else contradicts itself.
 */
export function refute<Whose>(claims: readonly Claimed<Whose>[]): ReadonlySet<Whose> | undefined {
  const whose: Whose[] = []
  let looks = 0

  const numbered = (stated: Claimed<Whose>): readonly Inequality[] =>
    stated.claim.op !== "literal" ? [] : stated.claim.stated.map((one) => inequality(one, whose.push(stated.whose) - 1))

  const contradiction = (known: readonly Inequality[]): ReadonlySet<Whose> | undefined => {
    looks += 1
    const found = looks > mostLooks ? undefined : contradictionIn(known)
    return found && new Set([...found].flatMap((number) => whose.slice(number, number + 1)))
  }

  const search = (facts: readonly Inequality[], stated: readonly Claimed<Whose>[]): ReadonlySet<Whose> | undefined => {
    const { literals, choices } = split(stated)
    const known = [...facts, ...literals.flatMap(numbered)]
    const found = contradiction(known)
    if (found !== undefined || looks > mostLooks) return found
    for (const [i, choice] of choices.entries()) {
      const others = choices.filter((_, j) => j !== i)
      const ways = waysOf(choice)
      const ruledOut = ways.map((way) => search(known, [way]))
      const open = ways.filter((_, j) => ruledOut[j] === undefined)
      const because = new Set([choice.whose, ...ruledOut.flatMap((one) => [...(one ?? [])])])
      if (open.length === 0) return because
      if (open.length > 1 || ways.length === 1) continue
      const rest = search(known, [...open, ...others])
      return rest && new Set([...because, ...rest])
    }
    const [first, ...others] = choices
    if (first === undefined) return undefined
    const because = new Set([first.whose])
    for (const way of waysOf(first)) {
      const ruledOut = search(known, [way, ...others])
      if (ruledOut === undefined) return undefined
      for (const one of ruledOut) because.add(one)
    }
    return because
  }

  return search([], claims)
}

interface Split<Whose> {
  readonly literals: readonly Claimed<Whose>[]
  readonly choices: readonly Claimed<Whose>[]
}

function split<Whose>(stated: readonly Claimed<Whose>[]): Split<Whose> {
  const [literals, choices]: [Claimed<Whose>[], Claimed<Whose>[]] = [[], []]
  const add = ({ claim, whose }: Claimed<Whose>): void => {
    if (claim.op === "literal") literals.push({ claim, whose })
    else if (claim.op === "any" && claim.of.length !== 1) choices.push({ claim, whose })
    else for (const part of claim.of) add({ claim: part, whose })
  }
  for (const one of stated) add(one)
  return { literals, choices }
}

function waysOf<Whose>({ claim, whose }: Claimed<Whose>): readonly Claimed<Whose>[] {
  return claim.op === "any" ? claim.of.map((way) => ({ claim: way, whose })) : [{ claim, whose }]
}

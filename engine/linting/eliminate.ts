import { eliminated, isAtLeastAsTight, isImpossible, type Inequality } from "./inequality"

/** Past so many inequalities it is not known whether they contradict one another, and nothing is said. */
const most = 600

/**
 * The numbers of inequalities that no figures satisfy together (Fourier–Motzkin elimination, in whole numbers); undefined where
 * some do, or where it would take too long to know.
 *
 * The variable with the fewest pairs goes first; one that is bounded on one side only goes with all that bound it.
 */
export function contradictionIn(stated: readonly Inequality[]): ReadonlySet<number> | undefined {
  let left = tightest(stated)
  for (;;) {
    const impossible = left.find(isImpossible)
    if (impossible !== undefined) return impossible.from
    left = boundedOnBothSides(left)
    const next = cheapest(left)
    if (next === undefined) return undefined
    const { variable, above, below } = next
    if (left.length + above.length * below.length > most) return undefined
    const kept = left.filter(({ factors }) => !factors.has(variable))
    const made = above.flatMap((one) => below.map((other) => eliminated(variable, one, other)))
    left = tightest([...kept, ...made])
  }
}

/** Without the inequalities of variables that are bounded on one side only: far enough on the other, they all hold. */
function boundedOnBothSides(all: readonly Inequality[]): readonly Inequality[] {
  const sides = new Map<string, { above: number; below: number }>()
  for (const { factors } of all)
    for (const [variable, factor] of factors) {
      const known = sides.get(variable) ?? { above: 0, below: 0 }
      sides.set(variable, known)
      known[factor > 0n ? "above" : "below"] += 1
    }
  const isBounded = (variable: string): boolean => {
    const side = sides.get(variable)
    return side !== undefined && side.above > 0 && side.below > 0
  }
  const left = all.filter(({ factors }) => [...factors.keys()].every(isBounded))
  return left.length === all.length ? left : boundedOnBothSides(left)
}

interface Bounded {
  readonly variable: string
  readonly above: readonly Inequality[]
  readonly below: readonly Inequality[]
}

/** The variable whose elimination leaves the fewest inequalities; undefined where none is left. */
function cheapest(left: readonly Inequality[]): Bounded | undefined {
  const bounds = new Map<string, { above: Inequality[]; below: Inequality[] }>()
  for (const one of left)
    for (const [variable, factor] of one.factors) {
      const known = bounds.get(variable) ?? { above: [], below: [] }
      bounds.set(variable, known)
      known[factor > 0n ? "above" : "below"].push(one)
    }
  let [best, least] = [undefined as Bounded | undefined, Infinity]
  for (const [variable, { above, below }] of bounds) {
    const more = above.length * below.length - above.length - below.length
    if (more < least) [best, least] = [{ variable, above, below }, more]
  }
  return best
}

/** Of inequalities with the same left side the tightest; none that always holds. */
function tightest(all: readonly Inequality[]): readonly Inequality[] {
  const known = new Map<string, Inequality>()
  for (const one of all) {
    if (one.factors.size === 0 && !isImpossible(one)) continue
    const other = known.get(one.left)
    if (other === undefined || (isAtLeastAsTight(one, other) && !isSameBound(one, other))) known.set(one.left, one)
  }
  return [...known.values()]
}

function isSameBound(one: Inequality, other: Inequality): boolean {
  return one.bound === other.bound && one.isStrict === other.isStrict
}

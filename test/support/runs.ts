/**
 * How often a property is tried: `fc.assert(property, runs())`. BIEUMAU_RUNS raises it for the nightly run; a property
 * whose single try is slow passes a share, e.g. `runs(0.1)` for a tenth as many tries, one at least.
 */
export function runs(share = 1): { readonly numRuns: number } {
  const asked = Number(process.env.BIEUMAU_RUNS ?? 100)
  if (!Number.isSafeInteger(asked) || asked < 1) throw new Error("BIEUMAU_RUNS must be a whole number from 1 on")
  return { numRuns: Math.max(1, Math.round(asked * share)) }
}

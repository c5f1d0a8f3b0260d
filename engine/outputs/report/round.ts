import type { RoundState } from "../../forms/narrative"
import type { Tier } from "../../model/profile"
import type { UnitState } from "../../tracking/unit-state"
import type { ReportRequest } from "./request"

/** The units of a round that are in a state, those of one tier where one is named, in the register's order. */
export function unitsInState(
  { tracking }: Pick<ReportRequest, "tracking">,
  state: RoundState,
  tier: Tier | undefined,
): readonly UnitState[] {
  return tracking.units.filter((one) => (tier === undefined || one.unit.tier === tier.code) && isIn(one, state))
}

function isIn({ state }: UnitState, wanted: RoundState): boolean {
  if (wanted === "expected") return true
  return wanted === "handedIn" ? state !== "missing" : state === wanted
}

/** A tier of the profile; `"unknown"` for a code that this province does not have. */
export function tierOf(
  { profile }: Pick<ReportRequest, "profile">,
  code: string | undefined,
): Tier | "unknown" | undefined {
  return code === undefined ? undefined : (profile.tiers.find((tier) => tier.code === code) ?? "unknown")
}

import { judge } from "../../formulas/evaluate"
import type { Circumstance, Share } from "../../forms/narrative"
import type { Tier } from "../../model/profile"
import { totalOf } from "../summary/figures"
import { summaryCell } from "../summary/plan"
import { changeOf } from "./changes"
import type { ReportPlan } from "./request"
import { tierOf, unitsInState } from "./round"

/** Whether something is so. What is asked of a tier that the province does not have, or that does not fill the form, is not. */
export function isSo(plan: ReportPlan, circumstance: Circumstance): boolean {
  const { request, workbook } = plan
  switch (circumstance.kind) {
    case "holds": {
      const lookup = (cell: Parameters<typeof summaryCell>[1]) => summaryCell(workbook, cell).province.figure ?? "blank"
      return judge(circumstance.condition, lookup, "non_null") === "holds"
    }
    case "reported": {
      const tier = tierOf(request, circumstance.tier)
      if (tier === "unknown" || !fills(plan, circumstance.cell, tier)) return false
      const { units, of } = totalOf(summaryCell(workbook, circumstance.cell), tier)
      return isShare(units, of, circumstance.by)
    }
    case "units": {
      const tier = tierOf(request, circumstance.tier)
      if (tier === "unknown") return false
      const count = unitsInState(request, circumstance.state, tier).length
      return circumstance.are === "some" ? count > 0 : count === 0
    }
    case "changed":
      return changeOf(plan, circumstance.cell).direction === circumstance.is
  }
}

/** Whether the units of a tier are asked for a cell; of the province where none is named. */
export function fills(
  { workbook }: ReportPlan,
  cell: Parameters<typeof summaryCell>[1],
  tier: Tier | undefined,
): boolean {
  return tier === undefined || summaryCell(workbook, cell).tiers.some((one) => one.tier.code === tier.code)
}

function isShare(units: number, of: number, wanted: Share): boolean {
  switch (wanted) {
    case "all":
      return of > 0 && units === of
    case "notAll":
      return units < of
    case "some":
      return units > 0
    case "none":
      return units === 0
  }
}

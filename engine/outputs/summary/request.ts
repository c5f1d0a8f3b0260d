import type { ReviewRequest } from "../../merging/reviewed"
import type { Language } from "../../model/bilingual"
import type { Form } from "../../model/form"
import type { Tier } from "../../model/profile"
import type { UnitState } from "../../tracking/unit-state"

/** What a provincial workbook is made from. */
export interface SummaryRequest extends ReviewRequest {
  /** Language of the printed words; the pack's own words are taken in the same one. */
  readonly language: Language
  /** The day of the merge, `2019-02-20`: printed, and the document's date. Absent: not printed; the deadline is the document's. */
  readonly date?: string | undefined
  /** Most lines of lineage or ledger on one sheet, before they go on on another; absent: a million. */
  readonly linesPerSheet?: number
}

/** The units of one tier, in the register's order. */
export interface Section {
  readonly tier: Tier
  readonly states: readonly UnitState[]
}

/** The units that must fill the form, tier by tier as the profile lists them; tiers without such a unit are left out. */
export function sectionsFor({ profile, tracking }: SummaryRequest, form: Form): readonly Section[] {
  return profile.tiers
    .filter((tier) => tier.forms.includes(form.code))
    .map((tier) => ({ tier, states: tracking.units.filter(({ unit }) => unit.tier === tier.code) }))
    .filter(({ states }) => states.length > 0)
}

/** Every unit that must report, tier by tier as the profile lists them. */
export function allSections({ profile, tracking }: SummaryRequest): readonly Section[] {
  return profile.tiers
    .map((tier) => ({ tier, states: tracking.units.filter(({ unit }) => unit.tier === tier.code) }))
    .filter(({ states }) => states.length > 0)
}

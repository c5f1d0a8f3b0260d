import type { Language } from "../../model/bilingual"
import { type Form } from "../../model/form"
import type { Pack } from "../../model/pack"
import type { Period } from "../../model/period"
import type { Submission } from "../../model/submission"
import { formsOf, type Profile, type ReportingUnit } from "../../model/profile"

/** What a blank workbook is made from. */
export interface BlankRequest {
  readonly pack: Pack
  readonly profile: Profile
  readonly unit: ReportingUnit
  /** The period reported, of the pack's frequency. */
  readonly period: Period
  /** Language of the printed words; the pack's own words are taken in the same one. */
  readonly language: Language
  /** Stands as the document's date, `2019-01-02`. */
  readonly date: string
  /** The unit's report of the period before, whose figures are shown and carried on; absent: none is known. */
  readonly previous?: Submission
}

/** The forms that the unit fills, in the pack's order. */
export function formsFor({ pack, profile, unit }: BlankRequest): readonly Form[] {
  const codes = formsOf(profile, unit)
  return pack.forms.filter((form) => codes.includes(form.code))
}

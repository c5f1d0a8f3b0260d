import type { Figure } from "../figures/figure"
import type { Bilingual } from "./bilingual"
import { oncePer } from "./once-per"
import { yearOf, type Period } from "./period"

/** A level of reporting units: cấp I, cấp huyện, cấp xã, lưu trữ lịch sử. */
export interface Tier {
  readonly code: string
  readonly label: Bilingual
  /** How lists of units call it or its units, beside code and label: `sở`, `cấp tỉnh`; absent: not called otherwise. */
  readonly spellings?: readonly string[]
  /** The codes of the forms that units of this tier fill. */
  readonly forms: readonly string[]
}

/** Who reports. Codes are text with leading zeros. */
export interface ReportingUnit {
  readonly code: string
  readonly name: string
  /** Other names under which its workbooks arrive. */
  readonly aliases: readonly string[]
  readonly tier: string
  /** Code of the unit it reports under; absent for those that report to the department itself. */
  readonly parent?: string
  /**
   * Code of the unit whose report its workbook is a part of; its own code where the workbook of its own office is one of the parts of
   * its report. Absent: its workbook is its report.
   */
  readonly partOf?: string
  /** First and last year in which it reports; absent: no limit. */
  readonly from?: number
  readonly to?: number
}

/** Who reports to whom in one province: the register, the tiers and the deadline. */
export interface Profile {
  readonly id: string
  readonly title: Bilingual
  /** The province itself: the unit of the summary. */
  readonly province: { readonly code: string; readonly name: string }
  /** The department that collects: receiver printed on every form. */
  readonly receiver: string
  /** Last day to hand in: `MM-DD` of the year after that of the period, or `+N` days after the period's last day. */
  readonly deadline: string
  /** The last days of single forms, by code, where they have their own; written alike. */
  readonly deadlines?: ReadonlyMap<string, string>
  /** The province's own values for settings of the pack, by code. */
  readonly settings?: ReadonlyMap<string, Figure>
  /** The province and its figures are made up: everything printed says so. Absent: they are real. */
  readonly synthetic?: boolean
  readonly tiers: readonly Tier[]
  readonly units: readonly ReportingUnit[]
}

/** The units that report for a period, by its year, in the register's order. */
export function unitsIn(profile: Profile, period: Period): readonly ReportingUnit[] {
  return unitsByYear(profile)(yearOf(period))
}

const unitsByYear = oncePer(({ units }: Profile) => {
  const known = new Map<number, readonly ReportingUnit[]>()
  return (year: number): readonly ReportingUnit[] => {
    const ofYear = known.get(year) ?? units.filter(({ from = year, to = year }) => from <= year && year <= to)
    known.set(year, ofYear)
    return ofYear
  }
})

/** A unit that has a report of its own, and the units whose workbooks it is made of; none: the unit's own workbook is the report. */
export interface Reporter {
  readonly unit: ReportingUnit
  readonly parts: readonly ReportingUnit[]
}

/** The reports that are due for a period, in the register's order. A part of a report that is not due is a report of its own. */
export function reportersIn(profile: Profile, period: Period): readonly Reporter[] {
  const units = unitsIn(profile, period)
  const codes = new Set(units.map(({ code }) => code))
  const parts = new Map<string, ReportingUnit[]>()
  for (const unit of units)
    if (unit.partOf !== undefined) parts.set(unit.partOf, [...(parts.get(unit.partOf) ?? []), unit])
  return units
    .filter(({ code, partOf }) => partOf === undefined || partOf === code || !codes.has(partOf))
    .map((unit) => ({ unit, parts: parts.get(unit.code) ?? [] }))
}

/** Who hands in a workbook for a period: the units, but those whose report is made of other units' workbooks only. */
export function sendersIn(profile: Profile, period: Period): readonly ReportingUnit[] {
  const made = reportersIn(profile, period).filter(({ unit, parts }) => parts.length > 0 && !parts.includes(unit))
  const without = new Set(made.map(({ unit }) => unit))
  return unitsIn(profile, period).filter((unit) => !without.has(unit))
}

/** The codes of the forms that a unit fills. */
export function formsOf(profile: Profile, unit: ReportingUnit): readonly string[] {
  return profile.tiers.find((tier) => tier.code === unit.tier)?.forms ?? []
}

import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { ReportingUnit } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import { matchKey } from "../text/matching"
import type { UnitEntry } from "./entries"

interface Named {
  readonly entry: UnitEntry
  readonly unit: ReportingUnit
  readonly name: string
}

/** Says which names several units have that report in one year: by the name alone a workbook is then nobody's. */
export function sharedNames(units: ReadonlyMap<UnitEntry, ReportingUnit>): readonly Finding[] {
  const byName = new Map<string, Named[]>()
  for (const [entry, unit] of units) {
    for (const name of [unit.name, ...unit.aliases]) {
      const key = matchKey(name)
      const others = byName.get(key)
      if (others === undefined) byName.set(key, [{ entry, unit, name }])
      else others.push({ entry, unit, name })
    }
  }
  return [...byName.values()].flatMap((all): readonly Finding[] => {
    const shared = all.filter(({ unit }) => all.some((other) => other.unit !== unit && meet(unit, other.unit)))
    const [first] = shared
    if (first === undefined) return []
    const codes = shared.map(({ unit }) => unit.code).join(", ")
    const place = { sheet: first.entry.row.sheet, address: first.entry.draft.nameCell.address }
    return [
      layoutFinding("warning", message("registering.sameName", { written: first.name, codes }), {
        place,
        value: first.name,
      }),
    ]
  })
}

/** Whether there is a year in which both report. */
function meet(a: ReportingUnit, b: ReportingUnit): boolean {
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity)
}

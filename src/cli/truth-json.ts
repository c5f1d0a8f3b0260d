import {
  decimalText,
  partsOfKey,
  trueTotals,
  yearOf,
  type CellKey,
  type Pack,
  type Period,
  type PlantedReport,
} from "../../engine/index"

/** What `truth.json` says of one unit: its workbook, its true figures, and every planted error with its place. */
export interface UnitTruth {
  readonly report: PlantedReport
  readonly file: string
  /** The file of a second workbook of the unit. */
  readonly copy?: string
  /** Where each planted error stands, in the report's order. */
  readonly places: readonly { readonly sheet?: string; readonly address?: string }[]
}

/** The truth about a made-up round, as `truth.json` holds it. Every figure is a decimal text with a point. */
export function truthJson(pack: Pack, period: Period, seed: string, units: readonly UnitTruth[]): unknown {
  return {
    ...{ pack: pack.id, packVersion: pack.version, year: yearOf(period), period, seed, synthetic: true },
    units: units.map(({ report, file, copy, places }) => ({
      ...{ unit: report.unit.code, name: report.unit.name, tier: report.unit.tier, file },
      ...(copy === undefined ? {} : { copy }),
      figures: Object.fromEntries([...report.figures].map(([cell, figure]) => [cell, decimalText(figure)])),
      planted: report.planted.map(({ kind, severity, at, ...texts }, index) => ({
        ...{ kind, ...atJson(at), ...places[index], ...texts, severity },
        ...("copyOf" in at && copy !== undefined ? { file: copy } : {}),
      })),
    })),
    totals: Object.fromEntries(
      [
        ...trueTotals(
          pack,
          units.map(({ report }) => report),
        ),
      ].map(([cell, total]) => [cell, decimalText(total)]),
    ),
  }
}

function atJson(at: PlantedReport["planted"][number]["at"]): {
  readonly cell?: CellKey
  readonly field?: string
  readonly form?: string
} {
  if ("copyOf" in at) return { cell: at.copyOf, form: partsOfKey(at.copyOf).form }
  return "cell" in at ? { ...at, form: partsOfKey(at.cell).form } : at
}

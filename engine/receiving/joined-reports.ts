import { zero, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { mergingOf, specsOf, type CellSpec } from "../model/cell-spec"
import { combine } from "../model/combine"
import type { Observation } from "../model/observation"
import type { Pack } from "../model/pack"
import type { Submission } from "../model/submission"

/**
 * The reports of several units as the one report of the unit that they became: each cell merged as the form says, approximate where
 * one of them is. A cell in which one of them has no figure is not there at all, so that nothing is judged by a sum that is not
 * whole; where all left it blank, it is blank. Units that do not fill a form add nothing to it. Throws a RangeError of no report.
 */
export function joinedReports(pack: Pack, unit: string, reports: readonly Submission[]): Submission {
  const [first, ...others] = reports
  if (first === undefined) throw new RangeError("no report to join")
  if (others.length === 0) return { ...first, unit }
  const observations = new Map<CellKey, Observation>()
  for (const form of pack.forms) {
    for (const [cell, spec] of specsOf(form)) {
      const joined = joinedCell(
        spec,
        reports.map((report) => report.observations.get(cell) ?? ({ state: "notApplicable" } as const)),
      )
      if (joined !== undefined) observations.set(cell, joined)
    }
  }
  const { pack: id, packVersion, period } = first
  return {
    ...{ pack: id, packVersion, period, unit, observations, revision: 0 },
    source: {
      file: reports.map(({ source }) => source.file).join(", "),
      sha256: reports.map(({ source }) => source.sha256).join("+"),
    },
  }
}

/** Undefined where nobody knows what the units had together. */
function joinedCell(spec: CellSpec, all: readonly Observation[]): Observation | undefined {
  const asked = all.filter(({ state }) => state !== "notApplicable")
  const [first, ...others] = asked
  if (first === undefined) return { state: "notApplicable" }
  if (others.length === 0) return first
  if (asked.every(({ state }) => state === "blank")) return first
  if (asked.every(({ state }) => state === "zero")) return first
  const known = asked.flatMap((one): readonly Known[] => {
    if (one.state === "zero") return [{ figure: zero, place: one.place, isApproximate: false }]
    if (one.state !== "reported") return []
    return [{ figure: one.figure, place: one.place, isApproximate: one.qualifier !== undefined }]
  })
  const figure = combine(
    mergingOf(spec),
    known.map((one) => one.figure),
  )
  const [{ place } = { place: undefined }] = known
  if (figure === undefined || place === undefined || known.length < asked.length) return undefined
  const isApproximate = known.some((one) => one.isApproximate)
  return { state: "reported", figure, place, ...(isApproximate ? { qualifier: "about" } : {}) }
}

interface Known {
  readonly figure: Figure
  readonly place: Extract<Observation, { state: "reported" }>["place"]
  readonly isApproximate: boolean
}

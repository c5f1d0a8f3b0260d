import type { Figure } from "../../figures/figure"
import type { CellKey } from "../../model/cell-key"
import type { CellSpec } from "../../model/cell-spec"
import type { Severity } from "../../model/rule"
import type { Random } from "../random"
import type { Recipe } from "../recipe"
import type { SampledReport } from "../sampled-report"
import type { Written } from "../written"

/** What is known where an error is planted. */
export interface Scene {
  readonly recipe: Recipe
  readonly report: SampledReport
  /** The unit's reports before this one, the oldest first. */
  readonly earlier: readonly SampledReport[]
  readonly specs: ReadonlyMap<CellKey, CellSpec>
  /** The cells that the forms compute. */
  readonly totals: ReadonlySet<CellKey>
}

/** A cell, and what is written there instead of what is true. */
export interface Wrong {
  readonly cell: CellKey
  readonly written: Written
}

/** A kind of error that befalls cells. */
export interface CellKind {
  readonly kind: string
  /** `error`: the figure is wrong or lost. `warning`: it is there, badly written. `info`: no figure is touched. */
  readonly severity: Severity
  /** What becomes of a cell, and of a second one where two are needed; undefined where the kind cannot befall it. */
  readonly plant: (cell: CellKey, scene: Scene, random: Random) => readonly Wrong[] | undefined
}

/** A kind of error that befalls a figure that is a number and is typed in. */
export function ofNumbers(
  kind: string,
  severity: Severity,
  plant: (at: NumberAt, scene: Scene, random: Random) => readonly Wrong[] | undefined,
): CellKind {
  return {
    kind,
    severity,
    plant: (cell, scene, random) => {
      const at = numberAt(cell, scene)
      return at && plant(at, scene, random)
    },
  }
}

/** A cell that takes a number, with its true figure. */
export interface NumberAt {
  readonly cell: CellKey
  readonly figure: Figure
  readonly spec: CellSpec
}

/** A cell that takes a number and is typed in, with its true figure; undefined for any other. */
export function numberAt(cell: CellKey, { report, specs, totals }: Scene): NumberAt | undefined {
  const [spec, figure] = [specs.get(cell), report.figures.get(cell)]
  if (spec?.kind !== "number" || figure === undefined || totals.has(cell)) return undefined
  return { cell, figure, spec }
}

import { add, isZero } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import { liveTotals } from "../../forms/live-totals"
import type { CellKey } from "../../model/cell-key"
import { mergingOf } from "../../model/cell-spec"
import { frequencyOf, previousPeriod, yearOf, type Period } from "../../model/period"
import type { Profile } from "../../model/profile"
import type { Severity } from "../../model/rule"
import type { Random } from "../random"
import type { SampledReport } from "../sampled-report"
import type { Written } from "../written"
import { oneMore } from "./slips"
import { numberAt, type Scene, type Wrong } from "./scene"

/** A field of the cover that can be written wrongly. */
export type WrongField = "unitName" | "tier" | "period" | "revision"

/** What befalls a whole workbook. */
export interface FileError {
  readonly cover?: readonly { readonly field: WrongField; readonly true: string; readonly written: Written }[]
  readonly cells?: readonly Wrong[]
  /** The period that the workbook was issued for, where it is another one. */
  readonly issuedFor?: Period
  /** Cells of a second file of the same unit, with the same number of revision. */
  readonly copy?: readonly Wrong[]
}

/** A kind of error that befalls a workbook as a whole. */
export interface FileKind {
  readonly kind: string
  readonly severity: Severity
  readonly plant: (at: FileScene, random: Random) => FileError | undefined
}

export interface FileScene extends Scene {
  readonly profile: Profile
  /** The reports for the same period of the units that report below this one. */
  readonly below: readonly SampledReport[]
}

const onCover = (field: WrongField, truth: string, written: Written): FileError => {
  return { cover: [{ field, true: truth, written }] }
}

/** Errors of whole workbooks. */
export const fileKinds: readonly FileKind[] = [
  {
    kind: "wrongTier",
    severity: "warning",
    plant: ({ profile, report: { unit } }, random) => {
      const own = profile.tiers.find(({ code }) => code === unit.tier)
      const others = profile.tiers.filter(({ code }) => code !== unit.tier)
      if (own === undefined || others.length === 0) return undefined
      return onCover("tier", own.label.vi, { kind: "text", text: random.oneOf(others).label.vi })
    },
  },
  {
    kind: "renamedUnit",
    severity: "warning",
    plant: ({ report: { unit } }) =>
      onCover("unitName", unit.name, { kind: "text", text: `${unit.name} (tên mới sau sắp xếp)` }),
  },
  {
    kind: "wrongRevision",
    severity: "warning",
    plant: () => onCover("revision", "0", { kind: "text", text: "lần 2" }),
  },
  {
    kind: "wrongTemplate",
    severity: "warning",
    plant: ({ report: { period } }) => {
      if (frequencyOf(period) !== "year") return undefined
      const [issuedFor, year] = [previousPeriod(period), yearOf(period)]
      const stated = { field: "period", true: period, written: { kind: "number", value: year } } as const
      return { issuedFor, cover: [stated] }
    },
  },
  {
    kind: "secondFile",
    severity: "error",
    plant: (scene, random) => {
      const changeable = [...scene.report.written.keys()].flatMap((cell) => numberAt(cell, scene) ?? [])
      if (changeable.length === 0) return undefined
      const { cell, figure, spec } = random.oneOf(changeable)
      return { copy: [{ cell, written: { kind: "number", value: storedNumber(oneMore(figure, spec.places)) } }] }
    },
  },
  {
    kind: "parentIncludesChild",
    severity: "error",
    plant: (scene, random) => {
      const shared = scene.report.forms.filter((form) =>
        scene.below.some(
          ({ forms, figures }) =>
            forms.includes(form) &&
            [...figures].some(([cell, figure]) => cell.startsWith(`${form.code}.`) && !isZero(figure)),
        ),
      )
      if (shared.length === 0) return undefined
      const form = random.oneOf(shared)
      const totals = liveTotals(form)
      const cells = [...scene.report.written.keys()].flatMap((cell): readonly Wrong[] => {
        const at = cell.startsWith(`${form.code}.`) ? numberAt(cell, scene) : undefined
        if (at === undefined || totals.has(cell) || mergingOf(at.spec) !== "sum") return []
        return withChildren(cell, scene)
      })
      return cells.length === 0 ? undefined : { cells }
    },
  },
]

function withChildren(cell: CellKey, { report, below }: FileScene): readonly Wrong[] {
  const own = report.figures.get(cell)
  const theirs = below.flatMap(({ figures }) => figures.get(cell) ?? [])
  if (own === undefined || theirs.every(isZero)) return []
  return [{ cell, written: { kind: "number", value: storedNumber(theirs.reduce(add, own)) } }]
}

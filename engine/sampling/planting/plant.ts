import { figureOf } from "../../figures/figure"
import { decimalText } from "../../figures/writing"
import { liveTotals } from "../../forms/live-totals"
import type { CellKey } from "../../model/cell-key"
import { specsOf } from "../../model/cell-spec"
import type { Period } from "../../model/period"
import type { Profile } from "../../model/profile"
import type { Severity } from "../../model/rule"
import { randomOf, type Random } from "../random"
import type { SampledReport, Sampling } from "../sampled-report"
import type { Written } from "../written"
import { fileKinds, type FileError, type FileScene, type WrongField } from "./files"
import { layoutEdit, type LayoutEdit } from "./layouts"
import { misplaced } from "./misplaced"
import type { CellKind, Wrong } from "./scene"
import { slips } from "./slips"
import { figuresAsText, otherLetters } from "./texts"

/** An error that stands in a workbook: of a cell, of a field of the cover, or of a sheet. */
export interface Planted {
  readonly kind: string
  readonly severity: Severity
  readonly at:
    | { readonly cell: CellKey }
    | { readonly field: WrongField }
    | { readonly form: string }
    | { readonly copyOf: CellKey }
  readonly true: string
  readonly written: string
}

/** A report as it is handed in, errors and all. */
export interface PlantedReport extends SampledReport {
  readonly cover: ReadonlyMap<WrongField, Written>
  /** The period that the workbook was issued for; another one than the report's where somebody took the wrong template. */
  readonly issuedFor: Period
  /** What else the cells of a second file say; absent: there is none. */
  readonly copy?: readonly Wrong[]
  readonly layout: readonly LayoutEdit[]
  readonly planted: readonly Planted[]
}

/** How many errors there are: such a share of the filled cells, of the workbooks and, where `layouts` are asked for, of the sheets. */
export interface ErrorRequest {
  readonly rate: number
  readonly layouts: boolean
}

/** Every kind of error that befalls cells, under the names that `planted` gives them. */
export function cellKinds({ recipe }: Pick<Sampling, "recipe">): readonly CellKind[] {
  return [...slips(recipe), ...misplaced, ...figuresAsText, ...otherLetters]
}

/**
 * The report with errors planted at random: first the kind, then one of the cells that it can befall, none of them twice. `earlier`:
 * the unit's reports before, the oldest first; `below`: those of the units below it. The same for the same seed.
 */
export function withErrors(
  report: SampledReport,
  {
    earlier,
    below,
    sampling,
    errors,
  }: {
    readonly earlier: readonly SampledReport[]
    readonly below: readonly SampledReport[]
    readonly sampling: Sampling
    readonly errors: ErrorRequest
  },
): PlantedReport {
  const scene = sceneOf(report, earlier, below, sampling)
  const random = (use: string): Random => randomOf(sampling.seed, report.unit.code, report.period, "errors", use)
  const planted: Planted[] = []
  const written = new Map(report.written)
  const write = (kind: string, severity: Severity, wrongs: readonly Wrong[]): void => {
    for (const wrong of wrongs) {
      written.set(wrong.cell, wrong.written)
      const texts = { true: truthOf(wrong.cell, report), written: writtenText(wrong.written) }
      planted.push({ kind, severity, at: { cell: wrong.cell }, ...texts })
    }
  }

  const whole = wholeFile(scene, errors, random("workbook"))
  if (whole !== undefined) {
    const { kind, severity, error } = whole
    write(kind, severity, error.cells ?? [])
    for (const { field, true: truth, written: stated } of error.cover ?? [])
      planted.push({ kind, severity, at: { field }, true: truth, written: writtenText(stated) })
    for (const { cell, written: stated } of error.copy ?? [])
      planted.push({ kind, severity, at: { copyOf: cell }, true: truthOf(cell, report), written: writtenText(stated) })
  }
  plantInCells(scene, errors.rate, random("cells"), written, write)
  const layout = errors.layouts ? layoutsOf(report, errors.rate, random("layout")) : []
  for (const edit of layout)
    planted.push({
      kind: edit.kind,
      severity: "info",
      at: { form: edit.form },
      true: "",
      written: "name" in edit ? edit.name : "",
    })

  const { cover = [], issuedFor = report.period, copy } = whole?.error ?? {}
  return {
    ...report,
    ...{ written, issuedFor, layout, planted },
    cover: new Map(cover.map(({ field, written: stated }) => [field, stated])),
    ...(copy === undefined ? {} : { copy }),
  }
}

function sceneOf(
  report: SampledReport,
  earlier: readonly SampledReport[],
  below: readonly SampledReport[],
  { recipe, profile }: { readonly recipe: Sampling["recipe"]; readonly profile: Profile },
): FileScene {
  const specs = new Map(report.forms.flatMap((form) => [...specsOf(form)]))
  const totals = new Set(report.forms.flatMap((form) => [...liveTotals(form).keys()]))
  return { recipe, report, earlier, specs, totals, profile, below }
}

function wholeFile(
  scene: FileScene,
  { rate }: ErrorRequest,
  random: Random,
): { readonly kind: string; readonly severity: Severity; readonly error: FileError } | undefined {
  if (random.share() >= rate) return undefined
  const possible = fileKinds.flatMap(({ kind, severity, plant }) => {
    const error = plant(scene, random)
    return error === undefined ? [] : [{ kind, severity, error }]
  })
  return random.oneOf(possible)
}

function plantInCells(
  scene: FileScene,
  rate: number,
  random: Random,
  written: ReadonlyMap<CellKey, Written>,
  write: (kind: string, severity: Severity, wrongs: readonly Wrong[]) => void,
): void {
  const { report, totals } = scene
  const filled = [...new Set([...written.keys(), ...[...totals].filter((cell) => report.figures.has(cell))])]
  // A cell that something already befell is left alone by all that follows.
  const spoilt = new Set([...written].flatMap(([cell, now]) => (now === report.written.get(cell) ? [] : [cell])))
  const count = filled.filter(() => random.share() < rate).length
  const kinds = cellKinds(scene)
  for (let i = 0; i < count; i++) {
    const left = [...kinds]
    while (left.length > 0) {
      const [one] = left.splice(Math.floor(random.share() * left.length), 1)
      if (one === undefined) break
      const possible = filled.flatMap((cell) => {
        const wrongs = one.plant(cell, scene, random)
        return wrongs === undefined || wrongs.some((wrong) => spoilt.has(wrong.cell)) ? [] : [wrongs]
      })
      if (possible.length === 0) continue
      const wrongs = random.oneOf(possible)
      for (const { cell } of wrongs) spoilt.add(cell)
      write(one.kind, one.severity, wrongs)
      break
    }
  }
}

function layoutsOf({ forms }: SampledReport, rate: number, random: Random): readonly LayoutEdit[] {
  return forms.flatMap((form) => (random.share() < rate ? [layoutEdit(form, random)] : []))
}

function truthOf(cell: CellKey, { figures, texts }: SampledReport): string {
  const figure = figures.get(cell)
  return figure === undefined ? (texts.get(cell) ?? "") : decimalText(figure)
}

function writtenText(written: Written): string {
  switch (written.kind) {
    case "number":
      return decimalText(figureOf(written.value))
    case "date":
      return decimalText(figureOf(written.serial))
    case "text":
      return written.text
    case "answer":
      return written.isYes ? "1" : "0"
    case "blank":
      return ""
  }
}

import { add } from "../../../../engine/figures/figure"
import { storedNumber } from "../../../../engine/figures/writing"
import { liveTotals } from "../../../../engine/forms/live-totals"
import type { CellKey } from "../../../../engine/model/cell-key"
import { specsOf } from "../../../../engine/model/cell-spec"
import { fileKinds } from "../../../../engine/sampling/planting/files"
import { cellKinds, type PlantedReport } from "../../../../engine/sampling/planting/plant"
import { randomOf } from "../../../../engine/sampling/random"
import { madeUp, received, reportsOf, spoilt } from "../../../support/sampled-round"

const province = madeUp(25, "8")
const { units } = province.profile
const wholly = units.map((unit) => spoilt(province, unit, { rate: 0.25, layouts: true }))

const layoutKinds = ["insertedRow", "deletedRow", "hiddenRow", "mergedCells", "insertedColumn", "renamedSheet"]

test("every kind of error is planted somewhere", () => {
  const others = ["9", "10", "11"].flatMap((seed) => {
    const other = madeUp(25, seed)
    return other.profile.units.map((unit) => spoilt(other, unit, { rate: 0.1, layouts: true }))
  })
  const planted = new Set([...wholly, ...others].flatMap((report) => report.planted.map(({ kind }) => kind)))
  const kinds = [...cellKinds(province).map(({ kind }) => kind), ...fileKinds.map(({ kind }) => kind), ...layoutKinds]
  // Units with others below them are few: that kind has a test of its own.
  expect(kinds.filter((kind) => !planted.has(kind) && kind !== "parentIncludesChild")).toEqual([])
  expect([...planted].filter((kind) => !kinds.includes(kind))).toEqual([])
})

test("a unit's figures may hold those of the unit below it, which reports them too", () => {
  const kind = fileKinds.find((one) => one.kind === "parentIncludesChild")!
  const child = units.find(({ parent }) => parent !== undefined)!
  const parent = units.find(({ code }) => code === child.parent)!
  const [report, below] = [parent, child].map((unit) => reportsOf(province, unit, 1)[0]!)
  const specs = new Map(report!.forms.flatMap((form) => [...specsOf(form)]))
  const totals = new Set(report!.forms.flatMap((form) => [...liveTotals(form).keys()]))
  const { profile, recipe } = province
  const scene = { recipe, profile, report: report!, earlier: [], specs, totals }
  const { cells } = kind.plant({ ...scene, below: [below!] }, randomOf("1"))!
  for (const { cell, written } of cells!) {
    const both = add(report!.figures.get(cell)!, below!.figures.get(cell)!)
    expect(written).toEqual({ kind: "number", value: storedNumber(both) })
  }
  expect(cells!.length).toBeGreaterThan(0)
  expect(kind.plant({ ...scene, below: [] }, randomOf("1"))).toBeUndefined()
})

test("no cell has two errors, and every one is what is written and not what is true", () => {
  for (const { planted, written, figures, texts } of wholly) {
    const cells = planted.flatMap(({ at }) => ("cell" in at ? [at.cell] : []))
    expect(cells.filter((cell, index) => cells.indexOf(cell) < index)).toEqual([])
    for (const { at, kind, true: truth, written: stated } of planted) {
      if (!("cell" in at)) continue
      expect([at.cell, kind, written.has(at.cell)]).toEqual([at.cell, kind, true])
      expect([at.cell, stated]).not.toEqual([at.cell, truth])
      expect(figures.has(at.cell) || texts.has(at.cell)).toBe(true)
    }
  }
})

test("the truth stays the truth: the figures are those of a report without errors", () => {
  for (const report of wholly) {
    const [plain] = reportsOf(province, report.unit).slice(-1)
    expect([...report.figures]).toEqual([...plain!.figures])
  }
})

test("about so many cells are spoilt as asked for; none where none are asked for", () => {
  const spoiltCells = (report: PlantedReport): number => report.planted.filter(({ at }) => "cell" in at).length
  const few = units.map((unit) => spoilt(province, unit, { rate: 0.02, layouts: false }))
  const share =
    few.reduce((sum, report) => sum + spoiltCells(report), 0) / few.reduce((sum, { figures }) => sum + figures.size, 0)
  expect(share).toBeGreaterThan(0.01)
  expect(share).toBeLessThan(0.04)
  expect(units.flatMap((unit) => spoilt(province, unit, { rate: 0, layouts: true }).planted)).toEqual([])
})

/** What nothing says anything about yet: figures that no rule holds against others, and words that are only stored. */
const notFoundYet = ["thousandDong", "legacyText", "decomposedText", "movedTones"]
/** A picture made of a book has no number formats, by which a day in place of a number is known. */
const knownByFormat = ["numberAsDay"]

test("every kind of error of cells is found somewhere, but for those that are listed here", () => {
  const found = new Set<string>()
  for (const unit of units.slice(0, 14)) {
    const [before] = reportsOf(province, unit).slice(-2)
    const report = spoilt(province, unit, { rate: 0.04, layouts: false })
    const { submission } = received(province, {
      ...before!,
      cover: new Map(),
      issuedFor: before!.period,
      layout: [],
      planted: [],
    }).outcome
    const { findings } = received(province, report, submission).outcome
    const named = new Set<CellKey>(
      findings.flatMap(({ cell, related }) => (cell === undefined ? [] : [cell, ...related])),
    )
    for (const { at, kind } of report.planted) if ("cell" in at && named.has(at.cell)) found.add(kind)
  }
  const kinds = cellKinds(province).map(({ kind }) => kind)
  expect(
    kinds.filter((kind) => !found.has(kind) && !notFoundYet.includes(kind) && !knownByFormat.includes(kind)),
  ).toEqual([])
})

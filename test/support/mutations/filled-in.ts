import type { CellKey } from "../../../engine/model/cell-key"
import type { Form } from "../../../engine/model/form"
import { lastDay } from "../../../engine/model/period"
import { sampledWorkbook } from "../../../engine/outputs/sample/sampled-workbook"
import { randomOf, type Random } from "../../../engine/sampling/random"
import type { SampledReport, Sampling } from "../../../engine/sampling/sampled-report"
import type { Book } from "../../../engine/workbook/book"
import { mapSheetName, readMap, type MappedCell } from "../../../engine/workbook/map"
import type { Cell, Picture, Sheet } from "../../../engine/workbook/picture"
import { pictureOfBook } from "../drawn-workbook"
import { onSheet } from "../edited-workbook"
import { faultless, reportsOf } from "../sampled-round"

/** A cell that remembers through every change which figure of the truth was written in it; absent for all other cells. */
export interface TruthCell extends Cell {
  readonly truth?: CellKey
}

/** A workbook that a unit has filled in without a fault, before a clerk does something to it. */
export interface FilledIn {
  readonly sampling: Sampling
  readonly report: SampledReport
  readonly book: Book
  readonly picture: Picture
  readonly cells: readonly MappedCell[]
  /** Of its own for every change and every workbook. */
  readonly random: Random
}

/** The faultless workbooks of the first units of a province; its last unit is of the department, with forms of its own. */
export function filledIn(sampling: Sampling): readonly FilledIn[] {
  return sampling.profile.units.map((unit) => {
    const report = reportsOf(sampling, unit, 1).at(-1)!
    const request = { pack: sampling.pack, profile: sampling.profile, language: "vi" as const, date: "2019-01-02" }
    const { book } = sampledWorkbook(faultless(sampling, report), { ...request, date: lastDay(report.period) })
    const picture = pictureOfBook(book)
    const { cells } = readMap(picture.sheets.find(({ name }) => name === mapSheetName)!)!
    const filled = { sampling, report, book, picture: tagged(picture, cells), cells }
    return { ...filled, random: randomOf(sampling.seed, unit.code) }
  })
}

function tagged(picture: Picture, cells: readonly MappedCell[]): Picture {
  const keys = new Map(cells.map(({ cell, place }) => [`${place.sheet}!${place.address}`, cell]))
  const withTruth = (sheet: Sheet, cell: Cell): TruthCell => {
    const truth = keys.get(`${sheet.name}!${cell.address}`)
    const isEmpty = cell.content.type === "text" && cell.content.value === ""
    return truth === undefined || isEmpty ? cell : { ...cell, truth }
  }
  const sheets = picture.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([address, cell]) => [address, withTruth(sheet, cell)])),
  }))
  return { ...picture, sheets }
}

/** The workbook after something was done to the sheet of every form that it holds. */
export function onEveryForm(
  { picture, report, random }: FilledIn,
  change: (sheet: Sheet, form: Form, random: Random, picture: Picture) => Sheet | Picture,
): Picture {
  return report.forms.reduce((before, form) => {
    const sheet = before.sheets.find(({ name }) => name === form.sheet)
    if (sheet === undefined) return before
    const changed = change(sheet, form, random, before)
    return "sheets" in changed ? changed : onSheet(before, form.sheet, () => changed)
  }, picture)
}

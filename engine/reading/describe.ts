import { specsOf, type CellSpec } from "../model/cell-spec"
import { liveTotals } from "../forms/live-totals"
import type { CellKey } from "../model/cell-key"
import type { Pack } from "../model/pack"
import type { Place } from "../model/observation"
import type { Period } from "../model/period"
import { mapSheetName, readMap } from "../workbook/map"
import type { Picture } from "../workbook/picture"
import type { FormLocation } from "./form-location"
import { locateForms } from "./locate-forms"
import { readCover } from "./read-cover"
import { writtenPeriod } from "./written-period"

/** One cell of a workbook's map: where it stands and what belongs there. */
export interface DescribedCell {
  readonly cell: CellKey
  readonly place: Place
  readonly spec: CellSpec
  readonly timing: "stock" | "flow"
  /** The form itself works it out from other cells. */
  readonly isComputed: boolean
}

/** How a form was found: what it was known by, and how much of it. */
export interface DescribedForm {
  readonly form: string
  readonly sheet: string
  /**
   * `map`: the hidden map, and everything stands as it was issued. `print`: every row by its code and every column by its number,
   * wherever they stand now. `labels`: some only by a label or a head, or not at all.
   */
  readonly by: "map" | "print" | "labels"
  /** Codes of rows and numbers of columns that only a label or a head tells, and of those that are nowhere. */
  readonly rowsByLabel: readonly string[]
  readonly columnsByHead: readonly string[]
  readonly missingRows: readonly string[]
  readonly missingColumns: readonly string[]
  /** Rows whose label is not the template's. */
  readonly changedLabels: readonly string[]
}

/** What a workbook is and where its figures stand. `unit` and `period` are as written on its cover; absent where it says nothing. */
export interface Description {
  readonly unit?: string
  readonly period?: Period
  readonly forms: readonly DescribedForm[]
  readonly cells: readonly DescribedCell[]
}

/** Describes a blank or submitted workbook by what is found in it, in the pack's order. */
export function describeWorkbook(picture: Picture, pack: Pack): Description {
  const mapSheet = picture.sheets.find((sheet) => sheet.name === mapSheetName)
  const map = mapSheet && readMap(mapSheet)
  const cover = readCover(picture, map, pack)
  const unit = cover.get("unitCode")?.text || map?.unit
  const period = writtenPeriod(cover.get("period")?.text ?? "", pack.frequency) ?? map?.period
  const { used } = locateForms(picture, pack, map)
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    forms: used.map(describedForm),
    cells: used.flatMap(describedCells),
  }
}

function describedForm(location: FormLocation): DescribedForm {
  const { form, sheet, rowsByLabel, columnsByHead, missingRows, missingColumns, changedLabels } = location
  const less = [rowsByLabel, columnsByHead, missingRows, missingColumns]
  const isWhole = less.every((codes) => codes.length === 0)
  return {
    ...{ form: form.code, sheet: sheet.name, by: isWhole ? location.by : "labels" },
    ...{ rowsByLabel, columnsByHead, missingRows, missingColumns },
    changedLabels: changedLabels.map(({ row }) => row),
  }
}

function describedCells({ form, sheet, addresses }: FormLocation): readonly DescribedCell[] {
  const specs = specsOf(form)
  const totals = liveTotals(form)
  return [...addresses].flatMap(([cell, address]) => {
    const spec = specs.get(cell)
    if (spec === undefined) return []
    const place = { sheet: sheet.name, address }
    return [{ cell, place, spec, timing: form.timing, isComputed: totals.has(cell) }]
  })
}

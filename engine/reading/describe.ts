import { specsOf, type CellSpec } from "../forms/cells"
import { liveTotals } from "../forms/live-totals"
import type { CellKey } from "../model/cell-key"
import type { Pack } from "../model/pack"
import type { Place } from "../model/observation"
import { mapSheetName, readMap } from "../workbook/map"
import type { Picture } from "../workbook/picture"
import type { FormLocation } from "./form-location"
import { locateForms } from "./locate-forms"
import { readCover } from "./read-cover"

/** One cell of a workbook's map: where it stands and what belongs there. */
export interface DescribedCell {
  readonly cell: CellKey
  readonly place: Place
  readonly spec: CellSpec
  readonly timing: "stock" | "flow"
  /** The form itself works it out from other cells. */
  readonly isComputed: boolean
}

/** What a workbook is and where its figures stand. `unit` and `year` are as written on its cover; absent where it says nothing. */
export interface Description {
  readonly unit?: string
  readonly year?: number
  readonly cells: readonly DescribedCell[]
}

/** Describes a blank or submitted workbook by what is found in it, in the pack's order. */
export function describeWorkbook(picture: Picture, pack: Pack): Description {
  const mapSheet = picture.sheets.find((sheet) => sheet.name === mapSheetName)
  const map = mapSheet && readMap(mapSheet)
  const cover = readCover(picture, map, pack)
  const unit = cover.get("unitCode")?.text || map?.unit
  const written = cover.get("year")?.text ?? ""
  const year = /^\d{4}$/.test(written) ? Number(written) : map?.year
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    cells: locateForms(picture, pack, map).used.flatMap(describedCells),
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

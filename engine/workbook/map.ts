import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { oncePer } from "../model/once-per"
import { frequencyOf, parsePeriod, type Period } from "../model/period"
import type { Picture, Sheet } from "./picture"

/** The sheet that says what a workbook of ours is: very hidden, so that only a program sees it. */
export const mapSheetName = "_bieumau"

/** The sheet on which the check sheet reckons: very hidden; nothing on it is ever a figure of a report. */
export const reckoningSheetName = "_kiemtra"

/** Whether a sheet is that on which the check sheet reckons, and not one that somebody called so. */
export function isReckoningSheet({ name, visibility }: Pick<Sheet, "name" | "visibility">): boolean {
  return name === reckoningSheetName && visibility !== "visible"
}

/** Whether a sheet is one of ours that only programs see, and that no form can stand on. */
export function isHiddenSheetOfOurs(sheet: Pick<Sheet, "name" | "visibility">): boolean {
  return sheet.name === mapSheetName || isReckoningSheet(sheet)
}

/** The fields of the cover sheet. `nil:A10` is the "không phát sinh" tick of form A10. */
export type CoverField =
  "unitName" | "unitCode" | "tier" | "period" | "revision" | "preparedBy" | "approvedBy" | `nil:${string}`

/** Where one figure stands, with the printed row code and column number that must stand beside and above it. */
export interface MappedCell {
  readonly cell: CellKey
  readonly place: Place
  /** Address of the printed row code, on the same sheet. */
  readonly code: string
  /** Address of the printed column number, on the same sheet. */
  readonly number: string
}

/** A figure of the period before that the workbook was issued with. */
export interface IssuedFigure {
  /** The cell that it stands beside, or in. */
  readonly cell: CellKey
  readonly place: Place
  /** What was written there, as `contentText` has it. */
  readonly written: string
}

/** What a workbook of ours says of itself: which pack it was made from, for whom, and where everything stands. */
export interface WorkbookMap {
  readonly pack: string
  readonly packVersion: string
  readonly profile: string
  readonly unit: string
  readonly period: Period
  readonly cover: ReadonlyMap<CoverField, Place>
  readonly cells: readonly MappedCell[]
  /** Where each form shows its check code, by the form's code; empty in workbooks issued before there were any. */
  readonly codes: ReadonlyMap<string, Place>
  /** Last period's figures beside those of this one: no input. Absent where the workbook was issued without. */
  readonly previous?: readonly IssuedFigure[]
  /** Opening figures that were filled in when the workbook was issued. Absent where none were. */
  readonly openings?: readonly IssuedFigure[]
}

const formatVersion = "1"
/** What stands first on the hidden sheet of a provincial workbook, where a submission has the version of its map. */
export const summaryMark = "summary"

/** What a year is called on the hidden sheet, where it is the period: workbooks were issued before there were others. */
const yearly = "year"

/** The map as rows of text, for the hidden sheet. The inverse of `readMap`. */
export function mapRows(map: WorkbookMap): readonly (readonly string[])[] {
  const periodName = frequencyOf(map.period) === "year" ? yearly : "period"
  return [
    ["bieumau", formatVersion],
    ["pack", map.pack],
    ["packVersion", map.packVersion],
    ["profile", map.profile],
    ["unit", map.unit],
    [periodName, map.period],
    ...[...map.cover].map(([field, { sheet, address }]) => [
      ...["cover", field === "period" ? periodName : field, sheet, address],
    ]),
    ...map.cells.map(({ cell, place, code, number }) => ["cell", cell, place.sheet, place.address, code, number]),
    ...[...map.codes].map(([form, { sheet, address }]) => ["code", form, sheet, address]),
    ...(map.previous ?? []).map((figure) => issuedRow("previous", figure)),
    ...(map.openings ?? []).map((figure) => issuedRow("opening", figure)),
  ]
}

function issuedRow(kind: "previous" | "opening", { cell, place, written }: IssuedFigure): readonly string[] {
  return [kind, cell, place.sheet, place.address, written]
}

/** Reads the hidden sheet. Undefined when the sheet is not a map of this format, or when it was altered beyond use. */
export const readMap = oncePer((sheet: Sheet): WorkbookMap | undefined => {
  const at = (column: string, row: number): string => textAt(sheet, `${column}${row}`)
  if (at("A", 1) !== "bieumau" || at("B", 1) !== formatVersion) return undefined
  const head = new Map<string, string>()
  const cover = new Map<CoverField, Place>()
  const cells: MappedCell[] = []
  const codes = new Map<string, Place>()
  const issued = { previous: [] as IssuedFigure[], opening: [] as IssuedFigure[] }
  for (let row = 2; at("A", row) !== ""; row++) {
    const [kind, key, name, address] = [at("A", row), at("B", row), at("C", row), at("D", row)]
    if (kind === "cover") cover.set(key === yearly ? "period" : (key as CoverField), { sheet: name, address })
    else if (kind === "cell") {
      cells.push({ cell: key as CellKey, place: { sheet: name, address }, code: at("E", row), number: at("F", row) })
    } else if (kind === "code") codes.set(key, { sheet: name, address })
    else if (kind === "previous" || kind === "opening") {
      issued[kind].push({ cell: key as CellKey, place: { sheet: name, address }, written: at("E", row) })
    } else head.set(kind, key)
  }
  const [pack, packVersion, profile, unit] = ["pack", "packVersion", "profile", "unit"].map((k) => head.get(k))
  const period = parsePeriod(head.get(yearly) ?? head.get("period") ?? "")
  if (!pack || !packVersion || !profile || !unit || period === undefined) return undefined
  return {
    ...{ pack, packVersion, profile, unit, period, cover, cells, codes },
    ...(issued.previous.length === 0 ? {} : { previous: issued.previous }),
    ...(issued.opening.length === 0 ? {} : { openings: issued.opening }),
  }
})

/** Whether a workbook is a provincial one that we have written, whatever its file is called. */
export function isSummary({ sheets }: Picture): boolean {
  const sheet = sheets.find(({ name }) => name === mapSheetName)
  return sheet !== undefined && textAt(sheet, "A1") === "bieumau" && textAt(sheet, "B1") === summaryMark
}

function textAt(sheet: Sheet, address: string): string {
  const content = sheet.cells.get(address)?.content
  return content?.type === "text" ? content.value : ""
}

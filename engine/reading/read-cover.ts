import { coverLabels } from "../forms/cover-labels"
import type { Place } from "../model/observation"
import type { Pack } from "../model/pack"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { addressOf, positionOf, type Position } from "../workbook/address"
import { isHiddenSheetOfOurs, type CoverField, type WorkbookMap } from "../workbook/map"
import type { Picture, Sheet } from "../workbook/picture"
import { contentText, textAt } from "./cell-text"

/** A field of the cover as it stands in the workbook: empty text where nothing is written. */
export interface CoverEntry {
  readonly text: string
  readonly place: Place
}

export type Cover = ReadonlyMap<CoverField, CoverEntry>

/** The labels under which a field is found; a period under either of two. */
const labels = {
  unitName: [coverLabels.unitName],
  unitCode: [coverLabels.unitCode],
  period: [coverLabels.year, coverLabels.period],
  revision: [coverLabels.revision],
  nil: [coverLabels.nil],
} as const

type Label = keyof typeof labels

const fieldLabels = ["unitName", "unitCode", "period", "revision"] as const satisfies readonly Label[]
const keysOf = new Map(
  [...fieldLabels, "nil" as const].map((label) => [
    label,
    new Set(labels[label].flatMap(({ vi, en }) => [vi, en]).map((text) => matchKey(text))),
  ]),
)
/** Longer texts and lower rows are no labels of a cover; comparing them takes time. */
const longestLabel = 60
const lastLabelRow = 200

/**
 * Reads the cover: where the map points, as long as the label is still there, else beside the printed labels. A field
 * that is nowhere is absent.
 */
export function readCover(picture: Picture, map: WorkbookMap | undefined, pack: Pack): Cover {
  const cover = new Map<CoverField, CoverEntry>()
  const forms = pack.forms.map(({ code }) => code)
  for (const sheet of picture.sheets) {
    for (const [field, place] of map?.cover ?? []) {
      if (place.sheet === sheet.name && stillStands(sheet, field, place.address))
        put(cover, field, sheet, place.address)
    }
  }
  const isFound = (field: CoverField): boolean => (cover.get(field)?.text ?? "") !== ""
  if (fieldLabels.every(isFound) && map !== undefined && [...map.cover.keys()].every((field) => cover.has(field))) {
    return cover
  }
  for (const sheet of picture.sheets) {
    if (isHiddenSheetOfOurs(sheet)) continue
    for (const { label, at } of labelsOn(sheet)) {
      if (label === "nil") {
        for (const [code, tick] of ticksUnder(sheet, at, forms)) {
          if (!cover.has(`nil:${code}`)) put(cover, `nil:${code}`, sheet, tick)
        }
      } else if (!isFound(label)) {
        const beside = firstBeside(sheet, at)
        if (beside !== undefined) put(cover, label, sheet, beside)
      }
    }
  }
  return cover
}

function put(cover: Map<CoverField, CoverEntry>, field: CoverField, sheet: Sheet, address: string): void {
  cover.set(field, { text: textAt(sheet, address).trim(), place: { sheet: sheet.name, address } })
}

/** Whether what labels a field still stands where it stood: its name at the left, or its form's code and the heading above. */
function stillStands(sheet: Sheet, field: CoverField, address: string): boolean {
  const at = positionOf(address)
  if (at === undefined) return false
  if (field.startsWith("nil:")) {
    const { codes, heads } = nilLines(sheet)
    const code = codes.get(at.row)?.get(field.slice(4)) ?? Infinity
    return code < at.column && (heads.get(at.column) ?? Infinity) < at.row
  }
  const label = fieldLabels.find((name) => name === field)
  const left = Array.from({ length: at.column - 1 }, (_, i) => textAt(sheet, addressOf({ ...at, column: i + 1 })))
  return label === undefined || left.some((text) => isLabel(label, text))
}

/** Where ticks may stand: looked up, for a map may name as many as a sheet has rows. */
const nilLines = oncePer((sheet: Sheet) => {
  /** By row: what may be a form's code, with the first column in which it stands. */
  const codes = new Map<number, Map<string, number>>()
  /** By column: the first row in which the heading of the ticks stands. */
  const heads = new Map<number, number>()
  for (const { address, content } of sheet.cells.values()) {
    const at = positionOf(address)
    if (at === undefined) continue
    const text = contentText(content)
    const row = codes.get(at.row) ?? new Map<string, number>()
    codes.set(at.row, row.set(text.trim(), Math.min(at.column, row.get(text.trim()) ?? Infinity)))
    if (isLabel("nil", text)) heads.set(at.column, Math.min(at.row, heads.get(at.column) ?? Infinity))
  }
  return { codes, heads }
})

function isLabel(label: Label, text: string): boolean {
  return text.length <= longestLabel && (keysOf.get(label)?.has(matchKey(text)) ?? false)
}

function labelsOn(sheet: Sheet): readonly { readonly label: Label; readonly at: Position }[] {
  return [...sheet.cells.values()].flatMap(({ address, content }) => {
    const at = positionOf(address)
    if (content.type !== "text" || at === undefined) return []
    if (at.row > lastLabelRow || content.value.length > longestLabel) return []
    const key = matchKey(content.value)
    return [...keysOf].flatMap(([label, keys]) => (keys.has(key) ? [{ label, at }] : []))
  })
}

/** The first non-empty cell to the right of a label, within the next eight columns. */
function firstBeside(sheet: Sheet, { row, column }: Position): string | undefined {
  const beside = Array.from({ length: 8 }, (_, i) => addressOf({ row, column: column + 1 + i }))
  return beside.find((address) => textAt(sheet, address).trim() !== "")
}

/** The cells under the heading of the ticks, each in the row of its form's code. */
function ticksUnder(sheet: Sheet, heading: Position, forms: readonly string[]): ReadonlyMap<string, string> {
  const ticks = new Map<string, string>()
  for (const { address, content } of sheet.cells.values()) {
    const at = positionOf(address)
    if (at === undefined || at.row <= heading.row || at.column >= heading.column || content.type !== "text") continue
    const code = content.value.trim()
    if (forms.includes(code) && !ticks.has(code)) ticks.set(code, addressOf({ row: at.row, column: heading.column }))
  }
  return ticks
}

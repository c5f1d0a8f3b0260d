import { figureOf, negate, sum } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import { noTotal } from "../../formulas/live-total"
import { liveTotals, type TermCell } from "../../forms/live-totals"
import type { Language } from "../../model/bilingual"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import type { Place } from "../../model/observation"
import type { Written } from "../../sampling/written"
import { positionOf } from "../../workbook/address"
import type { Book, BookCell, BookContent, BookSheet } from "../../workbook/book"
import type { CoverField } from "../../workbook/map"
import type { BlankWorkbook } from "../blank/blank-workbook"
import { speaker } from "../blank/words"

/** What somebody wrote into a blank workbook: in the cells of its forms, and on its cover. */
export interface Filling {
  readonly forms: readonly Form[]
  readonly cells: ReadonlyMap<CellKey, Written>
  readonly cover: ReadonlyMap<CoverField, Written>
  readonly language: Language
}

/**
 * A blank workbook as it is after somebody filled it in with Excel and saved it: every total of the forms holds what its formula
 * gives of what is written. What is written in a total is typed over its formula. Other formulas are computed when the
 * workbook is opened. Throws a RangeError for a cell that the workbook does not have.
 */
export function filledIn({ book, map }: BlankWorkbook, filling: Filling): Book {
  const places = new Map(map.cells.map(({ cell, place }) => [cell, place]))
  const contents = new Map<string, Change>()
  const put = (place: Place | undefined, what: string, change: Change): void => {
    if (place === undefined) throw new RangeError(`the workbook has no ${what}`)
    contents.set(key(place), change)
  }
  for (const [field, written] of filling.cover) put(map.cover.get(field), field, changed(written, filling.language))
  for (const [cell, written] of filling.cells) put(places.get(cell), cell, changed(written, filling.language))
  for (const [cell, stored] of storedTotals(filling)) {
    const place = places.get(cell)
    if (place !== undefined && stored !== "") contents.set(key(place), { stored })
  }
  return { ...book, isComputedOnOpening: true, sheets: book.sheets.map((sheet) => changedSheet(sheet, contents)) }
}

/** What becomes of a cell: other content, perhaps shown as a day; or, for a formula, another result. */
type Change = { readonly content: BookContent; readonly look?: BookCell["look"] } | { readonly stored: number | string }

function key({ sheet, address }: Place): string {
  const at = positionOf(address)
  return `${sheet} ${at?.row}:${at?.column}`
}

function changed(written: Written, language: Language): Change {
  switch (written.kind) {
    case "number":
      return { content: { kind: "number", value: written.value } }
    case "text":
      return { content: { kind: "text", text: written.text } }
    case "answer":
      return { content: { kind: "text", text: speaker(language)(written.isYes ? "yes" : "no", {}) } }
    case "date":
      return { content: { kind: "number", value: written.serial }, look: "inputDay" }
    case "blank":
      return { content: { kind: "empty" } }
  }
}

function changedSheet(sheet: BookSheet, contents: ReadonlyMap<string, Change>): BookSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => changedCell(cell, contents.get(`${sheet.name} ${row.row}:${cell.column}`))),
    })),
  }
}

function changedCell(cell: BookCell, change: Change | undefined): BookCell {
  if (change === undefined) return cell
  if ("content" in change) return { ...cell, ...change }
  return cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, stored: change.stored } } : cell
}

/** What the formulas of the totals give: a number, nothing of nothing, or the sign that a part is no number. */
function storedTotals({ forms, cells }: Filling): ReadonlyMap<CellKey, number | string> {
  const totals = new Map(forms.flatMap((form) => [...liveTotals(form)]))
  const stored = new Map<CellKey, number | string>()
  const shown = (cell: CellKey): number | string => {
    const written = cells.get(cell)
    if (written?.kind === "number") return written.value
    if (written?.kind === "date") return written.serial
    if (written !== undefined) return written.kind === "blank" ? "" : noTotal
    const terms = totals.get(cell)
    if (terms === undefined) return ""
    const known = stored.get(cell) ?? totalOf(terms, shown)
    stored.set(cell, known)
    return known
  }
  for (const cell of totals.keys()) if (!cells.has(cell)) shown(cell)
  return stored
}

function totalOf(terms: readonly TermCell[], shown: (cell: CellKey) => number | string): number | string {
  const values = terms.map(({ cell, sign }) => ({ value: shown(cell), sign }))
  if (values.some(({ value }) => typeof value === "string" && value !== "")) return noTotal
  const figures = values.flatMap(({ value, sign }) => {
    if (typeof value === "string") return []
    return [sign === 1 ? figureOf(value) : negate(figureOf(value))]
  })
  return figures.length === 0 ? "" : storedNumber(sum(figures))
}

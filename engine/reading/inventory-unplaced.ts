import { indicatorsOf, type Form } from "../model/form"
import type { InventoryLine } from "../model/inventory"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { positionOf, type Position } from "../workbook/address"
import type { Cell } from "../workbook/picture"
import { contentText, isBlank, isNumberLike } from "./cell-text"
import type { UnplacedForm } from "./form-location"
import type { Claim } from "./inventory"
import { labelKey } from "./labels"

/**
 * What stands on a form that nothing can be read from: all that the template did not print among the lines of the form,
 * and every number below them. As nothing says where its figures begin, words beside them are listed too.
 */
export function inventoryOfUnplaced(unplaced: UnplacedForm, claim: Claim): readonly InventoryLine[] {
  const { form, sheet, from } = unplaced
  const cells = [...sheet.cells.values()].flatMap((cell): readonly Placed[] => {
    const at = positionOf(cell.address)
    return at === undefined ? [] : [{ ...cell, at }]
  })
  const lines = linesOn(cells, unplaced)
  const isPrinted = printOf(form, lines)
  return cells.flatMap((cell): readonly InventoryLine[] => {
    const { at, content } = cell
    if (at.row < lines.first || isPrinted(cell) || at.column < from.column) return []
    const isLabel = content.type === "text" && at.column <= lines.labels
    const isListed = isNumberLike(content) || (at.row <= lines.last && !isLabel && !isBlank(content))
    const place = { sheet: sheet.name, address: cell.address }
    return isListed && claim(place) ? [{ place, written: contentText(content), setAside: "noCell" }] : []
  })
}

interface Placed extends Cell {
  readonly at: Position
}

/** Longer texts are no labels; comparing them takes time. */
const longestLabel = 400

interface Lines {
  /** The rows that the lines of the form take up, by where they stood and by their labels. */
  readonly first: number
  readonly last: number
  /** The labels' column; 0 where there is none. */
  readonly labels: number
  /** The row codes that belong to the labels of a row. */
  readonly codes: ReadonlyMap<number, ReadonlySet<string>>
}

function linesOn(cells: readonly Placed[], { form, from, lastRow }: UnplacedForm): Lines {
  const codesOf = codesByLabel(form)
  const codes = new Map<number, Set<string>>()
  const counts = new Map<number, number>()
  let [first, last] = [from.row, Math.max(lastRow, from.row + form.lines.length - 1)]
  for (const { at, content } of cells) {
    if (content.type !== "text" || content.value.length > longestLabel) continue
    if (at.row <= from.row - form.lines.length) continue
    const found = codesOf.get(labelKey(content.value))
    if (found === undefined) continue
    const ofRow = codes.get(at.row) ?? new Set()
    for (const code of found) ofRow.add(code)
    codes.set(at.row, ofRow)
    counts.set(at.column, (counts.get(at.column) ?? 0) + 1)
    first = Math.min(first, at.row)
    last = Math.max(last, at.row)
  }
  const [labels = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return { first, last, labels, codes }
}

/** The row codes of every printed label; none for that of a heading. */
const codesByLabel = oncePer((form: Form): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, readonly string[]>()
  for (const line of form.lines) {
    const { label } = line.line === "heading" ? line : line.indicator
    const own = line.line === "heading" ? [] : [line.indicator.code]
    for (const key of new Set([matchKey(label.vi), matchKey(label.en)])) {
      if (key !== "") codes.set(key, [...(codes.get(key) ?? []), ...own])
    }
  }
  return codes
})

/** Asked in reading order: a row's code beside its label and its first unit of measure are the template's, no more. */
function printOf(form: Form, { codes }: Lines): (cell: Placed) => boolean {
  const measures = new Set(indicatorsOf(form).flatMap(({ measure: { label } }) => [label.vi, label.en]))
  const seen = new Set<string>()
  return ({ at, content }) => {
    // A number is never taken for print: a figure can be 1 where a row code is.
    const text = content.type === "text" ? content.value.trim() : ""
    const kind = codes.get(at.row)?.has(text) === true ? "code" : measures.has(text) ? "measure" : undefined
    return kind !== undefined && seen.size < seen.add(`${kind} ${at.row}`).size
  }
}

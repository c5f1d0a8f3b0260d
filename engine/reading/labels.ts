import type { Bilingual } from "../model/bilingual"
import { indicatorsOf, type Form } from "../model/form"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { oncePerText } from "../text/once-per-text"
import { addressOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { textAt } from "./cell-text"
import type { ChangedLabel } from "./form-location"
import { isAlike } from "./alike"

/** The `(01=02+03)` that a template prints after the label of a total; `01=02+…+09` where it has many parts. */
const printedSum = /\(\s?\d{1,4}\s?=[\d=+−…\s-]{1,200}\)[\s:.;]*$/

/** The key of a printed label without its arithmetic. */
export const labelKey = oncePerText((text) => matchKey(text.replace(printedSum, "")))

export interface ComparedLabels {
  /** How many labels are the template's. */
  readonly matched: number
  /** How many are not, but are like them: a letter is missing, or the marks, or the end. */
  readonly alike: number
  readonly changed: readonly ChangedLabel[]
}

/**
 * Holds the labels beside the row codes against the template's, in either language: those at the left, or where there are
 * none those between the codes and the first column of figures.
 */
export function compareLabels(
  form: Form,
  sheet: Sheet,
  codes: ReadonlyMap<string, Position>,
  firstFigures: number,
): ComparedLabels {
  const changed: ChangedLabel[] = []
  let [matched, alike] = [0, 0]
  const rows = rowsByLabel(form)
  for (const { code, label } of indicatorsOf(form)) {
    const at = codes.get(code)
    if (at === undefined) continue
    const beside = textsBeside(sheet, at, firstFigures)
    const written = beside.map(labelKey)
    const keys = keysOf(label)
    if (keys.some((key) => written.includes(key))) {
      matched += 1
      continue
    }
    const labelOf = written.flatMap((key) => rows.get(key) ?? [])[0]
    if (labelOf === undefined && keys.some((key) => written.some((text) => isAlike(text, key)))) alike += 1
    changed.push({ row: code, written: beside.join(" "), ...(labelOf === undefined ? {} : { labelOf }) })
  }
  return { matched, alike, changed }
}

const keysOf = oncePer(({ vi, en }: Bilingual): readonly string[] =>
  [vi, en].map((text) => matchKey(text)).filter((key) => key !== ""),
)

const rowsByLabel = oncePer(
  (form: Form): ReadonlyMap<string, string> =>
    new Map(indicatorsOf(form).flatMap(({ code, label }) => keysOf(label).map((key) => [key, code]))),
)

function textsBeside(sheet: Sheet, { row, column }: Position, firstFigures: number): readonly string[] {
  const between = (from: number, to: number): readonly string[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => textAt(sheet, addressOf({ row, column: from + i })).trim())
  const left = between(1, column).filter((text) => /\p{L}/u.test(text))
  return left.length > 0 ? left : between(column, firstFigures).filter((text) => /\p{L}/u.test(text))
}

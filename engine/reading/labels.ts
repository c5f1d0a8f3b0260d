import type { Bilingual } from "../model/bilingual"
import { indicatorsOf, type Form } from "../model/form"
import { matchKey } from "../text/matching"
import { addressOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { textAt } from "./cell-text"
import type { ChangedLabel } from "./form-location"

/** The `(01=02+03)` that a template prints after the label of a total; `01=02+…+09` where it has many parts. */
const printedSum = /\(\s?\d{1,4}\s?=[\d=+−…\s-]{1,200}\)[\s:.;]*$/

/** A printed label without its arithmetic. */
export function withoutPrintedSum(text: string): string {
  return text.replace(printedSum, "")
}

/** Holds the labels at the left of the row codes against the template's, in either language. */
export function compareLabels(
  form: Form,
  sheet: Sheet,
  codes: ReadonlyMap<string, Position>,
): { readonly matched: number; readonly changed: readonly ChangedLabel[] } {
  const changed: ChangedLabel[] = []
  let matched = 0
  const rows = new Map(indicatorsOf(form).flatMap(({ code, label }) => keysOf(label).map((key) => [key, code])))
  for (const { code, label } of indicatorsOf(form)) {
    const at = codes.get(code)
    if (at === undefined) continue
    const beside = textsLeftOf(sheet, at)
    const written = beside.map((text) => matchKey(withoutPrintedSum(text)))
    if (keysOf(label).some((key) => written.includes(key))) {
      matched += 1
      continue
    }
    const labelOf = written.flatMap((key) => rows.get(key) ?? [])[0]
    changed.push({ row: code, written: beside.join(" "), ...(labelOf === undefined ? {} : { labelOf }) })
  }
  return { matched, changed }
}

function keysOf({ vi, en }: Bilingual): readonly string[] {
  return [vi, en].map((text) => matchKey(text)).filter((key) => key !== "")
}

function textsLeftOf(sheet: Sheet, { row, column }: Position): readonly string[] {
  const texts = Array.from({ length: column - 1 }, (_, left) => textAt(sheet, addressOf({ row, column: left + 1 })))
  return texts.map((text) => text.trim()).filter((text) => text !== "")
}

import type { Bilingual } from "../model/bilingual"
import { hasCell } from "../model/cell-spec"
import { indicatorsOf } from "../model/form"
import type { Layout, Nameable } from "./nameable"

/** What would be right where a cell key names no cell of the pack's forms; undefined where it does. */
export function wantedInstead(key: string, forms: Nameable["forms"]): Bilingual | undefined {
  const [code = "", row = "", column = "", ...more] = key.split(".")
  if (!forms.has(code) || more.length > 0) {
    const known = [...forms.keys()].join(", ")
    return {
      vi: `một ô như "A8.02.1" của một biểu trong bộ (${known})`,
      en: `a cell such as "A8.02.1" of a form of this pack (${known})`,
    }
  }
  const form = forms.get(code)
  if (form === undefined) return undefined
  const indicator = indicatorsOf(form).find((candidate) => candidate.code === row)
  if (indicator === undefined) return wantedRow(`biểu ${code}`, `form ${code}`, rowsOf(form))
  const numbers = numbersOf(form).filter((number) => hasCell(indicator, number))
  if (numbers.includes(column)) return undefined
  return wantedColumn(`biểu ${code} ở dòng ${row}`, `form ${code} in row ${row}`, numbers)
}

export const rowsOf = (form: Layout): readonly string[] => indicatorsOf(form).map(({ code }) => code)
export const numbersOf = (form: Layout): readonly string[] => form.columns.map(({ number }) => number)

export function wantedRow(vi: string, en: string, rows: readonly string[]): Bilingual {
  return { vi: `mã số dòng của ${vi} (${rows.join(", ")})`, en: `a row code of ${en} (${rows.join(", ")})` }
}

export function wantedColumn(vi: string, en: string, numbers: readonly string[]): Bilingual {
  return { vi: `số cột của ${vi} (${numbers.join(", ")})`, en: `a column of ${en} (${numbers.join(", ")})` }
}

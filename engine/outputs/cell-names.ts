import { indicatorsByCode } from "../model/cell-spec"
import { sentences } from "../messages/message"
import type { NameOf } from "../messages/say"
import type { Bilingual, Language } from "../model/bilingual"
import { partsOfKey } from "../model/cell-key"
import type { Pack } from "../model/pack"
import { cellList, commonPart } from "./cell-lists"
import { filled } from "./printed-words"

const words = sentences({
  form: { vi: "Biểu {form}, ", en: "form {form}, " },
  row: { vi: "mã số {row}", en: "row {row}" },
  column: { vi: ", cột {column}", en: ", column {column}" },
  label: { vi: " ({label})", en: " ({label})" },
})

const longestLabel = 60

/**
 * Names the cells of a pack to a reader: `Biểu A10, mã số 01 (Tổng số…)`. The column is named where the form has several; a
 * key of no form of the pack is named by itself. `formShown`: the reader sees beside the sentence which form it is about.
 */
export function cellNames(pack: Pack, language: Language, formShown = false): NameOf {
  const forms = new Map(pack.forms.map((form) => [form.code, { form, indicators: indicatorsByCode(form) }]))
  const say = (sentence: Bilingual, facts: Readonly<Record<string, string>>) => filled(sentence, language, facts)
  const one: NameOf = (cell, manner) => {
    const { form: code, row, column } = partsOfKey(cell)
    const found = forms.get(code)
    const indicator = found?.indicators.get(row)
    if (found === undefined || indicator === undefined) return cell
    return [
      manner === "elsewhere" || (manner === "full" && !formShown) ? say(words.form, { form: code }) : "",
      say(words.row, { row }),
      found.form.columns.length > 1 ? say(words.column, { column }) : "",
      manner === "brief" ? "" : say(words.label, { label: shortened(indicator.label[language], longestLabel) }),
    ].join("")
  }
  return Object.assign(one, {
    several: (cells, around) => cellList(cells, { forms, language, around }),
    common: (cells) => commonPart(cells, { forms, language }),
  } satisfies Pick<NameOf, "several" | "common">)
}

/** A label cut between words to at most so many characters, `…` included. */
export function shortened(label: string, longest: number): string {
  if (label.length <= longest) return label
  const cut = label.slice(0, longest)
  const space = cut.lastIndexOf(" ")
  return `${cut.slice(0, space > 0 ? space : longest - 1).replace(/[\s,;:–(-]+$/, "")}…`
}

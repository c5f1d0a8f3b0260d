import type { Figure } from "../figures/figure"
import { figureText } from "../figures/writing"
import type { Bilingual, Language } from "../model/bilingual"
import { specsOf } from "../model/cell-spec"
import type { Form, Measure } from "../model/form"

/** The units of measure of some forms, each once, in the order in which they are used. */
export function measuresOf(forms: readonly Form[]): readonly Measure[] {
  const specs = forms.flatMap((form) => [...specsOf(form).values()])
  return [...new Map(specs.map(({ measure }) => [measure.code, measure])).values()]
}

/** Words of a unit of measure with the province's values where they name settings: `10 hộp tính 1 mét giá`. */
export function withSettings(words: Bilingual, settings: ReadonlyMap<string, Figure>, language: Language): string {
  return words[language].replace(/\{([^}]*)\}/g, (slot, code: string) => {
    const value = settings.get(code)
    return value === undefined ? slot : figureText(value, language)
  })
}

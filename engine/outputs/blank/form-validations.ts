import type { Language } from "../../model/bilingual"
import { indicatorsOf, type Indicator } from "../../model/form"
import { areasOf } from "../../workbook/areas"
import type { Validation } from "../../workbook/book"
import { speaker } from "./words"
import type { FormCell } from "./form-cells"
import type { FormGeometry } from "./form-geometry"

/** What may be typed into the cells of a form, row by row, with the row's own unit of measure in the words. */
export function figureValidations(
  { form }: FormGeometry,
  cells: readonly FormCell[],
  language: Language,
): readonly Validation[] {
  return indicatorsOf(form).flatMap((indicator) => {
    const open = cells.filter(({ row, adds }) => row === indicator.code && adds === undefined)
    return areasOf(open.map(({ at }) => at)).map((area) => validationOf(area, indicator, language))
  })
}

function validationOf(area: string, { code, label, measure, places }: Indicator, language: Language): Validation {
  const say = speaker(language)
  const facts = { label: shortened(label[language], 100), measure: measure.label[language], places: String(places) }
  const whole = places === 0
  return {
    area,
    allow: { kind: whole ? "whole" : "decimal", minimum: 0 },
    prompt: {
      title: say("typing.title", { code }),
      text: whole ? say("typing.whole", facts) : say("typing.decimal", facts),
    },
    refusal: {
      title: say("refusing.title", {}),
      text: whole ? say("refusing.whole", {}) : say("refusing.decimal", {}),
    },
  }
}

/** Excel shows 255 characters of a prompt; the row's code in its title says the rest. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}

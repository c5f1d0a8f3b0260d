import type { Language } from "../../model/bilingual"
import { indicatorsOf } from "../../model/form"
import { areasOf } from "../../workbook/areas"
import type { Validation } from "../../workbook/book"
import { speaker } from "./words"
import type { CellSpec } from "../../forms/cells"
import type { FormCell } from "./form-cells"
import type { FormGeometry } from "./form-geometry"

/** What may be typed into the cells of a form, row by row, with the row's own unit of measure in the words. */
export function figureValidations(
  { form }: FormGeometry,
  cells: readonly FormCell[],
  language: Language,
): readonly Validation[] {
  return indicatorsOf(form).flatMap(({ code }) => {
    const open = cells.filter(({ row, terms }) => row === code && terms === undefined)
    return alike(open).flatMap(([spec, alikeCells]) =>
      areasOf(alikeCells.map(({ at }) => at)).map((area) => validationOf(area, spec, language)),
    )
  })
}

/** The cells of a row by what may be typed into them: columns may have units and kinds of their own. */
function alike(cells: readonly FormCell[]): readonly (readonly [CellSpec, readonly FormCell[]])[] {
  const groups = new Map<string, [CellSpec, FormCell[]]>()
  for (const cell of cells) {
    const { spec } = cell
    const key = [spec.kind, spec.places, spec.measure.code].join(" ")
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [spec, [cell]])
    else group[1].push(cell)
  }
  return [...groups.values()]
}

function validationOf(area: string, spec: CellSpec, language: Language): Validation {
  const say = speaker(language)
  const { indicator, measure, places, negative } = spec
  const facts = {
    label: shortened(indicator.label[language], 100),
    measure: measure.label[language],
    places: String(places),
  }
  const words = (prompt: string, refusal: string) => ({
    prompt: { title: say("typing.title", { code: indicator.code }), text: prompt },
    refusal: { title: say("refusing.title", {}), text: refusal },
  })
  const { label } = facts
  switch (spec.kind) {
    case "date":
      return { area, allow: { kind: "date" }, ...words(say("typing.day", { label }), say("refusing.day", {})) }
    case "yesNo": {
      const items = [say("yes", {}), say("no", {})]
      return {
        area,
        allow: { kind: "list", items },
        ...words(say("typing.yesNo", { label }), say("refusing.yesNo", {})),
      }
    }
    case "text": {
      const refusal = say("refusing.words", { count: String(longestWords) })
      return {
        area,
        allow: { kind: "textLength", maximum: longestWords },
        ...words(say("typing.words", { label }), refusal),
      }
    }
    case "number": {
      const kind = places === 0 ? "whole" : "decimal"
      const text = say(negative ? "typing.adjustment" : `typing.${kind}`, facts)
      const refusal = say(negative ? "refusing.adjustment" : `refusing.${kind}`, {})
      return { area, allow: negative ? { kind } : { kind, minimum: 0 }, ...words(text, refusal) }
    }
  }
}

/** What a cell that takes words holds at most. */
const longestWords = 250

/** Excel shows 255 characters of a prompt; the row's code in its title says the rest. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}

import { formulaNames } from "../../engine/forms/formula-names"
import type { FormulaMistake } from "../../engine/formulas/formula-error"
import type { Names } from "../../engine/formulas/names"
import { parseFormula } from "../../engine/formulas/parse"
import { writeFormula } from "../../engine/formulas/write"
import type { Language } from "../../engine/model/bilingual"
import { drawn } from "./drawn"

/** The names of drawn forms by code; the rules are those of the first. */
export function drawnNames(forms: Readonly<Record<string, string>>): Names {
  const layouts = Object.entries(forms).map(([code, drawing]) => drawn(drawing, code).form)
  return formulaNames(layouts[0]!, new Map(layouts.map((form) => [form.code, form])))
}

/** What a text is read as, written again; or its mistake: `5 "," → a number …`. */
export function readAs(text: string, names: Names, language: Language = "en"): string {
  const parsed = parseFormula(text, names)
  return "formula" in parsed ? writeFormula(parsed.formula.condition) : mistakeLine(parsed.mistake, language)
}

function mistakeLine({ at, found, wanted }: FormulaMistake, language: Language): string {
  return `${at} ${found ?? "—"} → ${wanted[language]}`
}

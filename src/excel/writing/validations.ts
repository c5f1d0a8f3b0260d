import { cleanText, datesShown, leastNumber, type Validation } from "../../../engine/index"
import { step, type Step } from "./steps"

/** What may be typed into cells, with the words beside them. */
export function validationSteps(worksheet: Excel.Worksheet, validations: readonly Validation[]): readonly Step[] {
  return validations.map((validation) => {
    const { area, allow, prompt, refusal } = validation
    return step(
      () => {
        const to = worksheet.getRange(area).dataValidation
        to.rule = ruleOf(allow)
        to.ignoreBlanks = true
        to.prompt = { showPrompt: true, title: cleanText(prompt.title), message: cleanText(prompt.text) }
        to.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: cleanText(refusal.title),
          message: cleanText(refusal.text),
        }
      },
      5,
      validation,
    )
  })
}

function ruleOf(allow: Validation["allow"]): Excel.DataValidationRule {
  switch (allow.kind) {
    case "whole":
      return { wholeNumber: atLeast(allow.minimum) }
    case "decimal":
      return { decimal: atLeast(allow.minimum) }
    case "date":
      // As formulas: a day as text is read by the computer's own customs.
      return { date: { formula1: `=${datesShown[0]}`, formula2: `=${datesShown[1]}`, operator: "Between" } }
    case "textLength":
      return { textLength: { formula1: allow.maximum, operator: "LessThanOrEqualTo" } }
    case "list":
      return { list: { inCellDropDown: true, source: allow.items.map(cleanText).join(",") } }
  }
}

function atLeast(minimum: number = leastNumber): Excel.BasicDataValidation {
  return { formula1: minimum, operator: "GreaterThanOrEqualTo" }
}

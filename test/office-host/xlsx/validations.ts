import type { DataValidation, Worksheet } from "exceljs"
import type { ValidationModel } from "../workbook/model"

const rules = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
}

/** What may be typed into the cells of a sheet, one rule for all cells that have the same. */
export function validationsOf(sheet: Worksheet): ValidationModel[] {
  // exceljs has them by address without saying so in its type file.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { model: Readonly<Record<string, DataValidation>> }
  }
  const alike = new Map<string, ValidationModel>()
  for (const [address, validation] of Object.entries(dataValidations.model)) {
    const key = JSON.stringify(validation)
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { areas: [address], ...modelOf(validation) })
    else known.areas.push(address)
  }
  return [...alike.values()]
}

function modelOf(validation: DataValidation): Omit<ValidationModel, "areas"> {
  return {
    rule: ruleOf(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      showPrompt: validation.showInputMessage ?? false,
      title: validation.promptTitle ?? "",
      message: validation.prompt ?? "",
    },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style: "Stop",
      title: validation.errorTitle ?? "",
      message: validation.error ?? "",
    },
  }
}

function ruleOf(validation: DataValidation): Record<string, unknown> {
  const [formula1, formula2] = validation.formulae as readonly (number | string | undefined)[]
  if (validation.type === "list") {
    return { list: { inCellDropDown: true, source: String(formula1).replace(/^"|"$/g, "") } }
  }
  if (validation.type === "custom") return { custom: { formula: `=${formula1}` } }
  const operator = operators[validation.operator ?? "between"]
  const kind = rules[validation.type]
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } }
}

/** The same for exceljs to write. */
export function validationToWrite({ rule, prompt, errorAlert, ignoreBlanks }: ValidationModel): object {
  const [[kind, limits] = ["custom", {}]] = Object.entries(rule) as [string, Readonly<Record<string, unknown>>][]
  const type = Object.entries(rules).find(([, name]) => name === kind)?.[0] ?? kind
  const operator = Object.keys(operators).find((name) => operators[name] === limits.operator)
  const formulae = [limits.formula1, limits.formula2].filter((one) => one !== undefined)
  return {
    type,
    formulae: kind === "list" ? [`"${String(limits.source)}"`] : formulae,
    ...(operator === undefined ? {} : { operator }),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt?.showPrompt ?? false,
    promptTitle: prompt?.title ?? "",
    prompt: prompt?.message ?? "",
    showErrorMessage: errorAlert?.showAlert ?? false,
    errorStyle: "stop",
    errorTitle: errorAlert?.title ?? "",
    error: errorAlert?.message ?? "",
  }
}

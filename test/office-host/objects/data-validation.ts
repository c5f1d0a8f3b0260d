import { ExcelError } from "../excel-error"
import { sheetOf, type Session } from "../session"
import { areaText, touches, type Area } from "../workbook/area"
import type { SheetModel, ValidationModel } from "../workbook/model"
import type { Place, WireObject } from "../wire/wire-object"
import { without } from "./range-clear"

const noPrompt = { showPrompt: true, title: "", message: "" }
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" }

/** The rules of Excel with the names that `DataValidation.type` has for them. */
const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
}

/** `Excel.DataValidation`: one rule for all cells of a range. */
export function validationObject(session: Session, { sheet: sheetId, areas }: Place): WireObject {
  const sheet = (): SheetModel => sheetOf(session, sheetId, "Range.dataValidation")
  const first = (): ValidationModel | undefined => validationAt(sheet(), areas[0]!)
  const change = (location: string, to: Partial<ValidationModel>): void => {
    if (sheet().protection !== undefined) throw new ExcelError("AccessDenied", location)
    const before = first() ?? { areas: [], rule: {}, ignoreBlanks: true }
    for (const area of areas) takeAway(sheet(), area)
    sheet().validations.push({ ...before, areas: areas.map(areaText), ...to })
  }
  return {
    kind: "DataValidation",
    reads: {
      type: () => types[Object.keys(first()?.rule ?? {})[0] ?? ""] ?? "None",
      rule: () => first()?.rule ?? {},
      prompt: () => first()?.prompt ?? noPrompt,
      errorAlert: () => first()?.errorAlert ?? noAlert,
      ignoreBlanks: () => first()?.ignoreBlanks ?? true,
    },
    writes: {
      rule: (rule: Record<string, unknown>) => change("DataValidation.rule", { rule: { ...rule } }),
      prompt: (prompt: Record<string, unknown>) => {
        // At most 32 and 255 characters: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt
        if (isLonger(prompt.title, 32) || isLonger(prompt.message, 255)) {
          throw new ExcelError("InvalidArgument", "DataValidation.prompt")
        }
        change("DataValidation.prompt", { prompt: { ...prompt } })
      },
      errorAlert: (errorAlert: Record<string, unknown>) =>
        change("DataValidation.errorAlert", { errorAlert: { ...errorAlert } }),
      ignoreBlanks: (ignoreBlanks: boolean) => change("DataValidation.ignoreBlanks", { ignoreBlanks }),
    },
    methods: {
      clear: () => {
        if (sheet().protection !== undefined) throw new ExcelError("AccessDenied", "DataValidation.clear")
        for (const area of areas) takeAway(sheet(), area)
        return undefined
      },
    },
  }
}

/** The rule that holds for the first cell of an area; undefined: anything may be typed. */
export function validationAt(sheet: SheetModel, { row, column }: Area): ValidationModel | undefined {
  return sheet.validations.find((one) => touches(one.areas, { row, column, rows: 1, columns: 1 }))
}

function takeAway(sheet: SheetModel, area: Area): void {
  for (const validation of sheet.validations) validation.areas = without(validation.areas, area)
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0)
}

function isLonger(text: unknown, length: number): boolean {
  return typeof text === "string" && text.length > length
}

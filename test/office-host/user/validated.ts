import type { Entered } from "../workbook/entering"
import type { ValidationModel } from "../workbook/model"
import { NotInTestHost } from "../excel-error"

interface Limits {
  readonly formula1: number | string
  readonly formula2?: number | string
  readonly operator: string
}

/** Whether Excel lets through what a person typed. What add-ins write it never asks. */
export function isAllowed({ rule, ignoreBlanks }: ValidationModel, entry: Entered, text: string): boolean {
  if (text === "") return ignoreBlanks
  const [[kind, limits] = []] = Object.entries(rule)
  switch (kind) {
    case undefined:
      return true
    case "wholeNumber":
      return Number.isInteger(entry.value) && isWithin(entry.value as number, limits as Limits)
    case "decimal":
    case "date":
      return typeof entry.value === "number" && isWithin(entry.value, limits as Limits)
    case "textLength":
      return isWithin(text.length, limits as Limits)
    case "list":
      return itemsOf((limits as { source: string }).source).includes(text.trim().toLowerCase())
    default:
      throw new NotInTestHost(`typing under a validation of kind ${kind}`)
  }
}

function isWithin(value: number, { formula1, formula2, operator }: Limits): boolean {
  const [first, second] = [formula1, formula2].map(numberOf) as [number, number]
  switch (operator) {
    case "Between":
      return value >= first && value <= second
    case "GreaterThan":
      return value > first
    case "GreaterThanOrEqualTo":
      return value >= first
    case "LessThan":
      return value < first
    case "LessThanOrEqualTo":
      return value <= first
    case "EqualTo":
      return value === first
    default:
      throw new NotInTestHost(`typing under a validation with ${operator}`)
  }
}

/** A limit that is a number, or a formula that is one: `=61`. */
function numberOf(limit: number | string | undefined): number {
  return typeof limit === "string" ? Number(limit.replace(/^=/, "")) : (limit ?? NaN)
}

/** The items are parted by commas, whatever the list mark of the computer is. */
function itemsOf(source: string): readonly string[] {
  if (source.startsWith("=")) throw new NotInTestHost(`a list of choices from cells`)
  return source.split(",").map((item) => item.trim().toLowerCase())
}

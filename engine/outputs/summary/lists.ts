import { mergingOf, specOf } from "../../model/cell-spec"
import { indicatorsOf, type Form } from "../../model/form"
import { oncePer } from "../../model/once-per"

/**
 * The rows that each unit fills with entries of its own, a line each: parts of a breakdown of which no cell can be added across
 * units. The same line of two units says different things, so such rows are read unit by unit only. By the code of the row
 * that they are parts of, in printed order.
 */
export const listsOf = oncePer((form: Form): ReadonlyMap<string, readonly string[]> => {
  const indicators = new Map(indicatorsOf(form).map((indicator) => [indicator.code, indicator]))
  const isEntry = (code: string): boolean => {
    const indicator = indicators.get(code)
    return (
      indicator !== undefined && form.columns.every((column) => mergingOf(specOf(indicator, column)) === "notAdditive")
    )
  }
  return new Map(
    form.breakdowns
      .filter(({ parts }) => parts.length > 1 && parts.every(isEntry))
      .map(({ of, parts }) => [of, parts] as const),
  )
})

/** The codes of all rows that are entries of lists. */
export function entriesOf(form: Form): ReadonlySet<string> {
  return new Set([...listsOf(form).values()].flat())
}

import type { Form } from "../model/form"
import { matchKey } from "../text/matching"
import type { Sheet } from "../workbook/picture"
import type { FormLocation, UnplacedForm } from "./form-location"
import { bears } from "./names-on"

type Found = FormLocation | UnplacedForm

/** What was found on one sheet at the same rows for several forms, where nothing says which of them it is. */
export type LookAlikes = readonly Found[]

/**
 * Forms may have the very same rows (staff in records work, staff in archives): then each is found wherever the other stands.
 * What was found on one sheet at the same rows belongs to the one form that the sheet names, by its title, its printed code,
 * or its own name; where it names none of them, or several, it is nobody's.
 */
export function apart(found: readonly Found[]): {
  readonly clear: readonly Found[]
  readonly unclear: readonly LookAlikes[]
} {
  const clear: Found[] = []
  const unclear: LookAlikes[] = []
  for (const group of grouped(found)) {
    const named = group.filter(({ form, sheet }) => bears(sheet, form) || matchKey(sheet.name) === matchKey(form.sheet))
    const [only, ...others] = group.length === 1 ? group : named
    if (only !== undefined && others.length === 0) clear.push(only)
    else unclear.push(group)
  }
  return { clear, unclear }
}

/** Whether a sheet that is taken for one form bears the title or the printed code of another instead. */
export function namesAnother(sheet: Sheet, form: Form, forms: readonly Form[]): boolean {
  return !bears(sheet, form) && forms.some((other) => other !== form && bears(sheet, other))
}

/** What stands on the same rows of one sheet, together. */
function grouped(found: readonly Found[]): readonly LookAlikes[] {
  const groups: Found[][] = []
  for (const one of found) {
    const group = groups.find((others) => others.some((other) => other.sheet === one.sheet && overlap(one, other)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

function overlap(one: Found, other: Found): boolean {
  const rows = new Set(codesOf(one))
  return codesOf(other).some((row) => rows.has(row))
}

/** The addresses of a form's row codes; for one without a number row, where its figures begin. */
function codesOf(found: Found): readonly string[] {
  return "codes" in found ? found.codes : [`${found.from.row}`]
}

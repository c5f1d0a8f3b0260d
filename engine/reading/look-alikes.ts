import type { Form } from "../model/form"
import { matchKey } from "../text/matching"
import type { Sheet } from "../workbook/picture"
import type { FormLocation, UnplacedForm } from "./form-location"

type Found = FormLocation | UnplacedForm

/**
 * Forms may have the very same rows (staff in records work, staff in archives): then each is found wherever the other stands.
 * What was found on one sheet at the same rows is left to the forms that the sheet names: by its title, its printed code, or
 * the sheet's own name. Where it names none of them, or several, all stay, and nothing says which form it is.
 */
export function withoutLookAlikes(found: readonly Found[]): readonly Found[] {
  return found.filter((one) => {
    const rivals = found.filter((other) => other.sheet === one.sheet && other.form !== one.form && overlap(one, other))
    if (rivals.length === 0 || isNamed(one)) return true
    return !rivals.some(isNamed)
  })
}

function overlap(one: Found, other: Found): boolean {
  const rows = new Set(codeRows(one))
  return codeRows(other).some((row) => rows.has(row))
}

/** The addresses of a form's row codes; for one without a number row, where its figures begin. */
function codeRows(found: Found): readonly string[] {
  return "codes" in found ? found.codes : [`${found.from.row}`]
}

function isNamed({ form, sheet }: Found): boolean {
  const names = new Set([form.title.vi, form.title.en].map((title) => matchKey(title)))
  if (matchKey(sheet.name) === matchKey(form.sheet)) return true
  return textsOf(sheet).some((text) => names.has(matchKey(text)) || isPrintedCode(text, form))
}

/** `Biểu số: A3`, with or without the official code behind it. */
function isPrintedCode(text: string, { code }: Form): boolean {
  return /^\s*(?:biểu(?: số)?|form(?: no\.?)?)\s*:?\s*(\w+)/i.exec(text.normalize("NFC"))?.[1] === code
}

/** Titles and printed codes stand above a form, and are no longer than a line or two. */
function textsOf({ cells }: Sheet): readonly string[] {
  return [...cells.values()].flatMap(({ content }) =>
    content.type === "text" && content.value.length <= 300 ? content.value : [],
  )
}

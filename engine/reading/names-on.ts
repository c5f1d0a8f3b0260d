import type { Form } from "../model/form"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { oncePerText } from "../text/once-per-text"
import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { labelsOn } from "./written-labels"

/** Where a sheet bears the title or the printed code of a form; nowhere: it does not say that it is this form. */
export function namesOn(sheet: Sheet, form: Form): readonly Position[] {
  const labels = labelsOn(sheet)
  return [...titleKeys(form).flatMap((key) => labels.get(key) ?? []), ...(printedCodesOn(sheet).get(form.code) ?? [])]
}

const titleKeys = oncePer(({ title }: Form): readonly string[] => [
  ...new Set([title.vi, title.en].map((text) => matchKey(text))),
])

/** Whether a sheet bears the title or the printed code of a form. Its own name is another matter. */
export function bears(sheet: Sheet, form: Form): boolean {
  return namesOn(sheet, form).length > 0
}

/** Printed codes are no longer than a line or two. */
const longestCode = 300

/** `Biểu số: A3`, with or without the official code behind it. */
const printedCode = /^\s*(?:biểu(?: số)?|form(?: no\.?)?)\s*:?\s*(\w+)/i

const codeIn = oncePerText((text) => printedCode.exec(text.normalize("NFC"))?.[1])

/** Where the printed code of every form stands; worked out once for all forms. */
const printedCodesOn = oncePer((sheet: Sheet): ReadonlyMap<string, readonly Position[]> => {
  const codes = new Map<string, Position[]>()
  for (const { address, content } of sheet.cells.values()) {
    if (content.type !== "text" || content.value.length > longestCode) continue
    const code = codeIn(content.value)
    const at = positionOf(address)
    if (code === undefined || at === undefined) continue
    const list = codes.get(code)
    if (list === undefined) codes.set(code, [at])
    else list.push(at)
  }
  return codes
})

import type { Form } from "../model/form"
import { matchKey } from "../text/matching"
import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { labelsOn } from "./written-labels"

/** Where a sheet bears the title or the printed code of a form; nowhere: it does not say that it is this form. */
export function namesOn(sheet: Sheet, { title, code }: Form): readonly Position[] {
  const labels = labelsOn(sheet)
  const titles = new Set([title.vi, title.en].map((text) => matchKey(text)))
  return [...[...titles].flatMap((key) => labels.get(key) ?? []), ...(printedCodesOn(sheet).get(code) ?? [])]
}

/** Whether a sheet bears the title or the printed code of a form. Its own name is another matter. */
export function bears(sheet: Sheet, form: Form): boolean {
  return namesOn(sheet, form).length > 0
}

/** Printed codes are no longer than a line or two. */
const longestCode = 300

/** `Biểu số: A3`, with or without the official code behind it. */
const printedCode = /^\s*(?:biểu(?: số)?|form(?: no\.?)?)\s*:?\s*(\w+)/i

/** Where the printed code of every form stands; worked out once for all forms. */
function printedCodesOn(sheet: Sheet): ReadonlyMap<string, readonly Position[]> {
  const known = codesBySheet.get(sheet)
  if (known !== undefined) return known
  const codes = new Map<string, Position[]>()
  for (const { address, content } of sheet.cells.values()) {
    if (content.type !== "text" || content.value.length > longestCode) continue
    const code = printedCode.exec(content.value.normalize("NFC"))?.[1]
    const at = positionOf(address)
    if (code === undefined || at === undefined) continue
    codes.set(code, [...(codes.get(code) ?? []), at])
  }
  codesBySheet.set(sheet, codes)
  return codes
}

const codesBySheet = new WeakMap<Sheet, ReadonlyMap<string, readonly Position[]>>()

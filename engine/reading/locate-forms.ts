import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import { mapSheetName, type WorkbookMap } from "../workbook/map"
import type { Picture, Sheet } from "../workbook/picture"
import type { FormLocation, UnplacedForm } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { locateByCodes } from "./locate-by-codes"
import { locateByMap, unplacedByMap } from "./locate-by-map"
import { writtenSheet } from "./written-sheet"

export interface LocatedForms {
  /** The place of each form that was found and counts. */
  readonly used: readonly FormLocation[]
  /** Copies that do not count; what stands on them is set aside. */
  readonly copies: readonly FormLocation[]
  /** Forms that are there, but stand nowhere in a shape that can be read; what stands on them is set aside. */
  readonly unplaced: readonly UnplacedForm[]
  readonly findings: readonly Finding[]
}

/** Finds every form of a pack in a workbook. A form that stands on several sheets is taken only where the map points. */
export function locateForms(picture: Picture, pack: Pack, map: WorkbookMap | undefined): LocatedForms {
  const pages = picture.sheets.filter(({ name }) => name !== mapSheetName).map(writtenSheet)
  const used: FormLocation[] = []
  const copies: FormLocation[] = []
  const unplaced: UnplacedForm[] = []
  const findings: Finding[] = []
  for (const form of pack.forms) {
    const mapped = map && locateByMap(form, picture, map)
    const found = pages.flatMap((page) => (page.sheet === mapped?.sheet ? [] : (locateByCodes(form, page) ?? [])))
    const others = found.filter((location) => "addresses" in location)
    const [only, ...more] = mapped === undefined ? others : [mapped]
    if (only === undefined) {
      const changed = found.find((location) => "from" in location) ?? (map && unplacedByMap(form, picture, map))
      if (changed === undefined) continue
      unplaced.push(changed)
      findings.push(layoutFinding("error", message("reading.formChanged", named(changed))))
      continue
    }
    if (more.length > 0) {
      copies.push(only, ...more)
      findings.push(layoutFinding("error", message("reading.formTwice", repeated(form, [only, ...more]))))
      continue
    }
    used.push(only)
    if (only.sheet.visibility !== "visible") {
      findings.push(layoutFinding("warning", message("reading.hiddenSheet", named(only))))
    }
    if (mapped !== undefined && others.length > 0) {
      copies.push(...others)
      findings.push(layoutFinding("warning", message("reading.copiedForm", repeated(form, others))))
    }
  }
  return { used, copies, unplaced, findings }
}

function repeated(form: Form, at: readonly FormLocation[]): { readonly form: string; readonly sheets: string } {
  return { form: form.code, sheets: at.map(({ sheet }) => quoted(sheet)).join(", ") }
}

function named({ form, sheet }: FormLocation | UnplacedForm): { readonly form: string; readonly sheet: string } {
  return { form: form.code, sheet: quoted(sheet) }
}

function quoted({ name }: Sheet): string {
  return `“${name}”`
}

import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import { mapSheetName, type WorkbookMap } from "../workbook/map"
import type { Picture, Sheet } from "../workbook/picture"
import { isMereCopy } from "./copies"
import type { FormLocation, UnplacedForm } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { locateByCodes } from "./locate-by-codes"
import { locateByMap, unplacedByMap } from "./locate-by-map"
import { withoutLookAlikes } from "./look-alikes"
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

/**
 * Finds every form of a pack in a workbook. A form that stands on several sheets is taken only where the map points, and
 * only if the others hold no other figures.
 */
export function locateForms(picture: Picture, pack: Pack, map: WorkbookMap | undefined): LocatedForms {
  const pages = picture.sheets.filter(({ name }) => name !== mapSheetName).map(writtenSheet)
  const used: FormLocation[] = []
  const copies: FormLocation[] = []
  const unplaced: UnplacedForm[] = []
  const findings: Finding[] = []
  const mappedForms = new Map(pack.forms.map((form) => [form, map && locateByMap(form, picture, map)]))
  const mappedSheets = new Set([...mappedForms.values()].map((location) => location?.sheet))
  const unmapped = pages.filter(({ sheet }) => !mappedSheets.has(sheet))
  const byCodes = withoutLookAlikes(
    pack.forms.flatMap((form) => unmapped.flatMap((page) => locateByCodes(form, page) ?? [])),
  )
  for (const form of pack.forms) {
    const mapped = mappedForms.get(form)
    const found = byCodes.filter((location) => location.form === form)
    const others = found.filter((location) => "addresses" in location)
    const areCopies = mapped !== undefined && others.every((other) => isMereCopy(other, mapped, picture.date1904))
    const [only, ...more] = mapped === undefined ? others : areCopies ? [mapped] : [mapped, ...others]
    const broken = found.filter((location) => "from" in location)
    if (only === undefined) {
      const left = map && unplacedByMap(form, picture, map)
      const isNew = left !== undefined && broken.every(({ sheet }) => sheet !== left.sheet)
      for (const changed of isNew ? [...broken, left] : broken) {
        unplaced.push(changed)
        findings.push(layoutFinding("error", message("reading.formChanged", named(changed))))
      }
      continue
    }
    unplaced.push(...broken)
    if (more.length > 0) {
      copies.push(only, ...more)
      findings.push(layoutFinding("error", message("reading.formTwice", repeated(form, [only, ...more]))))
      continue
    }
    used.push(only)
    if (only.sheet.visibility !== "visible") {
      findings.push(layoutFinding("warning", message("reading.hiddenSheet", named(only))))
    }
    const copied = mapped === undefined ? broken : [...others, ...broken]
    if (copied.length > 0)
      findings.push(layoutFinding("warning", message("reading.copiedForm", repeated(form, copied))))
    if (mapped !== undefined) copies.push(...others)
  }
  return { used, copies, unplaced, findings }
}

function repeated(
  form: Form,
  at: readonly (FormLocation | UnplacedForm)[],
): { readonly form: string; readonly sheets: string } {
  return { form: form.code, sheets: at.map(({ sheet }) => quoted(sheet)).join(", ") }
}

function named({ form, sheet }: FormLocation | UnplacedForm): { readonly form: string; readonly sheet: string } {
  return { form: form.code, sheet: quoted(sheet) }
}

function quoted({ name }: Sheet): string {
  return `“${name}”`
}

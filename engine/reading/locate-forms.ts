import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import { isHiddenSheetOfOurs, type WorkbookMap } from "../workbook/map"
import type { Picture, Sheet } from "../workbook/picture"
import { bandsOf } from "./bands"
import { isMereCopy } from "./copies"
import { isExample } from "./examples"
import type { FormLocation, UnplacedForm } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { locateByPrint } from "./locate-by-print"
import { locateByMap, unplacedByMap } from "./locate-by-map"
import { apart, namesAnother, type LookAlikes } from "./look-alikes"
import { writtenSheet } from "./written-sheet"

export interface LocatedForms {
  /** The place of each form that was found and counts. */
  readonly used: readonly FormLocation[]
  /** Copies that do not count; what stands on them is set aside. */
  readonly copies: readonly FormLocation[]
  /** Forms on sheets that are called examples; what stands on them is set aside. */
  readonly examples: readonly FormLocation[]
  /** Forms that are there, but stand nowhere in a shape that can be read; what stands on them is set aside. */
  readonly unplaced: readonly UnplacedForm[]
  /** Sheets that may be one form or another; what stands on them is set aside. */
  readonly unclear: readonly LookAlikes[]
  readonly findings: readonly Finding[]
}

/**
 * Finds every form of a pack in a workbook. A form that stands on several sheets is taken only where the map points, and
 * only if the others hold no other figures.
 */
export function locateForms(picture: Picture, pack: Pack, map: WorkbookMap | undefined): LocatedForms {
  const used: FormLocation[] = []
  const copies: FormLocation[] = []
  const examples: FormLocation[] = []
  const unplaced: UnplacedForm[] = []
  const findings: Finding[] = []
  const mappedForms = new Map(pack.forms.map((form) => [form, map && located(form, picture, map, pack)]))
  const mappedSheets = new Set([...mappedForms.values()].map((location) => location?.sheet))
  const unmapped = picture.sheets.filter((sheet) => !isHiddenSheetOfOurs(sheet) && !mappedSheets.has(sheet))
  const { clear, unclear } = apart(unmapped.flatMap((sheet) => printedOn(sheet, pack)))
  for (const form of pack.forms) {
    const mapped = mappedForms.get(form)
    const found = clear.filter((location) => location.form === form)
    const readable = found.filter((location) => "addresses" in location)
    const shown = readable.filter(({ sheet }) => isExample(sheet))
    const others = readable.filter((location) => !shown.includes(location))
    examples.push(...shown)
    if (shown.length > 0) findings.push(layoutFinding("warning", message("reading.exampleForm", repeated(form, shown))))
    const areCopies = mapped !== undefined && others.every((other) => isMereCopy(other, mapped, picture.date1904))
    const [only, ...more] = mapped === undefined ? others : areCopies ? [mapped] : [mapped, ...others]
    const broken = found.filter((location) => "from" in location)
    if (only === undefined) {
      if (unclear.some((group) => group.some((one) => one.form === form))) {
        unplaced.push(...broken)
        continue
      }
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
  const nowhere = pack.forms.filter((form) => !used.some((location) => location.form === form))
  return { used, copies, examples, unplaced, unclear, findings: [...findings, ...unclearFindings(nowhere, unclear)] }
}

/** Every form that is printed on a sheet: where several were put on it, each on its own part. */
function printedOn(sheet: Sheet, { forms }: Pack): readonly (FormLocation | UnplacedForm)[] {
  const parts = bandsOf(sheet, forms).flatMap((band) => locateByPrint(band.form, writtenSheet(band.sheet)) ?? [])
  if (parts.filter((part) => "addresses" in part).length > 1) return parts
  const page = writtenSheet(sheet)
  return forms.flatMap((form) => locateByPrint(form, page) ?? [])
}

/** Where the map has a form, unless the sheet that is there now says that it is another form. */
function located(form: Form, picture: Picture, map: WorkbookMap, { forms }: Pack): FormLocation | undefined {
  const location = locateByMap(form, picture, map)
  return location !== undefined && namesAnother(location.sheet, form, forms) ? undefined : location
}

/** What is said of forms that stand nowhere for sure, but may stand on a sheet that names none, or several. */
function unclearFindings(nowhere: readonly Form[], unclear: readonly LookAlikes[]): readonly Finding[] {
  return nowhere.flatMap((form) => {
    const groups = unclear.filter((group) => group.some((one) => one.form === form))
    if (groups.length === 0) return []
    const others = new Set(groups.flatMap((group) => group.map((one) => one.form.code)))
    others.delete(form.code)
    const sheets = groups.flatMap(([first]) => (first === undefined ? [] : quoted(first.sheet))).join(", ")
    const facts = { form: form.code, others: [...others].join(", "), sheets }
    return [layoutFinding("error", message("reading.whichForm", facts))]
  })
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

import type { Figure } from "../figures/figure"
import { settingsOf } from "../forms/settings"
import { cellKeysOf } from "../model/cell-spec"
import type { Finding } from "../findings/finding"
import type { Refusal } from "../findings/refusal"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { InventoryLine } from "../model/inventory"
import type { Observation } from "../model/observation"
import type { Pack } from "../model/pack"
import { formsOf, unitsIn, type Profile } from "../model/profile"
import type { Source, Submission } from "../model/submission"
import { mapSheetName, readMap, type WorkbookMap } from "../workbook/map"
import type { Picture } from "../workbook/picture"
import { readCode } from "./check-codes"
import { hiddenFindings } from "./hidden-figures"
import { identify, refusalOfPack } from "./identify"
import { claims, inventoryOf, inventoryOfCopy } from "./inventory"
import { inventoryOfUnplaced } from "./inventory-unplaced"
import { layoutFinding } from "./layout-finding"
import { broughtFindings } from "./linked-figures"
import { fileFindings, headerFindings } from "./named-elsewhere"
import { locateForms, type LocatedForms } from "./locate-forms"
import { isTicked, nilReturn } from "./nil-return"
import { previousOn } from "./previous-figures"
import { readCover, type Cover } from "./read-cover"
import { readForm } from "./read-form"
import { blanked, isUntouched } from "./untouched"

/** What the reading of one workbook came to. `inventory` is every non-empty cell of its input areas, taken or not. */
export type Reading =
  | {
      readonly submission: Submission
      readonly findings: readonly Finding[]
      readonly inventory: readonly InventoryLine[]
    }
  | { readonly refusal: Refusal; readonly inventory: readonly InventoryLine[] }

/**
 * Reads a workbook's picture as one unit's submission. Layout and text are judged here; what the figures say of each other
 * is checked later. A form that the unit fills but the workbook lacks is blank throughout; one that it does not fill is
 * not applicable, whatever stands there.
 */
export function readSubmission(picture: Picture, source: Source, pack: Pack, profile: Profile): Reading {
  const mapSheet = picture.sheets.find((sheet) => sheet.name === mapSheetName)
  const map = mapSheet && readMap(mapSheet)
  const located = locateForms(picture, pack, map)
  const cover = readCover(picture, map, pack)
  const { forms, inventory } = readLocated(located, {
    ...{ date1904: picture.date1904, map, cover, settings: settingsOf(pack, profile) },
  })
  const refusal = refusalOfPack(map, pack) ?? (isNothing(located) ? noForm(pack) : undefined)
  if (refusal !== undefined) return { refusal, inventory }
  const identity = identify(cover, map, pack, profile)
  if ("refusal" in identity) return { refusal: identity.refusal, inventory }

  const { unit, period, revision } = identity
  const asked = new Set(formsOf(profile, unit))
  const observations = new Map<CellKey, Observation>()
  const findings: (readonly Finding[])[] = [identity.findings, located.findings]
  const units = unitsIn(profile, period)
  findings.push(fileFindings(source.file, unit, units))
  findings.push(located.used.flatMap((location) => headerFindings(location, unit, units, map?.unit)))
  if (map !== undefined && map.profile !== profile.id) {
    const said = message("reading.otherProfile", { issued: map.profile, profile: profile.id })
    findings.push([layoutFinding("warning", said)])
  }
  if (map === undefined) findings.push([layoutFinding("info", message("reading.noMap", {}))])
  if (picture.format !== undefined) findings.push([layoutFinding("info", message("reading.oldFormat", {}))])
  const filledIn = [...inventory, ...[...cover.values()].filter(({ text }) => text !== "")]
  findings.push(
    hiddenFindings(
      picture,
      filledIn.map(({ place }) => place),
    ),
  )
  const codes = map && located.used.map((location) => [location.form.code, readCode(location, map)] as const)
  findings.push((codes ?? []).flatMap(([, { findings: said }]) => said))
  for (const form of pack.forms) {
    const read = forms.get(form)
    if (!asked.has(form.code)) {
      for (const cell of cellKeysOf(form)) observations.set(cell, { state: "notApplicable" })
      if (read?.holdsFigures === true) {
        findings.push([layoutFinding("warning", message("reading.formNotAsked", { form: form.code, unit: unit.name }))])
      }
      continue
    }
    const nil = nilReturn(form, read?.observations ?? blankForm(form), cover)
    for (const [cell, observation] of nil.observations) observations.set(cell, observation)
    findings.push(read?.findings ?? [], nil.findings)
    // A unit that ticked "không phát sinh" has reported the form without its sheet.
    if (!stands(form, located) && [...nil.observations.values()].every(({ state }) => state === "blank")) {
      const said = message("reading.formMissing", { form: form.code, title: form.title })
      findings.push([layoutFinding("error", said)])
    }
  }
  findings.push(broughtFindings(picture, findings.flat()))
  const { id, version } = pack
  return {
    submission: {
      ...{ pack: id, packVersion: version, unit: unit.code, period, revision, source, observations },
      ...(codes === undefined
        ? {}
        : { codes: new Map(codes.flatMap(([form, { code }]) => (code === undefined ? [] : [[form, code]]))) }),
    },
    findings: findings.flat(),
    inventory,
  }
}

interface ReadForm {
  readonly observations: ReadonlyMap<CellKey, Observation>
  readonly findings: readonly Finding[]
  readonly holdsFigures: boolean
}

/** What else decides how a located form is read: how its dates count, what it was issued with, what the cover ticks. */
interface Beside {
  readonly date1904: boolean
  readonly map: WorkbookMap | undefined
  readonly cover: Cover
  /** The province's values of the pack's settings. */
  readonly settings: ReadonlyMap<string, Figure>
}

/** Reads all that was located, and lists what stands there: what counts, what is a copy, and what cannot be read. */
function readLocated(
  { used, copies, examples, unplaced, unclear }: LocatedForms,
  { date1904, map, cover, settings }: Beside,
): { readonly forms: ReadonlyMap<Form, ReadForm>; readonly inventory: readonly InventoryLine[] } {
  const claim = claims([...used, ...copies, ...examples, ...unclear.flat().filter((one) => "addresses" in one)])
  const forms = new Map<Form, ReadForm>()
  const lists: (readonly InventoryLine[])[] = []
  for (const location of used) {
    const { observations, findings } = readForm(location, date1904, settings)
    const listed = inventoryOf(location, observations, claim, previousOn(location, map))
    const said = [...findings, ...listed.findings]
    // A tick beside opening figures is a contradiction, and said as one.
    if (!isTicked(location.form, cover) && isUntouched(location, observations, map)) {
      lists.push(listed.lines.map((line) => (line.cell === undefined ? line : { ...line, setAside: "untouched" })))
      forms.set(location.form, { observations: blanked(observations), findings: said, holdsFigures: false })
      continue
    }
    lists.push(listed.lines)
    forms.set(location.form, { observations, findings: said, holdsFigures: listed.lines.length > 0 })
  }
  for (const copy of copies) {
    const reason = forms.has(copy.form) ? "copiedForm" : "formTwice"
    lists.push(inventoryOfCopy(copy, readForm(copy, date1904).observations, claim, reason, previousOn(copy, map)))
  }
  for (const one of examples) {
    lists.push(inventoryOfCopy(one, readForm(one, date1904).observations, claim, "example", previousOn(one, map)))
  }
  for (const [first] of unclear) {
    // The same cells for every form that it may be: they are listed once.
    if (first === undefined) continue
    if ("from" in first) lists.push(inventoryOfUnplaced(first, claim))
    else
      lists.push(
        inventoryOfCopy(first, readForm(first, date1904).observations, claim, "formTwice", previousOn(first, map)),
      )
  }
  for (const form of unplaced) lists.push(inventoryOfUnplaced(form, claim))
  return { forms, inventory: lists.flat() }
}

function isNothing({ used, copies, unplaced, unclear }: LocatedForms): boolean {
  return used.length + copies.length + unplaced.length + unclear.length === 0
}

/** Whether a form is anywhere in the workbook, readable or not. */
function stands(form: Form, { used, copies, unplaced, unclear }: LocatedForms): boolean {
  return [...used, ...copies, ...unplaced, ...unclear.flat()].some((location) => location.form === form)
}

function noForm({ id }: Pack): Refusal {
  return { code: "NO_FORM", detail: id }
}

function blankForm(form: Form): ReadonlyMap<CellKey, Observation> {
  return new Map(cellKeysOf(form).map((cell) => [cell, { state: "blank" }]))
}

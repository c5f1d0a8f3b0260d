import { briefPeriod } from "../../messages/period-text"
import type { Place } from "../../model/observation"
import type { Book } from "../../workbook/book"
import type { CoverField, WorkbookMap } from "../../workbook/map"
import { formsFor, type BlankRequest } from "./request"
import { speaker } from "./words"
import { coverFields } from "./cover-geometry"
import { coverSheet } from "./cover-sheet"
import { checkCodeAddress } from "./form-geometry"
import { formSheet } from "./form-sheet"
import { guideSheet } from "./guide-sheet"
import { checkSheet } from "./checks/check-sheet"
import { reckoningOf } from "./checks/reckoning"
import { issuedForm } from "./issued-form"
import { mapSheet, mappedCells, mappedOpenings, mappedPrevious } from "./map-sheet"

/** A workbook to hand out, and where everything stands in it. */
export interface BlankWorkbook {
  readonly book: Book
  readonly map: WorkbookMap
}

/** The blank workbook of one unit: cover, guide, a sheet for each form that the unit fills, the checks, and the hidden map. */
export function blankWorkbook(request: BlankRequest): BlankWorkbook {
  const { pack, profile, unit, period, language, date } = request
  const forms = formsFor(request)
  const issued = forms.map((form) => issuedForm(form, request))
  const cover = coverFields(speaker(language)("cover.sheet", {}), forms)
  const signers = { preparedBy: field(cover, "preparedBy"), approvedBy: field(cover, "approvedBy") }
  const reckoning = reckoningOf(issued, request, (form) => field(cover, `nil:${form}`))
  const map: WorkbookMap = {
    pack: pack.id,
    packVersion: pack.version,
    profile: profile.id,
    unit: unit.code,
    period,
    cover,
    cells: forms.flatMap(mappedCells),
    codes: new Map(
      issued.map(({ form, geometry }) => [form.code, { sheet: form.sheet, address: checkCodeAddress(geometry) }]),
    ),
    previous: issued.flatMap((form) => mappedPrevious(form, request)),
    openings: issued.flatMap(mappedOpenings),
  }
  const book: Book = {
    title: `${pack.title[language]} ${briefPeriod(period, language)}`,
    subject: `${unit.code} ${unit.name}`,
    author: profile.receiver,
    date,
    sheets: [
      coverSheet(request, issued, reckoning),
      guideSheet(request, forms),
      ...issued.map((form) => formSheet(form, request, signers, reckoning)),
      ...(reckoning === undefined ? [] : [checkSheet(reckoning, issued, request), reckoning.sheet]),
      mapSheet(map),
    ],
  }
  return { book, map }
}

function field(cover: ReadonlyMap<CoverField, Place>, name: CoverField): Place {
  const place = cover.get(name)
  if (place === undefined) throw new Error(`the cover has no ${name}`)
  return place
}

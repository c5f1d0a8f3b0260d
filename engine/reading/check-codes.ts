import { figureOf } from "../figures/figure"
import type { Finding } from "../findings/finding"
import { codedCells, formCode, type Seen } from "../forms/form-code"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { WorkbookMap } from "../workbook/map"
import type { CellContent } from "../workbook/picture"
import { contentText } from "./cell-text"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"

/** The check code of a form for the figures in the file, and what is said where the form itself shows another. */
export interface CodeReading {
  /** Five digits; absent where there are no figures, or where one of them is no number. */
  readonly code?: string
  readonly findings: readonly Finding[]
}

/**
 * Works out the check code of a form anew and holds it against the one that the form shows. A code that was not stored is not
 * judged, nor is one where something was never computed.
 */
export function readCode({ form, sheet, addresses }: FormLocation, map: WorkbookMap): CodeReading {
  const seen = new Map<CellKey, Seen>()
  for (const cell of codedCells(form)) {
    const content = sheet.cells.get(addresses.get(cell) ?? "")?.content
    if (content?.type === "unstored") return { findings: [] }
    seen.set(cell, seenAs(content))
  }
  const code = formCode(form, map.unit, map.period, (cell) => seen.get(cell) ?? "blank")
  if (code === undefined) return { findings: [] }
  const known = /^\d{5}$/.test(code) ? { code } : {}
  const place = map.codes.get(form.code)
  const shown = place?.sheet === sheet.name ? sheet.cells.get(place.address)?.content : undefined
  const stored = /(\d{5}|\?)$/.exec(shown === undefined ? "" : contentText(shown).trim())?.[1]
  if (place === undefined || stored === undefined || stored === code) return { ...known, findings: [] }
  const said = message("reading.checkCode", { form: form.code, stored, code: code === "" ? "–" : code })
  return { ...known, findings: [layoutFinding("warning", said, { place, value: stored })] }
}

function seenAs(content: CellContent | undefined): Seen {
  if (content === undefined || (content.type === "text" && content.value === "")) return "blank"
  return content.type === "number" ? figureOf(content.value) : "noNumber"
}

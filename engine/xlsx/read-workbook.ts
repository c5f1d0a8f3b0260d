import { type Refusal, RefusedError } from "../findings/refusal"
import type { Picture, Sheet } from "../workbook/picture"
import { countTo, limits } from "./limits"
import { findMainPart } from "./reading/main-part"
import { readNumberFormats } from "./reading/number-formats"
import { partKey } from "./container/part-names"
import { readPart, readRelationships, type Relationship, targetWithin } from "./reading/relationships"
import { readSharedStrings } from "./reading/shared-strings"
import { readSheet } from "./reading/sheet-cells"
import { sniff } from "./container/sniff"
import { type ListedSheet, readWorkbookPart } from "./reading/workbook-part"
import { openZip } from "./container/zip"

/** Sheets without cells of their own that a form could stand in: charts, dialogs, macros of Excel 4. */
const otherSheets: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
  "http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet",
])

/**
 * Reads an .xlsx or .xlsm workbook from its bytes, or says why it cannot be taken. Never throws, whatever the bytes.
 *
 * The picture holds what is stored: nothing is computed, converted by format, or guessed. A formula keeps its text, which
 * is `""` where the file keeps it in another cell (shared formulas, data tables). Chart and dialog sheets are left out.
 */
export function readWorkbook(bytes: Uint8Array): { readonly picture: Picture } | { readonly refusal: Refusal } {
  try {
    return { picture: pictureOf(bytes) }
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: { code: error.code, detail: error.detail } }
    // Last resort. Every known fault has its own refusal; a file that breaks the reader in a way not foreseen must not
    // take the other files of a run with it (promise G2).
    return { refusal: { code: "DAMAGED", detail: "unforeseen" } }
  }
}

function pictureOf(bytes: Uint8Array): Picture {
  if (bytes.length > limits.file) throw new RefusedError("LIMIT_SIZE", `${bytes.length} bytes`)
  sniff(bytes)
  const zip = openZip(bytes)
  const main = findMainPart(zip)
  const { sheets, date1904 } = readWorkbookPart(main)
  const relationships = readRelationships(zip, main.name)
  const context = {
    date1904,
    strings: readSharedStrings(zip, relationships),
    formats: readNumberFormats(zip, relationships),
    countCell: countTo(limits.cells, "cells"),
    countMerge: countTo(limits.merges, "merged areas"),
  }
  const taken = new Set<string>()
  return {
    date1904,
    sheets: sheets.flatMap((sheet): readonly Sheet[] => {
      const name = partOf(sheet, relationships)
      if (name === undefined) return []
      if (taken.has(partKey(name))) throw new RefusedError("DAMAGED", "two sheets in one part")
      taken.add(partKey(name))
      const content = readSheet({ name, bytes: readPart(zip, name) }, context)
      return [{ name: sheet.name, visibility: sheet.visibility, ...content }]
    }),
  }
}

/** The part that holds a worksheet; undefined for a sheet of another kind. */
function partOf(sheet: ListedSheet, relationships: ReadonlyMap<string, Relationship>): string | undefined {
  const relationship = relationships.get(sheet.relationship)
  if (relationship !== undefined && otherSheets.has(relationship.kind)) return undefined
  if (relationship?.kind !== "worksheet") throw new RefusedError("DAMAGED", "sheet without a part")
  return targetWithin(relationship)
}

import { type Refusal, RefusedError } from "../findings/refusal"
import { unreadSheet, type IsUnread, type Picture, type Sheet } from "../workbook/picture"
import { limits } from "./limits"
import { type Means, portableMeans } from "./means"
import type { ReadXml } from "./reading/element-reader"
import { findMainPart } from "./reading/main-part"
import { readNumberFormats } from "./reading/number-formats"
import { partKey } from "./container/part-names"
import { readPart, readRelationships, type Relationship, targetWithin } from "./reading/relationships"
import { readByScanning, readPlainly } from "./reading/read-xml"
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

/** What a workbook with macros names: those of today, and those of Excel 4. */
const macroKinds = [
  "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
  ...[...otherSheets].filter((kind) => kind.endsWith("acrosheet")),
]

/** What stands in a workbook, or why it cannot be taken. */
export type ReadResult = { readonly picture: Picture } | { readonly refusal: Refusal }

/**
 * Reads an .xlsx or .xlsm workbook from its bytes, or says why it cannot be taken. Never throws, whatever the bytes.
 *
 * The picture holds what is stored: nothing is computed, converted by format, or guessed. A formula keeps its text, which
 * is `""` where the file keeps it in another cell (shared formulas, data tables). Chart and dialog sheets are left out. `means`: what the
 * runtime does faster than JavaScript; absent: nothing. `isUnread`: sheets that nobody asks for, of which nothing is opened, so
 * that the picture has them empty; absent: none.
 */
export function readWorkbook(bytes: Uint8Array, means: Means = portableMeans, isUnread?: IsUnread): ReadResult {
  return takenOrRefused(bytes, means, readByScanning(means), isUnread)
}

/** Reads a workbook with the plain reader alone, which is slower and has the same outcome: to compare the two. */
export function readWorkbookPlainly(bytes: Uint8Array, means: Means = portableMeans, isUnread?: IsUnread): ReadResult {
  return takenOrRefused(bytes, means, readPlainly, isUnread)
}

function takenOrRefused(bytes: Uint8Array, means: Means, readXml: ReadXml, isUnread?: IsUnread): ReadResult {
  try {
    return { picture: pictureOf(bytes, means, readXml, isUnread) }
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: { code: error.code, detail: error.detail } }
    // Last resort. Every known fault has its own refusal; a file that breaks the reader in a way not foreseen must not
    // take the other files of a run with it (promise G2).
    return { refusal: { code: "DAMAGED", detail: "unforeseen" } }
  }
}

function pictureOf(bytes: Uint8Array, means: Means, readXml: ReadXml, isUnread?: IsUnread): Picture {
  if (bytes.length > limits.file) throw new RefusedError("LIMIT_SIZE", `${bytes.length} bytes`)
  sniff(bytes)
  const zip = openZip(bytes, means)
  const file = { zip, readXml }
  const main = findMainPart(file)
  const { sheets, date1904 } = readWorkbookPart(main, readXml)
  const relationships = readRelationships(file, main.name)
  const strings = readSharedStrings(file, relationships)
  const formats = readNumberFormats(file, relationships)
  const kinds = new Set([...relationships.values()].map(({ kind }) => kind))
  const taken = new Set<string>()
  const before = { cells: 0, merges: 0 }
  return {
    date1904,
    ...(macroKinds.some((kind) => kinds.has(kind)) ? { macros: true } : {}),
    ...(kinds.has("externalLink") ? { links: true } : {}),
    sheets: sheets.flatMap((sheet): readonly Sheet[] => {
      const name = partOf(sheet, relationships)
      if (name === undefined) return []
      if (taken.has(partKey(name))) throw new RefusedError("DAMAGED", "two sheets in one part")
      taken.add(partKey(name))
      if (isUnread?.(sheet) === true) return [unreadSheet(sheet)]
      const part = { name, bytes: readPart(zip, name) }
      const content = readSheet(part, { date1904, strings, formats, before: { ...before } }, readXml)
      before.cells += content.cells.size
      before.merges += content.merges.length
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

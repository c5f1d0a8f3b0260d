import { RefusedError } from "../../engine/findings/refusal"
import { portableMeans } from "../../engine/xlsx/means"
import { nodeMeans } from "../../src/cli/node-means"
import type { ReadXml } from "../../engine/xlsx/reading/element-reader"
import { spreadsheetNamespaces } from "../../engine/xlsx/reading/namespaces"
import { readByScanning, readPlainly } from "../../engine/xlsx/reading/read-xml"
import { listOfStrings } from "../../engine/xlsx/reading/shared-strings"
import { readSheet, type SheetContext } from "../../engine/xlsx/reading/sheet-cells"
import { scanXml } from "../../engine/xlsx/scanning/scan-xml"

const strings = ["Tổng số", "", " a ", "1"]
const formats = [undefined, "0.00", "dd/mm/yyyy"]
const context: SheetContext = { strings, formats, date1904: false, before: { cells: 0, merges: 0 } }

/** What each reader makes of one worksheet: everything it holds in its order, or the refusal. */
export function sheetReadings(bytes: Uint8Array): { readonly plain: unknown; readonly scanned: readonly unknown[] } {
  return readings((readXml) => {
    const { cells, ...rest } = readSheet({ name: "sheet", bytes }, context, readXml)
    return { cells: [...cells], ...rest }
  })
}

/** What each reader makes of one list of shared strings. */
export function stringReadings(bytes: Uint8Array): { readonly plain: unknown; readonly scanned: readonly unknown[] } {
  const part = { name: "strings", bytes, namespaces: spreadsheetNamespaces }
  return readings((readXml) => readXml(part, listOfStrings))
}

/** Whether the scanner takes a worksheet by itself, whatever becomes of its cells. */
export function isScanned(bytes: Uint8Array): boolean {
  let isTaken = false
  const watched: ReadXml = (part, begin) => {
    const { roots, result } = begin()
    scanXml(part, nodeMeans, roots)
    isTaken = true
    return result()
  }
  try {
    readSheet({ name: "sheet", bytes }, context, watched)
  } catch {
    return isTaken
  }
  return isTaken
}

function readings(read: (readXml: ReadXml) => unknown) {
  const outcome = (readXml: ReadXml): unknown => {
    try {
      return read(readXml)
    } catch (error) {
      if (error instanceof RefusedError) return { code: error.code, detail: error.detail }
      throw error
    }
  }
  return {
    plain: outcome(readPlainly),
    scanned: [nodeMeans, portableMeans].map((means) => outcome(readByScanning(means))),
  }
}

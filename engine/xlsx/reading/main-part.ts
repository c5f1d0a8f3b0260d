import { RefusedError } from "../../findings/refusal"
import { onlyPart, readRelationships } from "./relationships"
import type { OpenedFile } from "./opened-file"
import type { Zip } from "../container/zip"

/** How a binary workbook (.xlsb) begins: the record that opens a workbook. */
const binaryWorkbook = [0x83, 0x01]
const visioDocument = "http://schemas.microsoft.com/visio/2010/relationships/document"

/**
 * Finds the part that holds the workbook by the relationships of the whole file, whatever it is called. Throws
 * RefusedError: `XLSB`, `ODS`, `OTHER_OOXML`, `NOT_A_WORKBOOK` for other formats in the same container.
 */
export function findMainPart(file: OpenedFile): { readonly name: string; readonly bytes: Uint8Array } {
  const { zip } = file
  const relationships = readRelationships(file, "")
  const main = onlyPart(zip, relationships, "officeDocument")
  if (main === undefined) {
    if ([...relationships.values()].some(({ kind }) => kind === visioDocument))
      throw new RefusedError("OTHER_OOXML", "")
    throw otherContainer(zip)
  }
  if (/\.bin$/i.test(main.name) || binaryWorkbook.every((byte, at) => main.bytes[at] === byte)) {
    throw new RefusedError("XLSB", "")
  }
  return main
}

function otherContainer(zip: Zip): RefusedError {
  if (zip.has("xl/workbook.xml")) return new RefusedError("DAMAGED", "missing: _rels/.rels")
  if (!zip.has("mimetype")) return new RefusedError("NOT_A_WORKBOOK", "")
  const type = new TextDecoder().decode(zip.read("mimetype")?.subarray(0, 100))
  return new RefusedError(type.includes("opendocument.spreadsheet") ? "ODS" : "NOT_A_WORKBOOK", "")
}

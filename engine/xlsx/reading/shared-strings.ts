import { RefusedError } from "../../findings/refusal"
import { unescapeText } from "./escaped-text"
import { limits } from "../limits"
import { spreadsheetNamespaces } from "./namespaces"
import type { OpenedFile } from "./opened-file"
import { onlyPart, type Relationship } from "./relationships"
import type { ElementReader, PartReading } from "./element-reader"
import { passStrings } from "../scanning/strings-ahead"

/**
 * Reads a text with or without runs (`si`, `is`) and gives it to `done`. Reading aids above the text (`rPh`) are no part
 * of it. Throws RefusedError (`LIMIT_SIZE`) for a text that is too long.
 */
export function stringItem(done: (text: string) => void): ElementReader {
  let item = ""
  const t: ElementReader = {
    text(text) {
      item += unescapeText(text)
      if (item.length > limits.text) throw new RefusedError("LIMIT_SIZE", `characters in a text > ${limits.text}`)
    },
  }
  return {
    open() {
      item = ""
    },
    close: () => done(item),
    inside: [
      ["t", t],
      ["r", { inside: [["t", t]] }],
    ],
  }
}

/** The workbook's shared strings by index; none when it has no such part. */
export function readSharedStrings(
  { zip, readXml }: OpenedFile,
  relationships: ReadonlyMap<string, Relationship>,
): readonly string[] {
  const part = onlyPart(zip, relationships, "sharedStrings")
  if (part === undefined) return []
  return readXml({ ...part, namespaces: spreadsheetNamespaces }, listOfStrings)
}

/** The reading of a part that lists shared strings. */
export function listOfStrings(): PartReading<readonly string[]> {
  const strings: string[] = []
  const si = stringItem((text) => void strings.push(text))
  const sst: ElementReader = { inside: [["si", si]], ahead: (markup) => passStrings(markup, strings) }
  return { roots: [["sst", sst]], result: () => strings }
}

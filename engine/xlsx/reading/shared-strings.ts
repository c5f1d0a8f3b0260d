import { RefusedError } from "../../findings/refusal"
import { unescapeText } from "./escaped-text"
import { limits } from "../limits"
import { spreadsheetNamespaces } from "./namespaces"
import { onlyPart, type Relationship } from "./relationships"
import { type ElementReader, elements, readXml } from "./xml"
import type { Zip } from "../container/zip"

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
    inside: elements(["t", t], ["r", { inside: elements(["t", t]) }]),
  }
}

/** The workbook's shared strings by index; none when it has no such part. */
export function readSharedStrings(zip: Zip, relationships: ReadonlyMap<string, Relationship>): readonly string[] {
  const part = onlyPart(zip, relationships, "sharedStrings")
  const strings: string[] = []
  if (part === undefined) return strings
  const si = stringItem((text) => strings.push(text))
  readXml({ ...part, namespaces: spreadsheetNamespaces }, elements(["sst", { inside: elements(["si", si]) }]))
  return strings
}

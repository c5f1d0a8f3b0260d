import { RefusedError } from "../../findings/refusal"
import type { Means } from "../means"
import { scanXml } from "../scanning/scan-xml"
import { UnrecognisedError } from "../scanning/unrecognised"
import type { PartReading, ReadXml, XmlPart } from "./element-reader"
import { remembered } from "./part-memory"
import { parseXml } from "./xml"

/** Reads parts strictly, whatever XML they are, and never from memory: the reading that the other is held against. */
export const readPlainly: ReadXml = (part, begin) => {
  const { roots, result } = begin()
  parseXml(part, roots)
  return result()
}

/**
 * Reads parts straight from their bytes where the scanner knows for certain what they say. All else is read plainly from
 * its beginning, and so is what would be refused, but for a limit: up to there the two have read the same, and to read so
 * much once more would take seconds.
 */
export function readByScanning(means: Means): ReadXml {
  return (part, begin, memory) => {
    const read = () => scannedOrPlain(part, begin, means)
    return memory === undefined ? read() : remembered(memory, part, read)
  }
}

function scannedOrPlain<T>(part: XmlPart, begin: () => PartReading<T>, means: Means): T {
  try {
    const { roots, result } = begin()
    scanXml(part, means, roots)
    return result()
  } catch (error) {
    const isFinal = error instanceof RefusedError && (error.code === "LIMIT_CELLS" || error.code === "LIMIT_SIZE")
    if (!isFinal && (error instanceof UnrecognisedError || error instanceof RefusedError))
      return readPlainly(part, begin)
    throw error
  }
}

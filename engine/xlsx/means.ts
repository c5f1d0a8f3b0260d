import { Deflate } from "fflate"
import { crc32 } from "./container/crc32"
import { inflate } from "./container/inflate"
import { joined } from "./container/joined"

/**
 * What a runtime may do faster than JavaScript. Whoever runs the engine may hand in its own; each does exactly what the
 * portable one does, so that a file has the same outcome everywhere.
 */
export interface Means {
  /**
   * Inflates raw deflate data that must come to exactly `length` bytes. Undefined when it is broken, cut short, or comes
   * to another length; a length that lies costs no memory beyond itself.
   */
  readonly inflate: (stored: Uint8Array, length: number) => Uint8Array | undefined
  /** The CRC-32 of zip, as an unsigned 32-bit number; of bytes that follow others, with what those came to. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number
  /** Deflates bytes that come piece by piece; what it gives for the pieces, in their order, is raw deflate data. */
  readonly deflater: () => (bytes: Uint8Array, isLast: boolean) => Uint8Array
  readonly isUtf8: (bytes: Uint8Array) => boolean
  /** Decodes slices of bytes that are UTF-8, by their places; no byte order mark is taken off. */
  readonly textIn: (bytes: Uint8Array) => (start: number, end: number) => string
}

/** The means of any runtime, browsers included. */
export const portableMeans: Means = {
  inflate,
  crc32,
  deflater() {
    let given: Uint8Array[] = []
    const deflate = new Deflate({ level: 6 }, (deflated) => given.push(deflated))
    return (bytes, isLast) => {
      given = []
      deflate.push(bytes, isLast)
      return joined(given)
    }
  },
  isUtf8(bytes) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes)
      return true
    } catch {
      return false
    }
  },
  textIn(bytes) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
    return (start, end) => decoder.decode(bytes.subarray(start, end))
  },
}

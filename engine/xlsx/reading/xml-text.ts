import { RefusedError } from "../../findings/refusal"
import { shown } from "../container/part-names"

const sliceLength = 64 * 1024

/** Decodes the next slice of a text; throws where the bytes are not of the encoding. */
type Decode = (slice: Uint8Array, last: boolean) => string

/** How each encoding that a declaration may name is decoded. US-ASCII is decoded as what contains it. */
const declarable = new Map<string, () => Decode>([
  ["utf-8", () => unicode("utf-8")],
  ["utf8", () => unicode("utf-8")],
  ["us-ascii", () => unicode("utf-8")],
  ["iso-8859-1", () => latin],
  ["windows-1252", () => latin],
])

/**
 * The text of an XML part, in slices. Its encoding is that of its byte order mark, else of its declaration, else UTF-8.
 * Throws RefusedError (`XML_ENCODING`) for an encoding that is not read, and for bytes that are not of the encoding.
 */
export function* xmlText(part: string, bytes: Uint8Array): Generator<string> {
  const { name, decode } = encodingOf(bytes)
  const refused = () => new RefusedError("XML_ENCODING", `${shown(part)}: ${shown(name)}`)
  if (decode === undefined) throw refused()
  for (let at = 0; at < bytes.length; at += sliceLength) {
    let text: string
    try {
      text = decode(bytes.subarray(at, at + sliceLength), at + sliceLength >= bytes.length)
    } catch {
      throw refused()
    }
    yield text
  }
}

function encodingOf(bytes: Uint8Array): { readonly name: string; readonly decode: Decode | undefined } {
  const found = (name: "utf-8" | "utf-16le" | "utf-16be") => ({ name, decode: unicode(name) })
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  const start = ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0
  // UTF-32 begins with the mark of UTF-16 or with zeros; no office program writes it.
  if ([0xfffe0000, 0x0000feff, 0x0000003c, 0x3c000000].includes(start)) return { name: "utf-32", decode: undefined }
  if (start >>> 16 === 0xfffe || start === 0x3c003f00) return found("utf-16le")
  if (start >>> 16 === 0xfeff || start === 0x003c003f) return found("utf-16be")
  if (start >>> 8 === 0xefbbbf) return found("utf-8")
  const head = String.fromCharCode(...bytes.subarray(0, 256))
  const name = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? "utf-8"
  return { name, decode: declarable.get(name.toLowerCase())?.() }
}

function unicode(encoding: "utf-8" | "utf-16le" | "utf-16be"): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (slice, last) => decoder.decode(slice, { stream: !last })
}

/**
 * What ISO-8859-1 and Windows-1252 have in common. Where they differ (80 to 9F) programs disagree which one is meant, and
 * so do the decoders of Node 20 and of browsers: such bytes are not read.
 */
function latin(slice: Uint8Array): string {
  if (slice.some((byte) => byte >= 0x80 && byte <= 0x9f)) throw new RangeError("80 to 9F")
  let text = ""
  for (let at = 0; at < slice.length; at += 4096) text += String.fromCharCode(...slice.subarray(at, at + 4096))
  return text
}

import { type RefusalCode, RefusedError } from "../../findings/refusal"
import { oleStreams } from "./ole-streams"

const zipEntry = [0x50, 0x4b, 0x03, 0x04]
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Excel 2 to 4 wrote no container: a file begins with the record that begins a sheet or a workspace. */
const bareSheets = [0x00, 0x02, 0x04].map((version) => [0x09, version])
const headLength = 4096
/** Tab, line feed, form feed, carriage return, and the end mark of DOS. */
const textControls = [0x09, 0x0a, 0x0c, 0x0d, 0x1a]

/** What a file is, told by its content; its name says nothing. Throws RefusedError for all but a zip container. */
export function sniff(bytes: Uint8Array): void {
  if (startsWith(bytes, zipEntry)) return
  throw refusalOf(bytes)
}

function refusalOf(bytes: Uint8Array): RefusedError {
  if (bytes.length === 0) return new RefusedError("EMPTY", "")
  if (startsWith(bytes, ole)) return new RefusedError(oleCode(bytes), "")
  if (bareSheets.some((start) => startsWith(bytes, start)) && (bytes[2] ?? 0) <= 8 && bytes[3] === 0) {
    return new RefusedError("XLS_BINARY", "")
  }
  const head = bytes.subarray(0, headLength)
  if (head.every((byte) => byte === 0)) return new RefusedError("DAMAGED", "zeros only")
  const text = headText(head)
  if (text !== undefined) return new RefusedError(textCode(text), "")
  if (hasZipEnd(bytes)) return new RefusedError("DAMAGED", "start of the container")
  return new RefusedError("NOT_A_WORKBOOK", "")
}

function oleCode(bytes: Uint8Array): RefusalCode {
  const streams = oleStreams(bytes)
  if (streams.has("EncryptedPackage")) return "ENCRYPTED"
  return streams.has("Workbook") || streams.has("Book") ? "XLS_BINARY" : "NOT_A_WORKBOOK"
}

function textCode(text: string): RefusalCode {
  const start = text.replace(/^\ufeff/, "").trimStart()
  if (start === "" || start.startsWith("%PDF-") || start.startsWith("{\\rtf")) return "NOT_A_WORKBOOK"
  if (start.startsWith("<")) return markupCode(start)
  if (/^mime-version:/i.test(start) && /text\/html|multipart\/related/i.test(start)) return "HTML"
  return "TEXT_CSV"
}

function markupCode(start: string): RefusalCode {
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "XML2003"
  if (start.includes("opendocument.spreadsheet")) return "ODS"
  const begun = /<(?:!doctype\s+html|html|head|body|meta|table|div|style|script|title|font|center|p|br)\b/i.test(start)
  return begun ? "HTML" : "NOT_A_WORKBOOK"
}

/** The beginning of a text file; undefined for binary content. */
function headText(head: Uint8Array): string | undefined {
  const wide = wideEncoding(head)
  if (wide !== undefined) return new TextDecoder(wide).decode(head)
  const controls = head.filter((byte) => byte < 0x20 && !textControls.includes(byte)).length
  if (controls > head.length * 0.02) return undefined
  // One byte, one character: enough to tell what kind of text it is whatever the code page (UTF-8, TCVN3, 1258).
  return String.fromCharCode(...head).replace(/^\xef\xbb\xbf/, "")
}

function wideEncoding(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(head, [0xff, 0xfe])) return "utf-16le"
  if (startsWith(head, [0xfe, 0xff])) return "utf-16be"
  // Without a mark, Latin letters and separators leave every other byte 0, and never both of a pair.
  const halves = [0, 1].map((half) => head.filter((byte, at) => at % 2 === half && byte === 0).length / head.length)
  const [even = 0, odd = 0] = halves
  if (odd > 0.3 && even === 0) return "utf-16le"
  return even > 0.3 && odd === 0 ? "utf-16be" : undefined
}

/** A container's end record in a file that does not begin as one: its first bytes were lost. */
function hasZipEnd(bytes: Uint8Array): boolean {
  return startsWith(bytes.subarray(Math.max(0, bytes.length - 22)), [0x50, 0x4b, 0x05, 0x06]) && bytes.length > 22
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

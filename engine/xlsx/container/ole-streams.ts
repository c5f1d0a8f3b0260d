const entryLength = 128
const storage = 1
const stream = 2

/**
 * Names of the streams and storages in an OLE compound file (.xls, .doc, a workbook with a password).
 * Directory entries stand at multiples of 128 bytes, so they are found without following the chains of sectors, which
 * a cut file no longer has. Nothing is thrown; a file without a directory has no names.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder("utf-16le")
  const names = new Set<string>()
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const kind = view.getUint8(at + 66)
    const length = view.getUint16(at + 64, true)
    if ((kind !== storage && kind !== stream) || length < 4 || length > 64 || length % 2 === 1) continue
    if (view.getUint16(at + length - 2, true) !== 0) continue
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)))
  }
  return names
}

const tables = makeTables()

/**
 * The CRC-32 of zip and gzip (polynomial EDB88320), as an unsigned 32-bit number; 0 of no bytes. `before`: that of the bytes
 * that these follow.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [one, two, three, four] = tables
  const wide = bytes.length - 3
  let crc = ~before
  let at = 0
  // Four bytes a step: a part is checked whole before it is parsed, so this runs over every byte that is read.
  for (; at < wide; at += 4) {
    crc ^= view.getUint32(at, true)
    crc =
      (four[crc & 255] ?? 0) ^ (three[(crc >>> 8) & 255] ?? 0) ^ (two[(crc >>> 16) & 255] ?? 0) ^ (one[crc >>> 24] ?? 0)
  }
  for (; at < bytes.length; at++) crc = (one[(crc ^ view.getUint8(at)) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = new Int32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
    one[byte] = crc
  }
  const after = (table: Int32Array) => table.map((crc) => (one[crc & 255] ?? 0) ^ (crc >>> 8))
  const two = after(one)
  const three = after(two)
  return [one, two, three, after(three)]
}

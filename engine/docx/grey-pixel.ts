import { zlibSync } from "fflate"

/** A picture of one grey pixel, to be stretched to a bar: grey enough to be told from paper, light enough to save toner. */
export function greyPixel(): Uint8Array {
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
  const pixel = [0, 128]
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk("IHDR", header),
    ...chunk("IDAT", [...zlibSync(Uint8Array.from(pixel))]),
    ...chunk("IEND", []),
  ])
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...[...type].map((letter) => letter.charCodeAt(0)), ...data]
  return [...bytesOf(data.length), ...body, ...bytesOf(checksum(body))]
}

/** The CRC-32 of PNG (ISO 3309), bit by bit: there are twenty bytes to go through. */
function checksum(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function bytesOf(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
}

import { deflateRawSync } from "node:zlib"
import fc from "fast-check"
import { portableMeans } from "../../../engine/xlsx/means"
import { readWorkbook } from "../../../engine/xlsx/read-workbook"
import { nodeMeans } from "../../../src/cli/node-means"
import { craftXlsx, sheetXml } from "../../support/crafted-xlsx"
import { runs } from "../../support/runs"

const sheetName = "xl/worksheets/sheet1.xml"
const content = sheetXml({ rows: `<row r="1"><c><v>343</v></c></row>` })
const packed = deflateRawSync(content)
const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024))

test.each([
  ["sound", {}],
  ["cut short", { packed: packed.subarray(0, packed.length - 3) }],
  ["no packed data", { packed: new Uint8Array() }],
  ["bytes behind the packed data", { packed: Buffer.concat([packed, Buffer.from("more")]) }],
  ["broken", { packed: Buffer.from([255, 255, 255, 255]) }],
  ["a declared size that is too small", { both: { size: 5 } }],
  ["a declared size that is too large", { both: { size: 5_000 } }],
  ["a declared size of nothing", { both: { size: 0 } }],
  ["a wrong checksum", { both: { crc: 1 } }],
  ["a bomb that lies about its size", { packed: bomb, both: { size: 1024 * 1024 } }],
  ["a bomb that is honest", { packed: bomb, both: { size: 100 * 1024 * 1024 } }],
])("[G4] Node takes and refuses what a browser does: %s", (_, entry) => {
  const bytes = craftXlsx({ parts: [{ name: sheetName, content, ...entry }] })
  expect(readWorkbook(bytes, nodeMeans)).toEqual(readWorkbook(bytes))
})

test("[G4] what is inflated, checked and decoded by Node is what a browser makes of it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(0, 1, 9), fc.nat(400), (bytes, level, length) => {
      const stored = new Uint8Array(deflateRawSync(bytes, { level }))
      for (const size of [bytes.length, length]) {
        expect(bytesOf(nodeMeans.inflate(stored, size))).toEqual(bytesOf(portableMeans.inflate(stored, size)))
      }
      expect(nodeMeans.crc32(bytes)).toBe(portableMeans.crc32(bytes))
      expect(nodeMeans.isUtf8(bytes)).toBe(portableMeans.isUtf8(bytes))
    }),
    runs(5),
  )
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "\ufeff"), (text, mark) => {
      const bytes = new TextEncoder().encode(`<${mark}${text}>`)
      for (const means of [nodeMeans, portableMeans]) expect(means.textIn(bytes)(1, bytes.length - 1)).toBe(mark + text)
    }),
    runs(5),
  )
})

function bytesOf(bytes: Uint8Array | undefined): readonly number[] | undefined {
  return bytes && [...bytes]
}

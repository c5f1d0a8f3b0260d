import { deflateRawSync } from "node:zlib"
import { crc32 } from "../../../../engine/xlsx/container/crc32"
import { inflate } from "../../../../engine/xlsx/container/inflate"
import { craftParts } from "../../../support/crafted-xlsx"
import { type CraftedEnd, type CraftedEntry, concat, craftZip } from "../../../support/crafted-zip"
import { drawnCells, refusalCode, refusalText } from "../../../support/drawn-picture"

const sheetName = "xl/worksheets/sheet1.xml"
const parts = craftParts({ sheets: [{ rows: `<row r="1"><c><v>343</v></c></row>` }] })
const asRead = ["A1 number 343"]

const first = new TextEncoder().encode(String(parts[0]!.content))
/** What the directory says of the first entry. */
const truthOfFirst = {
  name: parts[0]!.name,
  crc: crc32(first),
  size: first.length,
  storedSize: deflateRawSync(first).length,
}

/** A workbook whose sheet's entry is changed. */
function withSheet(change: Partial<CraftedEntry>, end: CraftedEnd = {}): Uint8Array {
  return craftZip(
    parts.map((part) => (part.name === sheetName ? { ...part, ...change } : part)),
    end,
  )
}

function withEvery(change: Partial<CraftedEntry>, end: CraftedEnd = {}): Uint8Array {
  return craftZip(
    parts.map((part) => ({ ...part, ...change })),
    end,
  )
}

/** A container whose zip64 end record lost its mark. */
function lostFarEnd(): Uint8Array {
  const bytes = craftZip(parts, { zip64: true })
  bytes[bytes.length - 22 - 20 - 56] = 0
  return bytes
}

test.each([
  ["deflated entries", craftZip(parts)],
  ["stored entries", withEvery({ stored: true })],
  ["sizes that follow the data", withEvery({ descriptor: true })],
  ["zip64 entries", withEvery({ zip64: true })],
  ["a zip64 end", craftZip(parts, { zip64: true })],
  ["zip64 throughout, stored", withEvery({ zip64: true, stored: true }, { zip64: true })],
  ["a comment", craftZip(parts, { comment: "made by hand" })],
  ["a comment that holds the mark of an end", craftZip(parts, { comment: "PK\u0005\u0006 is the mark" })],
  [
    "folders",
    craftZip([{ name: "xl/", content: "", stored: true }, { name: "XL\\", content: "", stored: true }, ...parts]),
  ],
  [
    "parts nobody asks for, even broken ones",
    craftZip([...parts, { name: "xl/media/a.png", content: "x", both: { crc: 1 } }]),
  ],
])("a container with %s is read", (_, bytes) => {
  expect(drawnCells(bytes)).toEqual(asRead)
})

test("a file within a larger buffer is read from where it begins", () => {
  const bytes = craftZip(parts)
  const within = concat([new Uint8Array(7), bytes, new Uint8Array(5)]).subarray(7, 7 + bytes.length)
  expect(drawnCells(within)).toEqual(asRead)
})

test.each([
  ["a wrong checksum", withSheet({ both: { crc: 1 } }), `${sheetName}: checksum`],
  ["a wrong checksum of stored data", withSheet({ stored: true, both: { crc: 1 } }), `${sheetName}: checksum`],
  ["two checksums", withSheet({ local: { crc: 1 } }), `${sheetName}: two sizes or checksums`],
  ["a declared size that is too small", withSheet({ both: { size: 5 } }), `${sheetName}: packed data`],
  ["a declared size that is too large", withSheet({ both: { size: 5_000 } }), `${sheetName}: packed data`],
  ["two sizes", withSheet({ local: { size: 5 } }), `${sheetName}: two sizes or checksums`],
  ["two stored sizes", withSheet({ local: { storedSize: 5 } }), `${sheetName}: two sizes or checksums`],
  ["stored data of another size", withSheet({ stored: true, both: { size: 5 } }), `${sheetName}: size`],
  ["broken packed data", withSheet({ packed: new Uint8Array([255, 255, 255, 255]) }), `${sheetName}: packed data`],
  ["no packed data", withSheet({ packed: new Uint8Array() }), `${sheetName}: packed data`],
  [
    "packed data cut short",
    withSheet({ packed: deflateRawSync("x".repeat(999)).subarray(0, 5), both: { size: 999 } }),
    `${sheetName}: packed data`,
  ],
  ["two names", withSheet({ local: { name: "xl/worksheets/sheet2.xml" } }), `${sheetName}: two names`],
  ["two names of different length", withSheet({ local: { name: "x" } }), `${sheetName}: two names`],
  ["two methods", withSheet({ local: { method: 0 } }), `${sheetName}: two headers`],
  ["two sets of flags", withSheet({ local: { flags: 0 } }), `${sheetName}: two headers`],
  ["an encrypted entry", withSheet({ both: { flags: 1 } }), `${sheetName}: encrypted`],
  ["a foreign method", withSheet({ both: { method: 12 } }), `${sheetName}: packing method`],
  [
    "an entry that overlaps another",
    withSheet({ packed: new Uint8Array(9), start: 0, central: truthOfFirst }),
    `[Content_Types].xml: overlaps another entry`,
  ],
  ["an entry that is elsewhere", withSheet({ start: 3 }), "container: entry not found"],
  ["an entry past the end", withSheet({ start: 1e9 }), "container: entry not found"],
  [
    "an entry that runs into the directory",
    withSheet({ both: { storedSize: 5000, size: 5000, method: 0 } }),
    `${sheetName}: cut short`,
  ],
  ["one record too few", craftZip(parts, { records: parts.length - 1 }), "container: directory length"],
  ["one record too many", craftZip(parts, { records: parts.length + 1 }), "container: record"],
  ["two counts of records", craftZip(parts, { recordsTotal: 1 }), "container directory: several disks"],
  ["several disks", craftZip(parts, { disk: 1 }), "container directory: several disks"],
  ["a directory that is elsewhere", craftZip(parts, { directoryStart: 1 }), "container directory: place"],
  ["a directory of another size", craftZip(parts, { directorySize: 1 }), "container directory: place"],
  [
    "a zip64 directory that is elsewhere",
    craftZip(parts, { zip64: true, directoryStart: 2 ** 40 }),
    "container directory: place",
  ],
  [
    "two zip64 counts of records",
    craftZip(parts, { zip64: true, recordsTotal: 1 }),
    "container directory: several disks",
  ],
  [
    "sizes said to be in a zip64 field that is not there",
    withSheet({ both: { size: 0xffffffff } }),
    "container: zip64 field",
  ],
  ["a zip64 end that is not where it is said to be", lostFarEnd(), "container directory: zip64 end not found"],
  ["bytes after its end", craftZip(parts, { trailing: new Uint8Array(3) }), "container directory: end not found"],
])("[G4] a container with %s is refused", (_, bytes, detail) => {
  expect(refusalText(bytes)).toBe(`DAMAGED: ${detail}`)
})

test("[G4] names in a reason are short and plain", () => {
  const name = `<b>"ế\n${"x".repeat(80)}`
  expect(refusalText(craftZip([{ name, content: "", both: { flags: 1 } }]))).toBe(
    `DAMAGED: ?b????${"x".repeat(54)}...: encrypted`,
  )
})

test.each([
  ["the same name", [sheetName]],
  ["another case", ["XL/WORKSHEETS/SHEET1.XML"]],
  ["backslashes", ["xl\\worksheets\\sheet1.xml"]],
  ["a slash before it", ["/xl/worksheets/sheet1.xml"]],
  ["percent escapes", ["xl/worksheets/sheet%31.xml"]],
  ["a name nobody asks for", ["docProps/a.xml", "docProps/A.xml"]],
])("[G3] two parts of one name are refused: %s", (_, names) => {
  const bytes = craftZip([...parts, ...names.map((name) => ({ name, content: "" }))])
  expect(refusalCode(bytes)).toBe("DUPLICATE_PART")
})

test("the checksum of any number of bytes is the one the zip format defines", () => {
  const text = new TextEncoder().encode("123456789")
  expect(crc32(text)).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((length) => crc32(text.subarray(9 - length)))).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((length) => plainCrc(text.subarray(9 - length))),
  )
})

test("what was deflated in any way inflates to the same bytes, however many slices it takes", () => {
  let seed = 1
  const random = () => (seed = (seed * 48271) % 0x7fffffff)
  for (const size of [0, 1, 1000, 70_000, 300_000]) {
    const noise = Uint8Array.from({ length: size }, random)
    const text = Uint8Array.from({ length: size }, () => 48 + (random() % 10))
    const same = new Uint8Array(size * 10)
    for (const content of [noise, text, same]) {
      for (const options of [{ level: 0 }, { level: 1 }, { level: 9 }, { strategy: 4 }, { windowBits: 9 }]) {
        const packed = new Uint8Array(deflateRawSync(content, options))
        expect(Buffer.compare(inflate(packed, content.length)!, content)).toBe(0)
        expect(inflate(packed, content.length + 1)).toBeUndefined()
        if (content.length > 0) expect(inflate(packed, content.length - 1)).toBeUndefined()
      }
    }
  }
})

function plainCrc(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  }
  return ~crc >>> 0
}

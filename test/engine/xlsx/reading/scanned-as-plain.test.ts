import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { readWorkbook, readWorkbookPlainly } from "../../../../engine/xlsx/read-workbook"
import { nodeMeans } from "../../../../src/cli/node-means"
import { arbitrarySheet, arbitraryStrings } from "../../../support/arbitrary-sheet"
import { transitional } from "../../../support/crafted-xlsx"
import { runs } from "../../../support/runs"
import { isScanned, sheetReadings, stringReadings } from "../../../support/two-readings"

const bytesOf = (xml: string) => new Uint8Array(Buffer.from(xml, "utf8"))
const expectSame = ({ plain, scanned }: { readonly plain: unknown; readonly scanned: readonly unknown[] }) => {
  for (const one of scanned) expect(one).toEqual(plain)
}

describe("[G3] the scanner and the plain reader have the same outcome, figures and refusals alike", () => {
  test("for any sheet", () => {
    let all = 0
    let scanned = 0
    fc.assert(
      fc.property(arbitrarySheet, (xml) => {
        const bytes = bytesOf(xml)
        expectSame(sheetReadings(bytes))
        all += 1
        if (isScanned(bytes)) scanned += 1
      }),
      runs(20),
    )
    // Otherwise the property would compare the plain reader with itself.
    expect(scanned * 5).toBeGreaterThan(all)
  })

  test("for any list of shared strings", () => {
    fc.assert(
      fc.property(arbitraryStrings, (xml) => expectSame(stringReadings(bytesOf(xml)))),
      runs(10),
    )
  })

  test("for a sheet with bytes changed, cut out, put in or doubled", () => {
    const place = fc.integer({ min: 0, max: 1_000_000 })
    const byte = fc.oneof(
      fc.constantFrom(...Buffer.from(`<>/"'&;=:! \n]-?0123xcrstvf\u00a0`)),
      fc.integer({ min: 0, max: 255 }),
    )
    const change = fc.tuple(
      fc.constantFrom("flip", "set", "cut", "insert", "double"),
      place,
      byte,
      fc.integer({ min: 1, max: 12 }),
    )
    fc.assert(
      fc.property(arbitrarySheet, fc.array(change, { minLength: 1, maxLength: 2 }), (xml, changes) => {
        let bytes = Buffer.from(xml, "utf8")
        for (const [kind, somewhere, value, length] of changes)
          bytes = changed(bytes, kind, somewhere % bytes.length, value, length)
        expectSame(sheetReadings(new Uint8Array(bytes)))
      }),
      runs(30),
    )
  })

  test("for a tag that is written again where a prefix of it no longer holds", () => {
    const tag = '<col min="1" z:max="2"/>'
    const within = `<cols><col xmlns:z="urn:z">${tag}</col>`
    for (const rest of [`${tag}</cols>`, "</cols>"]) {
      const { main } = transitional
      expectSame(sheetReadings(bytesOf(`<worksheet xmlns="${main}">${within}${rest}<sheetData/></worksheet>`)))
    }
  })

  test("for every prefix of a sheet", () => {
    const [xml = ""] = fc.sample(arbitrarySheet, { numRuns: 1, seed: 7 })
    const bytes = bytesOf(xml)
    for (let length = 0; length <= bytes.length; length++) expectSame(sheetReadings(bytes.subarray(0, length)))
  })

  test("for workbooks of other programs", () => {
    const folder = "test/fixtures/xlsx"
    for (const name of readdirSync(folder).filter((name) => !/\.(txt|md|py|cjs)$/.test(name))) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      expect(readWorkbook(bytes, nodeMeans)).toEqual(readWorkbookPlainly(bytes))
    }
  })
})

function changed(bytes: Buffer, kind: string, at: number, value: number, length: number): Buffer<ArrayBuffer> {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (kind) {
    case "flip":
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ (1 << (value & 7))]), after.subarray(1)])
    case "set":
      return Buffer.concat([before, Buffer.from([value]), after.subarray(1)])
    case "cut":
      return Buffer.concat([before, after.subarray(length)])
    case "insert":
      return Buffer.concat([before, Buffer.from([value]), after])
    default:
      return Buffer.concat([before, after.subarray(0, length), after])
  }
}

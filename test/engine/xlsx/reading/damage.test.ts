import exceljs from "exceljs"
import fc from "fast-check"
import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import type { Picture } from "../../../../engine/workbook/picture"
import { craftParts } from "../../../support/crafted-xlsx"
import { craftZip } from "../../../support/crafted-zip"
import { drawnPicture, pictureOf } from "../../../support/drawn-picture"

const codes =
  /^(EMPTY|XLS_BINARY|HTML|TEXT_CSV|NOT_A_WORKBOOK|DAMAGED|DUPLICATE_PART|XML_ENCODING|XML_DOCTYPE|LIMIT_SIZE|LIMIT_CELLS)$/

/** A picture of what is left of a damaged file, or the reason code for which it was refused. */
function outcome(bytes: Uint8Array): Picture | string {
  const result = readWorkbook(bytes)
  return "refusal" in result ? result.refusal.code : result.picture
}

async function submission(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  for (const name of ["Thông tin", "Biểu A10", "Biểu A11", "Biểu A12"]) {
    const sheet = workbook.addWorksheet(name)
    for (let row = 1; row <= 30; row++) {
      sheet.addRow([
        String(row).padStart(2, "0"),
        `Chỉ tiêu ${row}`,
        row * 37,
        { formula: `C${row}*2`, result: row * 74 },
        row / 8,
      ])
      sheet.getCell(row, 5).numFmt = "#,##0.00"
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

describe("[G4] a damaged file is refused, or every figure is the undamaged file's", () => {
  test("one bit flipped, at sixty places", async () => {
    const whole = await submission()
    const picture = pictureOf(whole)
    let refused = 0
    for (let i = 0; i < 60; i++) {
      const bytes = whole.slice()
      const bit = Math.floor(((i + 0.5) / 60) * whole.length * 8)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      const seen = outcome(bytes)
      if (typeof seen === "string") {
        expect(seen).toMatch(codes)
        refused += 1
      } else expect(seen).toEqual(picture)
    }
    expect(refused).toBeGreaterThan(30)
  })

  test("any one bit flipped, in a small file", () => {
    const strings = "<si><t>Tổng số</t></si>"
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`
    const rows = `<row r="1"><c t="s"><v>0</v></c><c s="1"><v>343</v></c></row>`
    const whole = craftZip(
      craftParts({ strings, styles, sheets: [{ rows }] }).map((part) => ({ ...part, stored: true })),
    )
    const picture = drawnPicture(pictureOf(whole))
    const wrong: string[] = []
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = whole.slice()
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      const seen = outcome(bytes)
      if (typeof seen === "string" ? !codes.test(seen) : drawnPicture(seen) !== picture) wrong.push(`bit ${bit}`)
    }
    expect(wrong).toEqual([])
  })

  test("the file cut at every tenth, and by its last byte", async () => {
    const whole = await submission()
    const lengths = [...Array.from({ length: 10 }, (_, i) => Math.floor((whole.length * i) / 10)), whole.length - 1]
    const outcomes = lengths.map((length) => outcome(whole.subarray(0, length)))
    expect(outcomes).toEqual(["EMPTY", ...lengths.slice(1).map(() => "DAMAGED")])
  })

  test("a block of the file lost to zeros, or to the block before it", async () => {
    const whole = await submission()
    const picture = pictureOf(whole)
    for (let at = 0; at + 512 <= whole.length; at += 512) {
      const zeros = whole.slice()
      zeros.fill(0, at, at + 512)
      const doubled = whole.slice()
      if (at >= 512) doubled.copyWithin(at, at - 512, at)
      for (const bytes of [zeros, doubled]) {
        const seen = outcome(bytes)
        if (typeof seen !== "string") expect(seen).toEqual(picture)
      }
    }
  })
})

test("[G1] the bytes of a file are left as they were, and read alike in whatever array they come", async () => {
  const whole = await submission()
  const before = whole.slice()
  const picture = pictureOf(whole)
  expect(Buffer.compare(whole, before)).toBe(0)
  expect(pictureOf(Buffer.concat([Buffer.alloc(3), whole]).subarray(3))).toEqual(picture)
})

test("[G2] a fault in the reader itself ends as a refusal too", () => {
  const bytes = new Uint8Array([1])
  Object.defineProperty(bytes, "subarray", { value: undefined })
  expect(readWorkbook(bytes)).toEqual({ refusal: { code: "DAMAGED", detail: "unforeseen" } })
})

test("[G2] whatever the bytes, a file is taken or refused with a code: nothing is thrown", () => {
  const start = fc
    .constantFrom("", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "<", "\ufeff")
    .map((text) => Buffer.from(text, "latin1"))
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 3000 }), (head, tail) => {
      const seen = outcome(new Uint8Array(Buffer.concat([head, tail])))
      expect(seen).toMatch(codes)
    }),
    { seed: 20181231, numRuns: 2000 },
  )
})

test("[G2] whatever the XML of a part, nothing is thrown and no refusal is unforeseen", () => {
  const names = craftParts({ strings: "", styles: "" }).map(({ name }) => name)
  const token = fc.constantFrom(
    ...[
      "<row>",
      "</row>",
      "<c>",
      "</c>",
      "<v>",
      "</v>",
      "<f>",
      "</f>",
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "<si>",
      "</si>",
      "<sheetData>",
    ],
    ...[
      "<sheets>",
      "</sheets>",
      '<sheet name="a" r:id="rId1"/>',
      "1",
      "&amp;",
      "&x;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "<?x",
      "?>",
      "\u0000",
      "<",
    ],
    ...[
      ' r="1"',
      ' t="s"',
      "<c r='A1'><v>1</v></c>",
      "<numFmt numFmtId='__proto__'/>",
      "<xf/>",
      "<mergeCell ref='A1:A1'/>",
      "\ufffe",
      "\ud800",
    ],
  )
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(token, { maxLength: 30 }), fc.boolean(), (name, tokens, within) => {
      const parts = craftParts({
        strings: "<si><t>a</t></si>",
        styles: "<cellXfs><xf/></cellXfs>",
        sheets: [{ rows: "<row><c/></row>" }],
      })
      const bytes = craftZip(
        parts.map((part) => {
          if (part.name !== name) return part
          const text = String(part.content)
          const at = within ? text.lastIndexOf("</") : text.length
          return { ...part, content: text.slice(0, at) + tokens.join("") + text.slice(at) }
        }),
      )
      const result = readWorkbook(bytes)
      if ("refusal" in result) expect(result.refusal.detail).not.toBe("unforeseen")
    }),
    { seed: 20181231, numRuns: 1000 },
  )
})

import { craftCells, craftXlsx, sheetXml, transitional } from "../../../support/crafted-xlsx"
import { concat } from "../../../support/crafted-zip"
import { drawnCells, refusalCode, refusalText } from "../../../support/drawn-picture"

const part = "xl/worksheets/sheet1.xml"
const withSheet = (content: string | Uint8Array) => craftXlsx({ parts: [{ name: part, content }] })
const sheet = sheetXml({ rows: `<row r="1"><c t="str"><v>Số liệu</v></c></row>` })
const asRead = ['A1 text "Số liệu"']

describe("the encoding is that of the byte order mark, else of the declaration, else UTF-8", () => {
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${sheet}`
  const little = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"))
  const big = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16())
  const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"))
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"))

  test.each([
    ["UTF-8 without a declaration", utf8(sheet)],
    ["UTF-8 with a mark", concat([new Uint8Array([0xef, 0xbb, 0xbf]), utf8(declared("UTF-8"))])],
    [
      "UTF-8 with a mark and the wrong declaration",
      concat([new Uint8Array([0xef, 0xbb, 0xbf]), utf8(declared("utf-16"))]),
    ],
    ["UTF-16, little end first, with a mark", little("\ufeff" + declared("UTF-16"))],
    ["UTF-16, big end first, with a mark", big("\ufeff" + declared("UTF-16"))],
    ["UTF-16, little end first, without a mark", little(declared("UTF-16LE"))],
    ["UTF-16, big end first, without a mark", big(declared("UTF-16BE"))],
  ])("%s", (_, content) => {
    expect(drawnCells(withSheet(content))).toEqual(asRead)
  })

  test("Western single-byte encodings", () => {
    const text = declared("ISO-8859-1").replace("Số liệu", "é")
    expect(drawnCells(withSheet(latin1(text)))).toEqual(['A1 text "é"'])
  })

  test.each([
    ["an encoding that is not read", utf8(declared("windows-1258")), "windows-1258"],
    ["an encoding that is none", utf8(declared("x-<b>".replace(/[<>]/g, ""))), "x-b"],
    ["bytes that are no UTF-8", latin1(sheet.replace("Số liệu", "é")), "utf-8"],
    [
      "a byte on which the Western encodings differ",
      latin1(declared("windows-1252").replace("Số liệu", "\x80")),
      "windows-1252",
    ],
    ["UTF-16 declared over single bytes", utf8(declared("UTF-16")), "UTF-16"],
    ["a half character at the end of UTF-16", concat([little("\ufeff" + sheet), new Uint8Array([0x3c])]), "utf-16le"],
    ["UTF-32 with a mark", concat([new Uint8Array([0xff, 0xfe, 0, 0]), little(sheet)]), "utf-32"],
    ["UTF-32 without one", new Uint8Array([0, 0, 0, 0x3c, 0, 0, 0, 0x3f]), "utf-32"],
  ])("[G3] %s is refused", (_, content, encoding) => {
    expect(refusalText(withSheet(content))).toBe(`XML_ENCODING: ${part}: ${encoding}`)
  })

  test("characters split between slices are read whole", () => {
    const cells = Array.from({ length: 20_000 }, (_, i) => `<c t="str"><v>ế😀${i}</v></c>`)
    const rows = Array.from({ length: 20 }, (_, r) => `<row>${cells.slice(r * 1000, r * 1000 + 1000).join("")}</row>`)
    const lines = drawnCells(withSheet(sheetXml({ rows: rows.join("") })))
    expect(lines).toHaveLength(20_000)
    expect(lines.every((line, i) => line.endsWith(`text "ế😀${i}"`))).toBe(true)
  })
})

test("[G11] a DOCTYPE is refused, with or without entities, in whichever part", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
  const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd">`
  for (const doctype of [bomb, outside, "<!DOCTYPE worksheet>"]) {
    expect(refusalText(withSheet(doctype + sheet))).toBe(`XML_DOCTYPE: ${part}`)
    const content = `${doctype}<sst xmlns="${transitional.main}"/>`
    const bytes = craftXlsx({ strings: "", parts: [{ name: "xl/sharedStrings.xml", content }] })
    expect(refusalText(bytes)).toBe("XML_DOCTYPE: xl/sharedStrings.xml")
  }
})

test("the five entities and references to characters are read, any other entity is refused", () => {
  expect(drawnCells(craftCells(`<c t="str"><v>&lt;&amp;&gt;&quot;&apos;&#7889;&#x1F600;</v></c>`))).toEqual([
    String.raw`A1 text "<&>\"'ố😀"`,
  ])
  expect(refusalCode(craftCells(`<c t="str"><v>&nbsp;</v></c>`))).toBe("XML_DOCTYPE")
  expect(refusalCode(craftCells(`<c t="str" r="&x;"><v>1</v></c>`))).toBe("XML_DOCTYPE")
  expect(refusalCode(craftCells(`<c t="str"><v>&__proto__;</v></c>`))).toBe("XML_DOCTYPE")
  expect(refusalCode(craftCells(`<c t="str"><v>&#0;</v></c>`))).toBe("DAMAGED")
  expect(refusalCode(craftCells(`<c t="str"><v>&#xD800;</v></c>`))).toBe("DAMAGED")
})

test("[G4] XML that is not well-formed is refused", () => {
  const broken = [
    sheet.slice(0, -20),
    sheet.replace("</row>", "</rov>"),
    sheet.replace("<row", "<row r='1' r='2'"),
    sheet + "<more/>",
    "text" + sheet,
    sheet.replace("<v>", "<y:v>").replace("</v>", "</y:v>"),
    sheet.replace("Số", "\u0001"),
    sheet.replace("Số", "a & b"),
    sheet.replace("Số", "]]>"),
    "",
    "   ",
    `<?xml version="1.1"?>${sheet}`,
  ]
  for (const content of broken) expect(refusalCode(withSheet(content))).toBe("DAMAGED")
})

test("comments, processing instructions and CDATA are no part of a value's type", () => {
  const cell = `<c><!-- 9 --><v>3<!-- 9 -->4<?x 9?><![CDATA[3]]></v></c>`
  expect(drawnCells(craftCells(cell))).toEqual(["A1 number 343"])
})

test("[G6] elements stand at most 64 deep and have at most 256 attributes", () => {
  const nested = (depth: number) => withSheet(sheetXml({ after: "<x>".repeat(depth - 1) + "</x>".repeat(depth - 1) }))
  expect(refusalCode(nested(64))).toBe("taken")
  expect(refusalText(nested(65))).toBe(`DAMAGED: ${part}: depth`)
  const wide = (count: number) =>
    craftCells(`<c ${Array.from({ length: count }, (_, i) => `a${i}="1"`).join(" ")}><v>1</v></c>`)
  expect(refusalCode(wide(256))).toBe("taken")
  expect(refusalText(wide(257))).toBe(`DAMAGED: ${part}: attributes`)
})

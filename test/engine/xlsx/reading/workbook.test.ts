import {
  craftCells,
  craftParts,
  craftXlsx,
  declaration,
  relationship,
  relationshipList,
  sheetXml,
  strict,
  transitional,
} from "../../../support/crafted-xlsx"
import { type CraftedEntry, craftZip } from "../../../support/crafted-zip"
import { drawnCells, pictureOf, refusalCode, refusalText } from "../../../support/drawn-picture"

const cells = `<c t="s"><v>0</v></c><c s="1"><v>343</v></c>`
const whole = {
  strings: "<si><t>Tổng số</t></si>",
  styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>`,
}
const asRead = ['A1 text "Tổng số"', "B1 number 343 [#,##0]"]
const workbookList = (...items: readonly string[]): CraftedEntry => ({
  name: "xl/_rels/workbook.xml.rels",
  content: relationshipList(...items),
})

test("both spellings of the format, Transitional and Strict, are read", () => {
  expect(drawnCells(craftCells(cells, { ...whole, spelling: transitional }))).toEqual(asRead)
  expect(drawnCells(craftCells(cells, { ...whole, spelling: strict }))).toEqual(asRead)
})

test("any prefix is read: names are compared by namespace", () => {
  const prefixed = craftParts({ ...whole, sheets: [{ rows: `<row r="1">${cells}</row>` }] }).map((part) => {
    if (typeof part.content !== "string" || !part.content.includes(transitional.main)) return part
    const content = part.content
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace("xmlns=", "xmlns:x=")
      .replaceAll("r:id", "rel:id")
      .replace("xmlns:r=", "xmlns:rel=")
    return { ...part, content }
  })
  expect(drawnCells(craftZip(prefixed))).toEqual(asRead)
})

test("an element of the same name in another namespace is not the element", () => {
  const sheet = sheetXml({ rows: `<row r="1"><c xmlns="urn:other"><v>1</v></c><c r="B1"><v>2</v></c></row>` })
  const bytes = craftXlsx({ parts: [{ name: "xl/worksheets/sheet1.xml", content: sheet }] })
  expect(drawnCells(bytes)).toEqual(["B1 number 2"])
})

describe("relationships decide what each part is, whatever it is called", () => {
  const sheet = sheetXml({ rows: `<row r="1"><c><v>343</v></c></row>` })
  const type = `${transitional.relationships}/worksheet`
  const read = (stored: string, target: string) =>
    drawnCells(
      craftXlsx({
        without: ["xl/worksheets/sheet1.xml"],
        parts: [{ name: stored, content: sheet }, workbookList(relationship("rId1", type, target))],
      }),
    )

  test.each([
    ["absolute", "xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"],
    ["odd", "data/%C4%91.part", "../data/đ.part"],
    ["with a space", "xl/my sheet.xml", "my%20sheet.xml"],
    ["with steps", "xl/s.xml", "./worksheets/../s.xml"],
    ["past the root", "s.xml", "../../../s.xml"],
    ["with backslashes", "xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml"],
    ["in another case", "XL/Worksheets/SHEET1.XML", "worksheets/Sheet1.xml"],
    ["stored with a slash before it", "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["with a percent sign that escapes nothing", "xl/100%.xml", "100%.xml"],
    ["with spaces around it", "xl/s.xml", " s.xml "],
    ["named as nothing else may be", "xl/__proto__", "__proto__"],
    ["named as a device", "xl/CON", "CON"],
  ])("a sheet's part may be %s", (_, stored, target) => {
    expect(read(stored, target)).toEqual(["A1 number 343"])
  })

  test("the workbook itself may be anywhere", () => {
    const office = `${transitional.relationships}/officeDocument`
    const parts = craftParts({ sheets: [{ rows: `<row r="1"><c><v>343</v></c></row>` }] }).map((part) => ({
      ...part,
      name: part.name.replace(/^xl\/workbook/, "elsewhere/book").replace("xl/_rels/workbook", "elsewhere/_rels/book"),
      content: part.name.startsWith("_rels")
        ? relationshipList(relationship("rId1", office, "/elsewhere/book.xml"))
        : String(part.content).replace("worksheets/", "/xl/worksheets/"),
    }))
    expect(drawnCells(craftZip(parts))).toEqual(["A1 number 343"])
  })
})

test("sheets come in the workbook's order with their names and visibility", () => {
  const bytes = craftXlsx({
    sheets: [
      { name: "Biểu A10" },
      { name: "ẩn", state: "hidden" },
      { name: "_bieumau", state: "veryHidden" },
      { name: "__proto__", state: "visible" },
      { name: "theirs", state: "show" },
    ],
  })
  expect(pictureOf(bytes).sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "Biểu A10 visible",
    "ẩn hidden",
    "_bieumau veryHidden",
    "__proto__ visible",
    "theirs visible",
  ])
})

test("[G14] names from a file are only names", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "../../etc/passwd", "CON", "ế".repeat(31)]
  const bytes = craftXlsx({ sheets: names.map((name) => ({ name, rows: `<row r="1"><c><v>1</v></c></row>` })) })
  const { sheets } = pictureOf(bytes)
  expect(sheets.map(({ name }) => name)).toEqual(names)
  expect(sheets.every(({ cells }) => cells.size === 1)).toBe(true)
  expect({}).not.toHaveProperty("polluted")
  const attributes = `<c r="A1" __proto__="1" constructor="2" xmlns:__proto__="urn:x" __proto__:t="b"><v>1</v></c>`
  expect(drawnCells(craftCells(attributes))).toEqual(["A1 number 1"])
  expect(refusalCode(craftCells(`<__proto__/><c r="A1"><v>1</v></c><constructor/>`))).toBe("taken")
  const list = workbookList(
    relationship("__proto__", `${transitional.relationships}/worksheet`, "worksheets/sheet1.xml"),
  )
  expect(refusalText(craftXlsx({ parts: [list] }))).toBe("DAMAGED: sheet without a part")
  expect(
    refusalText(
      craftZip([
        { name: "__proto__", content: "" },
        { name: "toString", content: "" },
      ]),
    ),
  ).toBe("NOT_A_WORKBOOK: ")
})

test("chart, dialog and macro sheets hold no cells and are left out, unread", () => {
  const kinds = [
    `${transitional.relationships}/chartsheet`,
    `${transitional.relationships}/dialogsheet`,
    "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
  ]
  for (const kind of kinds) {
    const list = workbookList(
      relationship("rId1", kind, "nowhere.xml"),
      relationship("rId2", `${transitional.relationships}/worksheet`, "worksheets/sheet2.xml"),
    )
    const bytes = craftXlsx({ sheets: [{ name: "Chart1" }, { name: "Biểu" }], parts: [list] })
    expect(pictureOf(bytes).sheets.map(({ name }) => name)).toEqual(["Biểu"])
  }
})

test("[G11] macros and links to other workbooks are seen, and neither is read", () => {
  const sheet = relationship("rId1", `${transitional.relationships}/worksheet`, "worksheets/sheet1.xml")
  const brought = (...more: readonly string[]) => {
    const { macros, links } = pictureOf(craftXlsx({ parts: [workbookList(sheet, ...more)] }))
    return { macros, links }
  }
  const vba = relationship("m", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "nowhere.bin")
  const link = relationship("l", `${transitional.relationships}/externalLink`, "externalLinks/nowhere.xml")
  expect([brought(), brought(vba), brought(link), brought(link, vba)]).toEqual([
    {},
    { macros: true },
    { links: true },
    { macros: true, links: true },
  ])
  const sheet4 = relationship("m", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "nowhere.xml")
  expect(brought(sheet4)).toEqual({ macros: true })
})

test("a workbook without styles or shared strings is read", () => {
  expect(drawnCells(craftCells(`<c s="4"><v>1</v></c>`))).toEqual(["A1 number 1"])
})

describe("[G3] a workbook whose parts do not fit together is refused", () => {
  const worksheet = `${transitional.relationships}/worksheet`
  const sheetsAs = (sheets: string): CraftedEntry => ({
    name: "xl/workbook.xml",
    content: `<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relationships}"><sheets>${sheets}</sheets></workbook>`,
  })
  const one = relationship("rId1", worksheet, "worksheets/sheet1.xml")
  test.each([
    ["no sheets", [sheetsAs("")], "xl/workbook.xml: no sheets"],
    ["a sheet without a name", [sheetsAs(`<sheet r:id="rId1"/>`)], "xl/workbook.xml: sheet"],
    ["a sheet without a relationship", [sheetsAs(`<sheet name="A" id="rId1"/>`)], "xl/workbook.xml: sheet"],
    ["an Id that leads nowhere", [sheetsAs(`<sheet name="A" r:id="rId9"/>`)], "sheet without a part"],
    ["a part that is not there", [workbookList(relationship("rId1", worksheet, "gone.xml"))], "missing: xl/gone.xml"],
    [
      "a part of another kind",
      [workbookList(relationship("rId1", "urn:x", "worksheets/sheet1.xml"))],
      "sheet without a part",
    ],
    ["two of one Id", [workbookList(one, one)], "xl/_rels/workbook.xml.rels: two of one Id"],
    [
      "a sheet that is no sheet",
      [{ name: "xl/worksheets/sheet1.xml", content: `<chartsheet xmlns="${transitional.main}"/>` }],
      "xl/worksheets/sheet1.xml: root",
    ],
    [
      "two shared strings",
      [
        workbookList(
          one,
          relationship("rId8", `${transitional.relationships}/sharedStrings`, "a.xml"),
          relationship("rId9", `${transitional.relationships}/sharedStrings`, "b.xml"),
        ),
      ],
      "several parts: sharedStrings",
    ],
    [
      "shared strings that are not there",
      [workbookList(one, relationship("rId9", `${transitional.relationships}/sharedStrings`, "b.xml"))],
      "missing: xl/b.xml",
    ],
  ] satisfies [string, CraftedEntry[], string][])("%s", (_, parts, detail) => {
    expect(refusalText(craftXlsx({ parts }))).toBe(`DAMAGED: ${detail}`)
  })

  test("two sheets of one name, however capitalised or composed", () => {
    const two = (a: string, b: string) => refusalText(craftXlsx({ sheets: [{ name: a }, { name: b }] }))
    expect(two("Biểu", "BIỂU")).toBe("DAMAGED: xl/workbook.xml: two sheets of one name")
    expect(two("Biểu", "Biểu".normalize("NFD"))).toBe("DAMAGED: xl/workbook.xml: two sheets of one name")
    expect(two("Biểu", "Biêu")).toBe("taken")
  })

  test("two sheets in one part", () => {
    const list = workbookList(one, relationship("rId2", worksheet, "/xl/Worksheets/../Worksheets/SHEET1.xml"))
    expect(refusalText(craftXlsx({ sheets: [{}, {}], parts: [list] }))).toBe("DAMAGED: two sheets in one part")
  })

  test("no list of relationships for the whole file", () => {
    expect(refusalText(craftXlsx({ without: ["_rels/.rels"] }))).toBe("DAMAGED: missing: _rels/.rels")
  })
})

test("[G11] a sheet outside the file is refused and not fetched", () => {
  const outside = relationship(
    "rId1",
    `${transitional.relationships}/worksheet`,
    "http://example.com/s.xml",
    'TargetMode="External"',
  )
  expect(refusalText(craftXlsx({ parts: [workbookList(outside)] }))).toBe("DAMAGED: outside the file: worksheet")
  const link = relationship(
    "rId9",
    `${transitional.relationships}/externalLink`,
    "file:///C:/x.xlsx",
    'TargetMode="External"',
  )
  const one = relationship("rId1", `${transitional.relationships}/worksheet`, "worksheets/sheet1.xml")
  expect(refusalText(craftXlsx({ parts: [workbookList(one, link)] }))).toBe("taken")
})

describe("[G2] other formats in the same container are told apart by content", () => {
  const office = `${transitional.relationships}/officeDocument`
  const main = (name: string, content: string | Uint8Array) =>
    craftZip([
      { name: "_rels/.rels", content: relationshipList(relationship("rId1", office, name)) },
      { name, content: typeof content === "string" ? declaration + content : content },
    ])
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  const slides = "http://purl.oclc.org/ooxml/presentationml/main"
  test.each([
    ["a binary workbook by its name", main("xl/workbook.bin", new Uint8Array([1, 2])), "XLSB"],
    ["a binary workbook by its content", main("xl/workbook.xml", new Uint8Array([0x83, 0x01, 0x00])), "XLSB"],
    ["a Word document", main("word/document.xml", `<w:document xmlns:w="${word}"/>`), "OTHER_OOXML"],
    ["a presentation", main("ppt/presentation.xml", `<p:presentation xmlns:p="${slides}"/>`), "OTHER_OOXML"],
    [
      "a Visio drawing",
      craftZip([
        {
          name: "_rels/.rels",
          content: relationshipList(
            relationship("r", "http://schemas.microsoft.com/visio/2010/relationships/document", "visio/document.xml"),
          ),
        },
      ]),
      "OTHER_OOXML",
    ],
    ["XML of no office program", main("xl/workbook.xml", `<html/>`), "NOT_A_WORKBOOK"],
    [
      "a sheet in the workbook's place",
      main("xl/workbook.xml", `<worksheet xmlns="${transitional.main}"/>`),
      "NOT_A_WORKBOOK",
    ],
    [
      "an OpenDocument spreadsheet",
      craftZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", content: "<x/>" },
      ]),
      "ODS",
    ],
    [
      "an OpenDocument text",
      craftZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]),
      "NOT_A_WORKBOOK",
    ],
    ["a workbook in a zip", craftZip([{ name: "Biểu.xlsx", content: craftXlsx() }]), "NOT_A_WORKBOOK"],
    ["an empty zip", craftZip([]), "NOT_A_WORKBOOK"],
  ])("%s", (_, bytes, code) => {
    expect(refusalCode(bytes)).toBe(code)
  })
})

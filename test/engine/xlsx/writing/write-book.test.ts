import type { BookContent } from "../../../../engine/workbook/book"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { drawnCells, pictureOf } from "../../../support/drawn-picture"
import { bookOf, partsOf } from "../../../support/written-parts"

const plain = (content: BookContent) => ({ look: "plain" as const, content })
const text = (value: string) => plain({ kind: "text", text: value })

test("[G13] text, numbers and formulas read back as they were put in", async () => {
  const book = bookOf([
    text("Tổng số"),
    plain({ kind: "number", value: 133310 }),
    plain({ kind: "number", value: -0.1 }),
    plain({ kind: "formula", formula: "SUM('Biểu A10'!A2:A3)", stored: 133309.9 }),
    plain({ kind: "empty" }),
    text(""),
    text("hai dòng\nvà  hai dấu cách "),
  ])
  expect(drawnCells(await writeBook(book))).toEqual([
    `A1 text "Tổng số"`,
    `A2 number 133310`,
    `A3 number -0.1`,
    `A4 number 133309.9 =SUM('Biểu A10'!A2:A3)`,
    `A7 text "hai dòng\\nvà  hai dấu cách "`,
  ])
})

test("[G3] a formula keeps a stored 0 and a stored empty text", async () => {
  const book = bookOf([
    plain({ kind: "formula", formula: "1-1", stored: 0 }),
    plain({ kind: "formula", formula: `IF(1=1,"",0)`, stored: "" }),
    plain({ kind: "number", value: 0 }),
    plain({ kind: "number", value: -0 }),
  ])
  expect(drawnCells(await writeBook(book))).toEqual([
    `A1 number 0 =1-1`,
    `A2 text "" =IF(1=1,"",0)`,
    `A3 number 0`,
    `A4 number 0`,
  ])
})

test("a code such as 01 stays text, and Excel shows no green triangle for it or for a live total", async () => {
  const total = { kind: "formula", formula: "SUM(A1:A2)", stored: 0 } as const
  const book = bookOf([
    { look: "code", content: { kind: "text", text: "01" } },
    { look: "code", content: { kind: "text", text: "02" } },
    { look: "label", content: { kind: "text", text: "0811.N/BNV" } },
    { look: "computed", content: total },
  ])
  const bytes = await writeBook(book)
  expect(drawnCells(bytes).slice(0, 2)).toEqual([`A1 text "01" [@]`, `A2 text "02" [@]`])
  expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).toContain(
    `<ignoredErrors><ignoredError sqref="A1:A2" numberStoredAsText="1"/>` +
      `<ignoredError sqref="A4" formula="1" formulaRange="1"/></ignoredErrors></worksheet>`,
  )
})

test.each([
  [0, "#,##0"],
  [1, "#,##0.0"],
  [2, "#,##0.00"],
])(
  "a figure of %i decimals is shown with all of them, so that no whole number ends in a bare mark",
  async (places, format) => {
    const book = bookOf([{ look: "input", places, content: { kind: "number", value: 3135 } }])
    expect(drawnCells(await writeBook(book))).toEqual([`A1 number 3135 [${format}]`])
  },
)

test("a year is not written as 2.018", async () => {
  const book = bookOf([{ look: "fieldFixed", content: { kind: "number", value: 2018 } }])
  expect(drawnCells(await writeBook(book))).toEqual(["A1 number 2018 [0]"])
})

test("a sheet is locked without a password, open cells are not; widths, heights and marks stay possible", async () => {
  const book = bookOf([
    { look: "input", content: { kind: "empty" }, open: true },
    { look: "input", content: { kind: "empty" } },
  ])
  const parts = partsOf(await writeBook(book))
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? ""
  expect(/<sheetProtection[^>]*>/.exec(sheet)?.[0]).toBe(
    `<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>`,
  )
  const styles = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<protection locked="(\d)"\/>/g)].map(
    (found) => found[1],
  )
  // A cell is locked where its style does not say otherwise.
  expect(styles).toEqual(["0"])
})

test("links, rows to repeat and the area to print name their sheet in quotation marks, whatever its name", async () => {
  const name = "Biểu & O'Neil"
  const link = { kind: "link", text: "A10", sheet: name, address: "D11" } as const
  const book = bookOf([{ look: "link", content: link }], {
    name,
    print: { orientation: "landscape", titleRows: "8:9", area: "A1:F40", footer: "" },
  })
  const parts = partsOf(await writeBook(book))
  expect(parts.get("xl/workbook.xml")).toContain(
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu &amp; O''Neil'!$A$1:$F$40</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu &amp; O''Neil'!$8:$9</definedName></definedNames>`,
  )
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    `<hyperlinks><hyperlink ref="A1" location="'Biểu &amp; O''Neil'!D11" display="A10"/></hyperlinks>`,
  )
  expect([...parts.keys()].filter((part) => part.startsWith("xl/worksheets/_rels"))).toEqual([])
})

test("every sheet is A4, one page wide, with its page number; fills stay on the screen where that is wanted", async () => {
  const book = bookOf([text("x")], {
    print: { orientation: "landscape", footer: "Sở A & B", blackOnWhite: true },
  })
  const sheet = partsOf(await writeBook(book)).get("xl/worksheets/sheet1.xml") ?? ""
  expect(/<pageSetup [^>]*>/.exec(sheet)?.[0]).toMatch(
    /paperSize="9" orientation="landscape".* blackAndWhite="1".* fitToWidth="1" fitToHeight="0"/,
  )
  expect(sheet).toContain(`<pageSetUpPr fitToPage="1"/>`)
  expect(sheet).toContain("Sở A &amp;&amp; B&amp;R")
  expect(sheet).toContain("&amp;P/&amp;N</oddFooter>")
})

test("the parts of a sheet stand in the order that CT_Worksheet prescribes", async () => {
  const link = { kind: "link", text: "A10", sheet: "Biểu A10", address: "A2" } as const
  const words = { title: "Mã số 01", text: "Ghi số." }
  const book = bookOf([{ look: "link", content: link }, text("01")], {
    merges: ["B1:C1"],
    frozen: { rows: 1, columns: 0 },
    validations: [{ area: "A2", allow: { kind: "whole", minimum: 0 }, prompt: words, refusal: words }],
  })
  const sheet = partsOf(await writeBook(book)).get("xl/worksheets/sheet1.xml") ?? ""
  const order = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "mergeCells",
  ]
    .concat([
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "ignoredErrors",
    ])
    .map((part) => sheet.indexOf(`<${part}`))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test("a very hidden sheet stays very hidden, and the first visible one is in front", async () => {
  const book = bookOf([text("x")])
  const map = { ...book.sheets[0]!, name: "_bieumau", visibility: "veryHidden" as const }
  const bytes = await writeBook({ ...book, sheets: [map, ...book.sheets] })
  expect(pictureOf(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["_bieumau", "veryHidden"],
    ["Biểu A10", "visible"],
  ])
  expect(partsOf(bytes).get("xl/workbook.xml")).toContain(`firstSheet="1" activeTab="1"`)
})

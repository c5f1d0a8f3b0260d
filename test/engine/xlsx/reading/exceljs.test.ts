import exceljs from "exceljs"
import fc from "fast-check"
import { drawnPicture, pictureOf } from "../../../support/drawn-picture"

async function written(
  fill: (workbook: exceljs.Workbook) => void,
  options: { readonly shared: boolean } = { shared: true },
) {
  const workbook = new exceljs.Workbook()
  fill(workbook)
  const useSharedStrings = options.shared
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings }))
}

test("[G3] what exceljs writes is seen as it was written", async () => {
  const bytes = await written((workbook) => {
    const form = workbook.addWorksheet("Biểu A12")
    form.getRow(1).values = ["01", "Tổng số", 343, 0.1, true]
    form.getCell("A2").value = { richText: [{ text: "Mã " }, { font: { bold: true }, text: "số" }] }
    form.getCell("B2").value = { formula: "C1*0", result: 0 }
    form.getCell("C2").value = { formula: "C1*2" }
    form.getCell("D2").value = { formula: '""', result: "" }
    form.getCell("E2").value = { formula: "FALSE()", result: false as unknown as number }
    form.getCell("F2").value = { formula: "1/0", result: { error: "#DIV/0!" } }
    form.getCell("A3").value = new Date(Date.UTC(2018, 11, 31))
    form.getCell("A3").numFmt = "dd/mm/yyyy"
    form.getCell("B3").value = { error: "#N/A" }
    form.getCell("C3").numFmt = "#,##0"
    form.getCell("D3").value = { text: "stats", hyperlink: "http://example.com/?a=1&b=2" }
    form.mergeCells("A5:C6")
    form.getCell("A5").value = "gộp"
    form.getCell("A8").value = {
      formula: "A7+1",
      shareType: "shared",
      ref: "A8:A9",
      result: 1,
    } as exceljs.CellFormulaValue
    form.getCell("A9").value = { sharedFormula: "A8", result: 2 }
    workbook.addWorksheet("ẩn", { state: "veryHidden" }).getCell("A1").value = "x"
  })
  expect(drawnPicture(pictureOf(bytes))).toBe(
    `# Biểu A12 (visible)
A1 text "01"
B1 text "Tổng số"
C1 number 343
D1 number 0.1
E1 boolean true
A2 text "Mã số"
B2 number 0 =C1*0
C2 unstored =C1*2
D2 text "" =""
E2 boolean false =FALSE()
F2 error "#DIV/0!" =1/0
A3 number 43465 [dd/mm/yyyy]
B3 error "#N/A"
D3 text "stats"
A5 text "gộp"
A8 number 1 =A7+1
A9 number 2 =
merged A5:C6

# ẩn (veryHidden)
A1 text "x"
`,
  )
})

test("[G3] any numbers and texts come back as they were written, shared or not", async () => {
  // XML has no control characters and no halves of pairs; exceljs drops them.
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => !/_x|\p{Cc}/u.test(value))
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
  const row = fc.array(fc.oneof(text, number, fc.boolean()), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), async (rows, shared) => {
      const bytes = await written((workbook) => workbook.addWorksheet("A").addRows(rows.map((each) => [...each])), {
        shared,
      })
      const seen = [...pictureOf(bytes).sheets[0]!.cells.values()].map(
        ({ content }) => "value" in content && content.value,
      )
      expect(seen).toEqual(rows.flat())
    }),
    { seed: 20181231, numRuns: 100 },
  )
})

import exceljs from "exceljs"
import { readXls } from "../../engine/old-formats/read-xls"
import type { Picture } from "../../engine/workbook/picture"
import { readWorkbook } from "../../engine/xlsx/read-workbook"

/** The picture of all sheets of a file in any format that must be taken. Throws, with the reason, when it is refused. */
export function anyPictureOf(bytes: Uint8Array): Picture {
  const first = readWorkbook(bytes)
  const read = "refusal" in first && first.refusal.code === "XLS_BINARY" ? readXls(bytes) : first
  if ("refusal" in read) throw new Error(`refused: ${read.refusal.code} (${read.refusal.detail})`)
  return read.picture
}

const texts = ["Chữ", "  giữ  ", "a\nb", "1.234", "V¨n th\u00ad", "😀 và 𝒳", "dài ".repeat(2000), "_x0041_", "hoà/hòa"]
const numbers = [0, 1, -1, 0.1, 12.34, 0.005, 99999.99, 343.5, 2 ** 29, 2 ** 30, -(2 ** 29) - 1, 1e15, 1.7e300, 1e-300]
const formats = [
  ...["0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.00E+00", "mm-dd-yy", "d-mmm-yy", "h:mm", "@"],
  ...[
    "#,##0\\ \\m",
    '#,##0" mét"',
    "dd/mm/yyyy",
    '_-* #,##0\\ "₫"_-',
    "[Red]0.0;[Blue]-0.0",
    "yyyy-mm-dd",
    "[h]:mm:ss",
  ],
]
const formulas = [
  ...["A1", "A2*0", "SUM(A1:A8)", "SUM($A$1:A$3,A5)", "1=2", '""', '"a"&B1', "1/0", "NA()", "ROUND(A7,0)", "-A3%"],
  ...['IF(COUNT(A1:A3)=0,"",SUM(A1:A3))', "'Trang 2'!B2*2", "INDEX(A1:A8,3)", "COUNTBLANK(A1:A30)", "toString!A1"],
]

/** Every kind of cell that an old format can hold, and sheets of every kind. Formulas have no results yet. */
export async function everyKindOfCell(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const form = workbook.addWorksheet("Biểu A10")
  const down = (column: number, values: readonly exceljs.CellValue[]): void =>
    values.forEach((value, i) => (form.getCell(i + 1, column).value = value))
  down(1, numbers)
  down(2, texts)
  down(
    3,
    formulas.map((formula) => ({ formula })),
  )
  down(
    4,
    formats.map(() => 45050.5),
  )
  formats.forEach((format, i) => (form.getCell(i + 1, 4).numFmt = format))
  for (let row = 1; row < 30; row++) form.getCell(row, 5).numFmt = "0.00"
  form.mergeCells("F1:H3")
  form.getCell("F1").value = "gộp"
  form.getCell("G5").value = { richText: [{ text: "Mã " }, { font: { bold: true }, text: "số" }] }
  form.getCell("G6").value = { text: "liên kết", hyperlink: "http://example.com" }
  form.getCell("IV65536").value = 7
  for (const row of [3, 4, 12]) form.getRow(row).hidden = true
  form.getColumn(4).hidden = true
  workbook.addWorksheet("Trang 2").getCell("B2").value = 21
  workbook.addWorksheet("constructor", { state: "hidden" }).getCell("A1").value = 5
  workbook.addWorksheet("toString").getCell("A1").value = 6
  workbook.addWorksheet("__proto__", { state: "hidden" }).getCell("A1").value = "x"
  workbook.addWorksheet("Trống")
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

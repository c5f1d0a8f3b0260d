import type { Reading } from "../../../engine/reading/read-submission"
import { addressOf } from "../../../engine/workbook/address"
import { onSheet, typed, withCopy, withoutSheet } from "../../support/edited-workbook"
import { drawnWorkbook } from "../../support/drawn-workbook"
import {
  figuresOf,
  issued,
  listedOf,
  readingOf,
  refusalOf,
  saidOf,
  smallRegime,
  taken,
} from "../../support/issued-workbook"

const sheet = "Biểu A12"
const filled = issued({ "A12.02.1": 185 })

test("[G16] everything written in a form is listed, with what became of it", () => {
  const picture = issued({ "A12.02.1": 185, "A12.03.1": "- 5", "A12.05.1": "?", "A12.06.1": true })
  expect(listedOf(readingOf(picture))).toEqual([
    "Biểu A12!D10 ? A12.01.1 unreadable",
    "Biểu A12!D12 185 A12.02.1",
    "Biểu A12!D13 - 5 A12.03.1 ambiguous",
    "Biểu A12!D16 ? A12.05.1 unreadable",
    "Biểu A12!D17 TRUE A12.06.1 unreadable",
  ])
})

test.each([
  ["on a heading's line", "D11", 7],
  ["to the right of the table", "F12", 7],
  ["below the table", "D18", 7],
  ["far below the table", "D40", 7],
  ["as text with a measure, to the right", "E12", "7 m2"],
  ["as text, below", "D18", "1.234"],
])("[G16] a number %s is set aside, with an error that says where", (_, address, value) => {
  const reading = taken(typed(filled, sheet, { [address]: value }))
  expect(figuresOf(reading)).toEqual(figuresOf(taken(filled)))
  expect(saidOf(reading)).toEqual([`error reading.noCell Biểu A12!${address}`])
  expect(listedOf(reading)).toContain(`Biểu A12!${address} ${value} noCell`)
})

test("[G16] a table pasted beside a form is listed in full, yet does not drown everything else in findings", () => {
  const pasted = Array.from({ length: 300 }, (_, i) => [`G${10 + i}`, i] as const)
  const reading = taken(typed(filled, sheet, Object.fromEntries(pasted)))
  expect(listedOf(reading).filter((line) => line.endsWith("noCell"))).toHaveLength(300)
  expect(saidOf(reading)).toHaveLength(21)
  expect(reading.findings.at(-1)?.message).toMatchObject({ key: "reading.moreNoCell", facts: { count: 280 } })
})

test("[G2] a workbook with hundreds of thousands of numbers beside a form is read to its end", () => {
  const cells = new Map(issued().sheets.find(({ name }) => name === sheet)!.cells)
  for (let row = 10; row < 810; row++) {
    for (let column = 6; column < 256; column++) {
      const address = addressOf({ row, column })
      cells.set(address, { address, content: { type: "number", value: row + column } })
    }
  }
  const reading = taken(onSheet(issued(), sheet, (before) => ({ ...before, cells })))
  expect(reading.inventory).toHaveLength(200_000)
})

test("words beside and below the table, the printed signatures among them, are no figures", () => {
  const said = { E12: "xem ghi chú 2", B19: "Vĩnh Tường, ngày 10 tháng 02 năm 2019", D24: "Nguyễn Văn A" }
  const reading = taken(typed(filled, sheet, said))
  expect(saidOf(reading)).toEqual([])
  expect(listedOf(reading)).toHaveLength(2)
})

test("[G16] what a refused workbook holds is listed all the same", () => {
  const picture = typed(filled, "Thông tin", { C6: "999" })
  expect(refusalOf(picture)).toBe("UNKNOWN_UNIT 999")
  expect(listedOf(readingOf(picture))).toEqual(["Biểu A12!D10 185 A12.01.1", "Biểu A12!D12 185 A12.02.1"])
})

test("[G16] what stands on and beside a copied sheet is listed, once", () => {
  const picture = typed(withCopy(filled, sheet), `${sheet} (2)`, { F12: 7 })
  expect(listedOf(readingOf(picture)).filter((line) => line.startsWith("Biểu A12 (2)"))).toEqual([
    "Biểu A12 (2)!D10 185 A12.01.1 copiedForm",
    "Biểu A12 (2)!D12 185 A12.02.1 copiedForm",
    "Biểu A12 (2)!F12 7 copiedForm",
  ])
})

test("[G16] two forms on one sheet do not claim each other's figures, and share no stray", () => {
  const reading = taken(
    drawnWorkbook(`
      # Sheet1
         | A                                   | B    | C | E                              | F  | G   | J
      1  | Mã đơn vị                           | 252
      2  | Năm báo cáo                         | 2018
      3  |                                     |      |   |                                |    | 1
      4  |                                     |      | 1
      5  | Tài liệu chỉnh lý trong năm         | 01   | 5 | Tổng số                        | 01 | 200
      6  | Trong đó: theo Đề án                | 02   | 3 | Kho chuyên dụng                | 02 | 185
      7  | Trong đó: bằng kinh phí của cơ quan | 03   | 2 | Kho không chuyên dụng          | 03 | 15
      8  | Tài liệu loại ra sau chỉnh lý       | 04   | 1 | Kho tạm                        | 04 |     | 77
      9  |                                     |      |   | Trong đó: diện tích đã sử dụng | 05 | 60
      10 |                                     |      |   | Số kho lưu trữ                 | 06 | 1`),
    smallRegime,
  )
  expect(figuresOf(reading)).toEqual({
    ...{ "A10.01.1": "5", "A10.02.1": "3", "A10.03.1": "2", "A10.04.1": "1" },
    ...{ "A12.01.1": "200", "A12.02.1": "185", "A12.03.1": "15", "A12.05.1": "60", "A12.06.1": "1" },
  })
  expect(listedOf(reading).filter((line) => line.endsWith("noCell"))).toEqual(["Sheet1!J8 77 noCell"])
  expect(listedOf(reading)).toHaveLength(10)
})

test("[L9] of two tables side by side the labels of one are not read with the figures of the other", () => {
  const reading = taken(
    drawnWorkbook(`
      # Sheet1
         | A                                   | B    | C | E                              | F  | G
      1  | Mã đơn vị                           | 252
      2  | Năm báo cáo                         | 2018
      4  |                                     |      | 1 |                                |    | 1
      5  | Tài liệu chỉnh lý trong năm         | 01   | 5 | Văn bản đi                     | 01 | 200
      6  | Trong đó: theo Đề án                | 02   | 3 | Văn bản đến                    | 02 | 185
      7  | Trong đó: bằng kinh phí của cơ quan | 03   | 2 | Văn bản mật                    | 03 | 15
      8  | Tài liệu loại ra sau chỉnh lý       | 04   | 1 | Khác                           | 04 | 3`),
    smallRegime,
  )
  expect(figuresOf(reading)).toEqual({})
  expect(saidOf(reading)).toEqual([
    ...["error reading.formChanged", "info reading.noMap", "error reading.formMissing", "error reading.formMissing"],
  ])
})

const inAllKinds = typed(filled, sheet, {
  ...{ D11: "?", D12: { type: "unstored", formula: "100+20" }, D13: { type: "error", value: "#REF!" }, D14: true },
  ...{ D16: "chưa rõ", D17: "02", D18: 7, F12: "7 m2", F40: 8 },
})
const codesGone = { B10: undefined, B12: undefined, B13: undefined, B14: undefined, B16: undefined, B17: undefined }
const labelsGone = { A10: "a", A11: "b", A12: "c", A13: "d", A14: "e", A16: "f", A17: "g" }

test.each<readonly [string, Readonly<Record<string, undefined | string>>, boolean]>([
  ["its number row", { D9: undefined }, true],
  ["its number row, and no map", { D9: undefined }, false],
  ["its number row and the codes of the first and last row", { D9: undefined, B10: undefined, B17: undefined }, false],
  ["its row codes", codesGone, true],
  ["its row codes and labels", { ...codesGone, ...labelsGone }, true],
])("[G16] nothing that was listed is lost with a form that loses %s", (_, lost, hasMap) => {
  const broken = typed(inAllKinds, sheet, lost)
  const reading = readingOf(hasMap ? broken : withoutSheet(broken, "_bieumau"))
  const written = (lines: Reading["inventory"]) => lines.map(({ place, written }) => `${place.address} ${written}`)
  const intact = written(readingOf(inAllKinds).inventory)
  expect(intact).toHaveLength(10)
  expect(written(reading.inventory)).toEqual(expect.arrayContaining(intact))
})

test("of a form that cannot be read what the template printed is not listed", () => {
  const reading = readingOf(typed(issued(), sheet, { D9: undefined }))
  expect(listedOf(reading)).toEqual([])
  expect(listedOf(readingOf(typed(issued(), sheet, codesGone)))).toEqual([])
})

test("[G16] text with a measure in a row that lost its code is listed too", () => {
  const reading = taken(
    withoutSheet(typed(filled, sheet, { A17: undefined, B17: undefined, D17: "2 kho" }), "_bieumau"),
  )
  expect(listedOf(reading)).toContain("Biểu A12!D17 2 kho noCell")
})

test("a value that a merge hides is listed as set aside", () => {
  const picture = onSheet(issued({ "A12.02.1": 185, "A12.05.1": 7 }), sheet, (before) => ({
    ...before,
    merges: ["C16:D16"],
  }))
  expect(listedOf(taken(picture))).toContain("Biểu A12!D16 7 A12.05.1 unreadable")
})

test("[G16] figures that look like the row codes of a form that has lost them are listed with all the others", () => {
  const gone = { B10: undefined, B12: undefined, B13: undefined, B14: undefined, B16: undefined, B17: undefined }
  const reading = taken(typed(issued({ "A12.02.1": 40, "A12.03.1": 3, "A12.04.1": 4 }), sheet, gone))
  expect(saidOf(reading)).toEqual(["error reading.formChanged"])
  expect(listedOf(reading)).toEqual(
    expect.arrayContaining(["D10 47", "D12 40", "D13 3", "D14 4"].map((figure) => `Biểu A12!${figure} noCell`)),
  )
})

import fc from "fast-check"
import { byteOrderMark, csvLines, type Field } from "../../../../engine/outputs/tables/csv"
import { recalculated } from "../../../support/libre-office"
import { cellsSeen } from "../../../support/openpyxl"
import { describeWith, libreOffice, openpyxl } from "../../../support/programs"
import { pythonCsv, undone } from "../../../support/python-csv"
import { runs } from "../../../support/runs"

const hostile = [
  ...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "＝1", "－1"],
  ...["'", "'=1", "''", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x";"y")', '"', '",=1', "a\r\n=1", "a,b", "", " a "],
  ...["Sở Tư pháp", "=1,+2"],
]

function written(...fields: readonly Field[]): string {
  return [
    ...csvLines(
      ["a"],
      fields.map((a) => ({ a })),
    ),
  ].join("")
}

const hostileTable = [
  byteOrderMark,
  ...csvLines(
    ["a", "b"],
    hostile.map((a, b) => ({ a, b })),
  ),
].join("")

test("[L3] figures are written with a point and every digit, and a minus of a figure is no formula", () => {
  expect(written({ digits: -12345, places: 1 }, 7, true, undefined)).toBe("a\r\n-1234.5\r\n7\r\ntrue\r\n\r\n")
})

test("[G12] text that a spreadsheet would compute begins with an apostrophe, and so does text that began with one", () => {
  expect(written("=1+1", "'x", "\t=1", "a=b")).toBe("a\r\n'=1+1\r\n''x\r\n'\t=1\r\na=b\r\n")
})

test("[G12] a character that breaks a table off, or that a terminal obeys, is shown as �; tabs and line ends stay", () => {
  expect(written("a\u0000b", "\u001B[2J", "\uD800", "a\tb", "a\nb")).toBe(
    'a\r\na\uFFFDb\r\n\uFFFD[2J\r\n\uFFFD\r\na\tb\r\n"a\nb"\r\n',
  )
})

test("[G12] no field begins as a formula does, whatever the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostile)), (text) => {
      const field = written(text).slice("a\r\n".length).replace(/^"/, "")
      expect(field).not.toMatch(/^[\p{White_Space}\p{Cf}]*[=+\-@＝＋－＠].*\r\n/u)
    }),
    runs(1),
  )
})

describeWith(openpyxl, "Python's csv", () => {
  test("[G12] [L13] reads every hostile text as it was, once the apostrophe is taken off", async () => {
    const records = await pythonCsv(hostileTable)
    expect(records.slice(1).map(([text = ""]) => undone(text))).toEqual(hostile)
    expect(records.filter((record) => record.length !== 2)).toEqual([])
  })
})

describeWith([libreOffice, openpyxl], "a spreadsheet", () => {
  test("[G12] finds no formula in a table of hostile texts", async () => {
    const books = await recalculated(new Map([["bang.csv", Buffer.from(hostileTable)]]))
    const seen = await cellsSeen(new Map([["bang.xlsx", books.get("bang.csv")!]]))
    const cells = [...seen.values()].flatMap((book) =>
      Object.values(book).flatMap((sheet) => Object.values(sheet.cells)),
    )
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([])
    expect(cells.map(({ value }) => value)).toContain("'=1+1")
  })
})

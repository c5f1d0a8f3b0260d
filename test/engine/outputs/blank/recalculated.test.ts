import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { filledBook, type Written } from "../../../support/filled-book"
import { recalculated } from "../../../support/libre-office"
import { pictureOf } from "../../../support/drawn-picture"
import { describeWith, libreOffice } from "../../../support/programs"
import { blankRequest } from "../../../support/small-pack"

const { book } = blankWorkbook(blankRequest)

const cases = {
  untouched: {},
  complete: {
    "Biểu A4": { E12: 3, F12: 4, E13: 0, F13: 1, E15: 2, F15: 2, E16: 1, F16: 3 },
    "Biểu A12": { D12: 100.5, D13: 0.1, D14: 0.2, D15: 90, D16: 2 },
  },
  partly: { "Biểu A4": { E12: 3 }, "Biểu A12": { D13: 0 }, "Thông tin": { D18: "x" } },
  withText: { "Biểu A4": { E12: "gần 3", F12: "gần 4", E13: 1, F13: 1 }, "Biểu A12": { D12: "56 m2", D13: 75 } },
  contradictory: { "Biểu A12": { D12: 1 }, "Thông tin": { D19: "x", C12: "Nguyễn Thị Hòa" } },
} satisfies Record<string, Written>

const looked = {
  "Biểu A4": ["D10", "E10", "F10", "D12", "D13"],
  "Biểu A12": ["D10"],
  "Thông tin": ["E17", "E18", "E19"],
} as const

async function shown(): Promise<Record<string, readonly unknown[]>> {
  const files = new Map<string, Uint8Array>()
  for (const [name, written] of Object.entries(cases))
    files.set(`${name}.xlsx`, await writeBook(filledBook(book, written)))
  const computed = await recalculated(files)
  const values = (bytes: Uint8Array) => {
    const { sheets } = pictureOf(bytes)
    return Object.entries(looked).flatMap(([name, addresses]) =>
      addresses.map((address) => {
        const content = sheets.find((sheet) => sheet.name === name)?.cells.get(address)?.content
        return content === undefined || content.type === "unstored" ? undefined : content.value
      }),
    )
  }
  return Object.fromEntries(Object.keys(cases).map((name) => [name, values(computed.get(`${name}.xlsx`)!)]))
}

describeWith(libreOffice, "LibreOffice", () => {
  test("[G17] computes live totals and the status of forms as they are meant: blank, 0 and text stay apart", async () => {
    expect(await shown()).toEqual({
      untouched: ["", "", "", "", "", "", "Chưa điền", "Chưa điền", "Chưa điền"],
      complete: [8, 3, 5, 7, 1, 100.8, "Đủ 8/8 ô bắt buộc", "Chưa điền", "Đủ 4/4 ô bắt buộc"],
      partly: [3, 3, "", 3, "", 0, "Đã điền 1/8 ô bắt buộc", "Không phát sinh", "Đã điền 1/4 ô bắt buộc"],
      withText: ["?", "?", "?", "?", 2, "?", "Có ô ghi chữ, chưa tính", "Chưa điền", "Có ô ghi chữ, chưa tính"],
      contradictory: ["", "", "", "", "", 1, "Chưa điền", "Chưa điền", "Vừa có số, vừa có dấu x"],
    })
  })

  test("[G13] finds in an untouched workbook what is stored there already", async () => {
    const bytes = await writeBook(book)
    const computed = (await recalculated(new Map([["blank.xlsx", bytes]]))).get("blank.xlsx")!
    const stored = (of: Uint8Array) =>
      pictureOf(of).sheets.flatMap(({ name, cells }) =>
        [...cells.values()].map(({ address, content }) => [
          name,
          address,
          content.type === "unstored" ? null : content.value,
        ]),
      )
    expect(stored(computed)).toEqual(stored(bytes))
  })
})

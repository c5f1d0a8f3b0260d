import type { BookSheet } from "../../engine/workbook/book"
import type { SheetEdit } from "../../engine/workbook/edit"
import type { WorkbookHost } from "../../engine/workbook/host"
import type { Picture } from "../../engine/workbook/picture"
import { writeBook } from "../../engine/xlsx/write-book"
import { drawnPicture, pictureOf } from "../support/drawn-picture"
import { hostileTexts, sheetOf } from "../support/written-sheets"
import { wholePack } from "../support/whole-pack"
import { blankWorkbook, isReckoningSheet, wholeYear } from "../../engine/index"

const { pack, profile } = wholePack
const unit = profile.units.find(({ code }) => code === "243")!
const blank = blankWorkbook({ pack, profile, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" }).book

/** What every host of a workbook keeps to, whatever it writes into. `open`: a host over a workbook with nothing in it. */
export function keepsTheContract(open: () => Promise<WorkbookHost<SheetEdit>>): void {
  test("[G13] a text stays the text it is, whatever a program could take it for", async () => {
    const host = await open()
    await host.apply([
      {
        kind: "sheets",
        sheets: [
          sheetOf(
            "Lời",
            hostileTexts.map((text) => [text]),
          ),
        ],
      },
    ])
    const cells = (await host.picture()).sheets.find(({ name }) => name === "Lời")!.cells
    expect([...cells.values()].map(({ content }) => content)).toEqual(
      hostileTexts.map((value) => ({ type: "text", value })),
    )
  })

  test("[G13] a blank of the whole pack reads back as its file does", async () => {
    const host = await open()
    await host.apply([{ kind: "sheets", sheets: blank.sheets }])
    expect(drawn(await host.picture(), blank.sheets)).toBe(drawn(pictureOf(await writeBook(blank)), blank.sheets))
  })

  test("a name that a filled sheet has already is not taken, and nothing is changed", async () => {
    const host = await open()
    await host.apply([{ kind: "sheets", sheets: [sheetOf("Biểu A1", [["5"]]), sheetOf("Biểu A2", [["6"]])] }])
    const before = drawnPicture(await host.picture())
    const taken = host.apply([{ kind: "sheets", sheets: [sheetOf("Mới", [["7"]]), sheetOf("BIỂU A2", [["8"]])] }])
    await expect(taken).rejects.toMatchObject({ name: "HostFault", code: "sheetTaken", detail: "Biểu A2" })
    expect(drawnPicture(await host.picture())).toBe(before)
  })

  test("a sheet with nothing in it gives way, a filled one where it was agreed to", async () => {
    const host = await open()
    await host.apply([{ kind: "sheets", sheets: [sheetOf("Giữ", [["a"]]), sheetOf("Trống", [[""]])] }])
    await host.apply([{ kind: "sheets", sheets: [sheetOf("Trống", [["b"]])] }])
    await host.apply([{ kind: "sheets", sheets: [sheetOf("giữ", [["c"]])], replacing: true }])
    const written = (await host.picture()).sheets.filter(({ cells }) => cells.size > 0)
    expect(written.map(({ name, cells }) => [name, cells.get("A1")?.content])).toEqual([
      ["Trống", { type: "text", value: "b" }],
      ["giữ", { type: "text", value: "c" }],
    ])
  })
}

/** The sheets of an edit as text, but for that which the check sheet reckons with: a host need not fetch it. Merged areas in one order. */
function drawn(picture: Picture, sheets: readonly BookSheet[]): string {
  const names = new Set(sheets.map(({ name }) => name))
  const ours = picture.sheets.filter((sheet) => names.has(sheet.name) && !isReckoningSheet(sheet))
  return drawnPicture({ ...picture, sheets: ours.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort() })) })
}

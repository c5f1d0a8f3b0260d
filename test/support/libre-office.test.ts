import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { recalculated, toPdf } from "./libre-office"
import { cellsSeen } from "./openpyxl"
import { pagesOf } from "./poppler"
import { describeWith, libreOffice, openpyxl, poppler } from "./programs"
import { smallWorkbook } from "./small-workbook"
import { folderPrefix } from "./temporary"

const right = { A1: 2, A2: 3, A3: { formula: "SUM(A1:A2)", result: 5 } }
const wrong = { ...right, A3: { formula: "SUM(A1:A2)", result: 99 } }

/** The cells whose stored result is not what LibreOffice computes. */
async function disagreements(workbook: Uint8Array): Promise<readonly string[]> {
  const before = await cellsSeen(new Map([["a.xlsx", workbook]]))
  const after = await cellsSeen(await recalculated(new Map([["a.xlsx", workbook]])))
  return Object.entries(before.get("a.xlsx")!["Biểu A10"]!.cells)
    .filter(([address, cell]) => cell.value !== after.get("a.xlsx")!["Biểu A10"]!.cells[address]?.value)
    .map(([address]) => address)
}

describeWith([libreOffice, openpyxl], "LibreOffice recalculates on load", () => {
  test("a planted wrong stored result is found, and a right one is let be", async () => {
    expect(await disagreements(await smallWorkbook(wrong))).toEqual(["A3"])
    expect(await disagreements(await smallWorkbook(right))).toEqual([])
  })

  test("one start serves many workbooks, whatever their names", async () => {
    const names = ["Sở Nội vụ – 2018.xlsx", "../escape.xlsx", "-o.xlsx", "CON.xlsx"]
    const workbooks = new Map(await Promise.all(names.map(async (name) => [name, await smallWorkbook(wrong)] as const)))
    const seen = await cellsSeen(await recalculated(workbooks))
    expect([...seen.keys()]).toEqual(names)
    expect([...seen.values()].map((sheets) => sheets["Biểu A10"]!.cells.A3!.value)).toEqual([5, 5, 5, 5])
  })

  test("two runs at once do not disturb each other, and leave nothing behind", async () => {
    const workbook = await smallWorkbook(wrong)
    const both = await Promise.all([1, 2].map(() => recalculated(new Map([["a.xlsx", workbook]]))))
    expect(both.map((files) => files.size)).toEqual([1, 1])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(folderPrefix))).toEqual([])
  })

  test("what cannot be converted is said by name", async () => {
    await expect(recalculated(new Map([["Sở Tư pháp.xyz", new Uint8Array([1, 2, 3])]]))).rejects.toThrow(
      "Sở Tư pháp.xyz",
    )
  })
})

describeWith([libreOffice, poppler], "LibreOffice prints", () => {
  test("a page says what the cells show, recalculated", async () => {
    const printed = await toPdf(new Map([["a.xlsx", await smallWorkbook({ ...wrong, A4: "mét giá" })]]))
    const pages = await pagesOf(printed.get("a.xlsx")!)
    expect(pages.map((page) => page.match(/^ *(2|3|5|mét giá)$/gm)?.map((line) => line.trim()))).toEqual([
      ["2", "3", "5", "mét giá"],
    ])
  })
})

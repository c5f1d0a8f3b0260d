import { cellsSeen } from "./openpyxl"
import { describeWith, openpyxl } from "./programs"
import { smallWorkbook } from "./small-workbook"

describeWith(openpyxl, "openpyxl", () => {
  test("sees every kind of cell as it is stored", async () => {
    const workbook = await smallWorkbook({
      A1: 0,
      A2: 0.1,
      A3: "hơn 133.310",
      A4: false,
      A5: { formula: "A1+1", result: 1 },
      A6: { formula: "A1+2" },
    })
    const sheets = (await cellsSeen(new Map([["a.xlsx", workbook]]))).get("a.xlsx")!
    expect(sheets).toEqual({
      "Biểu A10": {
        state: "visible",
        cells: {
          A1: { value: 0, type: "n", format: "General" },
          A2: { value: 0.1, type: "n", format: "General" },
          A3: { value: "hơn 133.310", type: "s", format: "General" },
          A4: { value: false, type: "b", format: "General" },
          A5: { value: 1, type: "n", format: "General", formula: "A1+1" },
          A6: { value: null, type: "n", format: "General", formula: "A1+2" },
        },
      },
    })
  })

  test("says so where it cannot open a file", async () => {
    await expect(cellsSeen(new Map([["a.xlsx", new Uint8Array([1, 2, 3])]]))).rejects.toThrow("openpyxl")
  })
})

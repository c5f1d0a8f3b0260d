import type { Mark } from "../../../engine/index"
import { typeInto } from "../../office-host/user/person"
import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { closeOffice, excelOver, kept } from "../../support/office-desk"
import { sheetOf } from "../../support/written-sheets"

afterEach(closeOffice)

const marks: readonly Mark[] = [
  { place: { sheet: "Biểu A1", address: "D12" }, grade: "error" },
  { place: { sheet: "Biểu A1", address: "D13" }, grade: "error" },
  { place: { sheet: "Biểu A1", address: "D12" }, grade: "info" },
  { place: { sheet: "Biểu A2", address: "C4" }, grade: "warning" },
  { place: { sheet: "Biểu A2", address: "C5" }, grade: "undecided" },
  { place: { sheet: "Biểu A2", address: "C6" }, grade: "info" },
]

function filled() {
  const workbook = newWorkbook("Biểu A1", "Biểu A2")
  workbook.sheets[0]!.cells = { D12: { value: 185, format: { fill: "#FFFF00" } } }
  workbook.sheets[1]!.conditionalFormats = [
    { id: "own", areas: ["C4:C9"], type: "Custom", formula: "=$C4>100", stopIfTrue: false, fill: "#00FF00" },
  ]
  return workbook
}

test("each cell gets the gravest of its marks, and no two grades look alike, even without colour", async () => {
  const { host, office } = await excelOver({ workbook: filled() })
  expect(await host.apply([{ kind: "marks", marks }])).toEqual({ unmarked: [] })
  const drawn = office.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter(({ id }) => id !== "own")
      .map(({ areas, bold, italic, underline, borders }) => ({
        at: `${name}!${areas.join()}`,
        looks: [bold && "bold", italic && "italic", underline, borders?.EdgeTop?.style].filter(Boolean).join(" "),
      })),
  )
  expect(drawn.sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual([
    { at: "Biểu A1!D12:D13", looks: "bold Continuous" },
    { at: "Biểu A2!C4", looks: "italic Dash" },
    { at: "Biểu A2!C5", looks: "Single Dot" },
    { at: "Biểu A2!C6", looks: "DashDot" },
  ])
})

test("taking marks away restores the workbook exactly, its own colours and conditions included", async () => {
  const { host, office } = await excelOver({ workbook: filled() })
  const before = kept(office.workbook)
  await host.apply([{ kind: "marks", marks }])
  await host.apply([{ kind: "marks", marks: marks.slice(0, 1) }])
  expect(office.workbook.sheets[1]!.conditionalFormats).toEqual(before.sheets[1]!.conditionalFormats)
  await host.apply([{ kind: "marks", marks: [] }])
  expect(office.workbook).toStrictEqual(before)
})

test("marks are known again after saving and reopening, and where a marked cell was copied to", async () => {
  const { host, office } = await excelOver({ workbook: filled() })
  const before = kept(office.workbook)
  await host.apply([{ kind: "marks", marks }])
  const reopened = kept(office.workbook)
  for (const sheet of reopened.sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.map((one) =>
      one.id === "own" ? one : { ...one, id: `new ${one.id}` },
    )
  }
  const [copied] = reopened.sheets[0]!.conditionalFormats
  reopened.sheets[1]!.conditionalFormats.push({ ...copied!, id: "copy", areas: ["F1"] })
  closeOffice()
  const again = await excelOver({ workbook: reopened })
  await again.host.apply([{ kind: "marks", marks: [] }])
  expect(again.office.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
    before.sheets.map(({ conditionalFormats }) => conditionalFormats),
  )
})

test("a sheet that is protected against formatting, or gone, is named; the others are marked", async () => {
  const workbook = filled()
  workbook.sheets[0]!.protection = { allowFormatRows: true }
  workbook.sheets[1]!.protection = { allowFormatCells: true }
  const { host, office } = await excelOver({ workbook })
  const gone: Mark = { place: { sheet: "Đã xóa", address: "A1" }, grade: "error" }
  expect(await host.apply([{ kind: "marks", marks: [...marks, gone] }])).toEqual({
    unmarked: [
      { sheet: "Biểu A1", why: "protected" },
      { sheet: "Đã xóa", why: "gone" },
    ],
  })
  expect(office.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([0, 4])
})

test("our own forms are protected so that they can be marked, and their inputs alone be filled in", async () => {
  const { host, office } = await excelOver()
  const locked = sheetOf("Biểu A1", [["Mã số", "01"]], { locked: true })
  await host.apply([{ kind: "sheets", sheets: [locked], lacking: [] }])
  expect(await host.apply([{ kind: "marks", marks: marks.slice(0, 2) }])).toEqual({ unmarked: [] })
  expect(office.workbook.sheets.at(-1)!.conditionalFormats).toHaveLength(1)
})

test("marking that breaks off in the middle leaves changes to be told as before", async () => {
  const { host, office } = await excelOver({ workbook: filled() })
  const changed = jest.fn()
  await host.watch(changed)
  const sent = office.log.length
  office.faults.failing = [{ batch: sent + 4, code: "AccessDenied", after: 8 }]
  await expect(host.apply([{ kind: "marks", marks }])).rejects.toMatchObject({ code: "protectedSheet", detail: "" })
  typeInto(office, "Biểu A1", "D12", "186")
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(changed).toHaveBeenCalled()
})

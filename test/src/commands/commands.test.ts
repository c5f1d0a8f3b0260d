import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { closeOffice, excelOver, kept } from "../../support/office-desk"

afterEach(closeOffice)

/** Presses the button as the ribbon does; done when the command says so. */
async function pressed(): Promise<void> {
  const commands = new Map<string, (event: { completed: () => void }) => void>()
  Office.actions.associate = ((id: string, run: (event: { completed: () => void }) => void) =>
    commands.set(id, run)) as typeof Office.actions.associate
  await jest.isolateModulesAsync(async () => {
    await import("../../../src/commands/commands")
  })
  await Office.onReady()
  await new Promise<void>((completed) => commands.get("clearMarks")!({ completed }))
}

test("“Xóa đánh dấu” takes all marks away without the pane", async () => {
  const { host, office } = await excelOver({ workbook: newWorkbook("Biểu A1") })
  const before = kept(office.workbook)
  await host.apply([{ kind: "marks", marks: [{ place: { sheet: "Biểu A1", address: "D12" }, grade: "error" }] }])
  expect(office.workbook).not.toStrictEqual(before)
  await pressed()
  expect(office.workbook).toStrictEqual(before)
})

test("the button is never left hanging, though Excel answers nothing", async () => {
  const { office } = await excelOver()
  office.faults.failing = [1, 2, 3].map((batch) => ({ batch, code: "GeneralException" }) as const)
  await expect(pressed()).resolves.toBeUndefined()
})

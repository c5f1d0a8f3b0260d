/** @jest-environment jsdom */
import { arrival, finding, refused, scriptedDesk, scriptedPorts, taken } from "./support/scripted"
import { all, file, key, open, pick, press, seen, settle, the } from "./support/seen"
import type { Verdict } from "../../../src/taskpane/desk/desk"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const e1 = finding("e1", "error", "D11")
const w1 = finding("w1", "warning", "D12")

async function pageThatFinds(verdict: () => Verdict): Promise<void> {
  await open(scriptedPorts(scriptedDesk({ receive: ({ name }) => Promise.resolve(arrival(name, verdict())) })))
}

test("without Excel a picked file is checked, and its form shown with every finding at its cell", async () => {
  await pageThatFinds(() => taken([e1, w1]))
  await pick("Chọn tệp…", file("bieu.xlsx"))
  expect(seen()).toContain("Đã nhận ra: UBND huyện Yên Lạc, năm 2018")
  const cell = [...document.querySelectorAll("td")].find(({ textContent }) => textContent.endsWith("100"))!
  expect(cell.getAttribute("aria-description")).toBe("Lỗi: Câu của e1")
  expect(cell.textContent).toBe("1100")
  // Nothing of an Excel that is not there.
  expect(all("checkbox")).toEqual([])
})

test("a finding pressed brings the focus to its cell; the mark at a cell leads to its finding", async () => {
  await pageThatFinds(() => taken([e1, w1]))
  await pick("Chọn tệp…", file("bieu.xlsx"))
  await press("button", "Cảnh báo Biểu A1, ô D12")
  expect(document.activeElement?.tagName).toBe("TD")
  expect(document.activeElement?.textContent).toBe("2101")
  await key("F8")
  expect(document.activeElement?.textContent).toBe("1100")
  await press("button", "Cảnh báo 2")
  expect(document.querySelector("[aria-current=true] .finding-text")?.textContent).toBe("Câu của w1")
})

test("the corrected file takes the place of the one of before, and its finding is gone", async () => {
  let found = [e1, w1]
  await pageThatFinds(() => taken(found))
  await pick("Chọn tệp…", file("bieu.xlsx"))
  found = [w1]
  await pick("Chọn tệp…", file("bieu.xlsx"))
  expect(seen()).not.toContain("Câu của e1")
  expect(all("button", "1 lỗi")).toEqual([])
  found = []
  await pick("Chọn tệp…", file("bieu.xlsx"))
  expect(seen()).toContain("Không phát hiện lỗi nào.")
})

test("a file that is refused says why and what to do", async () => {
  await pageThatFinds(() => refused("XLS_BINARY", "Đây là tệp Excel 97–2003. Hãy lưu lại."))
  await pick("Chọn tệp…", file("cu.xls"))
  expect(seen()).toContain("Chưa kiểm tra được · cu.xls")
  expect(seen()).toContain("Đây là tệp Excel 97–2003. Hãy lưu lại.")
})

test("a dropped file is checked like a picked one", async () => {
  await pageThatFinds(() => taken([e1]))
  const drop = new Event("drop", { bubbles: true, cancelable: true })
  Object.assign(drop, { dataTransfer: { items: [], files: [file("bieu.xlsx")] } })
  document.querySelector("#panel-check .drop")!.dispatchEvent(drop)
  await settle()
  expect(drop.defaultPrevented).toBe(true)
  expect(seen()).toContain("bieu.xlsx")
  expect(seen()).toContain("Câu của e1")
})

test("a file that cannot be opened is named, and what was shown before stays", async () => {
  await pageThatFinds(() => taken([e1]))
  await pick("Chọn tệp…", file("bieu.xlsx"))
  await pick("Chọn tệp…", file("mat.xlsx", { arrayBuffer: () => Promise.reject(new Error("gone")) }))
  expect(seen()).toContain("Không mở được tệp “mat.xlsx”.")
  expect(seen()).toContain("Câu của e1")
})

test("tabs are walked with the arrow keys, Home and End", async () => {
  await open(scriptedPorts(scriptedDesk()))
  the("tab", "Kiểm tra").focus()
  await key("ArrowRight")
  expect(document.activeElement?.textContent).toBe("Tổng hợp")
  expect(the("tabpanel", "Tổng hợp")).toBeDefined()
  await key("ArrowRight")
  expect(document.activeElement?.textContent).toBe("Điền biểu")
  await key("End")
  expect(the("tab", "Tổng hợp").getAttribute("aria-selected")).toBe("true")
  await key("Home")
  expect(the("tab", "Điền biểu").getAttribute("tabindex")).toBe("0")
})

test("the dialog offers every kind of workbook that is read, those of Excel 97–2003 too", async () => {
  await open(scriptedPorts(scriptedDesk()))
  for (const id of ["check-file", "round-files"]) {
    expect((document.getElementById(id) as HTMLInputElement).accept).toBe(".xlsx,.xlsm,.xls")
  }
})

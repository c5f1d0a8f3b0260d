/** @jest-environment jsdom */
import type { ShownFigure } from "../../../engine/index"
import { arrival, finding, scriptedDesk, scriptedHost, scriptedPorts, taken } from "./support/scripted"
import { all, file, key, open, pick, press, seen, the } from "./support/seen"
import type { ShownCause } from "../../../src/taskpane/desk/shown"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const both = (vi: string, en = vi) => ({ vi, en })
const u1 = finding("u1", "undecided", "D13", "Chưa kiểm được tổng", { count: 2 })
const e2 = finding("e2", "error", "D14", "Tổng lệch")
const e1 = finding("e1", "error", "D11", "Câu của e1", { following: [e2, u1] })
const w1 = finding("w1", "warning", "D12")

async function excelThatFinds(...found: readonly ShownCause[]): Promise<ReturnType<typeof scriptedHost>> {
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken(found)) }), host))
  return host
}

const current = () => document.querySelector("[aria-current=true] .finding-text")?.textContent

test("what follows from a finding is folded under it, counted as findings are; one press opens it", async () => {
  await excelThatFinds(e1, w1)
  expect(seen()).not.toContain("Tổng lệch")
  const fold = the("button", "Vì vậy: 1 lỗi, 2 chưa kiểm được")
  fold.closest("details")!.open = true
  fold.closest("details")!.dispatchEvent(new Event("toggle"))
  await jest.advanceTimersByTimeAsync(50)
  expect(seen()).toContain("Tổng lệch")
  expect(seen()).toContain("Chưa kiểm được tổng")
})

test("F8 goes from cause to cause: what follows from one may well be settled with it", async () => {
  const host = await excelThatFinds(e1, w1)
  await key("F8")
  await key("F8")
  expect(current()).toBe("Câu của w1")
  expect(host.did).toHaveLength(2)
  expect(seen()).toContain("2/2")
})

test("what follows is marked in the workbook too, and a filter for its grade shows the finding that it stands under", async () => {
  const host = await excelThatFinds(e1, w1)
  await press("checkbox", "Đánh dấu trên biểu")
  const marked = host.did.flatMap((edit) => (edit.kind === "marks" ? edit.marks : []))
  expect(marked.map(({ place, grade }) => `${place.address} ${grade}`)).toEqual([
    ...["D11 error", "D14 error", "D12 warning", "D13 undecided"],
  ])
  await press("button", "1 chưa kiểm được")
  expect(seen()).toContain("Câu của e1")
  expect(seen()).not.toContain("Câu của w1")
})

test("at its cell on the page, what follows bears the number of its cause, and leads to it", async () => {
  const under = finding("u2", "undecided", "D12", "Chưa kiểm được dòng 02")
  const verdict = taken([w1, finding("e3", "error", "D11", "Câu của e3", { following: [under] })])
  await open(scriptedPorts(scriptedDesk({ receive: ({ name }) => Promise.resolve(arrival(name, verdict)) })))
  await pick("Chọn tệp…", file("bieu.xlsx"))
  await press("button", "Chưa kiểm được 2")
  expect(current()).toBe("Chưa kiểm được dòng 02")
  expect(document.activeElement?.tagName).toBe("TD")
})

test("findings stand under their form, what is about the workbook as a whole first", async () => {
  const { id, grade, rule, count, places, figures, message, causes, following } = finding("x1", "warning", "", "Sơ sài")
  const whole = { id, grade, rule, count, places, figures, message, causes, following }
  await excelThatFinds(whole, e1, { ...w1, form: "A9" })
  const heads = [...document.querySelectorAll(".finding-form")].map(({ textContent }) => textContent)
  expect(heads).toEqual(["Chung cả sổ", "Biểu A1 · Số phòng", "Biểu A9"])
})

test("what stands there, what should, and what stood there last year are side by side; the cause is below them", async () => {
  const figures: readonly ShownFigure[] = [
    { role: "stated", text: both("3,135", "3.135") },
    { role: "perhaps", text: both("3.135", "3,135") },
    { role: "other", of: both("mã số 02", "row 02"), text: both("7") },
    { role: "before", of: both("năm 2017", "2017"), text: both("3.050", "3,050") },
  ]
  await excelThatFinds({ ...e1, figures: [figures], causes: [both("Có thể đã gõ dấu chấm.")], following: [] })
  const shown = () =>
    [...document.querySelectorAll(".figure")].map((one) => [...one.children].map((x) => x.textContent))
  expect(shown()).toEqual([
    ["Số ghi", "3,135"],
    ["Có thể là", "3.135"],
    ["Mã số 02", "7"],
    ["Năm 2017", "3.050"],
  ])
  expect(seen()).toContain("Có thể đã gõ dấu chấm.")
  await press("button", "English")
  expect(shown()[3]).toEqual(["2017", "3,050"])
})

test("of a finding at several cells the figures of the cell that is looked at are shown", async () => {
  const before = (text: string): readonly ShownFigure[] => [{ role: "before", of: both("năm 2017"), text: both(text) }]
  await excelThatFinds(finding("e4", "error", "D11,D12", "2 ô trống", { figures: [before("12"), before("34")] }))
  expect(seen()).not.toContain("Năm 2017")
  await press("button", "Lỗi Biểu A1, ô D11 và 1 ô khác")
  expect(seen()).toContain("Năm 201712")
  await press("button", "Biểu A1, ô D12")
  expect(seen()).toContain("Năm 201734")
  expect(all("button", "Biểu A1, ô D12")[0]?.getAttribute("aria-pressed")).toBe("true")
})

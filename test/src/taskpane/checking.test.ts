/** @jest-environment jsdom */
import type { Edit } from "../../../engine/index"
import type { Verdict } from "../../../src/taskpane/desk/desk"
import { fault, finding, never, refused, scriptedDesk, scriptedHost, scriptedPorts, taken } from "./support/scripted"
import { all, key, open, press, seen, settle, the, type } from "./support/seen"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const e1 = finding("e1", "error", "D11")
const e2 = finding("e2", "error", "D12,D13")
const w1 = finding("w1", "warning", "D12")

const current = () => document.querySelector("[aria-current=true] .finding-text")?.textContent

test("a workbook of ours is recognised and checked as soon as the pane opens", async () => {
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1, w1])) }), scriptedHost()))
  expect(the("tab", "Kiểm tra").getAttribute("aria-selected")).toBe("true")
  expect(seen()).toContain("Đã nhận ra: UBND huyện Yên Lạc, năm 2018")
  expect(the("button", "1 lỗi")).toBeDefined()
  expect(the("button", "1 cảnh báo")).toBeDefined()
})

test("whoever is choosing a unit when the workbook is recognised is left where they are", async () => {
  let answer: (verdict: Verdict) => void = () => undefined
  const desk = scriptedDesk({ check: () => new Promise((resolve) => (answer = resolve)) })
  await open(scriptedPorts(desk, scriptedHost()))
  await type("combobox", "Đơn vị báo cáo", "yen")
  answer(taken([e1]))
  await settle()
  expect(the("tab", "Điền biểu").getAttribute("aria-selected")).toBe("true")
})

test("any other workbook leaves the choice of a blank in front, and says under Kiểm tra why", async () => {
  const desk = scriptedDesk({ check: () => Promise.resolve(refused("NO_FORM", "Không tìm thấy biểu nào.")) })
  await open(scriptedPorts(desk, scriptedHost()))
  expect(the("tab", "Điền biểu").getAttribute("aria-selected")).toBe("true")
  await press("tab", "Kiểm tra")
  expect(seen()).toContain("Không tìm thấy biểu nào.")
  await press("button", "Sang thẻ Điền biểu")
  expect(document.activeElement).toBe(the("tab", "Điền biểu"))
  expect(the("tab", "Điền biểu").getAttribute("aria-selected")).toBe("true")
})

test("a workbook without findings is said to have none", async () => {
  await open(scriptedPorts(scriptedDesk(), scriptedHost()))
  expect(seen()).toContain("Không phát hiện lỗi nào. Đã kiểm tra 1 biểu.")
})

test("a finding pressed selects its cell in Excel; next and previous, and F8, go on from there", async () => {
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1, e2, w1])) }), host))
  await press("button", "Lỗi Biểu A1, ô D11")
  expect(host.did).toEqual([{ kind: "select", place: { sheet: "Biểu A1", address: "D11" } }])
  await press("button", "Phát hiện sau")
  expect(current()).toBe("Câu của e2")
  await press("button", "Biểu A1, ô D13")
  expect(host.did.at(-1)).toEqual({ kind: "select", place: { sheet: "Biểu A1", address: "D13" } })
  await key("F8")
  expect(current()).toBe("Câu của w1")
  await key("F8")
  expect(current()).toBe("Câu của e1")
  await key("F8", { shiftKey: true })
  expect(current()).toBe("Câu của w1")
})

test("arrow keys go through the list without going to the cells", async () => {
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1, e2])) }), host))
  the("button", "Lỗi Biểu A1, ô D11").focus()
  await key("ArrowDown")
  expect(document.activeElement?.textContent).toContain("Câu của e2")
  expect(host.did).toEqual([])
})

test("the list is filtered by grade; a filter that lets nothing through is never left standing alone", async () => {
  let found = [e1, w1]
  const desk = scriptedDesk({ check: () => Promise.resolve(taken(found)) })
  await open(scriptedPorts(desk, scriptedHost()))
  await press("button", "1 lỗi")
  expect(seen()).not.toContain("Câu của w1")
  found = [w1]
  await press("button", "Kiểm tra lại")
  expect(seen()).toContain("Câu của w1")
})

test("the finding that is looked at stays when the workbook is checked anew, and gives its place to the next when it is gone", async () => {
  let found = [e1, e2, w1]
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken(found)) }), host))
  await press("button", "Lỗi Biểu A1, ô D12")
  found = [e2, w1]
  host.change()
  await settle(700)
  expect(current()).toBe("Câu của e2")
  found = [w1]
  host.change()
  await settle(700)
  expect(current()).toBe("Câu của w1")
  expect(seen()).not.toContain("Câu của e2")
})

test("changes are checked once they rest, only the latest of them, and not at all when that is switched off", async () => {
  const check = jest.fn(() => Promise.resolve(taken([])))
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check }), host))
  check.mockClear()
  host.change()
  await settle(300)
  host.change()
  await settle(500)
  expect(check).not.toHaveBeenCalled()
  await settle(300)
  expect(check).toHaveBeenCalledTimes(1)
  await press("checkbox", "Tự kiểm tra khi sửa")
  host.change()
  await settle(5000)
  expect(check).toHaveBeenCalledTimes(1)
})

test("watching that is switched off before Excel has begun with it is off", async () => {
  const begin: (() => void)[] = []
  let watchers = 0
  const watch = () =>
    new Promise<() => Promise<void>>((resolve) => {
      begin.push(() => {
        watchers += 1
        resolve(() => Promise.resolve(void (watchers -= 1)))
      })
    })
  await open(scriptedPorts(scriptedDesk(), scriptedHost({ watch })))
  const box = the("checkbox", "Tự kiểm tra khi sửa") as HTMLInputElement
  await press("checkbox", "Tự kiểm tra khi sửa")
  await press("checkbox", "Tự kiểm tra khi sửa")
  for (let next = begin.shift(); next !== undefined; next = begin.shift()) {
    next()
    await settle()
  }
  expect([watchers, box.checked]).toEqual([box.checked ? 1 : 0, false])
})

test("findings are marked in the workbook, marks follow every check, and can always be taken away", async () => {
  let found = [w1, e2]
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken(found)) }), host))
  await press("checkbox", "Đánh dấu trên biểu")
  const marks = (...cells: [string, string][]) => ({
    kind: "marks",
    marks: cells.map(([address, grade]) => ({ place: { sheet: "Biểu A1", address }, grade })),
  })
  // Where two findings meet, the graver one is seen.
  expect(host.did).toEqual([marks(["D12", "error"], ["D13", "error"])])
  found = [w1]
  await press("button", "Kiểm tra lại")
  expect(host.did.at(-1)).toEqual(marks(["D12", "warning"]))
  await press("button", "Xóa đánh dấu")
  expect(host.did.at(-1)).toEqual(marks())
  expect((the("checkbox", "Đánh dấu trên biểu") as HTMLInputElement).checked).toBe(false)
  expect(seen()).toContain("Đã xóa đánh dấu.")
})

test("while Excel is still on its way to a cell, the last cell asked for is the one it ends at, and marks are not lost", async () => {
  const answers: (() => void)[] = []
  const did: string[] = []
  const apply = (edits: readonly Edit[]) =>
    new Promise<{ unmarked: [] }>((resolve) => {
      did.push(...edits.map((edit) => (edit.kind === "select" ? edit.place.address : edit.kind)))
      answers.push(() => resolve({ unmarked: [] }))
    })
  await open(
    scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1, e2, w1])) }), scriptedHost({ apply })),
  )
  await press("button", "Phát hiện sau")
  await press("button", "Phát hiện sau")
  await press("button", "Phát hiện sau")
  await press("checkbox", "Đánh dấu trên biểu")
  for (let i = 0; i < 3; i++) {
    answers.shift()?.()
    await settle()
  }
  expect(did).toEqual(["D11", "D12", "marks"])
  expect((the("checkbox", "Đánh dấu trên biểu") as HTMLInputElement).checked).toBe(true)
})

test("sheets that could not be marked are named", async () => {
  const apply = () => Promise.resolve({ unmarked: [{ sheet: "Biểu A1", why: "protected" as const }] })
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1])) }), scriptedHost({ apply })))
  await press("checkbox", "Đánh dấu trên biểu")
  expect(seen()).toContain("không đánh dấu hay xóa đánh dấu được: Biểu A1.")
})

test("what this Excel does not show is named", async () => {
  const verdict = taken([], { unseen: ["merges"] })
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(verdict) }), scriptedHost()))
  expect(seen()).toContain("Excel này không cho thấy ô trộn")
})

test("after a second people are told what is going on, and can end it", async () => {
  const ports = scriptedPorts(scriptedDesk({ check: never }), scriptedHost())
  await open(ports)
  await press("tab", "Kiểm tra")
  expect(all("progressbar")).toEqual([])
  expect(seen()).not.toContain("Bước")
  await settle(1000)
  expect(seen()).toContain("Bước 2/2: kiểm tra…")
  await press("button", "Dừng")
  expect(seen()).toContain("Đã dừng. Không có gì bị thay đổi.")
  expect(ports.cleared).toBe(1)
})

test("a desk that does not answer in 20 seconds is given up", async () => {
  const ports = scriptedPorts(scriptedDesk({ check: never }), scriptedHost())
  await open(ports)
  await press("tab", "Kiểm tra")
  await settle(20_000)
  expect(seen()).toContain("Quá 20 giây chưa xong nên đã dừng.")
  expect(ports.cleared).toBe(1)
})

test("while Excel waits for a cell, the way out is said", async () => {
  const host = scriptedHost()
  await open(scriptedPorts(scriptedDesk(), host))
  host.wait(true)
  await settle()
  expect(seen()).toContain("nhấn Enter để kết thúc nhập ô")
  host.wait(false)
  await settle()
  expect(seen()).not.toContain("nhấn Enter để kết thúc nhập ô")
})

const codes = [
  ...([
    "cellEditing",
    "protectedSheet",
    "protectedWorkbook",
    "hiddenSheet",
    "sheetGone",
    "sheetTaken",
    "tooLarge",
  ] as const),
  ...(["missingApi", "halfWritten", "readOnly", "busy", "unknown"] as const),
]

test.each(codes)("a host that says %s is understood: a sentence, and the findings of before stay", async (code) => {
  let isBroken = false
  const picture = () =>
    isBroken ? Promise.reject(fault(code, "Trang 1")) : Promise.resolve({ sheets: [], date1904: false })
  const desk = scriptedDesk({ check: () => Promise.resolve(taken([e1])) })
  await open(scriptedPorts(desk, scriptedHost({ picture })))
  isBroken = true
  await press("button", "Kiểm tra lại")
  expect(all("alert").map(({ textContent }) => textContent)).toHaveLength(1)
  expect(seen()).not.toMatch(new RegExp(code))
  expect(seen()).toContain("Câu của e1")
})

test.each(["protectedSheet", "sheetGone", "sheetTaken", "tooLarge", "missingApi"] as const)(
  "a host that says %s and not of what is understood: no name is left blank",
  async (code) => {
    await open(scriptedPorts(scriptedDesk(), scriptedHost({ picture: () => Promise.reject(fault(code)) })))
    await press("tab", "Kiểm tra")
    expect(all("alert").map(({ textContent }) => textContent)).toEqual([expect.not.stringMatching(/“”|\(\)|\(cần \)/)])
  },
)

test("a desk that breaks down says so in our words, and the next check has a new one", async () => {
  let isBroken = true
  const check = () => (isBroken ? Promise.reject(new Error("ReferenceError: x")) : Promise.resolve(taken([e1])))
  const ports = scriptedPorts(scriptedDesk({ check }), scriptedHost())
  await open(ports)
  await press("tab", "Kiểm tra")
  expect(seen()).toContain("Phần kiểm tra đã dừng giữa chừng")
  expect(seen()).not.toContain("ReferenceError")
  expect(ports.cleared).toBe(1)
  isBroken = false
  await press("button", "Kiểm tra")
  expect(seen()).toContain("Câu của e1")
  expect(all("alert")).toEqual([])
})

test("a host that throws anything else shows none of it", async () => {
  const picture = () => Promise.reject(new Error("RichApi.Error: GeneralException"))
  await open(scriptedPorts(scriptedDesk(), scriptedHost({ picture })))
  await press("tab", "Kiểm tra")
  expect(seen()).toContain("Excel không làm được việc này và không nói lý do.")
  expect(seen()).not.toContain("RichApi")
})

test("everything is said in English on demand, the findings too", async () => {
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([e1])) }), scriptedHost()))
  await press("button", "English")
  expect(seen()).toContain("Recognised: UBND huyện Yên Lạc, 2018")
  expect(seen()).toContain("Sentence of e1")
  expect(document.documentElement.lang).toBe("en")
  expect(seen()).not.toMatch(/Kiểm tra|lỗi/)
})

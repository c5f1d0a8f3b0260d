/** @jest-environment jsdom */
import { page, rows, unfolded } from "./support/round-page"
import { finding, merged, scriptedDesk, scriptedHost, scriptedPorts, state, taken } from "./support/scripted"
import { all, file, key, open, pick, press, seen, the } from "./support/seen"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const many = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1))

test("of hundreds of units the first hundred are shown, and a hundred more with each press; at the end the keyboard is on what was said", async () => {
  const states = many(230, (number) => state(`Xã ${number}`, "missing", "Chưa nộp"))
  await page({ merge: () => Promise.resolve(merged({ states })) })
  await pick("Chọn tệp…", file("a.xlsx"))
  await unfolded("Chưa nộp")
  const units = () => document.querySelectorAll(".unit-states > li").length
  expect([units(), seen().includes("Đang hiện 100/230")]).toEqual([100, true])
  await press("button", "Xem thêm 100")
  expect(units()).toBe(200)
  expect(document.activeElement).toBe(the("button", "Xem thêm 30"))
  await press("button", "Xem thêm 30")
  expect([units(), all("button", "Xem thêm")]).toEqual([230, []])
  expect(document.activeElement!.textContent).toBe("Đang hiện 230/230")
})

test("a list of a hundred is shown as it is", async () => {
  await page()
  await pick("Chọn tệp…", ...many(100, (number) => file(`${number}.xlsx`)))
  expect([rows().length, all("button", "Xem thêm"), seen().includes("Đang hiện")]).toEqual([100, [], false])
})

test("files are listed in steps, and another filter begins anew", async () => {
  await page()
  await pick("Chọn tệp…", ...many(150, (number) => file(`${number}.xlsx`)), file("~$a.xlsx"))
  expect(rows()).toHaveLength(100)
  await press("button", "Xem thêm 51")
  expect(rows()).toHaveLength(151)
  await press("button", "Đạt 150")
  expect(rows()).toHaveLength(100)
})

test("a finding past the first hundred that F8 comes to is in sight", async () => {
  const findings = many(120, (number) => finding(`e${number}`, "error", `D${number}`))
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken(findings)) }), scriptedHost()))
  expect(document.querySelectorAll(".finding-button")).toHaveLength(100)
  await key("F8", { shiftKey: true })
  expect(document.querySelector("[aria-current=true] .finding-text")!.textContent).toBe("Câu của e120")
})

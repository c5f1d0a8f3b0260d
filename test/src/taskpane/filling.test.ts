/** @jest-environment jsdom */
import { fault, never, packs, refused, scriptedDesk, scriptedHost, scriptedPorts } from "./support/scripted"
import { all, file, key, open, pick, press, seen, settle, the, type } from "./support/seen"
import type { Desk } from "../../../src/taskpane/desk/desk"
import type { Abilities, ExcelHost } from "../../../src/excel/excel-host"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const noForm = { check: () => Promise.resolve(refused("NO_FORM", "Không có biểu.")) }
const old: Abilities = { api: "1.7", newWorkbook: false, validation: false, printSetup: false, mergedAreas: false }

async function chosenIn(host: ExcelHost, answers = {}): Promise<void> {
  await open(scriptedPorts(scriptedDesk({ ...noForm, ...answers }), host))
  await type("combobox", "Đơn vị báo cáo", "yen lac")
  await key("Enter")
}

const value = (role: string, name: string) => (the(role, name) as HTMLInputElement).value

test("a unit is found without tones and capitals, by name and by code, and chosen with the keyboard alone", async () => {
  await open(scriptedPorts(scriptedDesk(noForm), scriptedHost()))
  await type("combobox", "Đơn vị báo cáo", "UBND")
  expect(all("option").map(({ textContent }) => textContent)).toHaveLength(2)
  await key("ArrowDown")
  await key("ArrowDown")
  const active = the("combobox", "Đơn vị báo cáo").getAttribute("aria-activedescendant")
  expect(document.getElementById(active!)?.textContent).toContain("UBND huyện Lập Thạch")
  await key("Enter")
  expect(value("combobox", "Đơn vị báo cáo")).toBe("UBND huyện Lập Thạch")
  expect(seen()).toContain("246 · Cấp huyện")
  await type("combobox", "Đơn vị báo cáo", "tư pháp")
  expect(all("option", "Sở Tư pháp")).toHaveLength(1)
  await type("combobox", "Đơn vị báo cáo", "251")
  await key("Enter")
  expect(value("combobox", "Đơn vị báo cáo")).toBe("UBND huyện Yên Lạc")
})

test("the year is the last one that is over; a unit that no longer reports is not offered", async () => {
  await open(scriptedPorts(scriptedDesk(noForm), scriptedHost()))
  expect(value("textbox", "Năm báo cáo")).toBe("2018")
  await type("textbox", "Năm báo cáo", "2019")
  await type("combobox", "Đơn vị báo cáo", "so tu phap")
  expect(seen()).toContain("1 đơn vị khớp “so tu phap” nhưng không báo cáo năm 2019")
  await type("combobox", "Đơn vị báo cáo", "ca mau")
  expect(seen()).toContain("Không có đơn vị nào khớp “ca mau”.")
})

test("quarters and months are asked for where the forms are reported so often", async () => {
  const quarterly = packs.map((pack) => ({ ...pack, frequency: "quarter" as const }))
  const blankFile = jest.fn((asked: Parameters<Desk["blankFile"]>[0]) => scriptedDesk().blankFile(asked))
  const desk = scriptedDesk({ ...noForm, packs: () => Promise.resolve(quarterly), blankFile })
  await open(scriptedPorts(desk, scriptedHost()))
  expect(value("combobox", "Quý")).toBe("4")
  expect(value("textbox", "Năm báo cáo")).toBe("2018")
  await type("combobox", "Đơn vị báo cáo", "251")
  await key("Enter")
  await press("button", "Mở thành sổ mới")
  expect(blankFile).toHaveBeenCalledWith({
    pack: "vtlt",
    profile: "vp",
    unit: "251",
    period: "2018-Q4",
    language: "vi",
  })
})

test("without a unit nothing is made, and what is missing is said", async () => {
  await open(scriptedPorts(scriptedDesk(noForm), scriptedHost()))
  await press("button", "Mở thành sổ mới")
  expect(seen()).toContain("Hãy chọn đơn vị báo cáo trong danh sách.")
  await type("textbox", "Năm báo cáo", "18")
  expect(seen()).toContain("Năm gồm bốn chữ số")
})

test("the blank opens as a new workbook, or is written into the open one, which is then checked", async () => {
  const openWorkbook = jest.fn(() => Promise.resolve())
  const check = jest.fn(noForm.check)
  const host = scriptedHost({ openWorkbook })
  await chosenIn(host, { check })
  await press("button", "Mở thành sổ mới")
  expect(openWorkbook).toHaveBeenCalledWith(new Uint8Array([1]))
  expect(seen()).toContain("Đã mở “vtlt-2018-251.xlsx” thành sổ mới.")
  check.mockClear()
  await press("button", "Ghi vào sổ đang mở")
  expect(host.did).toMatchObject([{ kind: "sheets", replacing: false, lacking: [] }])
  expect(seen()).toContain("Đã ghi “vtlt-2018-251.xlsx” vào sổ đang mở.")
  expect(check).toHaveBeenCalledTimes(1)
})

test("sheets that are there already are never replaced without asking", async () => {
  const host = scriptedHost()
  const write = host.apply.bind(host)
  const apply: ExcelHost["apply"] = (edits) =>
    edits.some((edit) => edit.kind === "sheets" && edit.replacing !== true)
      ? Promise.reject(fault("sheetTaken", "Biểu A1, Biểu A2"))
      : write(edits)
  await chosenIn({ ...host, apply })
  await press("button", "Ghi vào sổ đang mở")
  expect(the("alertdialog", "Thay các trang đã có?").textContent).toContain("Biểu A1, Biểu A2")
  // The answer that changes nothing has the focus.
  expect(document.activeElement?.textContent).toBe("Hủy")
  await key("Escape")
  expect(all("alertdialog")).toEqual([])
  expect(document.activeElement?.textContent).toBe("Ghi vào sổ đang mở")
  expect(host.did).toEqual([])
  await press("button", "Ghi vào sổ đang mở")
  await press("button", "Thay các trang này")
  expect(host.did).toMatchObject([{ kind: "sheets", replacing: true }])
})

test("an Excel without print set-up says what would be missing, and offers the whole", async () => {
  const openWorkbook = jest.fn(() => Promise.resolve())
  const host = scriptedHost({ abilities: { ...old, api: "1.8", newWorkbook: true, validation: true }, openWorkbook })
  await chosenIn(host)
  await press("button", "Ghi vào sổ đang mở")
  const question = the("alertdialog", "Bản Excel này ghi biểu chưa đủ")
  expect(question.textContent).toContain("biểu sẽ thiếu: thiết lập trang in. ")
  expect(host.did).toEqual([])
  question.querySelector("button")!.click()
  await settle()
  expect(openWorkbook).toHaveBeenCalled()
})

test("the oldest Excel writes without what it lacks once that is agreed to, or leads to the page", async () => {
  const host = scriptedHost({ abilities: old })
  await chosenIn(host)
  expect(all("button", "Mở thành sổ mới")).toEqual([])
  await press("button", "Ghi vào sổ đang mở")
  expect(the("link", "Mở trang trong trình duyệt")).toBeDefined()
  await press("button", "Vẫn ghi, thiếu phần đó")
  expect(host.did).toMatchObject([{ kind: "sheets", lacking: ["validation", "printSetup"] }])
})

test("what was chosen stays when Excel refuses, whatever it says", async () => {
  const openWorkbook = () => Promise.reject(fault("busy"))
  await chosenIn(scriptedHost({ openWorkbook }))
  await press("button", "Mở thành sổ mới")
  expect(seen()).toContain("Excel đang bận")
  expect(value("combobox", "Đơn vị báo cáo")).toBe("UBND huyện Yên Lạc")
})

test("writing into the workbook is not stopped half-way; making the blank is", async () => {
  await chosenIn(scriptedHost({ apply: never }))
  await press("button", "Ghi vào sổ đang mở")
  await settle(1000)
  expect(seen()).toContain("ghi vào sổ, xin đợi đến khi xong")
  expect(all("button", "Dừng")).toEqual([])
  await chosenIn(scriptedHost(), { blankFile: never })
  await press("button", "Mở thành sổ mới")
  await settle(1000)
  await press("button", "Dừng")
  expect(seen()).toContain("Đã dừng.")
})

test("on the page the blank is downloaded, in the language that is shown", async () => {
  const blankFile = jest.fn((asked: Parameters<Desk["blankFile"]>[0]) => scriptedDesk().blankFile(asked))
  const ports = scriptedPorts(scriptedDesk({ blankFile }))
  await open(ports)
  await press("tab", "Điền biểu")
  await press("button", "English")
  await type("combobox", "Reporting unit", "251")
  await key("Enter")
  await press("button", "Download the forms")
  expect(ports.saved).toEqual(["vtlt-2018-251.xlsx"])
  expect(blankFile).toHaveBeenCalledWith(expect.objectContaining({ language: "en" }))
})

test("packs that cannot be opened can be asked for again", async () => {
  let isBroken = true
  const desk = scriptedDesk({ packs: () => (isBroken ? Promise.reject(new Error("x")) : Promise.resolve(packs)) })
  await open(scriptedPorts(desk))
  await press("tab", "Điền biểu")
  isBroken = false
  await press("button", "Thử lại")
  expect(the("combobox", "Đơn vị báo cáo")).toBeDefined()
})

test("a province's own profile is chosen once it is there, and told to every desk that comes after", async () => {
  const own = { ...packs[0]!.profiles[0]!, id: "moi", title: { vi: "Tỉnh Mới", en: "New province" } }
  const bring = jest.fn(() => Promise.resolve({ kind: "profile" as const, pack: "vtlt", profile: own }))
  let check: Desk["check"] = (asked) => scriptedDesk().check(asked)
  const desks = () => scriptedDesk({ bring, check: (request) => check(request) })
  let standing = desks()
  const ports = scriptedPorts(standing, scriptedHost())
  const desk = { desk: () => standing, clear: () => void (standing = desks()) }
  await open({ ...ports, desk })
  await press("tab", "Điền biểu")
  await pick("Thêm hồ sơ địa phương (.json)…", file("ho-so.json"))
  expect(value("combobox", "Địa phương")).toBe("moi")
  check = () => Promise.reject(new Error("broken"))
  await press("tab", "Kiểm tra")
  await press("button", "Kiểm tra lại")
  bring.mockClear()
  await press("button", "Kiểm tra lại")
  expect(bring).toHaveBeenCalledTimes(1)
})

test("mistakes in a profile are listed, and the choice stays as it was", async () => {
  await open(scriptedPorts(scriptedDesk(noForm), scriptedHost()))
  await pick("Thêm hồ sơ địa phương (.json)…", file("ho-so.json"))
  expect(seen()).toContain("Thiếu tên tỉnh")
  expect(value("combobox", "Địa phương")).toBe("vp")
})

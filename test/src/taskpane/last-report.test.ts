/** @jest-environment jsdom */
import { arrival, finding, never, scriptedDesk, scriptedHost, scriptedPorts, taken } from "./support/scripted"
import { all, file, open, pick, press, seen, settle } from "./support/seen"
import type { Desk, NamedFile, ShownLast } from "../../../src/taskpane/desk/desk"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const period = { id: "2017" as never, text: { vi: "năm 2017", en: "2017" } }
const none: ShownLast = { period, state: "none" }
const choose = "Chọn báo cáo kỳ trước…"

/** A desk that holds a workbook against the last report once it has one, and finds something then. */
function lookingBack(): { readonly desk: Desk; readonly held: (readonly NamedFile[])[] } {
  const held: (readonly NamedFile[])[] = []
  const verdict = () => {
    const [first] = held.at(-1) ?? []
    return first === undefined
      ? taken([], { last: none })
      : taken([finding("p1", "warning", "D11")], { last: { period, state: "used", file: first.name } })
  }
  const desk = scriptedDesk({
    bringLast: (files) => Promise.resolve(void held.push(files)),
    check: () => Promise.resolve(verdict()),
    receive: ({ name }) => Promise.resolve(arrival(name, verdict())),
  })
  return { desk, held }
}

test("in Excel last year's workbook is brought, and the open one is held against it at once", async () => {
  const { desk } = lookingBack()
  await open(scriptedPorts(desk, scriptedHost()))
  expect(seen()).toContain("Chưa so được với năm 2017: hãy chọn báo cáo năm 2017 của đơn vị.")
  await pick(choose, file("nam-2017.xlsx"))
  expect(seen()).toContain("Đã so với báo cáo năm 2017: nam-2017.xlsx")
  expect(seen()).toContain("Câu của p1")
})

test("on the page the picked file is held against it as it was read, though it may be gone by now", async () => {
  const { desk } = lookingBack()
  let reads = 0
  const arrayBuffer = () => (reads++ === 0 ? Promise.resolve(new ArrayBuffer(1)) : Promise.reject(new Error("gone")))
  await open(scriptedPorts(desk))
  await pick("Chọn tệp…", file("nam-2018.xlsx", { arrayBuffer }))
  expect(seen()).not.toContain("Câu của p1")
  await pick(choose, file("nam-2017.xlsx"))
  expect(seen()).toContain("Câu của p1")
  expect(all("alert")).toEqual([])
})

test("it may be dropped where it is asked for, and is not taken for the workbook to be checked", async () => {
  const { desk, held } = lookingBack()
  await open(scriptedPorts(desk))
  await pick("Chọn tệp…", file("nam-2018.xlsx"))
  const drop = new Event("drop", { bubbles: true, cancelable: true })
  Object.assign(drop, { dataTransfer: { items: [], files: [file("nam-2017.xlsx")] } })
  document.querySelector(".last .drop")!.dispatchEvent(drop)
  await settle()
  expect(held.map((files) => files.map(({ name }) => name))).toEqual([["nam-2017.xlsx"]])
  expect(seen()).toContain("nam-2018.xlsx")
  expect(seen()).toContain("Đã so với báo cáo năm 2017: nam-2017.xlsx")
})

test("files add up, one of the same name takes the place of the one before, and all can be let go", async () => {
  const { desk, held } = lookingBack()
  await open(scriptedPorts(desk, scriptedHost()))
  await pick(choose, file("a.xlsx"), file("b.xlsx"))
  await pick(choose, file("b.xlsx"), file("c.xlsx"))
  await press("button", "Bỏ, không so nữa")
  expect(held.map((files) => files.map(({ name }) => name))).toEqual([
    ["a.xlsx", "b.xlsx"],
    ["a.xlsx", "b.xlsx", "c.xlsx"],
    [],
  ])
  expect(seen()).not.toContain("Câu của p1")
  expect(all("button", "Bỏ, không so nữa")).toEqual([])
  expect(document.activeElement?.id).toBe("last-file")
})

test("a desk that was given up is followed by one that knows the last report before it is asked anything", async () => {
  const told: string[] = []
  let desks = 0
  const deskOf = (number: number): Desk =>
    scriptedDesk({
      bringLast: (files) => Promise.resolve(void told.push(`${number}: ${files.map(({ name }) => name).join()}`)),
      check: () => {
        told.push(`${number}: check`)
        return told.filter((one) => one === "1: check").length > 1 && number === 1
          ? never()
          : Promise.resolve(taken([], { last: none }))
      },
    })
  let standing: Desk | undefined
  const ports = scriptedPorts(scriptedDesk(), scriptedHost())
  const seat = {
    desk: () => (standing ??= deskOf((desks += 1))),
    clear: () => void (standing = undefined),
  }
  await open({ ...ports, desk: seat })
  await pick(choose, file("nam-2017.xlsx"))
  await settle(20_000)
  await press("button", "Kiểm tra lại")
  expect(told).toEqual(["1: check", "1: nam-2017.xlsx", "1: check", "2: nam-2017.xlsx", "2: check"])
})

test("files that are not this unit's report of the year before are named, each with what it is", async () => {
  const last: ShownLast = {
    ...{ period, state: "missing" },
    unfit: [
      {
        file: "a.xlsx",
        why: { kind: "period", period: { id: "2016" as never, text: { vi: "năm 2016", en: "2016" } } },
      },
      { file: "b.xlsx", why: { kind: "unit", unit: "Sở Tư pháp" } },
      { file: "c.xlsx", why: { kind: "refused", message: { vi: "Tệp rỗng.", en: "Empty." } } },
      { file: "d.xlsx", why: { kind: "pack", pack: { vi: "Nước sạch", en: "Water" } } },
    ],
  }
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([], { last })) }), scriptedHost()))
  expect([...document.querySelectorAll(".last li")].map(({ textContent }) => textContent)).toEqual([
    "a.xlsx: Đây là báo cáo năm 2016.",
    "b.xlsx: Đây là báo cáo của Sở Tư pháp.",
    "c.xlsx: Tệp rỗng.",
    "d.xlsx: Tệp thuộc bộ biểu khác (Nước sạch).",
  ])
})

test("where several may count, none is used, and that is said", async () => {
  const last: ShownLast = { period, state: "tied", files: ["a.xlsx", "b.xlsx"] }
  await open(scriptedPorts(scriptedDesk({ check: () => Promise.resolve(taken([], { last })) }), scriptedHost()))
  expect(seen()).toContain("có nhiều báo cáo năm 2017 khác nhau (a.xlsx, b.xlsx)")
})

test("[G6] a file that is too large, and one that cannot be opened, are named; what was brought before stays", async () => {
  const { desk, held } = lookingBack()
  await open(scriptedPorts(desk, scriptedHost()))
  await pick(choose, file("a.xlsx"))
  const large = Object.defineProperty(file("to.xlsx"), "size", { value: 51 * 1024 * 1024 })
  await pick(choose, large)
  expect(seen()).toContain("“to.xlsx” lớn hơn 50 MB")
  await pick(choose, file("mat.xlsx", { arrayBuffer: () => Promise.reject(new Error("gone")) }))
  expect(seen()).toContain("Không mở được tệp “mat.xlsx”.")
  expect(held).toHaveLength(1)
  expect(seen()).toContain("Đã so với báo cáo năm 2017: a.xlsx")
})

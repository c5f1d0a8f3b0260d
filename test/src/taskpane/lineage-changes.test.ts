/** @jest-environment jsdom */
import { positionOf } from "../../../engine/workbook/address"
import { sheetOf } from "../../support/drawn-summary"
import { typedOver } from "../../support/edited-book"
import { indexOf, partsSeen } from "../../support/seen-book"
import { book, cell, desk, hostOver, place, request, sources } from "./support/open-summary"
import { fault, merged, scriptedPorts } from "./support/scripted"
import { file, open, pick, press, seen, settle } from "./support/seen"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const { contributions } = request.merged.cells.get(cell)!
const heading = { sheet: "Biểu A12", address: "A1" }
const other = indexOf(book).totals.find(({ cell: of }) => of === "A12.02.1")!.place
const earlier = "đã chọn trước đó"

/** An Excel over the book that answers what stands behind a total only while it is not held back. */
function slowHost() {
  const part = partsSeen(book)
  let isHeld = false
  const waiting: (() => void)[] = []
  const over = hostOver(book, {
    lookAt: async (parts) => {
      // Whether the workbook is a provincial one is told at once.
      if (isHeld && parts.every(({ sheet }) => sheet !== "_bieumau"))
        await new Promise<void>((resolve) => waiting.push(resolve))
      return parts.map(part)
    },
  })
  return {
    ...over,
    hold: () => void (isHeld = true),
    letGo: async () => {
      isHeld = false
      for (const go of waiting.splice(0)) go()
      await settle(500)
    },
  }
}

/** The same book after somebody typed over the first figure behind the total, by hand. */
function editedByHand() {
  const units = indexOf(book).totals.find(
    ({ cell: of, place: { sheet } }) => of === cell && sheet !== "Biểu A12",
  )!.place
  const { row: above, column } = positionOf(units.address)!
  const { row } = [...sheetOf(book, units.sheet).rows].find((one) => {
    return one.row > above && one.cells.some((of) => of.column === column && of.content.kind === "number")
  })!
  return typedOver(book, units.sheet, { row, column }, 54_321)
}

test("a total from which the selection moves away while it is read is shown once it is selected again", async () => {
  const { host, hold, letGo, select } = slowHost()
  await open(scriptedPorts(desk, host))
  hold()
  await select(place)
  await select(heading)
  await letGo()
  expect(sources()).toEqual([])
  await select(place)
  expect(sources()).toHaveLength(contributions.length)
})

test("a total whose reading somebody stops is shown once it is selected again", async () => {
  const { host, hold, letGo, select } = slowHost()
  await open(scriptedPorts(desk, host))
  await press("tab", "Tổng hợp")
  hold()
  await select(place)
  await settle(1500)
  await press("button", "Dừng")
  await letGo()
  await select(heading)
  await select(place)
  expect(sources()).toHaveLength(contributions.length)
})

test("a total that is read while somebody changes the workbook is read anew", async () => {
  const { host, hold, letGo, select } = slowHost()
  await open(scriptedPorts(desk, host))
  hold()
  await select(place)
  host.change()
  await settle(2000)
  await letGo()
  await settle(2000)
  expect(sources()).toHaveLength(contributions.length)
})

test("where Excel does not tell what is selected, that goes on being said while totals are shown", async () => {
  const at = { place }
  const { host } = hostOver(book, {
    selected: () => Promise.resolve(at.place),
    watchSelection: () => Promise.reject(fault("busy")),
  })
  await open(scriptedPorts(desk, host))
  await settle(2000)
  expect(sources()).toHaveLength(contributions.length)
  expect([...document.querySelectorAll(".lineage [role=alert]")]).toHaveLength(1)
})

test("another cell, and a total that cannot be read, leave the earlier one in sight and say that it is the earlier one", async () => {
  const part = partsSeen(book)
  let isGone = false
  const { host, select } = hostOver(book, {
    lookAt: (parts) => (isGone ? Promise.reject(fault("sheetGone", "A12")) : Promise.resolve(parts.map(part))),
  })
  await open(scriptedPorts(desk, host))
  await select(place)
  expect(seen()).not.toContain(earlier)
  await select(heading)
  expect(sources()).toHaveLength(contributions.length)
  expect(seen()).toContain(earlier)
  await select(place)
  expect(seen()).not.toContain(earlier)
  isGone = true
  await select(other)
  expect(sources()).toHaveLength(contributions.length)
  expect(seen()).toContain(earlier)
})

test("[G10] where nobody is told of changes, a total that is selected again is read again", async () => {
  const at = { book }
  const { host, select } = hostOver(book, { lookAt: (parts) => Promise.resolve(parts.map(partsSeen(at.book))) })
  await open(scriptedPorts(desk, host))
  await press("tab", "Kiểm tra")
  await press("checkbox", "Tự kiểm tra")
  await select(place)
  at.book = editedByHand()
  await select(heading)
  await select(place)
  expect(sources().join()).toContain("54.321")
})

/** The pane after a merge was written into the open workbook, with the workbook that stands there then. */
async function openWritten() {
  let isWritten = false
  const at = { book }
  const outcome = merged()
  if (outcome.kind !== "merged") throw new Error("not merged")
  const [form] = outcome.totals
  const marks = ["provisional", "approximate"] as const
  const totals = [{ ...form!, rows: form!.rows.map((row) => ({ ...row, cell, marks })) }]
  const over = hostOver(book, {
    hasSheet: () => Promise.resolve(isWritten),
    picture: () => Promise.resolve({ sheets: [], date1904: false }),
    apply: () => {
      isWritten = true
      return Promise.resolve({ unmarked: [] })
    },
    lookAt: (parts) => Promise.resolve(parts.map(partsSeen(at.book))),
  })
  await open(scriptedPorts({ ...desk, merge: () => Promise.resolve({ ...outcome, totals }) }, over.host))
  await press("tab", "Tổng hợp")
  await pick("Chọn tệp…", file("a.xlsx"))
  return {
    ...over,
    write: async () => {
      await press("button", "Ghi vào sổ đang mở")
      await settle()
    },
    edit: () => void (at.book = editedByHand()),
  }
}

const switchWatching = async () => {
  await press("tab", "Kiểm tra")
  await press("checkbox", "Tự kiểm tra")
  await press("tab", "Tổng hợp")
}

test("[G10] where nobody is told of changes, what was merged is not taken for what stands in the workbook", async () => {
  const { write, edit, select } = await openWritten()
  await switchWatching()
  await write()
  edit()
  await select(place)
  expect(sources().join()).toContain("54.321")
})

test("[G10] what was changed while nobody was told is shown once somebody is told again", async () => {
  const { write, edit, select } = await openWritten()
  await write()
  await switchWatching()
  edit()
  await switchWatching()
  await select(place)
  expect(sources().join()).toContain("54.321")
})

test("a total that is both provisional and approximate is marked so by either way", async () => {
  const { write, select } = await openWritten()
  await write()
  await select(place)
  expect(document.querySelector(".lineage .total-measure")!.textContent).toBe("tạm tính, ước chừng")
})

test("who wrote something that counts nowhere is said so in one line", async () => {
  const units = indexOf(book).totals.find(
    ({ cell: of, place: { sheet } }) => of === cell && sheet !== "Biểu A12",
  )!.place
  const { row: above, column } = positionOf(units.address)!
  const { row } = [...sheetOf(book, units.sheet).rows].find((one) => {
    return one.row > above + 1 && one.cells.some((of) => of.column === column && of.content.kind === "empty")
  })!
  const { host, select } = hostOver(typedOver(book, units.sheet, { row, column }, "?"))
  await open(scriptedPorts(desk, host))
  await select(place)
  expect(seen()).toMatch(/ – [^;]+; số liệu để riêng, không cộng/)
})

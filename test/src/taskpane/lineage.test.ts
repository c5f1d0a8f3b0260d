/** @jest-environment jsdom */
import { figureText } from "../../../engine/figures/writing"
import { indexOf, partsSeen } from "../../support/seen-book"
import { book, cell, desk, hostOver, place, request, sources } from "./support/open-summary"
import { fault, merged, scriptedPorts } from "./support/scripted"
import { all, file, open, pick, press, seen, settle, the } from "./support/seen"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const { contributions, province } = request.merged.cells.get(cell)!

test("a provincial workbook is recognised without being read, Tổng hợp comes forward and says what can be chosen", async () => {
  const { host, picture } = hostOver(book)
  await open(scriptedPorts(desk, host))
  expect(the("tab", "Tổng hợp").getAttribute("aria-selected")).toBe("true")
  expect(seen()).toContain("Chọn một ô có số tổng hợp trong Excel")
  await press("tab", "Kiểm tra")
  expect(seen()).toContain("Đây là biểu tổng hợp.")
  expect(picture).not.toHaveBeenCalled()
  await press("button", "Sang thẻ Tổng hợp")
  expect(document.activeElement).toBe(the("tab", "Tổng hợp"))
})

test("[G10] a total that is selected shows how many units are behind it, each figure with its file, sheet and cell, and who has none", async () => {
  const { host, looked, select } = hostOver(book)
  await open(scriptedPorts(desk, host))
  await select(place)
  const status = document.querySelector(".lineage [role=status]:not(.working *)")!.textContent
  expect(status).toContain(
    `${figureText(province.figure!, "vi")} · Có số liệu của ${province.units}/${province.of} đơn vị`,
  )
  expect(sources()).toEqual(
    contributions.map(({ unit, figure, source, place: at }) => {
      return `${unit.name}${figureText(figure, "vi")}${source.file} · ${at.sheet}, ô ${at.address}`
    }),
  )
  expect(new Set(looked)).toEqual(new Set(["_bieumau", "A12 theo đơn vị", "Nguồn số liệu"]))
})

test("the same total where its link leads is not read again, another cell leaves it in sight, another total takes its place", async () => {
  const { host, looked, select } = hostOver(book)
  await open(scriptedPorts(desk, host))
  await select(place)
  const before = sources()
  looked.length = 0
  await select(
    indexOf(book).totals.find(({ cell: of, place: { sheet } }) => of === cell && sheet !== "Biểu A12")!.place,
  )
  expect([looked, sources()]).toEqual([[], before])
  await select({ sheet: "Biểu A12", address: "A1" })
  expect(sources()).toEqual(before)
  await select(indexOf(book).totals.find(({ cell: of }) => of === "A12.02.1")!.place)
  expect(sources()).not.toEqual(before)
})

test("arrow keys over many cells ask Excel once, for the cell where they end", async () => {
  const selected = jest.fn(() => Promise.resolve(place))
  const { host } = hostOver(book, { selected })
  await open(scriptedPorts(desk, host))
  const before = selected.mock.calls.length
  for (let i = 0; i < 5; i++) {
    host.select()
    await jest.advanceTimersByTimeAsync(100)
  }
  await settle(500)
  expect(selected.mock.calls.length - before).toBe(1)
})

test("a workbook that no longer says where its figures stand is said to be altered; a sheet that is gone is named", async () => {
  const hidden = book.sheets.find(({ name }) => name === "_bieumau")!
  const cut = {
    ...book,
    sheets: [...book.sheets.filter((one) => one !== hidden), { ...hidden, rows: hidden.rows.slice(0, 2) }],
  }
  const altered = hostOver(cut)
  await open(scriptedPorts(desk, altered.host))
  await altered.select(place)
  expect(seen()).toContain("Sổ tổng hợp này đã bị sửa cấu trúc")
  const part = partsSeen(book)
  const gone = hostOver(book, {
    lookAt: (parts) =>
      parts.some(({ sheet }) => sheet.startsWith("Nguồn"))
        ? Promise.reject(fault("sheetGone", "Nguồn số liệu"))
        : Promise.resolve(parts.map(part)),
  })
  await open(scriptedPorts(desk, gone.host))
  await gone.select(place)
  expect(seen()).toContain("Nguồn số liệu")
  expect(all("alert")).toHaveLength(1)
})

test("what was just merged and written into the open workbook is shown from the merge; once somebody changes the workbook, as it stands there", async () => {
  let isWritten = false
  const part = partsSeen(book)
  const outcome = merged()
  if (outcome.kind !== "merged") throw new Error("not merged")
  const [form] = outcome.totals
  const totals = [{ ...form!, rows: form!.rows.map((row) => ({ ...row, cell })) }]
  const { host, looked, select } = hostOver(book, {
    hasSheet: () => Promise.resolve(isWritten),
    picture: () => Promise.resolve({ sheets: [], date1904: false }),
    apply: () => {
      isWritten = true
      return Promise.resolve({ unmarked: [] })
    },
    lookAt: (parts) => {
      looked.push(...parts.map(({ sheet }) => sheet))
      return Promise.resolve(parts.map(part))
    },
    openWorkbook: () => Promise.resolve(),
  })
  const answers = { ...desk, merge: () => Promise.resolve({ ...outcome, totals }) }
  await open(scriptedPorts(answers, host))
  await press("tab", "Tổng hợp")
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(document.querySelector(".lineage")).toBeNull()
  await press("button", "Ghi vào sổ đang mở")
  await settle()
  await select(place)
  expect(sources()).toEqual([
    "UBND huyện Yên Lạc101tạm tínha.xlsx · Biểu A1, ô D11",
    "UBND huyện Lập Thạch100b.xlsx · Biểu A1, ô D11",
  ])
  expect(looked).not.toContain("Nguồn số liệu")
  host.change()
  await settle(2000)
  expect(sources()).toHaveLength(contributions.length)
  expect(looked).toContain("Nguồn số liệu")
})

test("once the open workbook is no provincial one any more, nothing of it is shown and its selection is not followed", async () => {
  let isThere = true
  const { host, select } = hostOver(book, {
    hasSheet: () => Promise.resolve(isThere),
    picture: () => Promise.resolve({ sheets: [], date1904: false }),
  })
  await open(scriptedPorts(desk, host))
  await select(place)
  expect(sources()).not.toEqual([])
  isThere = false
  host.change()
  await settle(2000)
  await select(place)
  expect(document.querySelector(".lineage")).toBeNull()
})

/** @jest-environment jsdom */
import {
  arrival,
  fault,
  finding,
  merged,
  never,
  refused,
  scriptedDesk,
  scriptedHost,
  scriptedPorts,
  taken,
} from "./support/scripted"
import { all, file, open, pick, press, seen, settle, the } from "./support/seen"
import { page, rows } from "./support/round-page"
import type { Desk } from "../../../src/taskpane/desk/desk"
import type { MergeOutcome } from "../../../src/taskpane/desk/merged"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const byName: Partial<Desk> = {
  receive: ({ name }) =>
    Promise.resolve(
      arrival(
        name,
        name.startsWith("hong")
          ? refused("DAMAGED", "Tệp bị hỏng. Hãy gửi lại.")
          : taken(name.startsWith("sai") ? [finding("e1", "error", "D11")] : []),
      ),
    ),
}

test("[G2] every file ends as accepted, accepted with findings, or rejected with what to do; lock files are passed over by name", async () => {
  await page(byName)
  await pick("Chọn tệp…", file("dung.xlsx"), file("sai.xlsx"), file("hong.xlsx"), file("~$dung.xlsx"))
  expect(rows()).toEqual([
    expect.stringContaining("dung.xlsxĐạt · UBND huyện Yên Lạc, năm 2018"),
    expect.stringContaining("sai.xlsxNhận, có phát hiện · UBND huyện Yên Lạc, năm 20181 lỗi"),
    expect.stringContaining("hong.xlsxBị loạiTệp bị hỏng. Hãy gửi lại."),
    expect.stringContaining("~$dung.xlsxBỏ qua"),
  ])
  expect(seen()).toContain("Đã đọc xong: 2 tệp được nhận, 1 tệp bị loại, 1 tệp bỏ qua.")
  await press("button", "Bị loại 1")
  expect(rows()).toHaveLength(1)
})

test("the result shows the units, who is missing, the totals and the ledger", async () => {
  await page()
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(seen()).toContain("Tỉnh Vĩnh Phúc, năm 2018")
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
  expect(seen()).toContain("Chưa nộp: 1 đơn vị")
  expect(seen()).toContain("Đối soát 10 số liệu: 9 đã cộng")
  const totals = [...document.querySelectorAll("details")].find(({ textContent }) => textContent.startsWith("Biểu A1"))!
  totals.open = true
  totals.dispatchEvent(new Event("toggle"))
  await settle()
  expect(totals.textContent).toContain("Dòng 01201phòngtạm tính2/3")
})

test("while files are read, how many, how fast and which one is said; people can stop and go on", async () => {
  const answers: ((arrived: unknown) => void)[] = []
  const receive: Desk["receive"] = ({ name }) =>
    new Promise((resolve) => answers.push(() => resolve(arrival(name, taken([])))))
  const merge = jest.fn(() => Promise.resolve(merged()))
  await page({ receive, merge })
  await pick("Chọn tệp…", file("a.xlsx"), file("b.xlsx"), file("c.xlsx"))
  expect(seen()).toContain("Đã đọc 0/3 tệp")
  expect(seen()).toContain("Đang đọc: a.xlsx")
  await settle(2000)
  answers.shift()!(0)
  await settle()
  expect(seen()).toContain("Đã đọc 1/3 tệp")
  expect(seen()).toMatch(/Còn khoảng [45] giây · 2 giây\/tệp/)
  await press("button", "Dừng")
  expect(merge).not.toHaveBeenCalled()
  await press("button", "Đọc tiếp 2 tệp")
  answers.splice(0).forEach((answer) => answer(0))
  await settle()
  answers.splice(0).forEach((answer) => answer(0))
  await settle()
  expect(merge).toHaveBeenCalledTimes(1)
})

test("[G15] a file that takes more than 20 seconds is given up, a desk that breaks over one is replaced, and the next ones are read", async () => {
  const receive: Desk["receive"] = ({ name }) =>
    name === "treo.xlsx"
      ? never()
      : name === "vo.xlsx"
        ? Promise.reject(new Error("out of memory"))
        : Promise.resolve(arrival(name, taken([])))
  const ports = await page({ receive })
  await pick("Chọn tệp…", file("treo.xlsx"), file("vo.xlsx"), file("c.xlsx"))
  await settle(20_000)
  expect(rows()).toEqual([
    expect.stringContaining("Đọc quá 20 giây nên đã bỏ qua tệp này."),
    expect.stringContaining("Phần đọc tệp đã dừng vì tệp này."),
    expect.stringContaining("c.xlsxĐạt"),
  ])
  expect(seen()).not.toContain("out of memory")
  expect(ports.cleared).toBe(2)
})

test("a file that cannot be had, or is far too large, is rejected without being read", async () => {
  const receive = jest.fn((asked: Parameters<Desk["receive"]>[0]) => scriptedDesk().receive(asked))
  await page({ receive })
  const gone = file("mat.xlsx", { arrayBuffer: () => Promise.reject(new DOMException("x", "NotReadableError")) })
  const huge = file("lon.xlsx")
  Object.defineProperty(huge, "size", { value: 60 * 1024 * 1024 })
  await pick("Chọn tệp…", gone, huge)
  expect(rows()).toEqual([expect.stringContaining("Không mở được tệp"), expect.stringContaining("Tệp lớn hơn 50 MB.")])
  expect(receive).not.toHaveBeenCalled()
})

test("the same file added again replaces the one of before; a file can be taken away; the totals follow", async () => {
  let verdict = taken([finding("e1", "error", "D11")])
  const merge = jest.fn(() => Promise.resolve(merged()))
  await page({ receive: ({ name }) => Promise.resolve(arrival(name, verdict)), merge })
  await pick("Chọn tệp…", file("a.xlsx"), file("b.xlsx"))
  verdict = taken([])
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(rows()).toEqual([expect.stringContaining("a.xlsxĐạt"), expect.stringContaining("b.xlsxNhận, có phát hiện")])
  await press("button", "Bỏ b.xlsx khỏi danh sách")
  expect(rows()).toHaveLength(1)
  expect(merge).toHaveBeenCalledTimes(3)
  expect(merge).toHaveBeenLastCalledWith({ arrivals: [expect.anything()] })
})

test("where no period has most submissions, people are asked and nothing is guessed", async () => {
  const merge = jest.fn((choice: Parameters<Desk["merge"]>[0]) =>
    Promise.resolve(
      choice.period === undefined
        ? { kind: "unsettled" as const, what: "period" as const, among: ["2017", "2018"] }
        : merged(),
    ),
  )
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(seen()).toContain("Tổng hợp kỳ nào?")
  await press("button", "Năm 2018 (1 bản nộp)")
  expect(merge).toHaveBeenLastCalledWith(expect.objectContaining({ period: "2018" }))
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("submissions of several provinces: those of one are kept", async () => {
  const receive: Desk["receive"] = ({ name }) => {
    const profile = { id: name === "a.xlsx" ? "vp" : "khac", title: { vi: "Tỉnh khác", en: "Other" } }
    return Promise.resolve(arrival(name, taken([], { profile })))
  }
  const merge: Desk["merge"] = ({ arrivals }) =>
    Promise.resolve(arrivals.length > 1 ? { kind: "unsettled", what: "profile", among: ["vp", "khac"] } : merged())
  await page({ receive, merge })
  await pick("Chọn tệp…", file("a.xlsx"), file("b.xlsx"))
  await press("button", "Tỉnh Vĩnh Phúc (1 bản nộp)")
  expect(rows()).toEqual([expect.stringContaining("a.xlsx")])
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("on the page the provincial workbook is downloaded", async () => {
  const summaryFile = jest.fn((asked: Parameters<Desk["summaryFile"]>[0]) => scriptedDesk().summaryFile(asked))
  const ports = await page({ summaryFile })
  await pick("Chọn tệp…", file("a.xlsx"))
  await press("button", "Tải biểu tổng hợp về")
  expect(ports.saved).toEqual(["tong-hop.xlsx"])
  expect(summaryFile).toHaveBeenCalledWith(
    expect.objectContaining({ period: "2018", language: "vi", date: "2019-02-20" }),
  )
})

test("in Excel it is written into the open workbook; a refusal of Excel loses nothing that was read", async () => {
  const host = scriptedHost()
  const write = host.apply.bind(host)
  let isClosed = true
  host.apply = (edits) => (isClosed ? Promise.reject(fault("protectedWorkbook")) : write(edits))
  await page({}, host)
  expect(all("button", "Tải biểu")).toEqual([])
  await pick("Chọn tệp…", file("a.xlsx"))
  await press("button", "Ghi vào sổ đang mở")
  expect(seen()).toContain("Cấu trúc sổ đang được bảo vệ")
  isClosed = false
  await press("button", "Ghi vào sổ đang mở")
  expect(host.did).toMatchObject([{ kind: "sheets" }])
  expect(rows()).toHaveLength(1)
})

test("[G16] figures that cannot be accounted for are said, and nothing is written", async () => {
  const ledger = { figures: 10, used: 7, superseded: 0, setAside: 1, unaccounted: 2 }
  const ports = await page({ merge: () => Promise.resolve(merged({ ledger })) })
  await pick("Chọn tệp…", file("a.xlsx"))
  await press("button", "Tải biểu tổng hợp về")
  expect(seen()).toContain("Có 2 số liệu không đối soát được nên không ghi kết quả.")
  expect(ports.saved).toEqual([])
})

test("a desk that breaks down over the merge can be asked again", async () => {
  let isBroken = true
  await page({ merge: () => (isBroken ? Promise.reject(new Error("TypeError")) : Promise.resolve(merged())) })
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(the("alert", "").textContent).toContain("Phần kiểm tra đã dừng")
  isBroken = false
  await press("button", "Thử lại")
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("a file added once more while it is being read is read anew", async () => {
  const answers: (() => void)[] = []
  let verdict = taken([finding("e1", "error", "D11")])
  const receive: Desk["receive"] = ({ name }) => {
    const read = verdict
    return new Promise((resolve) => answers.push(() => resolve(arrival(name, read))))
  }
  await page({ receive })
  await pick("Chọn tệp…", file("a.xlsx"))
  verdict = taken([])
  await pick("Chọn tệp…", file("a.xlsx"))
  answers.shift()!()
  await settle()
  answers.shift()!()
  await settle()
  expect(rows()).toEqual([expect.stringContaining("a.xlsxĐạt")])
})

test("an adding up that was stopped can be begun again", async () => {
  let isSlow = true
  await page({ merge: () => (isSlow ? never() : Promise.resolve(merged())) })
  await pick("Chọn tệp…", file("a.xlsx"))
  await settle(1000)
  await press("button", "Dừng")
  isSlow = false
  await press("button", "Tổng hợp")
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("files that come while others are added up: what does not hold them is not shown as the result", async () => {
  const merges: ((outcome: MergeOutcome) => void)[] = []
  let isSlow = false
  const reads: (() => void)[] = []
  await page({
    merge: () => new Promise((resolve) => void merges.push(resolve)),
    receive: ({ name }) =>
      new Promise((resolve) => {
        const answer = (): void => resolve(arrival(name, taken([])))
        if (isSlow) reads.push(answer)
        else answer()
      }),
  })
  await pick("Chọn tệp…", file("a.xlsx"))
  isSlow = true
  await pick("Chọn tệp…", file("b.xlsx"))
  merges.shift()?.(merged())
  await settle()
  expect(seen()).not.toContain("Đã nhận 2/3 đơn vị")
  reads.shift()?.()
  await settle()
  merges.shift()?.(merged())
  await settle()
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("a check that takes too long ends its own desk, and leaves the adding up alone", async () => {
  const host = scriptedHost()
  let endDesk: (ended: Error) => void = () => undefined
  const ofChecks = scriptedDesk({ check: never, merge: () => new Promise((_, reject) => (endDesk = reject)) })
  let end: (outcome: MergeOutcome) => void = () => undefined
  const ofMerges = scriptedDesk({ merge: () => new Promise((resolve) => (end = resolve)) })
  const ports = scriptedPorts(ofChecks, host)
  const desk = { desk: () => ofChecks, clear: () => endDesk(new Error("ended")) }
  await open({ ...ports, desk, mergeDesk: { ...ports.mergeDesk, desk: () => ofMerges } })
  await press("tab", "Tổng hợp")
  await pick("Chọn tệp…", file("a.xlsx"))
  await settle(20_000)
  expect(seen()).not.toContain("Phần kiểm tra đã dừng giữa chừng")
  end(merged())
  await settle()
  expect(seen()).toContain("Đã nhận 2/3 đơn vị")
})

test("who takes files away by the keyboard goes on from the next one, and at last from where files are picked", async () => {
  await page(byName)
  await pick("Chọn tệp…", file("a.xlsx"), file("b.xlsx"))
  await press("button", "Bỏ a.xlsx khỏi danh sách")
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Bỏ b.xlsx khỏi danh sách")
  await press("button", "Bỏ b.xlsx khỏi danh sách")
  expect(document.activeElement?.id).toBe("round-files")
})

test("a dropped file that cannot be had stands among the files, and the others are read", async () => {
  await page(byName)
  const entry = (name: string, had: (take: (one: File) => void, fail: (why: Error) => void) => void) => ({
    webkitGetAsEntry: () => ({ isFile: true, fullPath: `/xa/${name}`, file: had }),
  })
  const items = [
    entry("a.xlsx", (take) => take(file("a.xlsx"))),
    entry("b.xlsx", (_, fail) => fail(new Error("NotFoundError"))),
  ]
  const drop = Object.assign(new Event("drop", { bubbles: true }), { dataTransfer: { items, files: [] } })
  document.querySelector("#panel-round .drop")!.dispatchEvent(drop)
  await settle()
  expect(rows()).toEqual([
    expect.stringContaining("xa/a.xlsxĐạt"),
    expect.stringContaining("xa/b.xlsxBị loạiKhông mở được tệp: có thể đã bị xóa"),
  ])
})

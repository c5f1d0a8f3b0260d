/** @jest-environment jsdom */
import { merged, scriptedDesk, scriptedHost, state } from "./support/scripted"
import { all, file, pick, press, seen, the } from "./support/seen"
import { page, unfolded } from "./support/round-page"
import type { Desk } from "../../../src/taskpane/desk/desk"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test("how many are late, missing, tied, rejected and replaced comes first; who they are, where somebody opens it", async () => {
  const states = [
    state("Sở Tư pháp", "late", "Chậm 5 ngày (A5), 3 ngày (A7)", { file: "tp.xlsx", superseded: ["tp-cu.xlsx"] }),
    state("Sở Nội vụ", "tied", "Trùng", { tied: ["nv-1.xlsx", "nv-2.xlsx"] }),
    state("UBND huyện Yên Lạc", "missing", "Chưa nộp"),
    state("UBND huyện Lập Thạch", "onTime", "Đúng hạn; 1/2 đơn vị thành phần", {
      parts: [
        state("Phòng Nội vụ", "onTime", "Đúng hạn", { file: "pnv.xlsx" }),
        state("Phòng Tư pháp", "missing", "Chưa nộp"),
      ],
    }),
  ]
  const gone = { file: "hong.xlsx", code: "DAMAGED", message: { vi: "Tệp bị hỏng.", en: "Damaged." } }
  await page({ merge: () => Promise.resolve(merged({ states, refused: [gone] })) })
  await pick("Chọn tệp…", file("a.xlsx"))
  const lines = [...document.querySelectorAll(".tracking summary")].map(({ textContent }) => textContent)
  expect(lines).toEqual([
    "Nộp nhiều bản khác nhau: 1 đơn vị",
    "Chưa nộp: 1 đơn vị",
    "Nộp chậm: 1 đơn vị",
    "Đúng hạn: 1 đơn vị",
    "Tệp bị loại: 1",
    "Có bản đã được thay: 1 đơn vị",
  ])
  expect(document.querySelector(".tracking")!.textContent).not.toContain("Sở Tư pháp")
  expect(await unfolded("Nộp nhiều bản")).toContain("Sở Nội vụnv-1.xlsx, nv-2.xlsx")
  expect(await unfolded("Chưa nộp")).toContain("UBND huyện Yên Lạc")
  expect(await unfolded("Nộp chậm")).toContain("Sở Tư pháp – Chậm 5 ngày (A5), 3 ngày (A7)tp.xlsxĐã thay: tp-cu.xlsx")
  const parts = await unfolded("Đúng hạn")
  expect(parts).toContain("UBND huyện Lập Thạch – Đúng hạn; 1/2 đơn vị thành phần")
  expect(parts).toContain("Phòng Tư pháp – Chưa nộp")
  expect(await unfolded("Tệp bị loại")).toContain("hong.xlsx: Tệp bị hỏng.")
})

test("whom to call first stands above the rest, five of them, with the reason; the others where somebody asks", async () => {
  const calls = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"].map((unit) => ({
    unit,
    message: { vi: `Chưa nộp báo cáo (${unit})`, en: unit },
  }))
  await page({ merge: () => Promise.resolve(merged({ calls })) })
  await pick("Chọn tệp…", file("a.xlsx"))
  const [shown, others] = [...document.querySelectorAll<HTMLOListElement>(".calls ol")]
  expect([...shown!.children].map(({ textContent }) => textContent)).toHaveLength(5)
  expect(shown!.textContent).toContain("MộtChưa nộp báo cáo (Một)")
  expect(seen()).toContain("Còn 1 đơn vị khác")
  expect([others!.start, others!.textContent]).toEqual([6, "SáuChưa nộp báo cáo (Sáu)"])
})

test("[L4] a total that is chosen shows the figures behind it, their marks, files, sheets and cells, and who has none", async () => {
  await page()
  await pick("Chọn tệp…", file("a.xlsx"))
  await unfolded("Biểu A1")
  expect(the("button", "Dòng 01").getAttribute("aria-expanded")).toBe("false")
  await press("button", "Dòng 01")
  expect(the("button", "Dòng 01").getAttribute("aria-expanded")).toBe("true")
  expect([...document.querySelectorAll(".source")].map(({ textContent }) => textContent)).toEqual([
    "UBND huyện Yên Lạc101tạm tínha.xlsx · Biểu A1, ô D11",
    "UBND huyện Lập Thạch100b.xlsx · Biểu A1, ô D11",
  ])
  expect(document.querySelector(".sources-cell")!.textContent).toContain("Chưa có số liệu: 1 đơn vịSở Tư pháp")
  await press("button", "Dòng 01")
  expect(document.querySelectorAll(".source")).toHaveLength(0)
})

test("on the page the draft report and the tables are downloaded; a pack without a text for one says so", async () => {
  let hasReport = true
  const title = { vi: "Văn thư lưu trữ", en: "Records" }
  const outputFile = jest.fn((asked: Parameters<Desk["outputFile"]>[0]) => scriptedDesk().outputFile(asked))
  const ports = await page({
    outputFile,
    merge: () => Promise.resolve(merged({ pack: { id: "vtlt", title, hasReport } })),
  })
  await pick("Chọn tệp…", file("a.xlsx"))
  await press("button", "Tải dự thảo báo cáo (Word)")
  await press("button", "Mọi số liệu của từng đơn vị")
  expect(ports.saved).toEqual(["ra.docx", "ra.so-lieu"])
  expect(outputFile).toHaveBeenCalledWith(
    expect.objectContaining({ period: "2018", language: "vi", date: "2019-02-20", output: "docx" }),
  )
  expect(seen()).toContain("Đã tải “ra.so-lieu” về thư mục tải xuống.")
  hasReport = false
  await pick("Chọn tệp…", file("b.xlsx"))
  expect(seen()).toContain("Bộ biểu này chưa có lời văn mẫu nên chưa soạn được dự thảo báo cáo.")
  expect(all("button", "Tải dự thảo")).toEqual([])
})

test("in Excel, where nothing can be downloaded, no button for it stands there, and the way to the page does", async () => {
  await page({}, scriptedHost())
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(all("button", "Tải")).toEqual([])
  expect(seen()).toContain("Khung bên cạnh Excel không tải tệp về được.")
  expect(the("link", "Mở trang trong trình duyệt").getAttribute("href")).toBe("taskpane.html")
})

test("[G16] figures that cannot be accounted for: neither report nor table is written", async () => {
  const ledger = { figures: 10, used: 7, superseded: 0, setAside: 1, unaccounted: 2 }
  const ports = await page({ merge: () => Promise.resolve(merged({ ledger })) })
  await pick("Chọn tệp…", file("a.xlsx"))
  await press("button", "Tải dự thảo báo cáo (Word)")
  expect(seen()).toContain("Có 2 số liệu không đối soát được nên không ghi kết quả.")
  expect(ports.saved).toEqual([])
})

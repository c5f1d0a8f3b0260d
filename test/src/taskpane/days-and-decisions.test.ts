/** @jest-environment jsdom */
import type { Desk } from "../../../src/taskpane/desk/desk"
import { page, rows, unfolded } from "./support/round-page"
import { merged, scriptedDesk } from "./support/scripted"
import { all, file, pick, press, seen, settle } from "./support/seen"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const list = (name: string, text: string, path = "") =>
  file(name, { text: () => Promise.resolve(text), ...(path === "" ? {} : { webkitRelativePath: path }) })
const within = (name: string, path: string) => file(name, { webkitRelativePath: path })

function watched() {
  const merge = jest.fn((asked: Parameters<Desk["merge"]>[0]) => scriptedDesk().merge(asked))
  const latest = () => merge.mock.calls.at(-1)![0]
  return { merge, latest }
}

test("a list of days that is chosen goes into the merge, and what in it is of no file is said", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  expect(seen()).toContain("Chưa có danh sách ngày nhận nên chưa xét đúng hạn hay chậm.")
  expect(latest().days).toBeUndefined()
  await pick("Chọn danh sách…", list("danh-sach.csv", "Tệp;Ngày\r\na.xlsx;2019-02-08\r\nb.xlsx;2019-02-09\r\n"))
  expect(latest().days).toEqual(
    new Map([
      ["a.xlsx", "2019-02-08"],
      ["b.xlsx", "2019-02-09"],
    ]),
  )
  expect(seen()).toContain("Ngày nhận của 2 tệp: danh-sach.csv.")
  expect(seen()).toContain("Danh sách ngày nhận nhắc tới tệp chưa được chọn: b.xlsx.")
  await press("button", "Bỏ các danh sách")
  expect(latest().days).toBeUndefined()
  expect(document.activeElement!.id).toBe("round-lists")
})

async function typeDay(day: string) {
  const field = document.getElementById("received-day") as HTMLInputElement
  field.value = day
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await settle()
}

test("one day for all files goes into the merge, of files that come later too, and gives way to a list of days", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  await typeDay("2019-02-08")
  expect(latest().days).toEqual(new Map([["a.xlsx", "2019-02-08"]]))
  expect(seen()).toContain("Mọi tệp được tính là nhận ngày 08/02/2019.")
  await pick("Chọn tệp…", file("tổng.xlsx".normalize("NFD")))
  expect([...latest().days!.keys()]).toEqual(["a.xlsx", "tổng.xlsx".normalize("NFC")])
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;loại;B;cũ"))
  await press("button", "Bỏ các danh sách")
  expect([latest().days?.size, latest().decisions]).toEqual([2, undefined])
  await pick("Chọn danh sách…", list("ngay.csv", "a.xlsx;2019-02-09"))
  expect(latest().days).toEqual(new Map([["a.xlsx", "2019-02-09"]]))
  expect(document.getElementById("received-day")).toBeNull()
  await press("button", "Bỏ các danh sách")
  expect(latest().days).toBeUndefined()
  await typeDay("2019-02-10")
  await typeDay("")
  expect(latest().days).toBeUndefined()
  expect(seen()).toContain("Chưa có danh sách ngày nhận nên chưa xét đúng hạn hay chậm.")
})

test("a year that is still being typed is no day yet, and what was added up stands meanwhile", async () => {
  const { merge } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  for (const day of ["0002-02-08", "0020-02-08", "0201-02-08"]) await typeDay(day)
  expect(merge).toHaveBeenCalledTimes(1)
  expect((document.getElementById("received-day") as HTMLInputElement).value).toBe("0201-02-08")
  expect(seen()).toContain("Tỉnh Vĩnh Phúc, năm 2018")
  await typeDay("2019-02-08")
  expect(merge).toHaveBeenCalledTimes(2)
})

test("quyet-dinh.csv among the files is no submission: its decisions go into the merge, and those in effect are shown", async () => {
  const decision = { file: "a.xlsx", verdict: "exclude", who: "Trần Thị B", why: "nộp nhầm" } as const
  const merge = jest.fn<ReturnType<Desk["merge"]>, Parameters<Desk["merge"]>>(() =>
    Promise.resolve(merged({ decisions: [decision] })),
  )
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"), list("quyet-dinh.csv", "a.xlsx;loại;Trần Thị B;nộp nhầm\nc.xlsx;nhận;B;đúng"))
  expect(rows()).toHaveLength(1)
  expect(merge.mock.calls.at(-1)![0].decisions).toEqual([
    decision,
    { file: "c.xlsx", verdict: "include", who: "B", why: "đúng" },
  ])
  expect(seen()).toContain("Quyết định về tệp chưa được chọn nên chưa áp dụng: c.xlsx.")
  expect(await unfolded("Quyết định về tệp đã áp dụng: 1")).toContain("a.xlsx: loại (Trần Thị B: nộp nhầm)")
  await press("button", "English")
  expect(await unfolded("Decisions about files, in effect: 1")).toContain("a.xlsx: left out (Trần Thị B: nộp nhầm)")
})

const fileOf = (decision: { readonly file: string }) => decision.file

test("in a folder that was picked a list names files as they lie in it, whatever other folders have", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick(
    "Chọn thư mục…",
    within("a.xlsx", "nop/xa/a.xlsx"),
    list("decisions.csv", "xa/a.xlsx;exclude;B;old\nb.xlsx;exclude;B;old", "nop/decisions.csv"),
    list("decisions.csv", "no list;", "nop/cu/decisions.csv"),
  )
  expect(latest().decisions).toContainEqual({ file: "nop/xa/a.xlsx", verdict: "exclude", who: "B", why: "old" })
  expect(rows().filter((row) => row!.includes("nop/cu/decisions.csv"))).toHaveLength(1)
  await pick("Chọn thư mục…", within("a.xlsx", "khac/xa/a.xlsx"), within("b.xlsx", "khac/b.xlsx"))
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/xa/a.xlsx", "nop/b.xlsx"])
  expect(seen()).toContain("Quyết định về tệp chưa được chọn nên chưa áp dụng: nop/b.xlsx.")
})

test("a decision of a folder is about the folder's own file, not about one of its name that was picked alone or lies in another", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("so.xlsx"))
  const decided = list("quyet-dinh.csv", "so.xlsx;loại;B;nộp nhầm", "nop/quyet-dinh.csv")
  await pick("Chọn thư mục…", within("so.xlsx", "nop/so.xlsx"), decided)
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/so.xlsx"])
  const other = list("quyet-dinh.csv", "so.xlsx;loại;C;chờ bản khác", "khac/quyet-dinh.csv")
  await pick("Chọn thư mục…", within("so.xlsx", "khac/so.xlsx"), other)
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/so.xlsx", "khac/so.xlsx"])
  expect(all("alert")).toHaveLength(0)
})

test("a name that several folders have is nobody's in a list that lies in none of them", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn thư mục…", within("a.xlsx", "nop/a.xlsx"), within("a.xlsx", "khac/a.xlsx"))
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;loại;B;cũ"), list("ngay.csv", "a.xlsx;2019-02-08"))
  expect(latest().decisions!.map(fileOf)).toEqual(["a.xlsx"])
  expect([...latest().days!.keys()]).toEqual(["a.xlsx"])
  expect(seen()).toContain("Quyết định về tệp chưa được chọn nên chưa áp dụng: a.xlsx.")
})

test("decisions of two lists about one file, once it is known which file they name: the list that came later is not used", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  const decided = list("quyet-dinh.csv", "so.xlsx;loại;B;nộp nhầm", "nop/quyet-dinh.csv")
  await pick("Chọn thư mục…", within("so.xlsx", "nop/so.xlsx"), decided)
  await pick("Chọn danh sách…", list("decisions.csv", "so.xlsx;prefer;C;newer\nb.xlsx;exclude;C;old"))
  expect(latest().decisions!.map(({ verdict }) => verdict)).toEqual(["exclude"])
  expect(seen()).toContain(
    "Tệp “nop/so.xlsx” có nhiều quyết định; hãy để lại một. Chưa dùng danh sách “decisions.csv”.",
  )
})

test("lists that are wrong are all said, each with its line, and nothing of them is used; the one before stays", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  await pick("Chọn danh sách…", list("ngay.csv", "a.xlsx;2019-02-08"))
  await pick("Chọn danh sách…", list("sai.csv", "a.xlsx;2019-02-08\nb.xlsx;30/2/2019"))
  const wrongDay = "Danh sách ngày nhận “sai.csv”, dòng 2: cần “tên tệp;ngày”"
  expect(seen()).toContain(wrongDay)
  expect(all("alert")).toHaveLength(1)
  expect(latest().days).toEqual(new Map([["a.xlsx", "2019-02-08"]]))
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;loại;B;cũ\na.xlsx;ưu tiên;B;mới"))
  expect(seen()).toContain("Tệp “a.xlsx” có nhiều quyết định; hãy để lại một.")
  expect(seen()).toContain("Chưa dùng danh sách “quyet-dinh.csv”.")
  expect(latest().decisions).toBeUndefined()
  await pick("Chọn danh sách…", file("mat.csv", { text: () => Promise.reject(new Error("gone")) }))
  expect(seen()).toContain("Không mở được tệp “mat.csv”")
  expect(seen()).toContain(wrongDay)
  expect(seen()).toContain("Tệp “a.xlsx” có nhiều quyết định; hãy để lại một.")
  expect(all("alert")).toHaveLength(1)
})

test("a list that is chosen takes the place of the one of its name, wherever that lay, and names files as that one did", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  const before = list("quyet-dinh.csv", "a.xlsx;loại;B;cũ\nb.xlsx;loại;B;cũ", "nop/quyet-dinh.csv")
  await pick("Chọn thư mục…", within("a.xlsx", "nop/a.xlsx"), within("b.xlsx", "nop/b.xlsx"), before)
  await pick("Chọn danh sách…", list("Quyet-dinh.csv", "a.xlsx;ưu tiên;B;mới"))
  expect(latest().decisions).toEqual([{ file: "nop/a.xlsx", verdict: "prefer", who: "B", why: "mới" }])
  expect(all("alert")).toHaveLength(0)
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;bỏ;B;mới\nb.xlsx;bỏ;B;cũ"))
  expect(seen()).toContain("Dòng 2 của “quyet-dinh.csv” không đúng dạng")
  expect(latest().decisions).toHaveLength(1)
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "b.xlsx;loại;B;cũ"))
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/b.xlsx"])
  expect(all("alert")).toHaveLength(0)
  await pick("Chọn tệp…", list("quyet-dinh.csv", "a.xlsx;loại;B;cũ"))
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/a.xlsx"])
})

test("a wrong list of a folder that comes corrected by itself names files as they lie in that folder", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  await pick("Chọn thư mục…", within("a.xlsx", "nop/a.xlsx"), list("quyet-dinh.csv", "\na;b", "nop/quyet-dinh.csv"))
  expect(all("alert")).toHaveLength(1)
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;loại;B;cũ"))
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/a.xlsx"])
  expect(all("alert")).toHaveLength(0)
})

test("a list that comes with files of its own takes no other's place", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  const before = list("quyet-dinh.csv", "a.xlsx;loại;B;cũ", "nop/quyet-dinh.csv")
  await pick("Chọn thư mục…", within("a.xlsx", "nop/a.xlsx"), before)
  await pick("Chọn tệp…", file("b.xlsx"), list("quyet-dinh.csv", "b.xlsx;loại;C;cũ"))
  expect(latest().decisions!.map(fileOf)).toEqual(["nop/a.xlsx", "b.xlsx"])
})

test("where folders have lists of one name, one that is chosen takes the place of none, and it is said how to bring it", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  const of = (folder: string) => [
    within("a.xlsx", `${folder}/a.xlsx`),
    list("quyet-dinh.csv", "a.xlsx;loại;B;cũ", `${folder}/quyet-dinh.csv`),
  ]
  await pick("Chọn thư mục…", ...of("nop"), ...of("khac"))
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;nhận;B;mới"))
  expect(seen()).toContain("Có nhiều danh sách tên “quyet-dinh.csv”: nop/quyet-dinh.csv, khac/quyet-dinh.csv.")
  expect(latest().decisions!.map(({ verdict }) => verdict)).toEqual(["exclude", "exclude"])
  await pick("Chọn thư mục…", ...of("khac"))
  expect(all("alert")).toHaveLength(0)
})

const wrongLine = "Dòng 2 của “quyet-dinh.csv” không đúng dạng"

test("what is wrong in one list is still said when another is brought with it or after it, until that list is brought anew", async () => {
  const { merge, latest } = watched()
  await page({ merge })
  await pick("Chọn tệp…", file("a.xlsx"))
  const wrong = list("quyet-dinh.csv", "Tệp;Quyết định;Người;Lý do\na.xlsx;bỏ;B;nhầm")
  await pick("Chọn danh sách…", wrong, list("ngay.csv", "a.xlsx;2019-02-08"))
  expect(latest()).toMatchObject({ days: new Map([["a.xlsx", "2019-02-08"]]) })
  expect(seen()).toContain(wrongLine)
  await pick("Chọn danh sách…", list("ngay.csv", "a.xlsx;2019-02-09"))
  expect(seen()).toContain(wrongLine)
  await pick("Chọn danh sách…", list("quyet-dinh.csv", "a.xlsx;loại;B;nhầm"))
  expect(seen()).not.toContain(wrongLine)
  expect(latest().decisions).toHaveLength(1)
})

test("lists of which none could be taken can be let go, and what was wrong in them with them", async () => {
  await page()
  await pick("Chọn tệp…", file("a.xlsx"), list("quyet-dinh.csv", "\na.xlsx;bỏ;B;nhầm"))
  expect(seen()).toContain(wrongLine)
  await press("button", "Bỏ các danh sách")
  expect(all("alert")).toHaveLength(0)
})

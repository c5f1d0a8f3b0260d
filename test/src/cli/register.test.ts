import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import vinhPhuc from "../../fixtures/packs/hai-bieu/profiles/vinh-phuc.json"
import { cli } from "../../support/cli"
import { craftCells } from "../../support/crafted-xlsx"
import { listByOpenpyxl, listWorkbook, type ListSheet } from "../../support/list-workbook"
import { nuocSach, nuocSachJson } from "../../support/nuoc-sach"
import { json } from "../../support/printed-json"
import { describeWith, openpyxl } from "../../support/programs"
import { lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const forms = ["A10", "A12"]
const base = {
  ...vinhPhuc,
  deadline: "03-15",
  units: [],
  tiers: [
    { code: "I", label: { vi: "Cấp I", en: "Tier I" }, spellings: ["Sở", "Ban", "Ngành"], forms },
    { code: "xa", label: { vi: "Cấp xã", en: "Commune" }, spellings: ["Xã", "Phường"], forms: ["A12"] },
  ],
}
const understood: ListSheet = {
  name: "Danh sách",
  rows: [
    ["DANH SÁCH ĐƠN VỊ BÁO CÁO"],
    [],
    ["STT", "Tên đơn vị", "Mã", "Tên viết tắt"],
    ["I", "Sở, ban, ngành"],
    [1, "Sở Nội vụ", "H62.01", "SNV"],
    ["1.1", "Chi cục Văn thư – Lưu trữ", null, null],
    ["II", "Các xã, phường"],
    [1, "UBND xã Một", 8806, null],
    [2, "UBND phường Hai", "08809", null],
  ],
  merges: ["A1:D1"],
}
const units = [
  { code: "H62.01", name: "Sở Nội vụ", aliases: ["SNV"], tier: "I" },
  { code: "CCVTLT", name: "Chi cục Văn thư – Lưu trữ", aliases: [], tier: "I", parent: "H62.01" },
  { code: "08806", name: "UBND xã Một", aliases: [], tier: "xa" },
  { code: "08809", name: "UBND phường Hai", aliases: [], tier: "xa" },
]
const doubtful: ListSheet = {
  ...understood,
  rows: [...understood.rows, ["III", "Khối khác"], [1, "Báo A"], [2, "Báo B"]],
}

/** A folder with a list and the profile that serves as its frame. */
function withList(
  sheet: ListSheet,
  use: (folder: string, path: (name: string) => string) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    await lay(folder, { "list.xlsx": await listWorkbook(sheet), "base.json": JSON.stringify(base) })
    await use(folder, (name) => join(folder, name))
  })
}

test("the register is made from the list, the rest kept from the base profile, and the other commands take it", () =>
  withList(understood, async (_, path) => {
    const made = path("mới/hồ sơ.json")
    const { status, out, err } = await cli("register", path("list.xlsx"), "--profile", path("base.json"), "-o", made)
    expect([status, err]).toEqual([0, ""])
    expect(out.split("\n").slice(0, 3)).toEqual([
      `Đã ghi ${made}: 4 đơn vị (Cấp I 2, Cấp xã 2).`,
      "Có mã trong danh sách 3 (thêm số 0 ở đầu 1), mã do chương trình đặt 1; tên khác 1; có đơn vị cấp trên 1.",
      "Danh sách có 8 dòng: 1 tiêu đề và phần ký, 1 dòng tên cột, 2 tên nhóm, 4 đơn vị, 0 không hiểu được.",
    ])
    expect(out).toContain("CẢNH BÁO Danh sách!C8: Mã của “UBND xã Một” lưu dạng số 8806;")
    const text = await readFile(made, "utf8")
    expect(JSON.parse(text)).toEqual({ ...base, units })
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`)
    const blank = await cli("new", "--profile", made, "--year", "2018", "--unit", "08806", "-o", path("một.xlsx"))
    expect([blank.status, blank.err]).toEqual([0, ""])
    expect((await cli("check", path("một.xlsx"), "--profile", made)).out).toContain("UBND xã Một")
  }))

test("rows that are not understood are listed with what to do and end 1; the profile of the others is written", () =>
  withList(doubtful, async (_, path) => {
    const call = ["register", path("list.xlsx"), "--profile", path("base.json"), "-o", path("a.json")]
    const { status, out } = await cli(...call)
    expect(status).toBe(1)
    const at = out.indexOf("Không hiểu được 3 dòng:\n")
    expect(
      out
        .slice(at)
        .split("\n")
        .map((line) => line.slice(0, 60)),
    ).toEqual([
      "Không hiểu được 3 dòng:",
      "  Danh sách, dòng 10: Tên nhóm “Khối khác” không ứng với cấp",
      "      III | Khối khác",
      expect.stringMatching(/^ {2}Danh sách, dòng 11: Không có gì cho biết “Báo A”/),
      "      1 | Báo A",
      expect.stringMatching(/^ {2}Danh sách, dòng 12: Không có gì cho biết “Báo B”/),
      "      2 | Báo B",
      "",
    ])
    expect(JSON.parse(await readFile(path("a.json"), "utf8"))).toEqual({ ...base, units })
    const english = await cli(...call, "--overwrite", "--lang", "en")
    expect(english.out).toContain("Rows not understood: 3\n  Danh sách, row 10: The heading “Khối khác” is no tier")
  }))

test("[G7] a profile that is there is not written over, but with --overwrite", () =>
  withList(understood, async (folder, path) => {
    await lay(folder, { "a.json": "cũ" })
    const call = ["register", path("list.xlsx"), "--profile", path("base.json"), "-o", path("a.json")]
    const refused = await cli(...call)
    expect([refused.status, refused.out]).toEqual([2, ""])
    expect(refused.err).toContain("a.json” đã có; không ghi gì.")
    expect(await readFile(path("a.json"), "utf8")).toBe("cũ")
    expect((await cli(...call, "--overwrite")).status).toBe(0)
    expect(JSON.parse(await readFile(path("a.json"), "utf8"))).toEqual({ ...base, units })
    expect((await readdir(folder)).sort()).toEqual(["a.json", "base.json", "list.xlsx"])
  }))

test("a list without a single unit is refused, and nothing is written", () =>
  withList({ name: "Trang 1", rows: [["Xin chào"], ["Hai"]] }, async (folder, path) => {
    const call = [path("list.xlsx"), "--profile", path("base.json"), "-o", path("a.json")]
    const { status, out, err } = await cli("register", ...call)
    expect(status).toBe(1)
    expect(err).toMatch(/^Không đọc được đơn vị nào trong “.*list.xlsx” nên không ghi hồ sơ\. .*\n$/)
    expect(out).toContain("Trang 1, dòng 1–2: Trang “Trang 1” không có dòng tiêu đề")
    const { said } = await json("register", ...call)
    expect(said).toMatchObject({ status: "noUnits", profile: null, counts: { rows: 2, notUnderstood: 2 } })
    expect((await readdir(folder)).sort()).toEqual(["base.json", "list.xlsx"])
  }))

test("what is no workbook is refused with its reason", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": "" })
    const call = [join(folder, "a.xlsx"), "-o", join(folder, "a.json")]
    const { status, err } = await cli("register", ...call)
    expect([status, err]).toEqual([1, expect.stringContaining("Tệp rỗng")])
    const { said } = await json("register", ...call)
    expect(said).toMatchObject({ status: "rejected", reason: "EMPTY" })
    expect(await readdir(folder)).toEqual(["a.xlsx"])
  }))

test("`register --json` says what became of every row, in both languages", () =>
  withList(doubtful, async (_, path) => {
    const call = [path("list.xlsx"), "--profile", path("base.json"), "-o", path("a.json"), "--overwrite"]
    for (const language of ["vi", "en"]) {
      const { status, said } = await json("register", ...call, "--lang", language)
      expect(status).toBe(1)
      expect(said).toMatchObject({
        ...{ list: path("list.xlsx"), status: "written", profile: path("a.json") },
        counts: {
          ...{ rows: 11, title: 1, header: 1, heading: 2, unit: 4, notUnderstood: 3 },
          ...{ given: 3, padded: 1, suggested: 1, aliases: 1, parents: 1 },
        },
        tiers: [
          { tier: "I", units: 2 },
          { tier: "xa", units: 2 },
        ],
      })
      if (said.status === "rejected") throw new Error(said.message)
      expect(
        said.rows.map((row) =>
          [row.row, row.as, ...("unit" in row ? [row.unit] : "reason" in row ? [row.reason] : [])].join(" "),
        ),
      ).toEqual([
        ...["1 title", "3 header", "4 heading", "5 unit H62.01", "6 unit CCVTLT", "7 heading", "8 unit 08806"],
        ...["9 unit 08809", "10 notUnderstood registering.unknownHeading", "11 notUnderstood registering.noTier"],
        "12 notUnderstood registering.noTier",
      ])
      expect(said.findings.map(({ rule }) => rule)).toContain("registering.padded")
    }
  }))

test("[G8] the same list makes the same profile, byte for byte", () =>
  withList(doubtful, async (_, path) => {
    const call = ["register", path("list.xlsx"), "--profile", path("base.json"), "-o"]
    const first = await cli(...call, path("a.json"))
    const second = await cli(...call, path("b.json"))
    expect(second.out).toBe(first.out.replaceAll("a.json", "b.json"))
    expect(await readFile(path("b.json"))).toEqual(await readFile(path("a.json")))
  }))

test("[G1] the list is only read", () =>
  withList(understood, async (_, path) => {
    const before = [await readFile(path("list.xlsx")), (await stat(path("list.xlsx"), { bigint: true })).ctimeNs]
    await cli("register", path("list.xlsx"), "--profile", path("base.json"), "-o", path("a.json"))
    const after = [await readFile(path("list.xlsx")), (await stat(path("list.xlsx"), { bigint: true })).ctimeNs]
    expect(after).toEqual(before)
  }))

test("[G14] text of a list cannot steer the terminal", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, {
      "list.xlsx": craftCells(
        `<c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>x\u202Ey_x001B_[2J</t></is></c>`,
      ),
    })
    const { out } = await cli("register", join(folder, "list.xlsx"), "-o", join(folder, "a.json"))
    expect(["\u001B", "\u202E"].filter((sign) => out.includes(sign))).toEqual([])
  }))

test("the only profile of the pack serves as the frame where none is named", () =>
  withList(
    {
      name: "Cấp huyện",
      rows: [
        ["Tên đơn vị", "Mã"],
        ["UBND thành phố Vĩnh Yên", 243],
        ["UBND huyện Lập Thạch", 246],
      ],
    },
    async (_, path) => {
      expect((await cli("register", path("list.xlsx"), "-o", path("a.json"))).status).toBe(0)
      const made = JSON.parse(await readFile(path("a.json"), "utf8")) as typeof vinhPhuc
      expect(made).toMatchObject({ ...vinhPhuc, units: [{ code: "243", tier: "huyen" }, { code: "246" }] })
    },
  ))

describeWith(openpyxl, "a list written by openpyxl", () => {
  test("comes out the same: merged headings, merged tiers, formats, several sheets", () =>
    inTemporaryFolder(async (folder) => {
      const sheets: readonly ListSheet[] = [
        {
          name: "Khối sở",
          rows: [
            ["UBND TỈNH VĨNH PHÚC"],
            ["TT", "Cơ quan, tổ chức", null, "Thời gian", null],
            [null, "Tên đầy đủ", "Mã định danh", "Từ năm", "Đến năm"],
            ["1", "2", "3", "4", "5"],
            ["A. Khối sở, ban, ngành"],
            [1, "Sở Nội vụ", "H62.01", null, null],
            [2, "Sở Tư pháp", "H62.02", 2019, 2024],
          ],
          merges: ["A1:E1", "A2:A3", "B2:C2", "D2:E2", "A5:E5"],
        },
        {
          name: "DS 2",
          rows: [
            ["Cấp", "Mã", "Tên đơn vị", "Trực thuộc"],
            ["Cấp xã", 1, "UBND xã Một", "Sở Nội vụ"],
            [null, 2, "UBND xã Hai", null],
          ],
          merges: ["A2:A3"],
          formats: { B2: "00000", B3: "00000" },
        },
      ]
      await lay(folder, { "list.xlsx": await listByOpenpyxl(...sheets), "base.json": JSON.stringify(base) })
      const made = join(folder, "a.json")
      const call = ["register", join(folder, "list.xlsx"), "--profile", join(folder, "base.json"), "-o", made]
      const { status, out } = await cli(...call)
      expect([status, out]).toEqual([0, expect.stringContaining("Danh sách có 10 dòng: 1 tiêu đề")])
      expect((JSON.parse(await readFile(made, "utf8")) as { units: unknown }).units).toEqual([
        { code: "H62.01", name: "Sở Nội vụ", aliases: [], tier: "I" },
        { code: "H62.02", name: "Sở Tư pháp", aliases: [], tier: "I", from: 2019, to: 2024 },
        { code: "00001", name: "UBND xã Một", aliases: [], tier: "xa", parent: "H62.01" },
        { code: "00002", name: "UBND xã Hai", aliases: [], tier: "xa" },
      ])
    }))
})

test("deadlines and settings of the profile that serves as the frame are kept word for word", () =>
  inTemporaryFolder(async (folder) => {
    const stated = { deadline: "+10", deadlines: { N10: "+20" }, settings: { "price-most": "30.5" } }
    const { profile } = nuocSachJson()
    const list = {
      ...understood,
      rows: [
        ["STT", "Tên đơn vị"],
        ["I", "Trạm"],
        [1, "Trạm Một"],
      ],
      merges: [],
    }
    const files = { "list.xlsx": await listWorkbook(list), "frame.json": JSON.stringify({ ...profile, ...stated }) }
    const made = join(await lay(folder, files), "made.json")
    const frame = ["--pack", nuocSach, "--profile", join(folder, "frame.json")]
    expect((await cli("register", join(folder, "list.xlsx"), ...frame, "-o", made)).err).toBe("")
    expect(JSON.parse(await readFile(made, "utf8"))).toMatchObject(stated)
  }))

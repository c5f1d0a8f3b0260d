import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli } from "../support/cli"
import { filledByOpenpyxl, type TypedCell } from "../support/filled-by-openpyxl"
import { recalculated, type Files } from "../support/libre-office"
import { company, nuocSach, office, station, type Filling } from "../support/nuoc-sach"
import { cellsSeen } from "../support/openpyxl"
import { printed } from "../support/printed-json"
import { describeWith, libreOffice, openpyxl } from "../support/programs"
import { lay } from "../support/submitted-files"
import { folderPrefix } from "../support/temporary"

/** Clean water by quarter, by stations and companies, in forms and codes of its own: the whole path, and no code for it. */
const round: Readonly<Record<string, Filling>> = {
  "T-01": station(1),
  "T-02": station(2),
  CT_1: company(3),
  "HTX-2": company(1),
  "PKT.01": office,
}
/** The same with a mistake for each kind of rule, and what is said of each. */
const wrong: Readonly<Record<string, readonly [unit: string, typed: Filling, rule: string, says: string]>> = {
  required: ["T-01", { "N2.02.3": "" }, "N2.required", "mã số 02, cột 3 (Đấu nối mới) chưa có số liệu"],
  negative: ["T-01", { "N2.03.2": -3 }, "N2.number", "ghi số âm −3"],
  decimals: ["T-01", { "N1.102.7": 0.20001 }, "N1.number", "có nhiều nhất 3 chữ số thập phân"],
  balance: ["CT_1", { "N10.203.1": 99 }, "N10.sum-203-1", "ghi 99, nhưng cộng"],
  computed: ["T-01", { "N2.05.2": 999 }, "N2.row-05", "ghi 999, nhưng tính mã số 01"],
  over: ["CT_1", { "N10.201.1": 5000 }, "N10-R03", "ghi 5.000, lớn hơn"],
  compare: ["CT_1", { "N10.201.1": 5000 }, "N10-R01", "không được lớn hơn"],
  within: ["T-01", { "N02b.005.1": 5 }, "N02b.within-005", "không được lớn hơn 4"],
  range: ["T-01", { "N1.104.9": 2300 }, "N1-R02", "lớn hơn 2.208"],
  ratio: ["CT_1", { "N10.202.1": 6000 }, "N10-R02", "tỷ lệ nằm ngoài khoảng 3 đến 30"],
  together: ["T-01", { "N02b.004.1": 0, "N02b.005.1": 0 }, "N02b-R03", "phải cùng lớn hơn 0 hoặc cùng bằng 0"],
  implies: ["T-01", { "N1.102.7": 4.201, "N1.104.7": 7 }, "N2-R03", "chỉ tiêu thứ hai phải lớn hơn 0"],
  early: ["T-01", { "N02b.001.1": { day: "2025-03-31" } }, "N02b-R01", "ghi ngày 31/03/2025, trước ngày 01/04/2025"],
  late: ["T-01", { "N3.01.1": { day: "2025-07-01" } }, "N3-R01", "ghi ngày 01/07/2025, sau ngày 30/06/2025"],
  limit: ["T-01", { "N02b.006.1": 100.5 }, "N02b-R02", "lớn hơn 100"],
}

let folder = ""
let [blanks, saved]: [Files, Files] = [new Map(), new Map()]
const addresses = new Map<string, TypedCell>()

const blankOf = (unit: string) => `nuoc-sach-2025-Q2-${unit}.xlsx`
const call = (command: string, ...args: readonly string[]) => cli(command, "--pack", nuocSach, ...args)
const typedInto = (unit: string, filling: Filling): readonly TypedCell[] =>
  Object.entries(filling).map(([cell, value]) => {
    const [sheet, address] = addresses.get(`${unit} ${cell}`)!
    return [sheet, address, value]
  })

/** Workbooks filled in by openpyxl and saved by LibreOffice, by unit or by any other name that is said to be of one. */
async function handedIn(fillings: Readonly<Record<string, readonly [unit: string, Filling]>>): Promise<Files> {
  const entries = Object.entries(fillings)
  const files = new Map(entries.map(([name, [unit]]) => [`${name}.xlsx`, blanks.get(blankOf(unit))!]))
  const typed = new Map(entries.map(([name, [unit, filling]]) => [`${name}.xlsx`, typedInto(unit, filling)]))
  return recalculated(await filledByOpenpyxl(files, typed))
}

describeWith([openpyxl, libreOffice], "a pack of another field, by quarter", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), folderPrefix))
    expect(await call("new", "--all", "--period", "2025-Q2", "-o", join(folder, "blanks"), "--quiet")).toEqual({
      ...{ status: 0, out: "", err: "" },
    })
    const units = [...Object.keys(round), "T-03"]
    const read = units.map(async (unit) => {
      const path = join(folder, "blanks", blankOf(unit))
      const { cells } = printed.describe.parse(JSON.parse((await call("describe", path, "--json")).out))
      for (const { cell, sheet, address } of cells) addresses.set(`${unit} ${cell}`, [sheet, address, ""])
      return [blankOf(unit), new Uint8Array(await readFile(path))] as const
    })
    blanks = new Map(await Promise.all(read))
    const fillings = Object.entries(round).map(([unit, filling]) => [unit, [unit, filling]] as const)
    saved = await handedIn(Object.fromEntries(fillings))
    await lay(join(folder, "saved"), Object.fromEntries(saved))
  }, 300_000)

  afterAll(() => rm(folder, { recursive: true }))

  test("is listed with its own units, and deadlines of so many days after the period", async () => {
    const { out } = await call("packs")
    for (const line of [
      "hạn nộp 10 ngày sau kỳ báo cáo",
      "Biểu N02b: hạn nộp 5 ngày sau kỳ",
      "T-03  =Trạm số 3 @ Đắk Ơ",
    ])
      expect(out).toContain(line)
    expect((await call("packs", "--lang", "en")).out).toContain("due 10 day(s) after the period")
  })

  test("asks the units of 2025 only, and nothing in a blank is of archives, of districts or of a year", async () => {
    expect(await cli("cells", join(folder, "blanks"), "--json")).toMatchObject({ status: 0 })
    const text = [...(await cellsSeen(blanks)).values()].flatMap((sheets) =>
      Object.entries(sheets).flatMap(([name, { cells }]) =>
        name === "_bieumau" ? [] : Object.values(cells).map(({ value, formula }) => `${value ?? ""} ${formula ?? ""}`),
      ),
    )
    expect(text.join("\n")).toContain("(343 nghìn m3)")
    expect(text.join("\n")).not.toMatch(/lưu trữ|văn thư|mét giá|343mét|huyện|NĂM BÁO CÁO|cuối năm|trong năm|31\/12/i)
    await expect(readFile(join(folder, "blanks", blankOf("T-04")))).rejects.toThrow("ENOENT")
    await expect(readFile(join(folder, "blanks", blankOf("HTX-3")))).rejects.toThrow("ENOENT")
  })

  test("[G3] what another program filled in is accepted whole, with the very check codes that LibreOffice computed", async () => {
    const { out, status } = await call("check", join(folder, "saved"))
    expect(out).toContain("5 tệp: 5 đạt, 0 cần xem lại, 0 không hợp lệ; 0 lỗi, 0 cảnh báo, 0 chưa kiểm được.")
    expect(status).toBe(0)
    const sheets = [...(await cellsSeen(saved)).values()][2]!
    const codes = ["Sản lượng", "Đấu nối", "Chất lượng (quý)", "Sự cố", "Thu - chi"].map((name) =>
      Object.values(sheets[name]!.cells).find(({ formula }) => formula?.includes("Mã đối chiếu") === true),
    )
    for (const code of codes) expect(code?.value).toMatch(/^Mã đối chiếu: \S+/)
  })

  test("[G10] the totals are the sums of what was typed, to the last decimal; shares and days are not added", async () => {
    const result = join(folder, "result")
    const { out, status } = await call(
      "merge",
      join(folder, "saved"),
      "-o",
      result,
      "--received",
      "2025-07-10",
      "--json",
    )
    expect(status).toBe(0)
    const { figures, units, ledger } = printed.merge.parse(JSON.parse(out))
    // In time by the general day, the 10th; one form has a day of its own, the 5th.
    expect(units).toMatchObject({ expected: 6, received: 5, late: 5, missing: 1 })
    // Who fills that form alone is late with the whole report, and no form is named.
    expect(units.lateForms.map(({ form, daysLate }) => `${form} ${daysLate}`)).toEqual(Array(4).fill("N02b 5"))
    expect(ledger.unaccounted).toBe(0)
    const shown = new Map(figures.map(({ cell, total }) => [cell, total]))
    const typed = new Map<string, number[]>()
    for (const [cell, value] of Object.values(round).flatMap((filling) => Object.entries(filling))) {
      const number = value === "có" ? 1 : value === "không" ? 0 : value
      if (typeof number === "number") typed.set(cell, [...(typed.get(cell) ?? []), Math.round(number * 1000)])
    }
    const none = /^N1\.\d+\.10$|^N3\.|^N02b\.006/
    const largest = "N02b.007.1"
    for (const [cell, thousandths] of typed) {
      const total = cell === largest ? Math.max(...thousandths) : thousandths.reduce((a, b) => a + b, 0)
      const expected = none.test(cell) ? null : total
      const found = shown.get(cell)
      expect([cell, found === null ? null : Math.round(Number(found) * 1000)]).toEqual([cell, expected])
    }
    // The arithmetic of the forms, made anew from what was typed: (2+4+5) of 102, 104 and 105 of four units.
    const of = (cell: string) => (typed.get(cell) ?? []).reduce((a, b) => a + b, 0)
    const produced = ["102", "104", "105"].flatMap((row) => ["2", "4", "5"].map((column) => of(`N1.${row}.${column}`)))
    const lost = ["102", "104", "105"].flatMap((row) => ["6", "7"].map((column) => of(`N1.${row}.${column}`)))
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
    expect(Number(shown.get("N1.101.1"))).toBe(sum(produced) / 1000)
    expect(Number(shown.get("N1.101.8"))).toBe((sum(produced) - sum(lost)) / 1000)
    expect([shown.get("N1.101.10"), shown.get("N02b.001.1"), shown.get("N02b.007.1")]).toEqual([null, null, "3.75"])
  })

  test("LibreOffice comes to the very figures that the summary stores", async () => {
    const name = "tong-hop-nuoc-sach-2025-Q2-AB.xlsx"
    const bytes = new Uint8Array(await readFile(join(folder, "result", name)))
    const again = (await recalculated(new Map([[name, bytes]]))).get(name)!
    const seen = await cellsSeen(
      new Map([
        ["stored.xlsx", bytes],
        ["again.xlsx", again],
      ]),
    )
    const [stored, computed] = [seen.get("stored.xlsx")!, seen.get("again.xlsx")!]
    const differing = Object.entries(stored).flatMap(([sheet, { cells }]) =>
      Object.entries(cells).flatMap(([address, { formula, value }]) =>
        formula === undefined || (value ?? "") === (computed[sheet]?.cells[address]?.value ?? "")
          ? []
          : [`${sheet}!${address} ${String(value)} ${String(computed[sheet]?.cells[address]?.value)}`],
      ),
    )
    expect(differing).toEqual([])
    const text = Object.values(stored).flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)))
    expect(text.join("\n")).toContain("TỔNG HỢP TOÀN TỈNH: SẢN LƯỢNG NƯỚC SẠCH")
    expect(text.join("\n")).toContain("Giờ bơm")
    expect(text.join("\n")).not.toMatch(/lưu trữ|văn thư|mét giá|huyện|cuối năm|trong năm|31\/12/i)
  })

  test("a mistake of every kind is found, in words that speak of the period and of nothing else than its form", async () => {
    const entries = Object.entries(wrong).map(
      ([name, [unit, typed]]) => [name, [unit, { ...round[unit], ...typed }]] as const,
    )
    const spoilt = join(folder, "spoilt")
    for (const [name, bytes] of await handedIn(Object.fromEntries(entries))) await lay(spoilt, { [name]: bytes })
    const vi = printed.check.parse(JSON.parse((await call("check", spoilt, "--json")).out))
    const en = printed.check.parse(JSON.parse((await call("check", spoilt, "--json", "--lang", "en")).out))
    for (const [name, [, , rule, says]] of Object.entries(wrong)) {
      const file = vi.files.find((one) => one.file.endsWith(`${name}.xlsx`))!
      const said = file.findings.filter((finding) => finding.rule === rule).map(({ message }) => message)
      expect([name, said.join("\n")]).toEqual([name, expect.stringContaining(says)])
    }
    const sentences = [...vi.files, ...en.files].flatMap(({ findings }) => findings.map(({ message }) => message))
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/lưu trữ|mét giá|huyện|\bnăm\b|\byear\b|archiv|district|\{\w+\}/i)
  })

  test("a workbook of another quarter is refused by name, and one whose cover says another is warned of", async () => {
    const first = join(folder, "first")
    await call("new", "--unit", "T-03", "--period", "2025-Q1", "-o", join(folder, "T-03.xlsx"), "--quiet")
    await lay(first, {
      "T-03.xlsx": new Uint8Array(await readFile(join(folder, "T-03.xlsx"))),
      ...Object.fromEntries(saved),
    })
    const { out } = await call("merge", first, "-o", join(folder, "result-2"))
    expect(out).toContain("Báo cáo quý I năm 2025, không phải kỳ đang tổng hợp")
    expect((await call("merge", first, "-o", join(folder, "result-3"), "--year", "2025")).err).toContain(
      "báo cáo theo quý",
    )
    const [cover, , period] = ["Thông tin", "", "C10"]
    for (const [typed, says] of [
      ["Quý 3 năm 2025", "Biểu được cấp cho quý II năm 2025 nhưng trang Thông tin ghi quý III năm 2025"],
      ["2025", "ghi kỳ báo cáo là “2025”, không đọc được; lấy quý II năm 2025"],
    ] as const) {
      const files = new Map([["T-01.xlsx", saved.get("T-01.xlsx")!]])
      const retyped = (await filledByOpenpyxl(files, new Map([["T-01.xlsx", [[cover, period, typed]]]]))).get(
        "T-01.xlsx",
      )!
      await writeFile(join(folder, "retyped.xlsx"), retyped)
      expect((await call("check", join(folder, "retyped.xlsx"))).out).toContain(says)
    }
  })
})

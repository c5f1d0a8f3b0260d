import { copyFile, mkdir, readFile, symlink } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { craftRows } from "../../support/crafted-xlsx"
import { complete, submitted, lay } from "../../support/submitted-files"
import { house } from "../../support/house"
import { run } from "../../support/running"
import { cellsJson, json, verdicts } from "../../support/printed-json"
import { inTemporaryFolder } from "../../support/temporary"

function fixture(name: string): Promise<Uint8Array> {
  return readFile(join(house, "test/fixtures/xlsx", name))
}

/** Files that cannot be taken, by their names, with the reason code of each. */
async function refused(): Promise<Readonly<Record<string, readonly [code: string, bytes: Uint8Array | string]>>> {
  const whole = await submitted({ figures: complete })
  const damaged = whole.slice()
  damaged.fill(0x55, Math.floor(damaged.length / 2), Math.floor(damaged.length / 2) + 40)
  return {
    "0-byte.xlsx": ["EMPTY", ""],
    "cắt cụt.xlsx": ["DAMAGED", whole.subarray(0, whole.length / 2)],
    "hỏng giữa.xlsx": ["DAMAGED", damaged],
    "cũ.xls": ["XLS_BINARY", await fixture("gnumeric-95.xls")],
    "cũ đổi đuôi.xlsx": ["XLS_BINARY", await fixture("gnumeric-95.xls")],
    "mật khẩu.xlsx": ["ENCRYPTED", await fixture("password.xlsx")],
    "chữ.xlsx": ["TEXT_CSV", "Mã số;Số lượng\n01;78\n"],
    "trang.xlsx": ["HTML", "<html><body><table><tr><td>78</td></tr></table></body></html>"],
    "ảnh.xlsx": ["NOT_A_WORKBOOK", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7])],
    "không có biểu.xlsx": ["NO_FORM", craftRows(`<row r="1"><c r="A1"><v>1</v></c></row>`)],
  }
}

test("[G2] files that cannot be taken are rejected, each with its code and a sentence, and the others go on", () =>
  inTemporaryFolder(async (folder) => {
    const bad = await refused()
    const files = Object.fromEntries(Object.entries(bad).map(([name, [, bytes]]) => [name, bytes]))
    await lay(folder, {
      ...files,
      "a đầu.xlsx": { figures: complete },
      "z cuối.xlsx": { figures: complete, unit: "252" },
    })
    for (const language of ["vi", "en"]) {
      const { status, said } = await json("check", folder, "--lang", language)
      expect(status).toBe(1)
      expect(verdicts(said)).toEqual({
        ...Object.fromEntries(Object.entries(bad).map(([name, [code]]) => [name, code])),
        ...{ "a đầu.xlsx": "accepted", "z cuối.xlsx": "accepted" },
      })
      const rejected = said.files.filter((file) => file.status === "rejected")
      for (const { message, findings } of rejected) {
        expect(message).toMatch(/^\p{Lu}[^\n]{30,}\.$/u)
        expect(findings).toEqual([])
      }
      expect(said.counts).toMatchObject({ files: 12, accepted: 2, findings: 0, rejected: 10 })
    }
  }))

test("[G2] for people every rejected file has its code and its sentence, in check, merge and cells", () =>
  inTemporaryFolder(async (folder) => {
    const bad = await refused()
    const files = Object.fromEntries(Object.entries(bad).map(([name, [, bytes]]) => [name, bytes]))
    const submissions = await lay(join(folder, "in"), { ...files, "a.xlsx": { figures: complete } })
    const calls = [
      ["check", submissions],
      ["merge", submissions, "-o", join(folder, "out")],
      ["cells", submissions],
    ]
    for (const call of calls) {
      const { status, out, err } = await cli(...call)
      expect({ status, err }).toEqual({ status: 1, err: "" })
      for (const [name, [code]] of Object.entries(bad)) {
        if (call[0] === "cells" && code === "NO_FORM") continue
        expect(out).toMatch(new RegExp(`${name}[^\\n]*\\(${code}\\).{0,3}\\s+\\p{Lu}[^\\n]{20,}\\.\\n`, "u"))
      }
    }
  }))

test("[G2] a merge takes what can be taken, lists what cannot, and ends 1", () =>
  inTemporaryFolder(async (folder) => {
    const bad = await refused()
    const files = Object.fromEntries(Object.entries(bad).map(([name, [, bytes]]) => [name, bytes]))
    const submissions = await lay(join(folder, "in"), { ...files, "a.xlsx": { figures: complete } })
    const { status, said } = await json("merge", submissions, "-o", join(folder, "out"))
    expect(status).toBe(1)
    expect(said.units).toMatchObject({ received: 1, rejected: 10 })
    expect([...said.units.lists.rejected].sort()).toEqual(Object.keys(bad).sort())
    expect(Object.fromEntries(said.rejected.map(({ file, reason }) => [file, reason]))).toEqual(
      Object.fromEntries(Object.entries(bad).map(([name, [code]]) => [name, code])),
    )
    expect(said.rejected.map(({ message }) => message)).toEqual(
      Object.keys(bad).map(() => expect.stringMatching(/\.$/)),
    )
    expect(said.figures.find(({ cell }) => cell === "A10.01.1")).toMatchObject({ total: "30.5", units: 1 })
  }))

test("[G2] what is no file at all is rejected and not waited for", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete } })
    await mkdir(join(folder, "thư mục.xlsx"))
    await symlink(join(folder, "không có.xlsx"), join(folder, "đứt.xlsx"))
    await symlink(folder, join(folder, "vòng.xlsx"))
    expect((await run("mkfifo", [join(folder, "ống.xlsx")])).status).toBe(0)
    const { said } = await json("check", folder)
    expect(verdicts(said)).toEqual({
      ...{ "a.xlsx": "accepted", "vòng.xlsx": "UNREADABLE_FILE" },
      ...{ "đứt.xlsx": "UNREADABLE_FILE", "ống.xlsx": "UNREADABLE_FILE" },
    })
  }))

test("[G2] `describe` of a file that cannot be taken ends 1 with its sentence on stderr", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "cũ.xls": await fixture("gnumeric-95.xls") })
    for (const option of [[], ["--json"]]) {
      const { status, out, err } = await cli("describe", join(folder, "cũ.xls"), ...option)
      expect({ status, out }).toEqual({ status: 1, out: "" })
      expect(err).toMatch(/^Không đọc được “[^\n]+\/cũ\.xls”: Đây là tệp của Excel 95[^\n]+\n$/)
    }
  }))

test("names that are never submissions are listed as skipped, and not judged", () =>
  inTemporaryFolder(async (folder) => {
    const skipped = [...[".DS_Store", "._x.xlsx", "Thumbs.db", "x.tmp", "x.xlsx.crdownload", "desktop.ini"], "~$x.xlsx"]
    const submissions = await lay(join(folder, "in"), {
      ...Object.fromEntries(skipped.map((name) => [name, "…"])),
      ...{ "huyện/~$y.xlsx": "…", "x.xlsx": { figures: complete }, "~x.xlsx": { figures: complete, unit: "252" } },
    })
    const { status, said } = await json("check", submissions)
    expect(status).toBe(0)
    expect(said.files.map(({ file }) => file)).toEqual(["x.xlsx", "~x.xlsx"])
    expect([...said.skipped].sort()).toEqual([...skipped, "huyện/~$y.xlsx"].sort())
    const merged = await json("merge", submissions, "-o", join(folder, "out"))
    expect(merged.said.skipped).toEqual(said.skipped)
    expect(merged.said.units.rejected).toBe(0)
    for (const call of [
      ["check", submissions],
      ["merge", submissions, "-o", join(folder, "out")],
    ]) {
      const { out } = await cli(...call)
      expect(out).toContain("Bỏ qua: ")
      for (const name of skipped) expect(out).toContain(name)
    }
    expect((await cli("check", join(submissions, "x.tmp"))).status).toBe(2)
  }))

test("[G16] a submission that a clerk calls as `merge` calls its summary is judged, and its figures are counted", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), {
      "tong-hop-vtlt-2018-26.xlsx": { figures: complete },
      "tong-hop-vtlt-2018-26.xls": "",
    })
    const checked = await json("check", submissions)
    expect(verdicts(checked.said)).toEqual({
      ...{ "tong-hop-vtlt-2018-26.xls": "EMPTY", "tong-hop-vtlt-2018-26.xlsx": "accepted" },
    })
    expect(checked.said.skipped).toEqual([])
    const { said } = await json("merge", submissions, "-o", join(folder, "out"))
    expect(said.units).toMatchObject({ received: 1, lists: { received: ["246"] } })
    expect(said.ledger).toMatchObject({ figures: 11, used: 11 })
  }))

describe("a workbook that `merge` has written", () => {
  /** Lends a folder with a submission and a summary called `kết quả.xlsx`, and one with a summary alone. */
  function withSummary<T>(use: (submissions: string, alone: string) => Promise<T>): Promise<T> {
    return inTemporaryFolder(async (folder) => {
      const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete }, "~$a.xlsx": "…" })
      const { said } = await json("merge", submissions, "-o", join(folder, "out"))
      await copyFile(said.outputs[0]!.file, join(submissions, "kết quả.xlsx"))
      return use(submissions, join(folder, "out"))
    })
  }

  test("is skipped in a folder, whatever it is called, and none of its figures is counted", () =>
    withSummary(async (submissions, alone) => {
      const { status, said } = await json("check", submissions)
      expect({ status, verdicts: verdicts(said) }).toEqual({ status: 0, verdicts: { "a.xlsx": "accepted" } })
      expect(said.skipped).toEqual(["kết quả.xlsx", "~$a.xlsx"])
      const merged = await json("merge", submissions, "-o", alone)
      expect(merged.said).toMatchObject({ skipped: said.skipped, rejected: [], ledger: { figures: 11 } })
      expect(await cli("check", alone)).toMatchObject({
        status: 2,
        err: expect.stringMatching(/^Không có bản nộp nào/),
      })
    }))

  test.each([
    ["vi", /^Đây là biểu tổng hợp do phần mềm tạo ra, không phải bản nộp của đơn vị\./],
    ["en", /^This is a provincial workbook that the program has made, not a unit's submission\./],
  ])("is told from a submission where it is named itself (%s), even beside its folder", (language, sentence) =>
    withSummary(async (submissions) => {
      const file = join(submissions, "kết quả.xlsx")
      for (const paths of [[file], [submissions, file], [file, submissions]]) {
        const { status, said } = await json("check", ...paths, "--lang", language)
        expect(status).toBe(1)
        const [rejected] = said.files.filter((one) => one.status === "rejected")
        expect(rejected).toMatchObject({ reason: "OWN_OUTPUT", message: expect.stringMatching(sentence) })
      }
    }),
  )

  test("is looked into by `cells` like any other", () =>
    withSummary(async (submissions) => {
      expect((await cellsJson(submissions)).files.map(({ file, status }) => [file, status])).toEqual([
        ["a.xlsx", "read"],
        ["kết quả.xlsx", "read"],
      ])
    }))
})

import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { receivedOption } from "../../../src/cli/received-list"
import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

/** The days that a list gives to files; or why it is refused. */
function days(list: string, ...files: readonly string[]): Promise<unknown> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "days.csv")
    await writeFile(path, list)
    const values = new Map([["--received-list", path]])
    const call = { command: "merge", paths: [], flags: new Set<string>(), values }
    const on = await receivedOption(call).catch((error: unknown) => error as { key: string; facts: { line: number } })
    return "of" in on ? files.map((file) => on.of(file)) : `${on.key} ${on.facts.line}`
  })
}

test.each([
  ["semicolons, as Excel saves them here", "a.xlsx;2019-02-08\nb.xlsx;2019-02-11\n"],
  ["commas", "a.xlsx,2019-02-08\nb.xlsx,2019-02-11"],
  ["tabs", "a.xlsx\t2019-02-08\nb.xlsx\t2019-02-11"],
  ["a heading", "Tên tệp;Ngày nhận\na.xlsx;2019-02-08\nb.xlsx;2019-02-11"],
  ["quotation marks", `"a.xlsx";"2019-02-08"\n"b.xlsx";"2019-02-11"`],
  ["a byte order mark, Windows' line ends and blank lines", "\uFEFFa.xlsx;2019-02-08\r\n\r\nb.xlsx;2019-02-11\r\n"],
  ["the same line twice", "a.xlsx;2019-02-08\na.xlsx;2019-02-08\nb.xlsx;2019-02-11"],
])("a list is read with %s", async (_, list) => {
  expect(await days(list, "a.xlsx", "b.xlsx", "c.xlsx")).toEqual(["2019-02-08", "2019-02-11", undefined])
})

test.each([
  ["a day that is none", "a.xlsx;2019-02-08\nb.xlsx;2019-02-30\n", "list.days 2"],
  ["a day in another notation, in the first line too", "a.xlsx;8/2/2019\n", "list.days 1"],
  ["a line without a day", "tệp;ngày\n\na.xlsx\n", "list.days 3"],
  ["a line without a file", ";2019-02-08\n", "list.days 1"],
  ["two days for one file", "a.xlsx;2019-02-08\na.xlsx;2019-02-09\n", "list.daysTwice 2"],
])("%s is refused with its line", async (_, list, wanted) => {
  expect(await days(list)).toBe(wanted)
})

test("a file is found whichever way its accents are written, and in its folder", async () => {
  const name = "huyện Lập Thạch/biểu.xlsx"
  expect(await days(`${name.normalize("NFC")};2019-02-08`, name.normalize("NFD"))).toEqual(["2019-02-08"])
  expect(await days(`${name.normalize("NFD")};2019-02-08`, name.normalize("NFC"), "biểu.xlsx")).toEqual([
    ...["2019-02-08", undefined],
  ])
})

test("names that no file has are said on the side, and the merge goes on", async () => {
  await inTemporaryFolder(async (folder) => {
    const submissions = join(folder, "in")
    await lay(submissions, { "a.xlsx": { figures: complete } })
    await writeFile(join(folder, "days.csv"), "a.xlsx;2019-02-08\nA.xslx;2019-02-09\n")
    const list = ["--received-list", join(folder, "days.csv")]
    const { out, err, status } = await cli("merge", submissions, "-o", join(folder, "out"), ...list)
    expect([status, err]).toEqual([0, "Danh sách ngày nhận nhắc tới tệp không có trong thư mục: A.xslx.\n"])
    expect(out).toContain("đã nộp 1 (đúng hạn 1, chậm 0, không rõ ngày 0, trùng 0)")
  })
})

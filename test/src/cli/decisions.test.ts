import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const files = {
  "a.xlsx": { figures: complete },
  "b.xlsx": { figures: { ...complete, "A12.02.1": 140 } },
}

async function merged(list: string, name = "quyet-dinh.csv") {
  return inTemporaryFolder(async (folder) => {
    const submissions = join(folder, "nop")
    await lay(submissions, files)
    await writeFile(join(submissions, name), list)
    const { status, out, err } = await cli("merge", submissions, "-o", join(folder, "ra"), "--json")
    const json = out === "" ? undefined : (JSON.parse(out) as Record<string, unknown>)
    return { status, err, json }
  })
}

test("the list of decisions in the folder says which file counts and which is left out, and is no submission itself", async () => {
  const { json, err } = await merged(
    'Tệp;Quyết định;Người quyết định;Lý do\r\na.xlsx;Loại;Trần Thị B;"nộp nhầm; đã có bản mới"\r\n',
  )
  expect(err).toBe("")
  expect(json).toMatchObject({
    rejected: [
      { file: "a.xlsx", reason: "EXCLUDED", message: expect.stringContaining("Trần Thị B: nộp nhầm; đã có bản mới") },
    ],
    decisions: [{ file: "a.xlsx", verdict: "exclude", who: "Trần Thị B", why: "nộp nhầm; đã có bản mới" }],
    skipped: ["quyet-dinh.csv"],
  })
  const preferred = await merged("b.xlsx,prefer,C,newer\n", "decisions.csv")
  expect(preferred.json).toMatchObject({
    figures: expect.arrayContaining([expect.objectContaining({ cell: "A12.02.1", total: "140" })]),
  })
})

test.each([
  ["a.xlsx;loại;B\n", /^Dòng 1 của .*quyet-dinh\.csv” không đúng dạng/],
  ["Tệp;Quyết định;Người;Lý do\nb.xlsx;xóa;B;cũ\n", /^Dòng 2 của/],
  ["a.xlsx;loại;B;cũ\na.xlsx;ưu tiên;B;mới\n", /^Tệp “a\.xlsx” có nhiều quyết định/],
])("a list that is wrong ends the call before anything is merged: %j", async (list, said) => {
  const { status, err, json } = await merged(list)
  expect([status, json]).toEqual([2, undefined])
  expect(err).toMatch(said)
})

test("a decision about a file that is not there is said", async () => {
  const { err } = await merged("c.xlsx;loại;B;cũ\n")
  expect(err).toContain("Quyết định về tệp không có trong thư mục nên chưa áp dụng: c.xlsx")
})

async function mergedBoth(lists: Readonly<Record<string, string>>, ...folders: readonly string[]) {
  return inTemporaryFolder(async (root) => {
    await lay(root, { "nop/so.xlsx": files["a.xlsx"], "khac/so.xlsx": files["b.xlsx"], ...lists })
    const paths = folders.map((folder) => join(root, folder))
    const { status, out, err } = await cli("merge", ...paths, "-o", join(root, "ra"), "--json")
    const short = (text: string) => text.replaceAll(`${root}/`, "")
    const { rejected = [], decisions = [] } = out === "" ? {} : (JSON.parse(out) as Record<string, { file: string }[]>)
    const about = (said: readonly { file: string }[]) => said.map(({ file }) => short(file)).sort()
    return { status, err: short(err), rejected: about(rejected), decisions: about(decisions) }
  })
}

test("of several folders a list names files as they lie in its own, as in the pane, or by their whole paths", async () => {
  const one = await mergedBoth({ "nop/quyet-dinh.csv": "so.xlsx;loại;B;cũ" }, "nop", "khac/")
  expect(one).toMatchObject({ err: "", rejected: ["nop/so.xlsx"], decisions: ["nop/so.xlsx"] })
  const lists = { "nop/quyet-dinh.csv": "so.xlsx;nhận;B;đúng", "khac/quyet-dinh.csv": "so.xlsx;loại;B;cũ" }
  const each = await mergedBoth(lists, "nop", "khac/")
  expect(each).toMatchObject({ err: "", rejected: ["khac/so.xlsx"], decisions: ["khac/so.xlsx", "nop/so.xlsx"] })
  const none = await mergedBoth({ "nop/quyet-dinh.csv": "b.xlsx;loại;B;cũ" }, "nop", "khac")
  expect(none.err).toContain("chưa áp dụng: nop/b.xlsx")
})

test("two lists that turn out to be about one file end the call", async () => {
  const lists = { "quyet-dinh.csv": "nop/so.xlsx;loại;B;cũ", "nop/quyet-dinh.csv": "so.xlsx;ưu tiên;B;mới" }
  const { status, err } = await mergedBoth(lists, "", "nop")
  expect([status, err]).toEqual([2, expect.stringMatching(/^Tệp “nop\/so\.xlsx” có nhiều quyết định/)])
})

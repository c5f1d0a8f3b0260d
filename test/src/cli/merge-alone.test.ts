import { spawnSync } from "node:child_process"
import fs from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { mergeAlone } from "../../../src/cli/merge-alone"
import { cli } from "../../support/cli"
import { json } from "../../support/printed-json"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const output = "tong-hop-vtlt-2018-26.xlsx"
const outputs = [
  ...["nguon-so-lieu", "sdmx", "so-doi-soat", "so-lieu"].map((table) => `${table}-vtlt-2018-26.csv`),
  output,
]
const lockPath = ".bieumau-merge/lock"

afterEach(() => jest.restoreAllMocks())

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** Lends a folder of submissions, and one for outputs that is not there yet. */
async function inFolders(use: (input: string, out: string, folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const input = await lay(join(folder, "in"), { "a.xlsx": { figures: complete }, "b.xlsx": "" })
    await use(input, join(folder, "out"), folder)
  })
}

/** Everything below a folder, with its text. */
async function stateOf(folder: string): Promise<unknown> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(files.sort().map(async (path) => [path, await fs.readFile(path, "base64")]))
}

/** The number of a process that is no more. */
function gonePid(): number {
  return spawnSync(process.execPath, ["--version"]).pid
}

const host = hostname()
describe.each([
  [
    "of a merge that runs",
    () => ({ pid: process.pid, host }),
    /^Một lần tổng hợp khác đang ghi /,
    /^Another merge is /,
  ],
  [
    "of a merge that was killed",
    () => ({ pid: gonePid(), host }),
    /bị ngắt giữa chừng .* Hãy xóa “/,
    /was cut off .* Delete “/,
  ],
  [
    "of another machine",
    () => ({ pid: 1, host: "máy-khác" }),
    /^Máy “máy-khác” .* hãy xóa “/,
    /^The machine “máy-khác” .* delete “/,
  ],
  ["of nobody", () => "?", /^Có tệp khóa “.*” nhưng không rõ /, /^There is a lock “.*”, but of which merge is unclear/],
])("[G9] a lock %s", (_, holder, vi, en) => {
  test.each([
    ["vi", vi],
    ["en", en],
  ])("is said in one sentence with what to do, and nothing is written or taken away (%s)", (language, wanted) =>
    inFolders(async (input, out, folder) => {
      const text = JSON.stringify(holder()).replace('"?"', "")
      await lay(out, { [output]: "old", [lockPath]: text, ".bieumau-merge/read/x": "…" })
      const before = await stateOf(folder)
      const { status, out: printed, err } = await cli("merge", input, "-o", out, "--json", "--lang", language)
      expect({ status, printed }).toEqual({ status: 2, printed: "" })
      expect(err.split("\n")).toEqual([expect.stringMatching(wanted), ""])
      expect(err).toContain(`“${join(out, lockPath)}”`)
      expect(await stateOf(folder)).toEqual(before)
    }),
  )
})

test("[G9] where a merge was killed while it replaced files, it is said that they may be of two merges", () =>
  inFolders(async (input, out) => {
    await lay(out, { [lockPath]: JSON.stringify({ pid: gonePid(), host }), ".bieumau-merge/placing": "" })
    const { status, err } = await cli("merge", input, "-o", out)
    expect(status).toBe(2)
    expect(err).toMatch(/có thể thuộc hai lần khác nhau, đừng dùng; hãy xóa “.*lock” rồi chạy lại/)
    await fs.rm(join(out, lockPath))
    expect((await cli("merge", input, "-o", out)).status).toBe(1)
    expect((await fs.readdir(out)).sort()).toEqual(outputs)
  }))

test("[G9] of two merges that begin at once into one folder one is done, the other ends with status 2", () =>
  inFolders(async (input, out) => {
    const both = await Promise.all([cli("merge", input, "-o", out), cli("merge", input, "-o", out)])
    expect(both.map(({ status }) => status).sort()).toEqual([1, 2])
    expect((await fs.readdir(out)).sort()).toEqual(outputs)
  }))

test("[G9] what a merge was about is not looked for among submissions, nor named as skipped", () =>
  inFolders(async (input, out) => {
    await cli("merge", input, "-o", out)
    const usual = await json("merge", input, "-o", out)
    const left = { ".bieumau-merge/read/x.xlsx": { unit: "252", figures: complete }, ".bieumau-merge/new/0": "half" }
    await lay(input, left)
    expect((await json("merge", input, "-o", out)).said).toEqual(usual.said)
    expect(await fs.readdir(join(input, ".bieumau-merge"))).toEqual(["new", "read"])
  }))

test("[G7] a merge of nothing leaves no folder behind that it made, and one that was there as it was", () =>
  inTemporaryFolder(async (folder) => {
    const input = await lay(join(folder, "in"), { "x.tmp": "" })
    const deep = await cli("merge", input, "-o", join(folder, "a/b"))
    expect(deep).toMatchObject({ status: 2, out: "" })
    expect(await fs.readdir(folder)).toEqual(["in"])
    await fs.mkdir(join(folder, "a"))
    await cli("merge", input, "-o", join(folder, "a/b"))
    expect(await fs.readdir(join(folder, "a"))).toEqual([])
  }))

test("[G7] Ctrl+C ends a merge at once, but not while it puts its outputs in place", () =>
  inTemporaryFolder(async (folder) => {
    const said: string[] = []
    const exit = jest.spyOn(process, "exit").mockImplementation((status) => said.push(`exit ${status}`) as never)
    const work = () =>
      mergeAlone(
        folder,
        () => said.push("interrupted"),
        async ({ unbroken }) => {
          await unbroken(() => Promise.resolve(process.emit("SIGINT", "SIGINT")))
          said.push("placed")
          process.emit("SIGINT", "SIGINT")
        },
      )
    await work()
    expect(said).toEqual(["placed", "interrupted", "exit 130"])
    expect(exit).toHaveBeenCalledTimes(1)
    process.emit("SIGTERM", "SIGTERM")
    expect(exit).toHaveBeenCalledTimes(1)
  }))

const broken: readonly (readonly [string, RegExp, RegExp, () => void])[] = [
  [
    "the folder is read-only",
    /^Thư mục không cho ghi “.*out” \(EROFS\); tệp cũ còn nguyên\. Hãy chọn thư mục khác/,
    /^The folder does not let “.*out” be written \(EROFS\); the old file is untouched\./,
    () => jest.spyOn(fs, "mkdir").mockRejectedValue(failing("EROFS")),
  ],
  [
    "the disk is full from the start",
    /^Đĩa đã đầy \(ENOSPC\) nên không ghi được “.*out”; tệp cũ còn nguyên\. Hãy giải phóng chỗ/,
    /^The disk is full \(ENOSPC\), so “.*out” cannot be written; the old file is untouched\./,
    () => fillFor("lock"),
  ],
  [
    "the disk is full when the outputs are written",
    /^Đĩa đã đầy \(ENOSPC\) nên không ghi được “.*xlsx”; tệp cũ còn nguyên\. Hãy giải phóng chỗ/,
    /^The disk is full \(ENOSPC\), so “.*xlsx” cannot be written; the old file is untouched\./,
    () => fillFor("0"),
  ],
]

/** The disk has no room for files of this name. */
function fillFor(name: string): void {
  const open = fs.open
  jest.spyOn(fs, "open").mockImplementation(async (path, flags) => {
    const file = await open(path, flags)
    if (String(path).endsWith(`/${name}`)) {
      file.writeFile = async () => {
        await file.write("half")
        throw failing("ENOSPC")
      }
    }
    return file
  })
}

describe.each(broken)("[G7] where %s", (_, vi, en, breakDown) => {
  test.each([
    ["vi", vi],
    ["en", en],
  ])("one sentence says so, the old outputs stay and nothing is left beside them (%s)", (language, wanted) =>
    inFolders(async (input, out, folder) => {
      await lay(out, { [output]: "old" })
      const before = await stateOf(folder)
      breakDown()
      const { status, out: printed, err } = await cli("merge", input, "-o", out, "--json", "--lang", language)
      jest.restoreAllMocks()
      expect({ status, printed }).toEqual({ status: 2, printed: "" })
      expect(err.split("\n")).toEqual([expect.stringMatching(wanted), ""])
      expect(await stateOf(folder)).toEqual(before)
      expect(await fs.readdir(out)).toEqual([output])
    }),
  )
})

test("[G7] where there is no room to remember what was read, the merge comes to the same", () =>
  inFolders(async (input, out) => {
    const usual = await json("merge", input, "-o", out)
    const writeFile = fs.writeFile
    jest.spyOn(fs, "writeFile").mockImplementation(async (path, ...rest) => {
      if (typeof path === "string" && path.includes("read")) throw failing("ENOSPC")
      await writeFile(path, ...rest)
    })
    expect((await json("merge", input, "-o", out)).said).toEqual(usual.said)
  }))

import { createHash } from "node:crypto"
import fs from "node:fs/promises"
import { join } from "node:path"
import { isPlacing, writeTogether } from "../../../src/cli/write-together"
import { inTemporaryFolder } from "../../support/temporary"

const names = ["a.xlsx", "b.docx", "c.html"]

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** New files, named like those in the folder, each with its own text. */
function newFiles(folder: string) {
  return names.map((name) => ({ path: join(folder, name), pieces: [Buffer.from(`new ${name}`)] }))
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = (await fs.readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  return Promise.all(entries.map(async ({ name, parentPath }) => fs.readFile(join(parentPath, name), "utf8")))
}

const olds = names.map((name) => `old ${name}`)
const news = names.map((name) => `new ${name}`)

async function inFolderOfOld(use: (folder: string, beside: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    for (const name of names) await fs.writeFile(join(folder, name), `old ${name}`)
    await fs.mkdir(join(folder, ".own"))
    await use(folder, join(folder, ".own"))
  })
}

/** Somebody has these files open, for good or until it was tried so often: nothing can be put in their place. */
function open(...stuck: readonly (readonly [name: string, puttingBackToo: boolean])[]): void {
  const rename = fs.rename
  jest.spyOn(fs, "rename").mockImplementation(async (from, to) => {
    const isBack = String(from).includes("old")
    const found = stuck.find(([name]) => String(to).endsWith(name))
    if (found !== undefined && (isBack ? found[1] : !found[1])) throw failing("EBUSY")
    await rename(from, to)
  })
}

afterEach(() => jest.restoreAllMocks())

test("[G7] files that belong together are all there, and nothing beside them", () =>
  inFolderOfOld(async (folder, beside) => {
    await writeTogether(newFiles(folder), beside)
    expect((await textsIn(folder)).sort()).toEqual(news)
  }))

test("[G7] no file is put in its place before all are on the disk, nor without a mark that it is being done", () =>
  inFolderOfOld(async (folder, beside) => {
    const seen: string[] = []
    const [openFile, rename] = [fs.open, fs.rename]
    jest.spyOn(fs, "open").mockImplementation(async (path, flags) => {
      seen.push("write")
      return openFile(path, flags)
    })
    jest.spyOn(fs, "rename").mockImplementation(async (from, to) => {
      seen.push((await isPlacing(beside)) ? "place" : "place without a mark")
      await rename(from, to)
    })
    await writeTogether(newFiles(folder), beside)
    expect(seen).toEqual(["write", "write", "write", "place", "place", "place"])
    expect(await isPlacing(beside)).toBe(false)
  }))

test.each(names)("[G7] where %s is open in Excel, no file is replaced, and the sentence names it", (name) =>
  inFolderOfOld(async (folder, beside) => {
    open([name, false])
    await expect(writeTogether(newFiles(folder), beside)).rejects.toMatchObject({
      ...{ name: "CallError", key: "call.notReplaced", facts: { path: join(folder, name), reason: "EBUSY" } },
    })
    expect((await textsIn(folder)).sort()).toEqual(olds)
  }),
)

test("[G7] where a file was not there before, it is not there afterwards", () =>
  inFolderOfOld(async (folder, beside) => {
    await fs.rm(join(folder, "a.xlsx"))
    open(["c.html", false])
    await expect(writeTogether(newFiles(folder), beside)).rejects.toMatchObject({ key: "call.notReplaced" })
    expect((await textsIn(folder)).sort()).toEqual(olds.slice(1))
  }))

test("[G7] where an old file cannot be put back, the mix is said", () =>
  inFolderOfOld(async (folder, beside) => {
    open(["b.docx", false], ["a.xlsx", true])
    await expect(writeTogether(newFiles(folder), beside)).rejects.toMatchObject({
      key: "call.mixed",
      facts: { path: join(folder, "b.docx"), reason: "EBUSY", files: join(folder, "a.xlsx") },
    })
  }))

test.each([
  ["ENOSPC", "call.diskFull"],
  ["EDQUOT", "call.diskFull"],
  ["EROFS", "call.readOnly"],
  ["EIO", "call.cannotWrite"],
])("[G7] where the last file cannot be written (%s), the old ones stay and nothing is left", (code, key) =>
  inFolderOfOld(async (folder, beside) => {
    const openFile = fs.open
    jest.spyOn(fs, "open").mockImplementation(async (path, flags) => {
      const file = await openFile(path, flags)
      if (String(path).endsWith("2")) {
        file.writeFile = async () => {
          await file.write("half")
          throw failing(code)
        }
      }
      return file
    })
    await expect(writeTogether(newFiles(folder), beside)).rejects.toMatchObject({
      ...{ key, facts: { path: join(folder, "c.html"), reason: code } },
    })
    expect((await textsIn(folder)).sort()).toEqual(olds)
  }),
)

test("[G7] on a disk that knows no second names for a file, old files are kept as copies", () =>
  inFolderOfOld(async (folder, beside) => {
    jest.spyOn(fs, "link").mockRejectedValue(failing("EPERM"))
    open(["c.html", false])
    await expect(writeTogether(newFiles(folder), beside)).rejects.toMatchObject({ key: "call.notReplaced" })
    expect((await textsIn(folder)).sort()).toEqual(olds)
  }))

test("[G7] a mistake in making a file is not said to be a fault of the disk, and the old files stay", () =>
  inFolderOfOld(async (folder, beside) => {
    function* broken(): Generator<Uint8Array> {
      yield Buffer.from("half")
      throw new RangeError("a mistake of ours")
    }
    const files = [{ path: join(folder, "a.xlsx"), pieces: broken() }]
    await expect(writeTogether(files, beside)).rejects.toThrow(RangeError)
    expect((await textsIn(folder)).sort()).toEqual(olds)
  }))

test("[G10] the hash of each file is that of its bytes, however many pieces they came in", () =>
  inFolderOfOld(async (folder, beside) => {
    const pieces = [Buffer.from("new "), Buffer.from("a.xlsx")]
    const hash = createHash("sha256").update("new a.xlsx").digest("hex")
    expect(await writeTogether([{ path: join(folder, "a.xlsx"), pieces }], beside)).toEqual([hash])
  }))

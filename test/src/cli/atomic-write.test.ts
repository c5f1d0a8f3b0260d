import fs from "node:fs/promises"
import { join } from "node:path"
import { writeWhole } from "../../../src/cli/atomic-write"
import { inTemporaryFolder } from "../../support/temporary"

const bytesOf = (text: string) => Buffer.from(text)

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A disk that is full: the file can be opened and not written to. */
function fillDisk(): void {
  const open = fs.open
  jest.spyOn(fs, "open").mockImplementation(async (...args) => {
    const file = await open(...args)
    file.writeFile = async () => {
      await file.write("half")
      throw failing("ENOSPC")
    }
    return file
  })
}

afterEach(() => jest.restoreAllMocks())

test("[G7] a file is written beside its place, synced, closed, and only then put there", () =>
  inTemporaryFolder(async (folder) => {
    const steps: string[] = []
    const [open, rename] = [fs.open, fs.rename]
    jest.spyOn(fs, "open").mockImplementation(async (path, flags) => {
      const file = await open(path, flags)
      steps.push(`open ${String(flags)}`)
      for (const step of ["writeFile", "sync", "close"] as const) {
        const done = file[step].bind(file) as (...args: unknown[]) => Promise<void>
        file[step] = async (...args: unknown[]) => {
          await done(...args)
          steps.push(step)
        }
      }
      return file
    })
    jest.spyOn(fs, "rename").mockImplementation(async (from, to) => {
      await rename(from, to)
      steps.push("rename")
    })
    await writeWhole(join(folder, "mới/a.xlsx"), bytesOf("new"))
    expect(steps).toEqual(["open wx", "writeFile", "sync", "close", "rename"])
    expect(await fs.readdir(join(folder, "mới"))).toEqual(["a.xlsx"])
    expect(await fs.readFile(join(folder, "mới/a.xlsx"), "utf8")).toBe("new")
  }))

test.each([
  [
    "it cannot be put in its place",
    "EXDEV",
    "call.cannotWrite",
    () => jest.spyOn(fs, "rename").mockRejectedValue(failing("EXDEV")),
  ],
  [
    "somebody keeps it open to the end",
    "EBUSY",
    "call.cannotWrite",
    () => jest.spyOn(fs, "rename").mockRejectedValue(failing("EBUSY")),
  ],
  ["the disk is full", "ENOSPC", "call.diskFull", fillDisk],
  [
    "the folder is read-only",
    "EROFS",
    "call.readOnly",
    () => jest.spyOn(fs, "open").mockRejectedValue(failing("EROFS")),
  ],
])("[G7] where %s, the old file survives and nothing is left beside it", (_, code, key, breakDown) =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, "a.xlsx")
    await writeWhole(path, bytesOf("old"))
    breakDown()
    await expect(writeWhole(path, bytesOf("new"))).rejects.toMatchObject({
      ...{ name: "CallError", key, facts: { path, reason: code } },
    })
    jest.restoreAllMocks()
    expect(await fs.readFile(path, "utf8")).toBe("old")
    expect(await fs.readdir(folder)).toEqual(["a.xlsx"])
  }),
)

test("[G7] a file that is looked at for a moment is replaced a moment later", () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, "a.xlsx")
    await writeWhole(path, bytesOf("old"))
    const rename = jest
      .spyOn(fs, "rename")
      .mockRejectedValueOnce(failing("EPERM"))
      .mockRejectedValueOnce(failing("EBUSY"))
    await writeWhole(path, bytesOf("new"))
    expect(rename).toHaveBeenCalledTimes(3)
    expect(await fs.readFile(path, "utf8")).toBe("new")
    expect(await fs.readdir(folder)).toEqual(["a.xlsx"])
  }))

test("[G7] whoever reads while it is written over and over sees one whole file or the other", () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, "a.xlsx")
    const versions = ["a", "b"].map((letter) => Buffer.alloc(1_000_000, letter))
    await writeWhole(path, versions[0]!)
    let isWriting = true
    const writing = (async () => {
      for (let i = 1; i <= 30; i++) await writeWhole(path, versions[i % 2]!)
      isWriting = false
    })()
    let seen = 0
    const reading = [1, 2, 3].map(async () => {
      while (isWriting) {
        const bytes = await fs.readFile(path)
        expect(versions.some((version) => version.equals(bytes))).toBe(true)
        seen++
      }
    })
    await Promise.all([writing, ...reading])
    expect(seen).toBeGreaterThan(0)
    expect(await fs.readdir(folder)).toEqual(["a.xlsx"])
  }))

test("[G14] a name as long as a name can be is written to like any other", () =>
  inTemporaryFolder(async (folder) => {
    const name = "đ".repeat(125) + ".xlsx"
    expect(Buffer.byteLength(name)).toBe(255)
    await writeWhole(join(folder, name), bytesOf("new"))
    expect(await fs.readdir(folder)).toEqual([name])
  }))

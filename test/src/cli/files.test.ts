import fs, { mkdir, symlink } from "node:fs/promises"
import { join } from "node:path"
import { inputsOf } from "../../../src/cli/files"
import { cli } from "../../support/cli"
import { json, verdicts } from "../../support/printed-json"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const empty = { "b.xlsx": "", "A.xlsx": "", "huyện/a.xlsx": "", "huyện/xã/10.xlsx": "", "huyện/xã/9.xlsx": "" }

async function namesOf(...paths: readonly string[]): Promise<readonly string[]> {
  return (await inputsOf(paths)).files.map(({ name }) => name)
}

test("a file is called by its path below the folder that was named, with slashes", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, empty)
    expect([...(await namesOf(folder))].sort()).toEqual(Object.keys(empty).sort())
    expect(await namesOf(`${folder}/huyện/`)).toEqual(await namesOf(join(folder, "huyện")))
    expect(await namesOf(join(folder, "huyện/a.xlsx"))).toEqual(["a.xlsx"])
  }))

test("[G8] the order depends on the names alone", () =>
  inTemporaryFolder(async (folder) => {
    await lay(join(folder, "1"), empty)
    await lay(join(folder, "2"), Object.fromEntries(Object.entries(empty).reverse()))
    expect(await namesOf(join(folder, "2"))).toEqual(await namesOf(join(folder, "1")))
    const [one, two] = [join(folder, "1"), join(folder, "2")]
    expect(await namesOf(one, two)).toEqual(await namesOf(two, one))
  }))

test("[G2] a file that is named twice, in whatever way, is one input", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete }, "huyện/b.xlsx": "" })
    const file = join(folder, "a.xlsx")
    expect(await namesOf(file, file, `${folder}/huyện/../a.xlsx`)).toEqual(["a.xlsx"])
    expect(await namesOf(folder, join(folder, "huyện"))).toHaveLength(2)
    const { said } = await json("check", folder, file)
    expect(said.counts).toMatchObject({ files: 2, accepted: 1, rejected: 1 })
  }))

test("[G2] files of one name in several folders keep different names", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "1/a.xlsx": { figures: complete }, "2/a.xlsx": "" })
    const paths = ["1/a.xlsx", "2/a.xlsx"].map((name) => join(folder, name))
    const wanted = { [paths[0]!]: "accepted", [paths[1]!]: "EMPTY" }
    expect(verdicts((await json("check", ...paths)).said)).toEqual(wanted)
    expect(verdicts((await json("check", join(folder, "1"), join(folder, "2"))).said)).toEqual(wanted)
  }))

test("a backslash in a name is a letter like any other where the system says so", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a\\b.xlsx": "" })
    expect(await namesOf(folder)).toEqual(["a\\b.xlsx"])
  }))

test("a folder is gone through once, links to folders are not followed", () =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, "huyện"))
    await symlink(folder, join(folder, "huyện/lên"))
    expect(await namesOf(folder)).toEqual(["huyện/lên"])
  }))

describe("a folder that cannot be looked into", () => {
  afterEach(() => jest.restoreAllMocks())

  /** Folders of this name are locked. Not by their mode: who runs the tests may be allowed everything. */
  function lock(name: string): void {
    const readdir = fs.readdir as (...args: unknown[]) => Promise<never>
    jest.spyOn(fs, "readdir").mockImplementation((path, ...options: unknown[]) => {
      const isLocked = String(path).endsWith(name)
      return isLocked ? Promise.reject(Object.assign(new Error(), { code: "EACCES" })) : readdir(path, ...options)
    })
  }

  test("[G2] is refused by its name where it lies below the one named, and the others go on", () =>
    inTemporaryFolder(async (folder) => {
      await lay(folder, { "a.xlsx": { figures: complete }, "huyện/khóa.tmp/b.xlsx": { figures: complete } })
      lock("khóa.tmp")
      for (const language of ["vi", "en"]) {
        const { status, said } = await json("check", folder, "--lang", language)
        expect(status).toBe(1)
        expect(verdicts(said)).toEqual({ "a.xlsx": "accepted", "huyện/khóa.tmp": "UNREADABLE_FILE" })
        expect(said.files[1]).toMatchObject({ message: expect.stringContaining("EACCES") })
      }
      const merged = await json("merge", folder, "-o", folder)
      expect(merged.status).toBe(1)
      expect(merged.said.units).toMatchObject({ received: 1, lists: { rejected: ["huyện/khóa.tmp"] } })
    }))

  test("is a wrong call where it was named itself", () =>
    inTemporaryFolder(async (folder) => {
      await lay(folder, { "khóa/b.xlsx": { figures: complete } })
      lock("khóa")
      expect(await cli("check", join(folder, "khóa"))).toMatchObject({
        status: 2,
        out: "",
        err: expect.stringMatching(/^Không đọc được .*EACCES/),
      })
    }))
})

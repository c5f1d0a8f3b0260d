import { mkdir, readdir, readFile, symlink } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

test("[G7] results go into the file that is named, whole and alone; nothing is on stdout, and the status is that of the check", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: { ...complete, "A12.05.1": 57 } } })
    const output = join(folder, "out", "r.html")
    const { status, out, err } = await cli("check", submissions, "--format", "html", "-o", output)
    expect([status, out]).toEqual([1, ""])
    expect(err).toContain(`Đã ghi ${output}`)
    expect(await readFile(output, "utf8")).toBe((await cli("check", submissions, "--format", "html")).out)
    expect(await readdir(join(folder, "out"))).toEqual(["r.html"])
    expect((await cli("check", submissions, "--json", "-o", join(folder, "r.json"), "--quiet")).err).toBe("")
  }))

test("[G1] a submission is never written over, whatever way leads to it", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
    const bytes = await readFile(join(submissions, "a.xlsx"))
    await mkdir(join(folder, "other"))
    await symlink(submissions, join(folder, "other", "link"))
    for (const output of ["in/a.xlsx", "other/link/a.xlsx", "in/../in/new.html", "other/link/new.html"]) {
      const { status, err } = await cli("check", submissions, "--format", "html", "-o", join(folder, output))
      expect([status, err]).toEqual([2, expect.stringContaining("đang được kiểm tra; không ghi gì")])
    }
    expect(await readdir(submissions)).toEqual(["a.xlsx"])
    expect(await readFile(join(submissions, "a.xlsx"))).toEqual(bytes)
  }))

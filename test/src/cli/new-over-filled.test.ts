import { readFile, readdir } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

test("a workbook that is there already, perhaps filled in, is not written over; of many, none is written then", async () => {
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "vtlt-2018-252.xlsx": "điền dở" })
    const { status, out, err } = await cli("new", "--year", "2018", "--all", "-o", folder)
    expect([status, out]).toEqual([2, ""])
    expect(err).toContain("vtlt-2018-252.xlsx” đã có và có thể đã được điền; không ghi gì.")
    expect(await readdir(folder)).toEqual(["vtlt-2018-252.xlsx"])
    expect(await readFile(join(folder, "vtlt-2018-252.xlsx"), "utf8")).toBe("điền dở")
  })
})

test("--overwrite replaces it", async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "một.xlsx")
    await lay(folder, { "một.xlsx": "cũ" })
    expect((await cli("new", "--year", "2018", "--unit", "252", "-o", path, "--overwrite")).status).toBe(0)
    expect((await cli("check", path)).out).toContain("UBND huyện Vĩnh Tường, 2018")
  })
})

import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

test("merge prints the totals that there are, how many are not, and the forms without any in one line", async () => {
  await inTemporaryFolder(async (folder) => {
    const some = Object.fromEntries(Object.entries(complete).filter(([cell]) => cell.startsWith("A10.")))
    await lay(folder, { "a.xlsx": { figures: some } })
    const { out } = await cli("merge", folder, "-o", `${folder}/ra`)
    expect(out).toContain("Biểu A10. ")
    expect(out).not.toContain("Biểu A12. ")
    expect(out).toContain("Các biểu chưa có số liệu nào: A12.\n")
    expect(out).not.toContain("0/9")
  })
})

test("of a form that is partly filled merge says how many figures nobody has", async () => {
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: { "A10.05.1": 3 } } })
    const { out } = await cli("merge", folder, "-o", `${folder}/ra`)
    expect(out).toMatch(/\n05 {2}.* 3 {2}mét giá +1\/9\n… \d+ chỉ tiêu chưa có số liệu\.\n/)
  })
})

test("check says the blank cells of a form in one line", async () => {
  await inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: { "A10.05.1": 3 } } })
    const { out } = await cli("check", folder)
    expect(out.match(/ô bắt buộc chưa có số liệu: mã số/g)).toHaveLength(1)
    expect(out).not.toMatch(/LỖI .*, ô \S+: .*chưa có số liệu/)
  })
})

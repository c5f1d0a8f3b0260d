import { cp, writeFile } from "node:fs/promises"
import { join } from "node:path"
import vinhPhuc from "../../fixtures/packs/hai-bieu/profiles/vinh-phuc.json"
import { cli } from "../../support/cli"
import { json } from "../../support/printed-json"
import { complete, lay, type Submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** The small pack, in which from 2018 on 252 has taken in 246 and 247, and 251 and 253 were 253 before. */
async function packIn(folder: string): Promise<string> {
  await cp(twoFormFolder, folder, { recursive: true })
  const years: Readonly<Record<string, object>> = { "246": { to: 2017 }, "247": { to: 2017 }, "251": { from: 2018 } }
  const units = vinhPhuc.units.map((unit) => ({ ...unit, ...years[unit.code] }))
  const successions = [
    { from: ["246", "247", "252"], to: ["252"], since: "2018-01-01", how: "merged", basis: "NQ 10/NQ-HĐND" },
    { from: ["253"], to: ["251", "253"], since: "2018-03-01", how: "split", basis: "NQ 11/NQ-HĐND" },
  ]
  await writeFile(join(folder, "profiles/vinh-phuc.json"), JSON.stringify({ ...vinhPhuc, units, successions }))
  return folder
}

const lastYear = (unit: string): Submitted => ({ unit, year: 2017, figures: complete })

test("last year's figures of units that were merged or split are joined, or said not to be known; old codes are refused", () =>
  inTemporaryFolder(async (folder) => {
    const pack = ["--pack", await packIn(join(folder, "pack"))]
    const last = await lay(join(folder, "last"), {
      ...{ "246.xlsx": lastYear("246"), "247.xlsx": lastYear("247"), "252.xlsx": lastYear("252") },
      "253.xlsx": lastYear("253"),
    })
    const now = await lay(join(folder, "now"), {
      ...{ "246.xlsx": { unit: "246", figures: complete }, "251.xlsx": { unit: "251", figures: complete } },
      ...{ "252.xlsx": { unit: "252", figures: complete }, "253.xlsx": { unit: "253", figures: complete } },
    })
    const { said } = await json("merge", now, "-o", join(folder, "out"), "--previous", last, ...pack)
    expect(said.rejected).toMatchObject([{ file: "246.xlsx", reason: "SUCCEEDED_UNIT" }])
    expect(said.rejected[0]!.message).toContain("→ 252 UBND huyện Vĩnh Tường (NQ 10/NQ-HĐND, 2018-01-01)")
    expect(said.previous).toMatchObject({
      ...{ units: 1, of: 3, without: ["251", "253"] },
      successions: [
        { unit: "251", from: ["253"] },
        { unit: "252", from: ["252", "246", "247"], without: [] },
        { unit: "253", from: ["253"] },
      ],
    })
    const rules = said.review.findings.map(({ rule }) => rule)
    expect(rules.filter((rule) => /joined|part|notWhole/.test(rule))).toEqual([
      "review.part",
      "review.joined",
      "review.part",
    ])

    const blank = join(folder, "252.xlsx")
    const made = await cli("new", "--year", "2018", "--unit", "252", "-o", blank, "--previous", last, ...pack)
    expect(made.out).toContain("UBND huyện Vĩnh Tường: số kỳ trước là của")
    const described = await cli("cells", blank, "--json")
    expect(described.out).toMatch(/"value":120\b/)

    await lay(join(folder, "last"), { "247.xlsx": { unit: "247", year: 2016 } })
    const lacking = await cli("check", now, "--previous", last, "--lang", "en", ...pack)
    expect(lacking.out).toContain("the report of UBND huyện Tam Dương is missing (NQ 10/NQ-HĐND)")
  }))

import { cp, writeFile } from "node:fs/promises"
import { join } from "node:path"
import vinhPhuc from "../../fixtures/packs/hai-bieu/profiles/vinh-phuc.json"
import { cli } from "../../support/cli"
import { craftRows } from "../../support/crafted-xlsx"
import { patched } from "../../support/patched-xlsx"
import { json, verdicts } from "../../support/printed-json"
import { complete, lay, submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** A copy of the small pack with two profiles: neither has the unit 249, only the first has 246. */
async function packIn(folder: string): Promise<string> {
  await cp(twoFormFolder, folder, { recursive: true })
  const first = vinhPhuc.units.filter(({ code }) => code !== "249")
  const second = first.filter(({ code }) => code !== "246")
  for (const [id, units] of [["vinh-phuc", first] as const, ["khac", second] as const]) {
    await writeFile(join(folder, `profiles/${id}.json`), JSON.stringify({ ...vinhPhuc, id, units }))
  }
  return folder
}

/** A unit's workbook that does not say for which profile it was made: its hidden map is a sheet like any other. */
async function withoutMap(unit: string): Promise<Uint8Array> {
  const bytes = await submitted({ unit, figures: complete })
  return patched(bytes, "xl/workbook.xml", (xml) => xml.replaceAll("_bieumau", "Sheet9"))
}

test("[G2] where a pack has several profiles, a file that does not say its own stops no other", () =>
  inTemporaryFolder(async (folder) => {
    const pack = await packIn(join(folder, "pack"))
    const submissions = await lay(join(folder, "in"), {
      "của 246.xlsx": await withoutMap("246"),
      "của 249.xlsx": await withoutMap("249"),
      "của 252.xlsx": await withoutMap("252"),
      "có bản đồ.xlsx": { unit: "253", figures: complete },
      "không có biểu.xlsx": craftRows(`<row r="1"><c r="A1"><v>1</v></c></row>`),
    })
    const wanted = {
      ...{ "của 249.xlsx": "UNKNOWN_UNIT", "của 252.xlsx": "WHICH_PROFILE", "không có biểu.xlsx": "NO_FORM" },
      ...{ "có bản đồ.xlsx": "accepted", "của 246.xlsx": "findings" },
    }
    for (const language of ["vi", "en"]) {
      const { status, said } = await json("check", submissions, "--pack", pack, "--lang", language)
      expect({ status, verdicts: verdicts(said) }).toEqual({ status: 1, verdicts: wanted })
      const unclear = said.files.find(({ file }) => file === "của 252.xlsx")
      expect(unclear).toMatchObject({ message: expect.stringMatching(/\(khac, vinh-phuc\).*--profile/) })
    }
    const named = await json("check", submissions, "--pack", pack, "--profile", "khac")
    expect(verdicts(named.said)).toMatchObject({ "của 246.xlsx": "UNKNOWN_UNIT", "của 252.xlsx": "findings" })

    const { status, said } = await json("merge", submissions, "-o", join(folder, "out"), "--pack", pack)
    expect(status).toBe(1)
    expect(said.units.lists).toMatchObject({ received: ["246", "253"], rejected: expect.any(Array) })
    expect(said.rejected.map(({ file, reason }) => [file, reason]).sort()).toEqual(
      Object.entries(wanted)
        .filter(([, verdict]) => /^[A-Z]/.test(verdict))
        .sort(),
    )
    // The figures of the two refused files that have forms are not lost.
    expect(said.ledger).toMatchObject({ figures: 44, used: 22, setAside: 22 })
  }))

test("a pack without a profile judges nothing, and one sentence says so", () =>
  inTemporaryFolder(async (folder) => {
    const pack = await packIn(join(folder, "pack"))
    await cp(join(twoFormFolder, "forms"), join(folder, "bare/forms"), { recursive: true })
    await cp(join(pack, "pack.json"), join(folder, "bare/pack.json"))
    const submissions = await lay(join(folder, "in"), { "a.xlsx": "" })
    const { status, out, err } = await cli("check", submissions, "--pack", join(folder, "bare"))
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err).toMatch(/--profile\.\n$/)
  }))

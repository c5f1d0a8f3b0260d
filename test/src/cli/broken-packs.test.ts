import { cp, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cli, cliBundled, type Called } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { house } from "../../support/house"
import { json } from "../../support/printed-json"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** Lends a copy of the small pack. */
function withPack<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await cp(twoFormFolder, join(folder, "vtlt"), { recursive: true })
    return use(join(folder, "vtlt"))
  })
}

async function edit(path: string, ...changes: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(path, "utf8")
  for (const [from, to] of changes) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await writeFile(path, text)
}

/** Breaks a pack in four places of three files. */
async function breakPack(folder: string): Promise<void> {
  await edit(join(folder, "pack.json"), [`"forms": ["A10", "A12"]`, `"forms": ["A10", "A12", "A13"]`])
  await edit(
    join(folder, "forms/A10.json"),
    [`"timing": "flow"`, `"timing": "sometimes"`],
    [`"places": 2`, `"places": -1`],
  )
  await edit(join(folder, "forms/A12.json"), [`"measure": "storeroom"`, `"measure": "gian"`])
}

describe("a broken pack ends 2 with every mistake on a line of its own: file, path, found, wanted", () => {
  test("in English", () =>
    withPack(async (folder) => {
      await breakPack(folder)
      const { status, out, err } = await cli("packs", "--pack", folder, "--lang", "en")
      expect({ status, out }).toEqual({ status: 2, out: "" })
      const lines = err.trimEnd().split("\n")
      const line = (start: string, found: string) =>
        expect.stringMatching(new RegExp(`^${folder}/${start}: found ${found}, wanted .+$`))
      expect(lines.sort()).toEqual([
        line("forms/A10\\.json, rows\\[0\\]\\.places", "-1"),
        line("forms/A10\\.json, timing", '"sometimes"'),
        line("forms/A12\\.json, .*measure", '"gian"'),
        line("pack\\.json, forms\\[2\\]", '"A13"'),
      ])
    }))

  test("in Vietnamese, whatever the command", () =>
    withPack(async (folder) => {
      await breakPack(folder)
      const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
      for (const call of [["packs"], ["check", submissions], ["merge", submissions, "-o", join(folder, "out")]]) {
        const { status, out, err } = await cli(...call, "--pack", folder)
        expect({ status, out }).toEqual({ status: 2, out: "" })
        expect(err.trimEnd().split("\n").sort()).toEqual([
          expect.stringMatching(/A10\.json, rows\[0\]\.places: có -1, cần .+$/),
          expect.stringMatching(/A10\.json, timing: có "sometimes", cần .+$/),
          expect.stringMatching(/A12\.json, .*measure: có "gian", cần .+$/),
          expect.stringMatching(/pack\.json, forms\[2\]: có "A13", cần .+$/),
        ])
      }
    }))
})

test("a folder without pack.json says that nothing is there", () =>
  withPack(async (folder) => {
    await rm(join(folder, "pack.json"))
    const { status, err } = await cli("packs", "--pack", folder, "--lang", "en")
    expect(status).toBe(2)
    expect(err).toMatch(/^[^\n]*\/pack\.json: found nothing, wanted [^\n]+\n$/)
    expect((await cli("packs", "--pack", folder)).err).toMatch(/pack\.json: chưa ghi gì, cần /)
  }))

test.each([["pack.json"], ["forms/A12.json"], ["profiles/vinh-phuc.json"]])(
  "%s that is not JSON is named, in one line whatever it holds",
  (file) =>
    withPack(async (folder) => {
      await writeFile(join(folder, file), `{\n  "id": "vtlt",\n  title: 1,\n\n}`)
      const { status, out, err } = await cli("packs", "--pack", folder)
      expect({ status, out }).toEqual({ status: 2, out: "" })
      expect(err.split("\n")).toEqual([expect.stringContaining(`“${join(folder, file)}” không phải JSON đúng: `), ""])
    }),
)

test("a broken profile is named with its mistakes, in both languages", () =>
  withPack(async (folder) => {
    const path = join(folder, "profiles/vinh-phuc.json")
    await edit(path, [`"02-10"`, `"30-02"`])
    const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
    for (const [language, wanted] of [
      ["vi", `có "30-02", cần `],
      ["en", `found "30-02", wanted `],
    ] as const) {
      const { status, out, err } = await cli("check", submissions, "--profile", path, "--lang", language)
      expect({ status, out }).toEqual({ status: 2, out: "" })
      expect(err.split("\n")).toEqual([expect.stringContaining(`vinh-phuc.json, deadline: ${wanted}`), ""])
    }
  }))

test("a pack in a folder does what the same pack does that comes with the program", () =>
  inTemporaryFolder(async (folder) => {
    const pack = join(folder, "vtlt")
    await cp(join(house, "templates/vtlt"), pack, { recursive: true })
    const file = join(folder, "in/a.xlsx")
    const made = ["new", "--profile", "vinh-phuc", "--year", "2018", "--unit", "246", "--overwrite", "-o", file]
    for (const call of [["packs"], made, ["describe", file], ["check", file]]) {
      const bundled = await cliBundled(...call)
      expect(bundled).toMatchObject({ status: call[0] === "check" ? 1 : 0, err: "" })
      const inFolder = await cliBundled(...call, "--pack", pack)
      // A folder gives its profiles in the order of their names, the program the one of the samples first.
      const lines = ({ out }: Called) => (call[0] === "packs" ? out.split("\n").sort() : out)
      expect({ ...inFolder, out: lines(inFolder) }).toEqual({ ...bundled, out: lines(bundled) })
    }
  }))

test("[G2] a damaged file stops nothing where a pack comes with several profiles", () =>
  withPack(async (folder) => {
    await edit(join(folder, "profiles/vinh-phuc.json"), [`"id": "vinh-phuc"`, `"id": "khac"`])
    await cp(join(twoFormFolder, "profiles/vinh-phuc.json"), join(folder, "profiles/goc.json"))
    const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete }, "b.xlsx": "" })
    const { status, said } = await json("check", submissions, "--pack", folder)
    expect(status).toBe(1)
    expect(said.files.map((file) => file.status)).toEqual(["accepted", "rejected"])
  }))

import { cp, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cliBundled } from "../../support/cli"
import { printed } from "../../support/printed-json"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** Looks over the small pack with these rules added to form A12. */
function lintedWith<Of>(rules: readonly object[], look: (pack: string) => Promise<Of>): Promise<Of> {
  return inTemporaryFolder(async (folder) => {
    const pack = join(folder, "pack")
    await cp(twoFormFolder, pack, { recursive: true })
    const file = join(pack, "forms/A12.json")
    const form = JSON.parse(await readFile(file, "utf8")) as { rules: object[] }
    await writeFile(file, JSON.stringify({ ...form, rules: [...form.rules, ...rules] }))
    return look(pack)
  })
}

const below = { id: "A12-X1", kind: "formula", severity: "error", formula: "A12.02.1 < A12.03.1", missing: "non_null" }
const above = { ...below, id: "A12-X2", formula: "A12.02.1 > A12.03.1" }

test("rules that contradict one another are named with what they ask, and the call ends 1", () =>
  lintedWith([below, above], async (pack) => {
    const { status, out, err } = await cliBundled("packs", "--lint", "--pack", pack)
    expect({ status, err }).toEqual({ status: 1, err: "" })
    expect(out).toContain("LỖI            Biểu A12: các quy tắc A12-X1, A12-X2 mâu thuẫn nhau")
    expect(out).toContain("      A12-X1 hỏi: A12.02.1 < A12.03.1\n      A12-X2 hỏi: A12.02.1 > A12.03.1\n")
    const again = await cliBundled("packs", "--lint", "--pack", pack, "--json")
    expect(again.status).toBe(1)
    const [linted] = printed.lint.parse(JSON.parse(again.out)).lint
    expect(linted).toMatchObject({ pack: "vtlt", profiles: ["vinh-phuc"], counts: { errors: 1, warnings: 0 } })
    expect(linted!.findings).toMatchObject([{ lint: "contradictory", rules: ["A12-X1", "A12-X2"], form: "A12" }])
  }))

test("a warning alone ends 0", () =>
  lintedWith([below, { ...below, id: "A12-X3", severity: "warning" }], async (pack) => {
    const { status, out } = await cliBundled("packs", "--lint", "--pack", pack, "--lang", "en")
    expect(status).toBe(0)
    expect(out).toMatch(
      /^Rules of the pack vtlt \S+: errors 0, warnings 1\.\n {2}WARNING +The rule A12-X3 of form A12 is never/,
    )
  }))

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cliBundled as cli } from "../../support/cli"
import { formJson, packJson, profileJson } from "../../support/pack-json"
import { inTemporaryFolder } from "../../support/temporary"

interface Truth {
  readonly synthetic: boolean
  readonly year: number
  readonly units: readonly {
    readonly unit: string
    readonly file: string
    readonly figures: Readonly<Record<string, string>>
    readonly planted: readonly {
      readonly kind: string
      readonly sheet?: string
      readonly address?: string
      readonly written: string
    }[]
  }[]
  readonly totals: Readonly<Record<string, string>>
}

async function truthIn(folder: string, name = "truth.json"): Promise<Truth> {
  return JSON.parse(await readFile(join(folder, name), "utf8")) as Truth
}

async function bytesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length), (await readFile(path)).toString("base64")] as const),
    ),
  )
}

test("a made-up province without errors passes every check, and merges to its truth", () =>
  inTemporaryFolder(async (folder) => {
    const [round, out] = [join(folder, "tỉnh mẫu"), join(folder, "ra")]
    const made = await cli("sample", "--units", "4", "--seed", "1", "--year", "2018", "-o", round)
    expect(made).toMatchObject({ status: 0, err: "" })
    expect(made.out).toMatch(/^Đã ghi 4 tệp của 4 đơn vị .*không phải số thật; 0 lỗi cài sẵn/)
    const profile = join(round, "profile.json")
    const checked = await cli("check", round, "--profile", profile, "--json")
    expect(JSON.parse(checked.out)).toMatchObject({
      skipped: ["profile.json", "truth.json"],
      counts: { files: 4, accepted: 4, findings: 0, rejected: 0, errors: 0, warnings: 0, undecided: 0 },
    })
    const merged = await cli("merge", round, "--profile", profile, "-o", out, "--json")
    const { figures, ledger } = JSON.parse(merged.out)
    const totals = figures.flatMap(({ cell, total }: { cell: string; total: string | null }) =>
      total === null ? [] : [[cell, total]],
    )
    expect(Object.fromEntries(totals)).toEqual((await truthIn(round)).totals)
    expect(ledger.unaccounted).toBe(0)
  }))

test("[G8] the same seed writes the same bytes, with errors and over several years; every planted error stands where the truth says", () =>
  inTemporaryFolder(async (folder) => {
    const [one, two] = [join(folder, "một"), join(folder, "hai")]
    const call = (to: string) =>
      cli(..."sample --units 5 --seed x7 --year 2018 --years 2 --errors 0.08 --layouts".split(" "), "-o", to)
    expect([(await call(one)).status, (await call(two)).status]).toEqual([0, 0])
    expect(await bytesIn(one)).toEqual(await bytesIn(two))
    const { units, synthetic } = await truthIn(one)
    expect([synthetic, (await truthIn(one, "truth-2017.json")).year]).toEqual([true, 2017])
    expect((await truthIn(one, "truth-2017.json")).units.flatMap(({ planted }) => planted)).toEqual([])
    expect(units.flatMap(({ planted }) => planted).length).toBeGreaterThan(20)
    for (const { file, planted } of units) {
      const { out } = await cli("cells", join(one, file), "--json")
      const [{ sheets }] = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
      for (const { kind, sheet, address, written } of planted) {
        if (address === undefined || kind === "secondFile") continue
        const cells = sheets.find(({ name }: { name: string }) => name === sheet).cells
        const found = cells.find((cell: { address: string }) => cell.address === address)
        expect([file, kind, sheet, address, String(found?.value ?? "")]).toEqual([file, kind, sheet, address, written])
      }
    }
    const checked = await cli("check", join(one, "2018"), "--profile", join(one, "profile.json"))
    expect(checked.status).toBe(1)
    expect(checked.out).toContain("0 không hợp lệ")
  }))

test("a folder that holds files is left alone, and written into with --overwrite", () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, "của tôi.txt"), "1")
    const call = ["sample", "--units", "1", "--seed", "1", "--year", "2018", "-o", folder]
    expect((await cli(...call)).status).toBe(2)
    expect(await readdir(folder)).toEqual(["của tôi.txt"])
    expect((await cli(...call, "--overwrite")).status).toBe(0)
    expect(await readdir(folder)).toContain("truth.json")
    expect(await readFile(join(folder, "của tôi.txt"), "utf8")).toBe("1")
  }))

test("a pack of one's own brings its recipe in sampling.json; without one, or with a wrong one, nothing is written", () =>
  inTemporaryFolder(async (folder) => {
    const pack = join(folder, "bộ")
    for (const name of ["forms", "profiles"]) await mkdir(join(pack, name), { recursive: true })
    const write = (name: string, json: object) => writeFile(join(pack, name), JSON.stringify(json))
    await write("pack.json", packJson())
    await write("forms/A1.json", formJson())
    await write("profiles/tinh.json", profileJson())
    const call = ["sample", "--pack", pack, ..."--units 2 --seed 1 --year 2018 -o".split(" "), join(folder, "ra")]
    expect(await cli(...call)).toMatchObject({ status: 2, err: expect.stringMatching(/không có tệp sampling\.json/) })

    const province = { code: "99", name: "Tỉnh Mẫu", title: "Tỉnh Mẫu", receiver: "Sở Mẫu" }
    const step = { cell: "A1.01.1", kind: "size", median: "80", sigma: "0.5" }
    const recipe = { province, tiers: [{ tier: "huyen", name: "Huyện Mẫu {n}" }], steps: [step] }
    await write("sampling.json", { ...recipe, steps: [{ ...step, cell: "A1.09.1" }] })
    const wrong = await cli(...call)
    expect(wrong).toMatchObject({
      status: 2,
      err: expect.stringMatching(/sampling\.json, steps\[0\]\.cell: có "A1\.09\.1"/),
    })
    expect(await readdir(folder)).toEqual(["bộ"])

    await write("sampling.json", recipe)
    expect((await cli(...call)).status).toBe(0)
    const { units } = await truthIn(join(folder, "ra"))
    expect(units.map(({ unit, figures }) => [unit, Object.keys(figures)])).toEqual([
      ["00001", ["A1.01.1"]],
      ["00002", ["A1.01.1"]],
    ])
  }))

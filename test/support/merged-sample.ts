import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cliBundled } from "./cli"
import { printed, type Printed } from "./printed-json"
import { folderPrefix } from "./temporary"

/** What a merge of a made-up province said and wrote. */
export interface MergedSample {
  readonly said: Printed<"merge">
  /** The paths of its outputs by what their names begin with and end in: `tong-hop.xlsx`, `so-lieu.csv`. */
  readonly path: ReadonlyMap<string, string>
  readonly folder: string
}

interface SampledProfile {
  readonly units: readonly { readonly code: string; readonly tier: string; readonly from?: number }[]
}

/**
 * Six made-up units with errors, merged by the program with their reports of the year before: a commune was split off from another
 * meanwhile, one is missing, one is late, and a file is none. The folder is the caller's to remove.
 */
export async function mergedSample(): Promise<MergedSample> {
  const folder = await mkdtemp(join(tmpdir(), folderPrefix))
  const [made, out, days] = [join(folder, "tinh"), join(folder, "ra"), join(folder, "ngay.csv")]
  const asked = ["--units", "6", "--seed", "5", "--year", "2025", "--years", "2", "--errors", "0.02"]
  await called("sample", ...asked, "-o", made)
  const [now, last, profile] = [join(made, "2025"), join(made, "2024"), join(made, "profile.json")]
  const sampled = JSON.parse(await readFile(profile, "utf8")) as SampledProfile
  const communes = sampled.units.filter(({ tier }) => tier === "xa").map(({ code }) => code)
  const [old = "", parted = "", absent = ""] = communes
  const units = sampled.units.map((unit) => (unit.code === parted ? { ...unit, from: 2025 } : unit))
  const basis = { since: "2025-07-01", how: "split", basis: "NQ 1/NQ-HĐND" }
  const successions = [{ from: [old], to: [old, parted], ...basis }]
  await writeFile(profile, JSON.stringify({ ...sampled, units, successions }))
  await rm(join(last, `vtlt-2024-${parted}.xlsx`))
  await rm(join(now, `vtlt-2025-${absent}.xlsx`))
  await writeFile(join(now, "hỏng.xlsx"), "không phải bảng tính")
  const files = await readdir(now)
  await writeFile(
    days,
    files.map((file) => `${file};${file.includes(parted) ? "2026-02-19" : "2026-01-10"}`).join("\n"),
  )
  const more = ["--profile", profile, "--previous", last, "--received-list", days, "--today", "2026-02-20"]
  const said = printed.merge.parse(JSON.parse(await called("merge", now, "-o", out, ...more, "--json")))
  const path = said.outputs.map(
    ({ file }) => [/[a-z-]+(?=-vtlt)/.exec(file)![0] + /\.\w+$/.exec(file)![0], file] as const,
  )
  return { said, path: new Map(path), folder }
}

/** What the program prints. Throws where the call is wrong. */
async function called(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await cliBundled(...args)
  if (status === 2) throw new Error(err)
  return out
}

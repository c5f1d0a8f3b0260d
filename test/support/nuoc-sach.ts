import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import type { Pack } from "../../engine/model/pack"
import type { Profile } from "../../engine/model/profile"
import type { Typed } from "./filled-by-openpyxl"

/** The folder of the made-up pack on clean water, as `--pack` takes it. */
export const nuocSach = join(__dirname, "../fixtures/packs/nuoc-sach")

/** Its files as JSON, by the names a pack knows them by. Fresh each time: a test may spoil them. */
export function nuocSachJson(): { readonly files: Map<string, unknown>; readonly profile: Record<string, unknown> } {
  const json = (name: string) => JSON.parse(readFileSync(join(nuocSach, name), "utf8")) as Record<string, unknown>
  const forms = readdirSync(join(nuocSach, "forms")).map((name) => `forms/${name}`)
  return {
    files: new Map(["pack.json", ...forms].map((name) => [name, json(name)])),
    profile: json("profiles/an-binh.json"),
  }
}

/** The pack and its only profile, in packs of the frequency asked for. */
export function nuocSachRegime(frequency: "quarter" | "month" = "quarter"): { pack: Pack; profile: Profile } {
  const { files, profile } = nuocSachJson()
  files.set("pack.json", { ...(files.get("pack.json") as object), frequency })
  const pack = loadPack({ name: "nuoc-sach", files })
  return { pack, profile: loadProfile("an-binh.json", profile, pack) }
}

/** What is typed into the cells of a workbook, by cell key. */
export type Filling = Readonly<Record<string, Typed>>

/** A station's quarter, right to the last cell; `k` sets stations apart. */
export function station(k: number): Filling {
  return {
    ...{ "N1.102.2": 1.25 * k, "N1.102.4": 0, "N1.102.5": 0.125, "N1.102.6": 0.1, "N1.102.7": 0.2 },
    ...{ "N1.102.9": 100.5, "N1.102.10": 12.5 },
    ...{ "N1.104.2": 3 * k, "N1.104.4": 2.001, "N1.104.5": 0, "N1.104.6": 0.05, "N1.104.7": 0.333 },
    ...{ "N1.104.9": 200, "N1.104.10": 8.25 },
    ...{ "N1.105.2": 0, "N1.105.4": 0.7, "N1.105.5": 0, "N1.105.6": 0, "N1.105.7": 0, "N1.105.9": 50.5 },
    ...{ "N1.105.10": 0, "N1.103.10": 7, "N1.101.10": 99.5 },
    ...{ "N2.01.2": 100 * k, "N2.01.3": 5, "N2.02.2": 11, "N2.02.3": 1, "N2.03.2": 3, "N2.03.3": 0 },
    ...{ "N2.04.2": -4, "N2.04.3": 0, "N2.06.2": 7, "N2.06.3": 0, "N2.07.1": "Hộ tạm vắng" },
    ...{ "N02b.001.1": { day: "2025-05-12" }, "N02b.002.1": "có", "N02b.003.1": "Phòng thử số 3" },
    ...{ "N02b.004.1": 4, "N02b.005.1": 3, "N02b.006.1": 75, "N02b.007.1": 1.25 * k },
    ...{ "N3.01.1": { day: "2025-06-30" }, "N3.01.2": "Vỡ ống, thôn 2", "N3.01.3": 6.5, "N3.01.4": 40 },
    "N3.01.5": "có",
  }
}

/** A company's quarter: a station's, and its revenue and costs. */
export function company(k: number): Filling {
  return {
    ...station(k),
    ...{ "N10.201.1": 5.5, "N10.202.1": 60.5, "N10.204.1": 20, "N10.205.1": 15.5, "N10.206.1": 0 },
    "N10.207.1": -1.5,
  }
}

/** What an office reports: one form. */
export const office: Filling = {
  ...{ "N02b.001.1": { day: "2025-04-01" }, "N02b.002.1": "không", "N02b.004.1": 2, "N02b.005.1": 2 },
  ...{ "N02b.006.1": 100, "N02b.007.1": 0.4 },
}

import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import { bundledPacks, type PublishedSample } from "../../templates/index"
import type { Regime } from "./issued-workbook"

const bundled = bundledPacks.get("vtlt")!
const pack = loadPack(bundled.source)

/** The pack that comes with the program, all its forms, and Vĩnh Phúc with the units of every tier. */
export const wholePack: Regime = {
  pack,
  profile: loadProfile("vinh-phuc.json", bundled.profiles.get("vinh-phuc"), pack),
}

/** Figures of the published report of 2018, as the units' workbooks would hold them. */
export const sample2018: PublishedSample = bundled.samples.get("2018")!

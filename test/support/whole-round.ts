import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import type { CellKey } from "../../engine/model/cell-key"
import { wholeYear } from "../../engine/model/period"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { filledBook } from "../../engine/outputs/filled-book"
import { bundledPacks } from "../../templates/index"
import { pictureOfBook } from "./drawn-workbook"
import { handedIn } from "./handed-in"
import type { Round } from "./rounds"

/** What no published report has: yes and no, words, a day, an entry of a list with its figures. */
const added: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  "SO-NV": { "B3.01.1": "Có", "B3.03.1": "iOffice", "A1.02.1": 4, "A1.07.1": 43150 },
  "243": { "B3.01.1": "Không" },
  LTLS: { "A9a.07.1": "Sở Tài chính", "A9a.07.2": 1, "A9a.07.3": 12.5, "A9a.07.4": 300 },
}

/** The round of 2018 on all forms of the bundled pack, with every kind of cell in it; files are read as they are issued. */
export function wholeRound(): Round {
  const bundled = bundledPacks.get("vtlt")!
  const sample = bundled.samples.get("2018")!
  const pack = loadPack(bundled.source)
  const profile = loadProfile(sample.profile, bundled.profiles.get(sample.profile), pack)
  const period = wholeYear(sample.year)
  const published = new Map(sample.submissions.map(({ unit, cells }) => [unit, cells]))
  const codes = [...new Set([...published.keys(), ...Object.keys(added)])]
  const files = codes.map((code) => {
    const unit = profile.units.find((one) => one.code === code)!
    const written = new Map<CellKey, string | number>([
      ...(published.get(code) ?? []).map(({ cell, written: text }) => [cell as CellKey, text] as const),
      ...Object.entries(added[code] ?? {}).map(([cell, value]) => [cell as CellKey, value] as const),
    ])
    const blank = blankWorkbook({ pack, profile, unit, period, language: "vi", date: "2018-12-31" })
    return handedIn(pictureOfBook(filledBook(blank, written)), { file: `${code}.xlsx` }, { pack, profile })
  })
  return { pack, profile, period, files }
}

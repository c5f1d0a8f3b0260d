import { loadProfile } from "../../engine/forms/load-profile"
import { wholeYear } from "../../engine/model/period"
import { unitsIn, type Profile } from "../../engine/model/profile"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../engine/xlsx/write-book"
import { bundledPacks } from "../../templates/index"
import { pictureOf } from "../support/drawn-picture"
import { recalculated } from "../support/libre-office"
import { describeWith, libreOffice } from "../support/programs"
import { wholePack } from "../support/whole-pack"

const { pack } = wholePack
const twoTiers = loadProfile("hai-cap.json", bundledPacks.get("vtlt")!.profiles.get("hai-cap"), pack)

/** The blank of the first unit of every tier of a profile, by tier. */
async function blanksOf(profile: Profile, year: number): Promise<readonly (readonly [string, Uint8Array])[]> {
  const period = wholeYear(year)
  const blanks = profile.tiers.map(async ({ code }) => {
    const unit = unitsIn(profile, period).find(({ tier }) => tier === code)!
    const { book } = blankWorkbook({ pack, profile, unit, period, language: "vi", date: "2019-01-02" })
    return [`${profile.id}-${code}.xlsx`, await writeBook(book)] as const
  })
  return Promise.all(blanks)
}

/** Every formula of a workbook with what is stored: `Biểu A1!D10 = ""`. */
function storedIn(bytes: Uint8Array): readonly string[] {
  return pictureOf(bytes).sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap(({ address, content }) =>
      content.formula === undefined || content.type === "unstored"
        ? []
        : [`${name}!${address} = ${JSON.stringify(content.value)}`],
    ),
  )
}

describeWith(libreOffice, "the blanks of every tier, of four tiers and of two, recalculated by LibreOffice", () => {
  test("[G13] [G17] hold what was stored in them: no error, no formula that another program does not know", async () => {
    const files = new Map([...(await blanksOf(wholePack.profile, 2018)), ...(await blanksOf(twoTiers, 2026))])
    const computed = await recalculated(files)
    expect(files.size).toBe(wholePack.profile.tiers.length + twoTiers.tiers.length)
    for (const [name, bytes] of files) {
      const stored = storedIn(bytes)
      expect(stored.length).toBeGreaterThan(20)
      expect([name, storedIn(computed.get(name)!)]).toEqual([name, stored])
    }
  })
})

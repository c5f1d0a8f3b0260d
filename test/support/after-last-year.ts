import { wholeYear } from "../../engine/model/period"
import type { Submission } from "../../engine/model/submission"
import { blankWorkbook, type BlankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import type { Picture } from "../../engine/workbook/picture"
import { pictureOfBook } from "./drawn-workbook"
import { onSheet, recalculated, typed, type Typed } from "./edited-workbook"
import { issued, taken, type Filling } from "./issued-workbook"
import { year2018 } from "./small-pack"
import { wholePack } from "./whole-pack"

const { pack, profile } = wholePack

/** What a unit reported for 2017. */
export function lastYear(filling: Filling, unit = "252"): Submission {
  return taken(issued(filling, unit, wholePack, wholeYear(2017)), wholePack).submission
}

/** The workbook that a unit gets for 2018 after it reported this for 2017. */
export function blankAfter(filling: Filling, unit = "252", language: "vi" | "en" = "vi"): BlankWorkbook {
  const found = profile.units.find(({ code }) => code === unit)!
  const previous = lastYear(filling, unit)
  return blankWorkbook({ pack, profile, unit: found, period: year2018, language, date: "2019-01-02", previous })
}

/** The same workbook as it comes back: with what was typed into cells of its sheets, saved by Excel. */
export function returned(
  { book }: BlankWorkbook,
  typing: Readonly<Record<string, Readonly<Record<string, Typed>>>> = {},
): Picture {
  let picture = pictureOfBook(book)
  for (const [sheet, values] of Object.entries(typing)) picture = withoutCode(typed(picture, sheet, values), sheet)
  return recalculated(picture)
}

/** A check code that is not stored is not judged: it has tests of its own. */
function withoutCode(picture: Picture, name: string): Picture {
  return onSheet(picture, name, (sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([address, cell]) => {
        const { content } = cell
        if (content.type !== "text" || content.formula?.includes("TEXT(MOD(") !== true) return [address, cell]
        return [address, { ...cell, content: { ...content, value: content.value.replace(/\d+$/, "") } }]
      }),
    ),
  }))
}

import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { settingsOf } from "../../engine/forms/settings"
import { partsOfKey, type CellKey } from "../../engine/model/cell-key"
import type { Submission } from "../../engine/model/submission"
import type { Picture } from "../../engine/workbook/picture"
import { bundledPacks, type PublishedSample } from "../../templates/index"
import { blankAfter, lastYear, returned } from "../support/after-last-year"
import { taken, type Filling } from "../support/issued-workbook"
import { year2018 } from "../support/small-pack"
import { sample2018, wholePack } from "../support/whole-pack"

const { pack, profile } = wholePack
const prepared = prepareRules(pack, settingsOf(pack, profile), year2018)
const sample2017 = bundledPacks.get("vtlt")!.samples.get("2017")!

function fillingOf({ submissions }: PublishedSample, unit: string): Filling {
  const cells = submissions.find((one) => one.unit === unit)!.cells
  return Object.fromEntries(cells.map(({ cell, written }) => [cell, written]))
}

/** What some rules find in a workbook, a line each: `warning B6-R02 Biểu B6!D12`. */
function found(picture: Picture, rules: RegExp, previous?: Submission): readonly string[] {
  const { submission, findings } = taken(picture, wholePack)
  return checkSubmission(submission, prepared, findings, previous)
    .filter(({ rule }) => rules.test(rule))
    .map(({ severity, rule, place }) => `${severity} ${rule} ${place?.sheet}!${place?.address}`)
}

const unit = "CC-VTLT"
const backlog = fillingOf(sample2017, unit)
const issued = blankAfter(backlog, unit)
const reported = returned(issued, typingOf(fillingOf(sample2018, unit)))

/** The cells of a filling by sheet and address. */
function typingOf(filling: Filling): Record<string, Record<string, Filling[string]>> {
  const typing: Record<string, Record<string, Filling[string]>> = {}
  for (const [cell, value] of Object.entries(filling)) {
    const { sheet, address } = issued.map.cells.find((mapped) => mapped.cell === (cell as CellKey))!.place
    typing[sheet] = { ...typing[sheet], [address]: value }
  }
  return typing
}

test("the published backlog of 2018 repeats that of 2017 to the metre, and that is said where it stands", () => {
  expect(Object.keys(backlog).map((cell) => partsOfKey(cell as CellKey).form)).toEqual(["B6", "B6", "B6"])
  expect(found(reported, /^B6-R02$/, lastYear(backlog, unit))).toEqual([
    ...["warning B6-R02 Biểu B6!D12", "warning B6-R02 Biểu B6!D13", "warning B6-R02 Biểu B6!D16"],
  ])
})

test("[G5] the figures that a workbook was issued with are no proof: without the last report nothing looks back", () => {
  const b6 = reported.sheets.find(({ name }) => name === "Biểu B6")!
  expect(b6.cells.get("E12")?.content).toEqual({ type: "number", value: 2129 })
  expect(found(reported, /^B6-R02$/)).toEqual([])
  expect(found(reported, /^B6-R02$/, lastYear({ "B6.02.1": 2000, "B6.03.1": 1537 }, unit))).toEqual([
    "warning B6-R02 Biểu B6!D13",
  ])
})

test("openings as they were issued hold; one that was changed is an error, held against the last report", () => {
  const filling = { "A8.01.1": 120.5, "A8.02.1": 30, "A13.01.1": 4, "A13.01.2": 2 }
  const [blank, last] = [blankAfter(filling), lastYear(filling)]
  const kept = returned(blank, { "Biểu A8": { C11: 3 }, "Biểu A13": { E10: 1 } })
  expect(found(kept, /^(A8|A13)-R01$/, last)).toEqual([])
  const changed = returned(blank, { "Biểu A8": { C10: 151 }, "Biểu A13": { D10: 60 } })
  expect(found(changed, /^(A8|A13)-R01$/, last)).toEqual(["error A8-R01 Biểu A8!C10", "error A13-R01 Biểu A13!D10"])
})

import { merge } from "../../../engine/merging/merge"
import { parsePeriod } from "../../../engine/model/period"
import { blankWorkbook } from "../../../engine/outputs/blank/blank-workbook"
import { wholeSummary } from "../../support/whole-summary"
import { isFormSheetName } from "../../../engine/forms/sheet-names"
import { track } from "../../../engine/tracking/track"
import { nuocSachRegime } from "../../support/nuoc-sach"

const { pack, profile } = nuocSachRegime()
const period = parsePeriod("2025-Q2")!
const sheetsIn = (language: "vi" | "en") => {
  const blank = blankWorkbook({ pack, profile, unit: profile.units[1]!, period, language, date: "2025-06-30" }).book
  const tracking = track(profile, period, [])
  const merged = merge(pack, profile, tracking, "keep")
  return [...blank.sheets, ...wholeSummary({ pack, profile, tracking, merged, language }).sheets].map(
    ({ name }) => name,
  )
}

test("no form may have the name of a sheet that stands beside it, in either language or any case", () => {
  const forms = pack.forms.map(({ sheet }) => sheet)
  const beside = [...sheetsIn("vi"), ...sheetsIn("en")].filter((name) => !forms.includes(name))
  expect(new Set(beside).size).toBeGreaterThan(20)
  expect(beside.filter((name) => isFormSheetName(name) || isFormSheetName(name.toUpperCase()))).toEqual([])
  expect(forms.filter((name) => !isFormSheetName(name))).toEqual([])
})

test("a name is one that Excel takes as it is", () => {
  expect(
    ["A", "Biểu A10", "x".repeat(31), "Thu - chi", "Chất lượng (quý)"].filter((name) => !isFormSheetName(name)),
  ).toEqual([])
  expect(["", " A", "A ", "x".repeat(32), "a/b", "it's", "History"].filter(isFormSheetName)).toEqual([])
})

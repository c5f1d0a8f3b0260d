import { blankWorkbook } from "../../../../../engine/outputs/blank/blank-workbook"
import { year2018 } from "../../../../support/small-pack"
import { wholePack } from "../../../../support/whole-pack"

const { pack, profile } = wholePack
const units = profile.tiers.flatMap(({ code }) => profile.units.find(({ tier }) => tier === code) ?? [])

const formulasOf = (unit: (typeof units)[number]): readonly string[] => {
  const { book } = blankWorkbook({ pack, profile, unit, period: year2018, language: "vi", date: "2019-01-02" })
  const sheet = book.sheets.find(({ name }) => name === "_kiemtra")!
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  )
}

test.each(units)("the check sheet of $name has short formulas, which old Excel opens and works out quickly", (unit) => {
  const formulas = formulasOf(unit)
  const lengths = formulas.map(({ length }) => length)
  expect(Math.max(...lengths)).toBeLessThan(1000)
  expect(lengths.reduce((sum, length) => sum + length, 0) / formulas.length).toBeLessThan(160)
  expect(formulas.filter((formula) => formula.includes("_kiemtra"))).toEqual([])
})

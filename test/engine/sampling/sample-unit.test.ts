import { compare, figureOf, isZero, zero } from "../../../engine/figures/figure"
import { dayOfSerial } from "../../../engine/model/serial-day"
import { decimalText } from "../../../engine/figures/writing"
import { cellKeysOf, specsOf } from "../../../engine/model/cell-spec"
import type { CellKey } from "../../../engine/model/cell-key"
import { formsOf } from "../../../engine/model/profile"
import { sampledReports } from "../../../engine/sampling/sampled-report"
import { madeUp, reportsOf, threeYears } from "../../support/sampled-round"

const province = madeUp(20, "3")
const all = province.profile.units.map((unit) => ({ unit, reports: reportsOf(province, unit) }))
const latest = all.map(({ reports }) => reports.at(-1)!)
const drawn = (values: ReadonlyMap<CellKey, { readonly digits: number | bigint; readonly places: number }>) =>
  [...values].map(([cell, figure]) => `${cell} ${decimalText(figure)}`)

test("[G8] the same seed makes the same figures, another seed others", () => {
  for (const { unit, reports } of all) {
    expect(reportsOf(province, unit).map(({ figures }) => drawn(figures))).toEqual(
      reports.map(({ figures }) => drawn(figures)),
    )
    const [other] = sampledReports({ ...province, seed: "4" }, unit, threeYears)
    expect(drawn(other!.figures)).not.toEqual(drawn(reports[0]!.figures))
  }
})

test("units that join a province change nothing for those that were there", () => {
  const larger = madeUp(40, "3")
  for (const { unit, reports } of all) {
    const same = larger.profile.units.find(({ code }) => code === unit.code)!
    expect(same).toEqual(unit)
    expect(drawn(reportsOf(larger, same).at(-1)!.figures)).toEqual(drawn(reports.at(-1)!.figures))
  }
})

test("a form that is added to a pack changes nothing in the others", () => {
  const without = { ...province.recipe, steps: province.recipe.steps.slice(0, -1) }
  const last = province.recipe.steps.at(-1)!
  const [cell] = last.kind === "draw" ? [last.to] : last.over
  for (const { unit, reports } of all) {
    const shorter = sampledReports({ ...province, recipe: without }, unit, threeYears).at(-1)!
    expect(drawn(shorter.figures)).toEqual(
      drawn(reports.at(-1)!.figures).filter((line) => !line.startsWith(`${cell} `)),
    )
  }
})

test("every required cell of every form that a unit fills has a figure, in the decimals of the cell", () => {
  for (const { unit, forms, figures } of latest) {
    expect(forms.map(({ code }) => code)).toEqual(
      province.pack.forms.map(({ code }) => code).filter((code) => formsOf(province.profile, unit).includes(code)),
    )
    for (const form of forms) {
      for (const [cell, { indicator, kind, places }] of specsOf(form)) {
        const figure = figures.get(cell)
        expect([cell, indicator.required && kind !== "text", figure === undefined]).not.toEqual([cell, true, true])
        expect([cell, (figure?.places ?? 0) <= places]).toEqual([cell, true])
      }
    }
    const own = new Set(forms.flatMap(cellKeysOf))
    expect([...figures.keys()].filter((cell) => !own.has(cell))).toEqual([])
  }
})

test("what a year opens with is what the year before closed with, and days lie in their own year", () => {
  for (const { reports } of all) {
    for (const [index, { figures, period }] of reports.entries()) {
      const before = reports[index - 1]?.figures
      for (const [opening, closing] of [
        ["A8.01.1", "A8.07.1"],
        ["A8.01.2", "A8.07.2"],
        ["A6.06.1", "A6.07.1"],
        ["A13.06.1", "A13.06.4"],
      ] as const) {
        const [now, then] = [figures.get(opening as CellKey), before?.get(closing as CellKey)]
        if (now !== undefined && then !== undefined) expect(decimalText(now)).toBe(decimalText(then))
      }
      const day = figures.get("A1.07.1" as CellKey)
      if (day !== undefined) expect(dayOfSerial(Number(day.digits))?.year).toBe(Number(period))
    }
  }
})

test("most small agencies have no such thing: many figures are 0, few rows always", () => {
  const rooms = latest.flatMap(({ figures }) => figures.get("A12.02.1" as CellKey) ?? [])
  expect(rooms.some(isZero)).toBe(true)
  expect(rooms.every((figure) => compare(figure, zero) >= 0)).toBe(true)
})

test("a list names as many agencies as it counts, and those that its form has no row for stand together", () => {
  for (const { figures, texts } of latest.filter(({ forms }) => forms.some(({ code }) => code === "A9a"))) {
    const count = Number(decimalText(figures.get("A9.03.1" as CellKey)!))
    const named = [...texts.keys()].filter((cell) => cell.startsWith("A9a."))
    expect(named).toHaveLength(Math.min(count, 15))
    expect(new Set(named.map((cell) => texts.get(cell))).size).toBe(named.length)
    expect(decimalText(figures.get("A9a.17.2" as CellKey) ?? figureOf(0))).toBe(String(Math.max(0, count - 15)))
  }
})

import { decimalText } from "../../engine/figures/writing"
import type { CellKey } from "../../engine/model/cell-key"
import { indicatorsByCode } from "../../engine/model/cell-spec"
import type { Measure } from "../../engine/model/form"
import facts from "../fixtures/report-2018/figures.json"
import { drawnObservation, issued, taken, type Taken } from "../support/issued-workbook"
import { sample2018, wholePack } from "../support/whole-pack"

/** Levels of staff in many agencies at once: figures of no single unit. */
const ofNoUnit = ["S2-1", "S2-2", "S2-3", "S2-4"]
/** Three kinds of things in one figure. */
const ofThreeRows = "S10C-10"

const told = facts.filter(({ id }) => !ofNoUnit.includes(id))

/** The sample's figures by their ids, those that the report says again too. */
const figures = new Map(
  sample2018.submissions.flatMap(({ unit, cells }) =>
    cells.flatMap(({ id, cell, written, quote, restated = [] }) =>
      [...(id === undefined ? [] : [{ id, quote }]), ...restated].map(
        (said) => [said.id, { unit, cell, written, quote: said.quote }] as const,
      ),
    ),
  ),
)

/** Each unit's workbook, filled in with the words of the sample and read like any other. */
const readings: ReadonlyMap<string, Taken> = new Map(
  sample2018.submissions.map(({ unit, cells }) => {
    const filling = Object.fromEntries(cells.map(({ cell, written }) => [cell, written]))
    return [unit, taken(issued(filling, unit, wholePack), wholePack)] as const
  }),
)

function observed(id: string): string {
  const { unit, cell } = figures.get(id)!
  return drawnObservation(readings.get(unit)!.submission.observations.get(cell as CellKey))
}

/** The report's own words for what is not exactly the figure. */
const qualifiers = [
  [/(?<!\p{L})gần \d/u, " nearly"],
  [/(?<!\p{L})hơn \d/u, " more than"],
] as const

test("the report has 46 figures, each once, of which 42 are figures of a unit", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(46)
  expect(facts).toHaveLength(46)
  expect(told).toHaveLength(42)
})

test("every figure of the report is covered by a cell of the sample, and the sample has no other", () => {
  expect([...figures.keys()].sort()).toEqual(told.map(({ id }) => id).sort())
  const ids = sample2018.submissions.flatMap(({ cells }) =>
    cells.flatMap(({ id, restated = [] }) => [...(id === undefined ? [] : [id]), ...restated.map((said) => said.id)]),
  )
  expect(ids).toHaveLength(42)
})

test.each(told.map(({ id, ...fact }) => [id, fact] as const))(
  "%s of the sample is quoted with the report's own figure and words around it",
  (id, { quote, value }) => {
    const { written, quote: sampled } = figures.get(id)!
    const number = /\d[\d.,]*/.exec(written)![0]
    expect(sampled).toContain(number)
    expect(quote).toContain(number)
    // The digits alone, leading zeros away: `05` and `3.135` as the report writes them.
    expect(number.replace(/^0+|\./g, "")).toBe(String(value))
  },
)

test.each(told.filter(({ id }) => id !== ofThreeRows).map(({ id, ...fact }) => [id, fact] as const))(
  "[G5] %s is read as the figure that the report gives, with its “gần” or “hơn”",
  (id, { quote, value }) => {
    const qualifier = qualifiers.find(([words]) => words.test(quote))?.[1] ?? ""
    expect(observed(id)).toBe(String(value) + qualifier)
  },
)

test("“gần 3700”, twice, and “hơn 133.310” are the report's approximate figures", () => {
  const approximate = told.filter(({ quote }) => qualifiers.some(([words]) => words.test(quote)))
  expect(approximate.map(({ id }) => `${id} ${observed(id)}`)).toEqual([
    ...["S10D-1 3700 nearly", "S10D-4 3700 nearly", "S11-3 133310 more than"],
  ])
})

test("[G5] “05 giá, tủ, hòm” is the figure of no row: it is set aside, and a finding says so", () => {
  const { unit, cell, written } = figures.get(ofThreeRows)!
  const { findings, inventory } = readings.get(unit)!
  expect(observed(ofThreeRows)).toMatch(/^\? 05 giá, tủ, hòm/)
  expect(findings.filter((finding) => finding.cell === cell && finding.severity === "error")).toMatchObject([
    { rule: "reading.several", value: written },
  ])
  expect(inventory.filter((line) => line.cell === cell)).toMatchObject([{ written, setAside: expect.any(String) }])
})

test("every figure stands in a row that counts in the report's unit", () => {
  const different = told.filter(({ id, unit }) => {
    const { cell } = figures.get(id)!
    return !namesOf(measureOf(cell)).includes(unit)
  })
  expect(different.map(({ id, unit }) => `${id} ${unit}`)).toEqual([])
})

/** The row's unit, as it is printed and as it may be spelled. */
function namesOf({ label, spellings }: Measure): readonly string[] {
  return [label.vi, ...spellings]
}

function measureOf(cell: string): Measure {
  const [form, row] = cell.split(".")
  return indicatorsByCode(wholePack.pack.forms.find(({ code }) => code === form)!).get(row!)!.measure
}

test("the sums of the report are those of its parts: 900 shelf metres arranged, 416 m2, 3666 metres of backlog", () => {
  const totalOf = (cells: readonly string[]) =>
    [...figures.values()]
      .filter(({ cell }) => cells.includes(cell))
      .map(({ unit, cell }) => readings.get(unit)!.submission.observations.get(cell as CellKey))
      .map((seen) => (seen?.state === "reported" ? Number(decimalText(seen.figure)) : NaN))
      .reduce((a, b) => a + b)
  expect(totalOf(["A10.01.1"])).toBe(900)
  expect(totalOf(["A12.01.1"])).toBe(416)
  expect(totalOf(["B6.02.1", "B6.03.1"])).toBe(3666)
})

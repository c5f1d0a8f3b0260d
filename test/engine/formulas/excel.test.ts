import fc from "fast-check"
import { compare, figureOf } from "../../../engine/figures/figure"
import { both, cell, compared, constant, either, filled, not, previous, sumOf } from "../../../engine/formulas/building"
import { judge, quantityOf } from "../../../engine/formulas/evaluate"
import { excelQuantity, excelVerdict } from "../../../engine/formulas/excel"
import { partsOf, type Condition, type Part, type Quantity } from "../../../engine/formulas/formula"
import { hasQuotient } from "../../../engine/formulas/quotient"
import { missingPolicies } from "../../../engine/formulas/missing"
import type { ReferTo } from "../../../engine/formulas/references"
import { loadRules } from "../../../engine/forms/load-rules"
import { cellKey, type CellKey } from "../../../engine/model/cell-key"
import { wholeYear } from "../../../engine/model/period"
import { expand } from "../../../engine/rules/expand"
import { ruleKinds } from "../../../engine/rules/index"
import { arbitraryFormulas } from "../../support/arbitrary-formula"
import {
  comparable,
  computedByLibreOffice,
  lookupOf,
  placesOfCase,
  plantedApart,
  plantedCases,
  plantedForm,
  type PlantedCase,
} from "../../support/planted-cells"
import { describeWith, libreOffice } from "../../support/programs"

const relations = ["=", "<>", "<", "<=", ">", ">="]
const rules = [
  { kind: "required", rows: ["01", "02"] },
  { kind: "number", rows: ["01", "03", "04"], negative: "refused" },
  { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "non_null" },
  { kind: "balance", by: "rows", total: "04", parts: ["01", "03"], missing: "non_null", columns: ["1"] },
  { kind: "balance", by: "columns", total: "1", parts: ["2"], missing: "non_null" },
  ...relations.map((relation, i) => {
    const rows = i % 2 === 0 ? { left: "01", right: "02" } : { left: "02", right: "03" }
    return { kind: "compare", ...rows, relation, missing: "non_null", columns: ["1"] }
  }),
  { kind: "range", rows: ["01"], minimum: "-0.5", maximum: "3" },
  { kind: "ratio", numerator: "01", denominator: "02", minimum: "0.333", maximum: "2.5", columns: ["1"] },
  { kind: "together", row: "01", other: "03", columns: ["1"] },
  { kind: "balance", by: "rows", total: "01", parts: ["02", { minus: "03" }], missing: "non_null", columns: ["1"] },
  {
    ...{ kind: "balance", by: "cells", total: "A.01.1", relation: "<=", missing: "non_null" },
    parts: ["A.02.1", { minus: "A.03.1" }, { previous: "A.01.1" }, { minusPrevious: "A.04.2" }],
  },
  { kind: "implies", given: "01", then: "03", columns: ["1"] },
  { kind: "carried", opening: "A.01.1", closing: "A.04.2" },
  { kind: "decrease", cells: ["A.01.1"] },
  { kind: "repeated", cells: ["A.01.2"], from: "1" },
  { kind: "change", cells: ["A.02.1"], factor: "1.5", from: "2" },
  { kind: "swapped", by: "rows", rows: ["01", "02"], from: "1", columns: ["1"] },
  { kind: "swapped", by: "columns", columns: ["1", "2"], from: "0.5", within: "2" },
  { kind: "rounded", rows: ["01", "02", "03", "04"], columns: ["1"], from: "1" },
  { kind: "listed", rows: ["01", "02"], names: "1", counts: "2" },
  { kind: "day", cells: ["A.01.1"], from: "03-01", to: "03-31" },
  { kind: "formula", formula: "A.01.1 = SUM(A.02.1:A.03.1)", missing: "non_null" },
  { kind: "formula", formula: "IF(A.01.1>0, A.02.1/A.03.1 <= PREV(A.02.1)/2)", missing: "non_null" },
].map((rule, i) => ({ id: `R${i}`, severity: "error", ...rule }))
const expansions = loadRules("A.json", rules, plantedForm, []).flatMap((rule) =>
  expand(rule, { form: plantedForm, forms: [plantedForm], settings: new Map(), period: wholeYear(1901) }),
)

const at = (row: string, column: string) => cellKey("A", row, column)
const small = compared(cell(at("01", "1")), "<=", constant(2))
const near = compared(sumOf([at("02", "1"), at("02", "2")]), "=", cell(at("03", "1")), figureOf(0.5))
/** Every condition that the kinds come to, and trees that none of them makes by itself. */
const conditions: readonly Condition[] = [
  ...expansions.map(({ condition }) => condition),
  not(both(small, near)),
  either(not(small), near, filled(at("04", "2"))),
  both(small, not(near), filled(at("04", "1"))),
  compared(twiceAndOne(at("01", "1")), ">", constant(-1)),
  either(small, compared(previous(at("02", "1")), "<", cell(at("02", "1")))),
  ...[both(), either(), compared(constant(1), "<", constant(-2))],
]
const quantities: readonly Quantity[] = [
  ...expansions.flatMap(({ expected }) => expected ?? []),
  twiceAndOne(at("02", "1")),
  { op: "sum", of: [cell(at("02", "1")), previous(at("02", "1")), previous(at("02", "1"))] },
  { op: "round", of: { op: "multiply", left: cell(at("01", "1")), right: constant(0.5) }, places: 1 },
]

function twiceAndOne(key: CellKey): Quantity {
  return { op: "sum", of: [cell(key), cell(key), constant(1)] }
}

const rows = ["01", "02", "03", "04"]
const atRandom = arbitraryFormulas({
  cells: rows.flatMap((row) => [at(row, "1"), at(row, "2")]),
  figures: fc.constantFrom(-1, 0, 0.5, 2, 3, 100).map(figureOf),
  peers: false,
})
/** Every shape that a formula can be written in, as no kind writes it. */
const conditionsAtRandom = fc.sample(atRandom.condition, { numRuns: 40, seed: 6 })
/** Rounded, since doubles that cancel out leave dust; products of two cells have more digits than a double. */
const quantitiesAtRandom = fc
  .sample(atRandom.quantity, { numRuns: 60, seed: 6 })
  .filter((quantity) => !hasQuotient(quantity) && !opsIn(quantity).has("multiply"))
  .map((of): Quantity => ({ op: "round", of, places: 3 }))

function opsIn(formula: Part): ReadonlySet<string> {
  return new Set([formula.op, ...partsOf(formula).flatMap((part) => [...opsIn(part)])])
}

/** What the engine says of a case, and the formula that must say the same. */
interface Pair {
  readonly formula: string
  readonly engine: string
}

const words = { holds: '"holds"', fails: '"fails"', undecided: '"undecided"', notJudged: '"notJudged"' }

function pairsOf(cells: PlantedCase, referTo: ReferTo): readonly Pair[] {
  const lookup = lookupOf(cells)
  const pairs = missingPolicies.flatMap((policy) => [
    ...[...conditions, ...conditionsAtRandom].map((condition) => ({
      formula: excelVerdict(condition, policy, referTo, words),
      engine: judge(condition, lookup, policy),
    })),
    ...[...quantities, ...quantitiesAtRandom].map((quantity) => ({
      formula: excelQuantity(quantity, policy, referTo),
      engine: comparable(quantityOf(quantity, lookup, policy)),
    })),
  ])
  // Some at random are longer or deeper than Excel takes a formula.
  return pairs.flatMap(({ formula, engine }) => (formula === undefined ? [] : [{ formula, engine }]))
}

test("every word of a formula is among those compared", () => {
  const ops = new Set([...conditionsAtRandom, ...quantitiesAtRandom].flatMap((formula) => [...opsIn(formula)]))
  expect([...ops].sort().join(" ")).toBe(
    "absolute and blank cell choose compare count countBlank divide figure if maximum median minimum multiply not or previous round subtract sum",
  )
})

test("every kind of rule has its formulas compared, but those about other units, whom no workbook carries", () => {
  const compared = new Set(rules.map(({ kind }) => kind))
  expect(ruleKinds.map(({ kind }) => kind).filter((kind) => !compared.has(kind))).toEqual(["peers", "pace"])
  const stated = [
    { id: "R1", kind: "peers", severity: "info", rows: ["01"], score: "3.5" },
    { id: "R2", kind: "pace", severity: "info", rows: ["01"], width: "20" },
  ]
  const loaded = loadRules("A.json", stated, plantedForm, [])
  const scope = { form: plantedForm, forms: [plantedForm], settings: new Map(), period: wholeYear(1901) }
  const formulas = loaded
    .flatMap((rule) => expand(rule, scope))
    .map(({ condition, missing }) => excelVerdict(condition, missing, placesOfCase(0), words))
  expect(formulas).toEqual([undefined, undefined, undefined, undefined])
})

/** The first of those on which LibreOffice and the engine do not agree. */
async function differing(
  cases: readonly PlantedCase[],
  pairs: readonly (readonly Pair[])[],
  apart: readonly string[] = [],
): Promise<readonly unknown[]> {
  const formulas = pairs.map((row) => row.map(({ formula }) => formula))
  const excel = await computedByLibreOffice(cases, formulas, apart)
  return pairs
    .flatMap((row, i) => row.map((pair, j) => ({ ...pair, excel: excel[i]![j], cells: cases[i] })))
    .filter((pair) => pair.excel !== pair.engine)
    .slice(0, 5)
}

describeWith(libreOffice, "a live formula, computed by LibreOffice", () => {
  test("[L11] [G17] gives the verdict and the figure of the engine, whatever stands in the cells", async () => {
    const cases = fc.sample(plantedCases, { numRuns: 40, seed: 2018 })
    const pairs = cases.map((cells, i) => pairsOf(cells, placesOfCase(i)))
    expect(await differing(cases, pairs)).toEqual([])
    expect(pairs.flat().length).toBeGreaterThan(10_000)
    const verdicts = new Set(pairs.flat().map(({ engine }) => engine))
    expect(Object.keys(words).filter((word) => !verdicts.has(word))).toEqual([])
  })

  test("[L11] gives the same where choices that many formulas ask for are reckoned once, in cells of their own", async () => {
    const cases = fc.sample(plantedCases, { numRuns: 12, seed: 2019 })
    const { apart, formulas } = plantedApart()
    const pairs = cases.map((cells, i) => pairsOf(cells, Object.assign(placesOfCase(i), { apart })))
    expect(await differing(cases, pairs, formulas)).toEqual([])
    const asking = pairs.flat().filter(({ formula }) => formula.includes("'Tính riêng'!"))
    expect(asking.length).toBeGreaterThan(1000)
    expect(new Set(asking.map(({ engine }) => engine)).size).toBeGreaterThan(4)
  })

  test("[L5] white space alone does not fill a required cell, and an error does", async () => {
    const cases: readonly PlantedCase[] = [
      [" "],
      ["   "],
      ["x"],
      [{ error: "#N/A" }],
      [false],
      [0],
      [{ formula: '""' }],
      [],
    ]
    const formulas = cases.map((_, i) => [excelVerdict(filled(at("01", "1")), "always_null", placesOfCase(i), words)!])
    const excel = await computedByLibreOffice(cases, formulas)
    expect(excel.flat().join(" ")).toBe("fails fails holds holds holds holds fails fails")
  })
})

test("a figure that is added twice is named twice, though an area names every cell once", () => {
  const referTo: ReferTo = () => ({ sheet: "Biểu A", address: "B2" })
  expect(excelQuantity(twiceAndOne(at("01", "1")), "always_null", referTo)).toContain("SUM('Biểu A'!B2,'Biểu A'!B2,1)")
  const engine = quantityOf(twiceAndOne(at("01", "1")), () => figureOf(3), "always_null")
  expect(compare(engine!, figureOf(7))).toBe(0)
})

test("a formula for a cell that stands at no address is a bug, not a formula", () => {
  const referTo: ReferTo = () => ({ sheet: "Biểu A", address: "B0" })
  expect(() => excelQuantity(cell(at("01", "1")), "always_null", referTo)).toThrow(
    "A.01.1 does not stand at an address",
  )
})

test("[L16] a figure of the period before that the workbook does not carry makes no formula", () => {
  const now: ReferTo = () => ({ sheet: "Biểu A", address: "B2" })
  const some: ReferTo = Object.assign(() => ({ sheet: "Biểu A", address: "B2" }), {
    previous: (key: CellKey) => (key === at("01", "1") ? { sheet: "Kỳ trước", address: "C3" } : undefined),
  })
  const [known, unknown] = [previous(at("01", "1")), previous(at("02", "1"))]
  const verdictOf = (quantity: Quantity, referTo: ReferTo) =>
    excelVerdict(compared(cell(at("01", "1")), "=", quantity), "non_null", referTo, words)
  expect([known, unknown].map((quantity) => excelQuantity(quantity, "always_null", now))).toEqual([
    undefined,
    undefined,
  ])
  expect([verdictOf(known, now), verdictOf(unknown, some)]).toEqual([undefined, undefined])
  expect(verdictOf(known, some)).toContain("'Kỳ trước'!C3")
})

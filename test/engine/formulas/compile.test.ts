import fc from "fast-check"
import { figureFrom, figureOf, type Figure } from "../../../engine/figures/figure"
import { cell, compared, constant, difference, product, sumOf } from "../../../engine/formulas/building"
import { judge, quantityOf, type Lookup } from "../../../engine/formulas/evaluate"
import type { Condition, Quantity, Relation } from "../../../engine/formulas/formula"
import { missingPolicies } from "../../../engine/formulas/missing"
import { cellKey } from "../../../engine/model/cell-key"
import { anyFigure, arbitraryFormulas, arbitraryLookups, relations } from "../../support/arbitrary-formula"
import { plainVerdict } from "../../support/plain-evaluator"
import { runs } from "../../support/runs"

const keys = ["01", "02", "03", "04"].map((row) => cellKey("A", row, "1"))
const [one, two, three] = keys as [never, never, never]
const { condition } = arbitraryFormulas({ cells: keys, figures: anyFigure, peers: true })
const lookups = arbitraryLookups(keys)
const policies = fc.constantFrom(...missingPolicies)

test("[L3] [L5] [L6] what is made ready comes to the verdict of walking the tree, whatever the formula and the cells", () => {
  const seen = new Set<string>()
  const property = fc.property(condition, lookups, policies, (formula, lookup, policy) => {
    const verdict = judge(formula, lookup, policy)
    seen.add(verdict)
    expect(verdict).toBe(plainVerdict(formula, lookup, policy))
  })
  fc.assert(property, runs(20))
  expect([...seen].sort()).toEqual(["fails", "holds", "notJudged", "undecided"])
})

const linear = fc.tuple(fc.array(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }), anyFigure, anyFigure)
const tolerance = fc.option(
  fc.nat({ max: 300 }).map((digits) => figureFrom(String(digits), 2)),
  { nil: undefined },
)

test("[L2] [L3] a sum of safe integers, and one past them, come to the verdict of walking the tree", () => {
  const property = fc.property(
    linear,
    fc.constantFrom(...relations),
    tolerance,
    lookups,
    policies,
    ([cells, factor, off], relation, within, lookup, policy) => {
      const right = difference(sumOf(cells), product(constant(factor), cell(one)))
      for (const left of [cell(two), { op: "sum", of: [right, constant(off)] } as const]) {
        const formula = compared(left, relation, right, within)
        expect(judge(formula, lookup, policy)).toBe(plainVerdict(formula, lookup, policy))
      }
    },
  )
  fc.assert(property, runs(20))
})

/** The three cells hold these figures. */
function holding(...figures: readonly Figure[]): Lookup {
  return (key) => figures[keys.indexOf(key)] ?? "blank"
}

test("[L3] the last digit counts past what a double holds, and where sums leave safe integers and come back", () => {
  const balance = compared(cell(one), "=", sumOf([two, three]))
  const [big, next] = [figureFrom("9007199254740993", 0), figureFrom("9007199254740992", 0)]
  const verdicts = [
    holding(big, next, figureOf(1)),
    holding(next, next, figureOf(1)),
    holding(figureFrom("9007199254740991", 0), figureFrom("9007199254740991", 0), figureOf(0)),
    holding(figureFrom("9007199254740991", 1), figureFrom("900719925474099", 0), figureFrom("1", 1)),
    holding(figureFrom("9007199254740991", 1), figureFrom("900719925474099", 0), figureFrom("2", 1)),
    holding(figureFrom("900719925474099", 0), figureFrom("900719925474099", 0), figureFrom("1", 5)),
  ].map((lookup) => judge(balance, lookup, "non_null"))
  expect(verdicts.join(" ")).toBe("holds fails holds holds fails fails")
})

test("[L3] a tolerance reaches to its very end past what a double holds, too", () => {
  const [big, next] = ["9007199254740993", "9007199254740995"].map((digits) => holding(figureFrom(digits, 0)))
  const near = (relation: Relation) =>
    compared(cell(one), relation, constant(figureFrom("9007199254740994", 0)), figureOf(1))
  expect([big!, next!].map((lookup) => judge(near("="), lookup, "non_null"))).toEqual(["holds", "holds"])
  const further = holding(figureFrom("9007199254740996", 0))
  expect(judge(near("="), further, "non_null")).toBe("fails")
})

test("[L3] a product or a sum that leaves safe integers on the way is exact when it comes back", () => {
  // Three times the first is 2 more than the second, and a double has it as 1 more.
  const [third, most] = [figureFrom("3002399751580331", 0), figureFrom("9007199254740991", 0)]
  const times = (factor: number, key: never) => product(constant(factor), cell(key))
  const sides = (sign: 1 | -1): readonly Quantity[] => [
    { op: "sum", of: [times(-sign, two), times(3 * sign, one)] },
    { op: "sum", of: [times(sign, two), constant(0), times(2 * sign, three), times(-sign, two)] },
  ]
  for (const side of [...sides(1), ...sides(-1)]) {
    const isAbout = (tolerance: number) =>
      judge(compared(side, "=", constant(0), figureOf(tolerance)), holding(third, most, figureOf(1)), "non_null")
    expect([isAbout(1), isAbout(2)]).toEqual(["fails", "holds"])
  }
})

test("the least, the greatest and the one in the middle of several, in whatever order they stand", () => {
  const [least, greatest, middle] = (["minimum", "maximum", "median"] as const).map((op): Quantity => {
    return { op, of: [cell(one), cell(two), cell(three)] }
  })
  for (const figures of [
    [2, 7, 5],
    [7, 5, 2],
    [5, 2, 7],
  ].map((all) => all.map(figureOf))) {
    const found = [least!, greatest!, middle!].map((quantity) => quantityOf(quantity, holding(...figures), "non_null"))
    expect(found).toEqual([2, 7, 5].map(figureOf))
  }
})

function ratio(relation: Relation, limit: number): Condition {
  return compared({ op: "divide", left: cell(one), right: cell(two) }, relation, constant(limit))
}

test("[L3] a quotient is multiplied out: exact, turned round below 0, and undecided over 0", () => {
  const of = (top: number, bottom: number) => holding(figureOf(top), figureOf(bottom))
  const third = compared(product({ op: "divide", left: cell(one), right: cell(two) }, constant(3)), "=", constant(1))
  expect(judge(third, of(1, 3), "non_null")).toBe("holds")
  const verdicts = [of(133_310, 3135), of(75, 3), of(74, 3), of(-75, -3), of(75, -3), of(1, 0), of(0, 0)].map(
    (lookup) => judge(ratio(">=", 25), lookup, "non_null"),
  )
  expect(verdicts.join(" ")).toBe("holds holds fails holds fails undecided undecided")
})

test("[L3] quotients are added, subtracted and made positive without being worked out", () => {
  const over = (below: Quantity): Quantity => ({ op: "divide", left: cell(one), right: below })
  const sixTimes = (of: Quantity, comes: number) => compared(product(of, constant(6)), "=", constant(comes))
  const verdictsOf = (of: Quantity, comes: number, ...figures: readonly number[]) =>
    [comes - 1, comes, comes + 1].map((it) => judge(sixTimes(of, it), holding(...figures.map(figureOf)), "non_null"))
  const only = ["fails", "holds", "fails"]
  // 1/2 + 1/3 + 1 = 11/6, 1/2 - 1/3 = 1/6, |1/-2| = |-1/2| = 3/6.
  const sum: Quantity = { op: "sum", of: [over(cell(two)), over(cell(three)), cell(one)] }
  expect(verdictsOf(sum, 11, 1, 2, 3)).toEqual(only)
  expect(verdictsOf(difference(over(cell(two)), over(cell(three))), 1, 1, 2, 3)).toEqual(only)
  const positive: Quantity = { op: "absolute", of: over(cell(two)) }
  expect([verdictsOf(positive, 3, 1, -2, 1), verdictsOf(positive, 3, -1, 2, 1)]).toEqual([only, only])
  const peers: Lookup = Object.assign(holding(figureOf(1), figureOf(2)), { peers: () => [figureOf(1), figureOf(2)] })
  const among: Quantity = { op: "sum", of: [over(cell(two)), { op: "peers", cell: one }] }
  expect([20, 21].map((comes) => judge(sixTimes(among, comes), peers, "non_null"))).toEqual(["fails", "holds"])
})

test("[L3] a quotient is never worked out, rounded, or put into a list", () => {
  const quotient: Quantity = { op: "divide", left: cell(one), right: cell(two) }
  const lookup = holding(figureOf(1), figureOf(2))
  expect(() => quantityOf(quotient, lookup, "non_null")).toThrow("never worked out")
  const rounded = compared({ op: "round", of: quotient, places: 2 }, "=", constant(1))
  expect(() => judge(rounded, lookup, "non_null")).toThrow("not be an argument of round")
  const chosen = { op: "choose", if: compared(cell(one), ">", constant(0)) } as const
  const listed: readonly Quantity[] = [
    ...(["minimum", "maximum", "median"] as const).map((op): Quantity => ({ op, of: [constant(1), quotient] })),
    { ...chosen, then: quotient, otherwise: constant(1) },
    { ...chosen, then: constant(1), otherwise: quotient },
  ]
  for (const quantity of listed)
    expect(() => judge(compared(quantity, "=", constant(1)), lookup, "non_null")).toThrow(
      `not be an argument of ${quantity.op}`,
    )
})

test("[L16] peers are the units that report a figure; without one the rule is not judged", () => {
  const above = compared(cell(one), ">=", { op: "minimum", of: [{ op: "peers", cell: one }] })
  const among = (...figures: readonly number[]): Lookup =>
    Object.assign(holding(figureOf(5)), { peers: () => figures.map(figureOf) })
  expect(
    [holding(figureOf(5)), among(), among(4, 9), among(6)].map((lookup) => judge(above, lookup, "non_null")),
  ).toEqual([...["notJudged", "notJudged", "holds", "fails"]])
  const count: Quantity = {
    op: "count",
    of: [
      { op: "peers", cell: one },
      { op: "cell", cell: two },
    ],
  }
  expect(quantityOf(count, among(4, 9), "non_null")).toEqual(figureOf(2))
})

test("[L5] a count counts figures, a blank none, and is unknown where something cannot be read", () => {
  const cells: Quantity = {
    op: "count",
    of: [
      { op: "cell", cell: one },
      { op: "cell", cell: two },
    ],
  }
  const blanks: Quantity = {
    op: "countBlank",
    of: [
      { op: "cell", cell: one },
      { op: "cell", cell: two },
    ],
  }
  const of = (key: string) => (key === one ? "unreadable" : "blank")
  expect([quantityOf(cells, holding(figureOf(0)), "always_zero"), quantityOf(cells, of, "always_zero")]).toEqual([
    figureOf(1),
    undefined,
  ])
  expect(quantityOf(blanks, of, "always_zero")).toEqual(figureOf(1))
  const before: Quantity = { op: "count", of: [{ op: "previous", cell: one }] }
  expect(quantityOf(before, of, "always_zero")).toBeUndefined()
})

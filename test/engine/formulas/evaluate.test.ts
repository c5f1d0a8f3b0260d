import fc from "fast-check"
import { add, compare, figureFrom, figureOf } from "../../../engine/figures/figure"
import {
  both,
  cell,
  compared,
  constant,
  either,
  filled,
  not,
  previous,
  product,
  sumOf,
} from "../../../engine/formulas/building"
import { judge, quantityOf, unknownIn, type Lookup } from "../../../engine/formulas/evaluate"
import { cellsOf, lookedAt, type Condition, type Relation } from "../../../engine/formulas/formula"
import { missingPolicies, type MissingPolicy } from "../../../engine/formulas/missing"
import type { CellValue } from "../../../engine/formulas/values"
import { cellKey, type CellKey } from "../../../engine/model/cell-key"
import { runs } from "../../support/runs"

const [one, two, three] = ["01", "02", "03"].map((row) => cellKey("A", row, "1")) as [never, never, never]
const keys = [one, two, three]
const balance = compared(cell(one), "=", sumOf([two, three]))

/** Cells as text: `5` a figure, `_` blank, `x` what is no figure. */
function cells(text: string): Lookup {
  const values = text.split(" ").map((word): CellValue => {
    return word === "_" ? "blank" : word === "x" ? "unreadable" : figureOf(Number(word))
  })
  return (key) => values[keys.indexOf(key as never)] ?? "blank"
}

const word = fc.constantFrom("_", "x", "0", "1", "2", "-1", "0.5")
const written = fc.tuple(word, word, word).map((words) => words.join(" "))
const policy = fc.constantFrom(...missingPolicies)
const relation = fc.constantFrom<Relation>("=", "<>", "<", "<=", ">", ">=")
const leaf = fc.oneof(
  fc.constantFrom(...keys).map(filled),
  fc
    .tuple(fc.constantFrom(cell(one), sumOf(keys)), relation, fc.constantFrom(cell(three), constant(1)))
    .map((sides) => {
      return compared(...sides)
    }),
)
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie("tree").map(not),
    fc.array(tie("tree"), { maxLength: 3 }).map((of) => both(...of)),
    fc.array(tie("tree"), { maxLength: 3 }).map((of) => either(...of)),
  ),
}))

/** Both conditions come to one verdict wherever both are judged at all. */
function same(build: (a: Condition, b: Condition, c: Condition) => readonly [Condition, Condition]) {
  const property = fc.property(tree, tree, tree, written, fc.boolean(), (a, b, c, text, zero) => {
    const [left, right] = build(a, b, c).map((it) => judge(it, cells(text), zero ? "always_zero" : "always_null"))
    expect(left).toBe(right)
  })
  fc.assert(property, runs())
}

test("[L5] logic keeps its laws when something is unknown", () => {
  same((a) => [not(not(a)), a])
  same((a) => [both(a, a), a])
  same((a, b) => [both(a, b), both(b, a)])
  same((a, b) => [not(both(a, b)), either(not(a), not(b))])
  same((a, b) => [not(either(a, b)), both(not(a), not(b))])
  same((a, b, c) => [both(a, either(b, c)), either(both(a, b), both(a, c))])
  same((a, b, c) => [either(a, either(b, c)), either(a, b, c)])
  same((a) => [both(a), either(a, either())])
  same((a, b) => [either(a, both(a, b)), a])
})

test("[L5] an unknown cell decides nothing, unless the rest decides alone", () => {
  const unknown = compared(cell(one), ">", constant(1))
  const [yes, no] = [filled(two), filled(three)]
  const verdicts = [
    unknown,
    either(unknown, yes),
    both(unknown, no),
    either(unknown, no),
    both(unknown, yes),
    not(unknown),
  ]
  expect(verdicts.map((condition) => judge(condition, cells("x 1 _"), "always_null"))).toEqual([
    ...["undecided", "holds", "fails", "undecided", "undecided", "undecided"],
  ])
})

test("[L5] a verdict once given stays when an unknown cell becomes known", () => {
  const known = word.filter((text) => text !== "x" && text !== "_")
  const property = fc.property(tree, written, fc.tuple(known, known, known), (condition, text, figures) => {
    const verdict = judge(condition, cells(text), "always_null")
    const filledIn = text.split(" ").map((it, i) => (it === "x" ? figures[i]! : it))
    if (verdict !== "undecided") expect(judge(condition, cells(filledIn.join(" ")), "always_null")).toBe(verdict)
  })
  fc.assert(property, runs(5))
})

test("[L6] each policy says when a balance is judged and what a blank is, as VTL names it", () => {
  const situations = ["_ _ _", "5 5 _", "0 0 _", "5 3 2", "5 3 _", "_ 3 2", "x 3 2", "x _ _", "0 0 0"]
  const short = { holds: "holds", fails: "fails", undecided: "?", notJudged: "-" }
  const lines = missingPolicies.map((it) => {
    const verdicts = situations.map((text) => short[judge(balance, cells(text), it)].padEnd(6))
    return [it.padEnd(13), ...verdicts].join("").trimEnd()
  })
  expect(["".padEnd(13) + situations.map((text) => text.padEnd(6)).join(""), ...lines].join("\n")).toBe(
    `
             _ _ _ 5 5 _ 0 0 _ 5 3 2 5 3 _ _ 3 2 x 3 2 x _ _ 0 0 0 
non_null     -     -     -     holds -     -     ?     -     holds
non_zero     -     holds -     holds fails fails ?     ?     -
partial_null -     ?     ?     holds ?     ?     ?     ?     holds
partial_zero -     holds holds holds fails fails ?     ?     holds
always_null  ?     ?     ?     holds ?     ?     ?     ?     holds
always_zero  holds holds holds holds fails fails ?     ?     holds`.slice(1),
  )
})

test("[L2] a balance does not depend on the order of its parts", () => {
  const property = fc.property(written, policy, (text, it) => {
    const turned = compared(cell(one), "=", sumOf([three, two]))
    expect(judge(turned, cells(text), it)).toBe(judge(balance, cells(text), it))
  })
  fc.assert(property, runs())
})

const hundredths = fc.integer({ min: -1000, max: 1000 }).map((n) => figureFrom(String(n), 2))

test("[L3] a tolerance is the same to both sides, and reaches to its very end", () => {
  const property = fc.property(hundredths, hundredths, hundredths, (a, b, off) => {
    const near = (left: typeof a, right: typeof a) =>
      judge(compared(constant(left), "=", constant(right), off), cells(""), "always_null")
    expect(near(a, b)).toBe(near(b, a))
    if (compare(off, figureOf(0)) >= 0) expect(near(add(a, off), a)).toBe("holds")
    if (compare(off, figureOf(0)) >= 0) expect(near(add(add(a, off), figureOf(0.01)), a)).toBe("fails")
  })
  fc.assert(property, runs())
})

test("[L3] what differs by less than a millionth is equal, as it is to the live formula", () => {
  const equal = (a: number, b: number) => judge(compared(constant(a), "=", constant(b)), cells(""), "always_null")
  expect([equal(0.1 + 0.2, 0.3), equal(1, 1.0000004), equal(1, 1.000001)]).toEqual(["holds", "holds", "fails"])
})

test("a quantity is exact, and none where a cell is unknown", () => {
  const area = product(cell(one), constant(0.1))
  expect(quantityOf(area, cells("3 _ _"), "non_null")).toEqual({ digits: 3, places: 1 })
  expect(quantityOf(sumOf(keys), cells("1 2 _"), "partial_zero")).toEqual({ digits: 3, places: 0 })
  expect(quantityOf(sumOf(keys), cells("1 2 _"), "partial_null")).toBeUndefined()
  expect(quantityOf(sumOf(keys), cells("1 x 3"), "partial_zero")).toBeUndefined()
})

test("the cells that leave a verdict open are named, in the order of the formula", () => {
  const open = (text: string, it: MissingPolicy) => unknownIn(balance, cells(text), it).map(({ cell }) => cell)
  expect(open("_ x 3", "partial_null")).toEqual([one, two])
  expect(open("_ x 3", "partial_zero")).toEqual([two])
  expect(cellsOf(both(balance, filled(two)))).toEqual([one, two, three])
})

/** The same cells, in this period and in the one before; `-` was not asked for then. */
function withBefore(now: string, before: string): Lookup {
  const then = cells(before.replaceAll("-", "_"))
  const asked = before.split(" ").map((text) => text !== "-")
  return Object.assign(cells(now), {
    previous: (key: CellKey) => (asked[keys.indexOf(key as never)] === true ? then(key) : undefined),
  })
}

const growth = compared(cell(one), ">=", previous(one))

test("[L16] what looks back is judged by the report of the period before, and not judged without it", () => {
  for (const it of missingPolicies) {
    expect(judge(growth, cells("1 _ _"), it)).toBe("notJudged")
    expect(judge(both(growth, filled(one)), cells("x _ _"), it)).toBe("notJudged")
    expect(judge(either(filled(one), growth), withBefore("1 _ _", "- 1 1"), it)).toBe("notJudged")
    expect(judge(growth, withBefore("44 _ _", "43 _ _"), it)).toBe("holds")
    expect(judge(growth, withBefore("43 _ _", "44 _ _"), it)).toBe("fails")
    expect(judge(growth, withBefore("43 _ _", "x _ _"), it)).toBe("undecided")
  }
  expect(quantityOf(previous(one), cells("1 _ _"), "always_zero")).toBeUndefined()
  expect(quantityOf(previous(one), withBefore("1 _ _", "- _ _"), "always_zero")).toBeUndefined()
})

test("[L6] [L16] a blank of the period before is a blank like any other", () => {
  const verdicts = missingPolicies.map((it) => `${it} ${judge(growth, withBefore("5 _ _", "_ _ _"), it)}`)
  expect(verdicts).toEqual([
    ...["non_null notJudged", "non_zero holds", "partial_null undecided", "partial_zero holds"],
    ...["always_null undecided", "always_zero holds"],
  ])
  expect(unknownIn(growth, withBefore("x _ _", "_ _ _"), "always_null")).toEqual([
    { cell: one, report: "this" },
    { cell: one, report: "previous" },
  ])
})

test("a cell of both periods is looked at twice, and is one cell of this report", () => {
  expect(lookedAt(growth).map(({ cell: key, report }) => [key, report])).toEqual([
    [one, "this"],
    [one, "previous"],
  ])
  expect(cellsOf(growth)).toEqual([one])
})

import fc from "fast-check"
import { mistakesIn, verdicts } from "../../support/drawn"
import { runs } from "../../support/runs"

const byRows = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }
const byColumns = { kind: "balance", by: "columns", total: "1", parts: ["2", "3"], missing: "partial_null" }

test("a total of rows is judged in every column, and the right total is offered", () => {
  expect(
    verdicts(
      byRows,
      `
         | 1   | 2
      01 | 100 | 80
      02 | 60  | 50
      03 | 45  | 30`,
    ),
  ).toEqual(["01.1 fails, wants 105"])
})

test("[L6] a blank part leaves the balance undecided where the form says that a blank is unknown", () => {
  const drawing = `
         | 1   | 2  | 3
      01 | 100 | 80 |
      02 | 60  |    |
      03 | 45  | 30 |`
  expect(verdicts(byRows, drawing)).toEqual(["01.1 fails, wants 105", "01.2 undecided for 02.2"])
  expect(verdicts({ ...byRows, missing: "partial_zero" }, drawing)).toEqual([
    "01.1 fails, wants 105",
    "01.2 fails, wants 30",
  ])
  expect(verdicts({ ...byRows, missing: "non_null" }, drawing)).toEqual(["01.1 fails, wants 105"])
})

test("[L5] a part that is no figure leaves the balance undecided under every policy", () => {
  const drawing = `
         | 1
      01 | 100
      02 | hơn 60 ạ
      03 | 40`
  for (const missing of ["non_null", "non_zero", "partial_zero", "always_zero"]) {
    expect(verdicts({ ...byRows, missing }, drawing)).toEqual(["01.1 undecided for 02.1"])
  }
})

test("a total of columns is judged in every row", () => {
  expect(
    verdicts(
      byColumns,
      `
         | 1=(2+3) | 2 | 3
      01 | 9       | 4 | 5
      02 | 9       | 4 | 4
      03 |         |   |`,
    ),
  ).toEqual(["02.1 fails, wants 8"])
})

test("counts agree exactly; measures may differ by the rounding of each figure, and no more", () => {
  const within = (total: string) =>
    verdicts(
      byRows,
      `
            | 1
      01 .2 | ${total}
      02 .2 | 0.33
      03    | 5`,
    )
  expect([within("5.33"), within("5.34"), within("5.32")].flat()).toEqual([])
  expect([within("5.35"), within("5.31")].flat()).toEqual(["01.1 fails, wants 5.33", "01.1 fails, wants 5.33"])
  const counts = `
         | 1
      01 | 11
      02 | 5
      03 | 5`
  expect(verdicts(byRows, counts)).toEqual(["01.1 fails, wants 10"])
})

test("only the columns that the rule names are judged", () => {
  const drawing = `
         | 1 | 2
      01 | 1 | 1
      02 | 0 | 0
      03 | 0 | 0`
  expect(verdicts({ ...byRows, columns: ["2"] }, drawing)).toEqual(["01.2 fails, wants 0"])
})

test("[L2] the order of the parts changes nothing", () => {
  const figure = fc.constantFrom("", "x", "0", "1", "2.5", "-1")
  const property = fc.property(figure, figure, figure, (a, b, c) => {
    const drawing = `
            | 1
      01 .1 | ${a}
      02 .1 | ${b}
      03    | ${c}`
    const turned = verdicts({ ...byRows, parts: ["03", "02"] }, drawing)
    expect(turned).toEqual(verdicts(byRows, drawing).map((line) => line.replace("02.1, 03.1", "03.1, 02.1")))
  })
  fc.assert(property, runs())
})

test("[L7] a part that stands twice, a total among its parts and an unknown code are the pack's mistakes", () => {
  const form = `
         | 1=(2+3) | 2 | 3
      01 |         |   |
      02 |         |   |`
  expect(mistakesIn({ ...byRows, parts: ["02", "02"] }, form)).toEqual([
    'A.json, rules[0].parts[1]: found "02", wanted each code once only',
  ])
  expect(mistakesIn({ ...byRows, parts: ["02", "01"] }, form)).toEqual([
    'A.json, rules[0].parts[1]: found "01", wanted parts, the total itself not among them',
  ])
  expect(mistakesIn({ ...byColumns, parts: ["2", "1"] }, form)).toEqual([
    'A.json, rules[0].parts[1]: found "1", wanted parts, the total itself not among them',
  ])
  expect(mistakesIn({ ...byRows, parts: ["02", "2x"], columns: ["1", "1"] }, form)).toEqual([
    'A.json, rules[0].parts[1]: found "2x", wanted a row code of this form (01, 02)',
    'A.json, rules[0].columns[1]: found "1", wanted each code once only',
  ])
  expect(mistakesIn({ ...byRows, parts: [] }, form)).toEqual([
    "A.json, rules[0].parts: found [], wanted at least 1 entry",
  ])
})

test("[L6] a balance says by what it adds and what a blank is", () => {
  const form = `
         | 1
      01 |
      02 |`
  expect(mistakesIn({ kind: "balance", by: "rows", total: "01", parts: ["02"] }, form)).toEqual([
    "A.json, rules[0].missing: found nothing, wanted one of " +
      "non_null, non_zero, partial_null, partial_zero, always_null, always_zero",
  ])
  expect(mistakesIn({ ...byRows, by: "cells", parts: ["02"] }, form)).toEqual([
    'A.json, rules[0].by: found "cells", wanted one of rows, columns',
  ])
})

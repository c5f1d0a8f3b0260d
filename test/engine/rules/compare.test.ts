import { mistakesIn, verdicts } from "../../support/drawn"

const rule = { kind: "compare", left: "02", right: "01", missing: "non_null" }

/** Which of the figures in row 02 keep the relation to 5 in row 01. */
function kept(relation: string, rows = ["01", "02"]): string {
  const [right = "", left = ""] = rows
  const drawing = `
    | 1 | 2   | 3 | 4    | 5    | 6
 ${right} | 5 | 5   | 5 | 5    | 5    |
 ${left} | 4 | 4.9 | 5 | 5.01 | 5.06 | 1`
  const broken = verdicts({ ...rule, relation }, drawing)
  return ["1", "2", "3", "4", "5", "6"].filter((column) => !broken.includes(`02.${column} fails`)).join("")
}

test("each relation is judged in every column, exactly, and a blank is not judged", () => {
  expect(["=", "<>", "<", "<=", ">", ">="].map((relation) => `${relation} ${kept(relation)}`)).toEqual([
    ...["= 36", "<> 12456", "< 126", "<= 1236", "> 456", ">= 3456"],
  ])
})

test("[L3] between rows of equal decimals no rounding is allowed for: it keeps their order", () => {
  const rows = ["01 .1", "02 .1"]
  expect(["=", "<=", ">="].map((relation) => kept(relation, rows))).toEqual(["36", "1236", "3456"])
})

test("[L3] between rows of unequal decimals `=`, `<=` and `>=` allow for the rounding of both", () => {
  const rows = ["01 .1", "02 .2"]
  expect(["=", "<=", ">="].map((relation) => kept(relation, rows))).toEqual(["346", "12346", "3456"])
  expect(["<>", "<", ">"].map((relation) => kept(relation, rows))).toEqual(["12456", "126", "456"])
})

test("[L6] what is blank or no figure is judged as the rule says, and never holds by itself", () => {
  const drawing = `
         | 1 | 2     | 3 | 4
      01 | 5 |       | 0 |
      02 |   | nhiều | x |`
  const atMost = { ...rule, relation: "<=" }
  expect(verdicts(atMost, drawing)).toEqual(["02.3 undecided for 02.3"])
  expect(verdicts({ ...atMost, missing: "partial_zero" }, drawing)).toEqual([
    "02.2 undecided for 02.2",
    "02.3 undecided for 02.3",
  ])
  expect(verdicts({ ...atMost, missing: "always_null" }, drawing)).toEqual([
    "02.1 undecided for 02.1",
    "02.2 undecided for 02.2, 01.2",
    "02.3 undecided for 02.3",
    "02.4 undecided for 02.4, 01.4",
  ])
})

test("[L7] a row compared with itself and an unknown relation are the pack's mistakes", () => {
  const form = `
         | 1
      01 |
      02 |`
  expect(mistakesIn({ ...rule, left: "01", relation: "<=" }, form)).toEqual([
    'A.json, rules[0].right: found "01", wanted another row than left',
  ])
  expect(mistakesIn({ ...rule, relation: "=<" }, form)).toEqual([
    'A.json, rules[0].relation: found "=<", wanted one of =, <>, <, <=, >, >=',
  ])
})

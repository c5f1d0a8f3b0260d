import { mistakesIn, verdicts } from "../../support/drawn"
import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

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

test("two columns are compared in every row", () => {
  const byColumns = { ...rule, by: "columns", left: "2", relation: "<=", right: "1" }
  const drawing = `
       | 1 | 2 | 3
    01 | 5 | 6 | 9
    02 | 5 | 5 | 9
    03 |   | 5 | 9`
  expect(verdicts(byColumns, drawing)).toEqual(["01.2 fails"])
  const byRows = { ...byColumns, by: "rows", left: "02", right: "01" }
  expect(verdicts(byRows, drawing)).toEqual(verdicts({ ...byRows, by: undefined }, drawing))
  expect(verdicts({ ...byRows, relation: ">" }, drawing)).toEqual(["02.1 fails", "02.2 fails", "02.3 fails"])
  expect(mistakesIn({ ...byColumns, right: "2" }, drawing)).toEqual([
    'A.json, rules[0].right: found "2", wanted another column than left',
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

const across = { kind: "compare", left: "A.01.1", relation: "=", right: "B.02.1", missing: "non_null" }
const report = (left: string, right: string) => ({
  forms: { A: `      | 1\n01 .1 | ${left}`, B: `      | 1\n02 .2 | ${right}\n03 | 1` },
})

test("a cell is compared with a cell of another form, the rounding of both allowed for", () => {
  expect(verdictsAcross(across, report("457", "475"))).toEqual(["01.1 fails"])
  expect(verdictsAcross(across, report("457.3", "457.25"))).toEqual([])
  expect(verdictsAcross(across, report("457.3", "457.245"))).toEqual([])
  expect(verdictsAcross(across, report("457.3", "457.244"))).toEqual(["01.1 fails"])
  expect(saidAcross(across, report("457", "475"))).toEqual([
    "01.1 ghi 457, phải bằng 475 của B.02.1. Hãy kiểm tra lại cả hai số.",
  ])
})

test("[L5] a form declared nil is 0 to the others; one that is blank, or not asked of the unit, decides nothing", () => {
  const other = (text: string) => ({ forms: { A: "  | 1\n01 | 457", B: `  | 1\n02 | ${text}` } })
  const counted = { ...across, missing: "partial_zero" }
  expect(verdictsAcross(counted, other("nil"))).toEqual(["01.1 fails"])
  expect(verdictsAcross(counted, other(""))).toEqual(["form fails"])
  expect(verdictsAcross(counted, other("-"))).toEqual([])
})

test("[L7] a row is compared with a row and a cell with a cell, and the first is a cell of the form itself", () => {
  const mistakes = (more: object) => mistakesAcross({ ...across, ...more }, report("1", "1"))
  expect(mistakes({ left: "01" })).toEqual([
    'A.json, rules[0].right: found "B.02.1", wanted a row code of this form, as left is',
  ])
  expect(mistakes({ right: "01" })).toEqual(['A.json, rules[0].right: found "01", wanted a cell, as left is'])
  expect(mistakes({ right: "A.01.1" })).toEqual([
    'A.json, rules[0].right: found "A.01.1", wanted another cell than left',
  ])
  expect(mistakes({ columns: ["1"] })).toEqual(['A.json, rules[0].columns: found ["1"], wanted no such field'])
  expect(mistakes({ left: "B.02.1", right: "B.03.1" })).toEqual([
    'A.json, rules[0].left: found "B.02.1", wanted a cell of this form itself (A.…)',
  ])
  expect(mistakes({ left: 1, right: undefined })).toEqual([
    "A.json, rules[0].left: found 1, wanted text",
    "A.json, rules[0].right: found nothing, wanted text",
  ])
})

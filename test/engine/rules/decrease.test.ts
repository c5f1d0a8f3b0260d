import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "decrease", severity: "warning", rows: ["01"] }
const forms = { A: "  | 1 | 2 | 3 | 4\n01 | 43 | 44 |  | 45\n02 | 1 | 1 | 1 | 1" }
const before = { A: "  | 1 | 2 | 3 | 4\n01 | 44 | 44 | 44 |\n02 | 2 | 2 | 2 | 2" }

test("a figure that only grows is not below that of the period before; a blank in either is not judged", () => {
  expect(verdictsAcross(rule, { forms, before })).toEqual(["01.1 fails"])
  expect(verdictsAcross({ ...rule, rows: ["01", "02"], columns: ["2", "3"] }, { forms, before })).toEqual([
    ...["02.2 fails", "02.3 fails"],
  ])
  expect(saidAcross({ ...rule, rows: undefined, cells: ["A.01.1"] }, { forms, before })).toEqual([
    "01.1 ghi 43, ít hơn 44 của kỳ trước; số này thường không giảm. Hãy kiểm tra lại hoặc giải trình.",
  ])
})

test("[L16] without the report of the period before nothing is judged", () => {
  expect(verdictsAcross(rule, { forms })).toEqual([])
})

test("[L7] a rule about single figures names rows or cells, not both, and columns only beside rows", () => {
  const mistakes = (more: object) => mistakesAcross({ kind: "decrease", ...more }, { forms })
  expect(mistakes({})).toEqual([
    'A.json, rules[0]: found {"id":"R1","severity":"error","kind":"decrease"}, wanted rows or cells',
  ])
  expect(mistakes({ rows: ["01"], cells: ["A.01.1"] })).toEqual([
    'A.json, rules[0].cells: found ["A.01.1"], wanted rows or cells',
  ])
  expect(mistakes({ cells: ["A.01.1", "A.01.1"], columns: ["1"] })).toEqual([
    'A.json, rules[0].cells[1]: found "A.01.1", wanted each code once only',
    'A.json, rules[0].columns: found ["1"], wanted no such field',
  ])
  expect(mistakes({ cells: ["A.01"] })).toEqual([
    'A.json, rules[0].cells[0]: found "A.01", wanted a column of form A in row 01 (1, 2, 3, 4)',
  ])
})

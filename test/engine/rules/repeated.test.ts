import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "repeated", severity: "warning", rows: ["05"] }
const forms = { A: "  | 1 | 2 | 3 | 4 | 5 | 6\n05 | 3700 | 3700 | 0 | 9 | 10 |" }
const before = { A: "  | 1 | 2 | 3 | 4 | 5 | 6\n05 | 3700 | 3699 | 0 | 9 | 10 |" }

test("the very figure of the period before is doubted; small ones, which repeat by chance, and 0 are not", () => {
  expect(verdictsAcross(rule, { forms, before })).toEqual(["05.1 fails", "05.5 fails"])
  expect(verdictsAcross({ ...rule, from: "5" }, { forms, before })).toEqual(["05.1 fails", "05.4 fails", "05.5 fails"])
  expect(verdictsAcross({ ...rule, from: "10.1" }, { forms, before })).toEqual(["05.1 fails"])
  expect(saidAcross({ ...rule, columns: ["1"] }, { forms, before })).toEqual([
    "05.1 ghi 3.700, đúng bằng số của kỳ trước, có thể do chép lại báo cáo cũ. Hãy kiểm tra lại hoặc giải trình.",
  ])
})

test("[L16] without the report of the period before nothing is judged", () => {
  expect(verdictsAcross(rule, { forms })).toEqual([])
})

test("[L7] the least figure that is judged lies above 0", () => {
  expect(mistakesAcross({ ...rule, from: "0" }, { forms })).toEqual([
    'A.json, rules[0].from: found "0", wanted a decimal above 0',
  ])
})

import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "swapped", severity: "warning", by: "rows", rows: ["01", "03"] }
const before = { A: "  | 1 | 2 | 3\n01 | 2000 | 2000 | 2000\n03 | 4800 | 4800 | 2500" }

test("documents sent and received that stand in each other's place are doubted by the figures of the year before", () => {
  const forms = { A: "  | 1 | 2 | 3\n01 | 5000 | 2100 | 2600\n03 | 2100 | 5000 | 2100" }
  // In the third column the two are so alike that either way fits.
  expect(verdictsAcross(rule, { forms, before })).toEqual(["01.1 fails"])
  expect(saidAcross(rule, { forms, before })).toEqual([
    "01.1 ghi 5.000, 03.1 ghi 2.100, trong khi kỳ trước là 2.000 và 4.800: hai số này có thể bị ghi đổi chỗ cho nhau. Hãy kiểm tra lại cả hai số hoặc giải trình.",
  ])
  expect(saidAcross(rule, { forms, before }, "en")).toEqual([
    "01.1 states 5,000 and 03.1 2,100, where the period before had 2,000 and 4,800: the two were perhaps written in each other's place. Check both figures or explain them.",
  ])
})

test("a figure fits as far as `within` says", () => {
  const forms = { A: "  | 1\n01 | 7201\n03 | 2000" }
  expect(verdictsAcross(rule, { forms, before })).toEqual([])
  expect(verdictsAcross({ ...rule, within: "1.6" }, { forms, before })).toEqual(["01.1 fails"])
})

test("neighbours among the rows, and among the columns of every row, are held against each other", () => {
  const rows = { forms: { A: "  | 1\n01 | 40\n02 | 20\n03 | 80" }, before: { A: "  | 1\n01 | 20\n02 | 40\n03 | 80" } }
  expect(verdictsAcross({ ...rule, rows: ["01", "02", "03"] }, rows)).toEqual(["01.1 fails"])
  expect(verdictsAcross({ ...rule, rows: ["01", "03"] }, rows)).toEqual([])
  const across = {
    forms: { A: "  | 1 | 2\n01 | 900 | 30\n03 | 30 | 900" },
    before: { A: "  | 1 | 2\n01 | 30 | 900\n03 | 30 | 900" },
  }
  expect(verdictsAcross({ kind: "swapped", by: "columns", columns: ["1", "2"] }, across)).toEqual(["01.1 fails"])
})

test("[L16] blanks, small figures, and figures without a period before are not judged", () => {
  const small = {
    forms: { A: "  | 1 | 2\n01 | 5 | \n03 | 2 | 2000" },
    before: { A: "  | 1 | 2\n01 | 2 | 2000\n03 | 5 | 5000" },
  }
  expect(verdictsAcross(rule, small)).toEqual([])
  expect(verdictsAcross({ ...rule, from: "1" }, small)).toEqual(["01.1 fails"])
  expect(verdictsAcross(rule, { forms: { A: "  | 1\n01 | 5000\n03 | 2100" } })).toEqual([])
})

test("[L7] a single row has no neighbour, and nothing is within 1 time another", () => {
  const byColumns = (...columns: readonly string[]) => ({ kind: "swapped", by: "columns", columns })
  expect(
    [{ ...rule, rows: ["01"] }, byColumns("1")].flatMap((stated) => mistakesAcross(stated, { forms: before })),
  ).toEqual([
    'A.json, rules[0].rows: found ["01"], wanted at least 2 entries',
    'A.json, rules[0].columns: found ["1"], wanted at least 2 entries',
  ])
  expect(verdictsAcross(byColumns("1", "2", "3"), { forms: before, before })).toEqual([])
  expect(mistakesAcross({ ...rule, within: "1" }, { forms: before })).toEqual([
    'A.json, rules[0].within: found "1", wanted a decimal above 1',
  ])
})

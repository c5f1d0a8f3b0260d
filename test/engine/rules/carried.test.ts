import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rows = { kind: "carried", opening: "01", closing: "07" }
const forms = {
  A: `
         | 1    | 2   | 3 | 4 | 5 | 6
   01 .2 | 3135 | 100 |   | 5 | x | 8
   07 .2 | 1    | 1   | 1 | 1 | 1 | 1`,
}
const before = {
  A: `
         | 1    | 2   | 3 | 4 | 5 | 6
   01 .2 | 1    | 1   | 1 | 1 | 1 | 1
   07 .2 | 3135 | 110 | 7 |   | 5 | x`,
}

test("an opening figure is the closing one of the period before, in every column; a blank is not judged", () => {
  expect(verdictsAcross(rows, { forms, before })).toEqual([
    ...["01.2 fails, wants 110", "01.5 undecided for 01.5", "01.6 undecided for 07.6 before"],
  ])
  expect(verdictsAcross({ ...rows, by: "rows", columns: ["2"] }, { forms, before })).toEqual(["01.2 fails, wants 110"])
  const cells = { ...rows, opening: "A.01.2", closing: "A.07.2" }
  expect(verdictsAcross(cells, { forms, before })).toEqual(["01.2 fails, wants 110"])
})

test("[L16] without the report of the period before nothing is judged", () => {
  expect(verdictsAcross(rows, { forms })).toEqual([])
})

test("by columns the closing column of the period before is the opening one, in every row", () => {
  const equipment = (opening: string, closing: string) => ({
    A: `
         | 1          | 2
      01 | ${opening} | ${closing}
      02 | 4          | 4`,
  })
  const columns = { kind: "carried", by: "columns", opening: "1", closing: "2" }
  expect(verdictsAcross(columns, { forms: equipment("51", "60"), before: equipment("40", "50") })).toEqual([
    "01.1 fails, wants 50",
  ])
})

test("[L3] between figures of unequal decimals the rounding of both is allowed for", () => {
  const report = (closing: string) => ({
    forms: { A: "  | 1\n01 | 3186\n07 .2 | 1" },
    before: { A: `  | 1\n01 | 1\n07 .2 | ${closing}` },
  })
  expect(verdictsAcross(rows, report("3186.01"))).toEqual(["01.1 fails, wants 3186.01"])
  const tenths = { forms: { A: "  | 1\n01 .1 | 3186.2\n07 .2 | 1" }, before: { A: "  | 1\n01 | 1\n07 .2 | 3186.15" } }
  expect(verdictsAcross(rows, tenths)).toEqual([])
})

test("[L4] [L14] the sentence names both figures, and where the closing one stands in the report of the period before", () => {
  const report = { forms: { A: "  | 1\n01 | 44\n07 | 43" }, before: { A: "  | 1\n01 | 40\n07 | 47" } }
  expect([saidAcross(rows, report), saidAcross(rows, report, "en")].flat()).toEqual([
    "01.1 ghi 44, phải bằng 47 của 07.1 trong báo cáo kỳ trước (Biểu A, ô A2). Hãy kiểm tra lại cả hai số.",
    "01.1 states 44; it must equal 47 of 07.1 in the report of the period before (Biểu A, cell A2). Check both figures.",
  ])
})

test("[L5] [L16] what was not asked for in the period before is not a figure of it", () => {
  const report = { forms: { A: "  | 1\n01 | 44\n07 | 43" }, before: { A: "  | 1\n01 | -\n07 | -" } }
  expect(verdictsAcross(rows, report)).toEqual([])
})

test("[L7] a row carried over to itself, and a wrong column, are the pack's mistakes", () => {
  expect(mistakesAcross({ ...rows, closing: "01" }, { forms })).toEqual([
    'A.json, rules[0].closing: found "01", wanted another row than opening',
  ])
  expect(mistakesAcross({ kind: "carried", by: "columns", opening: "1", closing: "9" }, { forms })).toEqual([
    'A.json, rules[0].closing: found "9", wanted a column of this form (1, 2, 3, 4, 5, 6)',
  ])
  expect(mistakesAcross({ ...rows, by: "cells" }, { forms })).toHaveLength(1)
})

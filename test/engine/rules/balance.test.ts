import fc from "fast-check"
import { mistakesIn, sentencesOf, verdicts } from "../../support/drawn"
import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"
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
  expect(mistakesIn({ ...byRows, parts: [null] }, form)).toEqual(["A.json, rules[0].parts[0]: found null, wanted text"])
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
  expect(mistakesIn({ ...byRows, by: "pages", parts: ["02"] }, form)).toEqual([
    'A.json, rules[0].by: found "pages", wanted one of rows, columns, cells',
  ])
})

const movement = { ...byRows, total: "07", parts: ["01", "02", { minus: "04" }] }
const stock = `
      | 1    | 2
   01 | 3000 | 100
   02 | 457  | 20
   04 | 7    | 130
   07 | 3135 | -10`

test("[L17] what a form subtracts is subtracted, in the verdict, the right figure and the sentence", () => {
  expect(verdicts(movement, stock)).toEqual(["07.1 fails, wants 3450"])
  expect([...sentencesOf(movement, stock, "vi"), ...sentencesOf(movement, stock, "en")]).toEqual([
    "07.1 ghi 3.135, nhưng tính 01.1 + 02.1 − 04.1 được 3.450 (lệch −315). Hãy kiểm tra lại số ghi và từng số thành phần.",
    "07.1 states 3,135, but 01.1 + 02.1 − 04.1 comes to 3,450 (off by −315). Check what is stated and each of its parts.",
  ])
  const columns = { ...byColumns, total: "4", parts: ["1", "2", { minus: "3" }] }
  const equipment = `
      | 1  | 2 | 3 | 4
   01 | 51 | 6 | 4 | 53
   02 | 51 | 6 | 4 | 61`
  expect(verdicts(columns, equipment)).toEqual(["02.4 fails, wants 53"])
  expect(verdicts({ ...movement, parts: [{ minus: "04" }] }, stock)).toEqual([
    ...["07.1 fails, wants -7", "07.2 fails, wants -130"],
  ])
})

test("a figure may be asked not to exceed what its parts come to; then no figure is offered", () => {
  const within = { ...movement, relation: "<=" }
  expect(verdicts(within, stock.replace("3135", "3451"))).toEqual(["07.1 fails"])
  expect(sentencesOf(within, stock.replace("3135", "3451"), "vi")).toEqual([
    "07.1 ghi 3.451, lớn hơn 3.450 tính từ 01.1 + 02.1 − 04.1 (quá 1). Hãy kiểm tra lại số ghi và từng số thành phần.",
  ])
})

const backlog = {
  ...{ kind: "balance", by: "cells", total: "A.05.1", missing: "non_null" },
  parts: [{ previous: "A.05.1" }, { minus: "B.01.1" }],
}
const forms = { A: "  | 1\n05 .1 | 3700", B: "  | 1\n01 .1 | 900" }
const before = { A: "  | 1\n05 .1 | 3666" }

test("[L17] cells of other forms and of the period before are added and subtracted one by one", () => {
  expect(verdictsAcross(backlog, { forms, before })).toEqual(["05.1 fails, wants 2766"])
  expect([saidAcross(backlog, { forms, before }), saidAcross(backlog, { forms, before }, "en")].flat()).toEqual([
    "05.1 ghi 3.700, nhưng tính 05.1 (kỳ trước) − B.01.1 được 2.766 (lệch 934). Hãy kiểm tra lại số ghi và từng số thành phần.",
    "05.1 states 3,700, but 05.1 (the period before) − B.01.1 comes to 2,766 (off by 934). Check what is stated and each of its parts.",
  ])
  const plain = { ...backlog, parts: ["B.01.1", { previous: "A.05.1" }] }
  expect(saidAcross(plain, { forms, before })).toEqual([
    "05.1 ghi 3.700, nhưng tính B.01.1 + 05.1 (kỳ trước) được 4.566 (lệch −866). Hãy kiểm tra lại số ghi và từng số thành phần.",
  ])
  const parts = ["B.01.1", { minusPrevious: "A.05.1" }]
  expect(verdictsAcross({ ...backlog, parts }, { forms, before })).toEqual(["05.1 fails, wants -2766"])
})

test("[L16] without the report of the period before the sum is not judged, under no policy", () => {
  for (const missing of ["non_null", "non_zero", "partial_null", "partial_zero", "always_null", "always_zero"])
    expect(verdictsAcross({ ...backlog, missing }, { forms })).toEqual([])
})

test("[L6] a blank of the period before is what the rule says of blanks; what cannot be read is unknown", () => {
  const report = (text: string) => ({ forms, before: { A: `  | 1\n05 .1 | ${text}` } })
  expect(verdictsAcross(backlog, report(""))).toEqual([])
  expect(verdictsAcross({ ...backlog, missing: "partial_zero" }, report(""))).toEqual(["05.1 fails, wants -900"])
  expect(verdictsAcross({ ...backlog, missing: "partial_null" }, report(""))).toEqual([
    "05.1 undecided for 05.1 before",
  ])
  expect(verdictsAcross({ ...backlog, missing: "partial_zero" }, report("x"))).toEqual([
    "05.1 undecided for 05.1 before",
  ])
  expect(saidAcross({ ...backlog, missing: "partial_zero" }, report("x"))).toEqual([
    "Chưa kiểm được 05.1: 05.1 (kỳ trước) còn trống hoặc không đọc được thành số.",
  ])
})

test("[L7] a part is a code or one manner of it, each once in a period, and cells stand in the pack", () => {
  const mistakes = (...parts: readonly unknown[]) => mistakesAcross({ ...backlog, parts }, { forms })
  expect(mistakes("C.01.1", "B.09.1", "B.01.9", "B")).toEqual([
    'A.json, rules[0].parts[0]: found "C.01.1", wanted a cell such as "A8.02.1" of a form of this pack (A, B)',
    'A.json, rules[0].parts[1]: found "B.09.1", wanted a row code of form B (01)',
    'A.json, rules[0].parts[2]: found "B.01.9", wanted a column of form B in row 01 (1)',
    'A.json, rules[0].parts[3]: found "B", wanted a row code of form B (01)',
  ])
  expect(mistakes("B.01.1", { minus: "B.01.1" })).toEqual([
    'A.json, rules[0].parts[1]: found {"minus":"B.01.1"}, wanted each code once only',
  ])
  expect(mistakes({ minus: "B.01.1", previous: "B.01.1" }, { plus: "B.01.1" }, { minus: "B.01.2" })).toEqual([
    'A.json, rules[0].parts[0]: found {"minus":"B.01.1","previous":"B.01.1"}, wanted { "minus": … }, { "previous": … }, { "minusPrevious": … }',
    'A.json, rules[0].parts[1]: found "plus", wanted no such field',
    'A.json, rules[0].parts[1]: found {"plus":"B.01.1"}, wanted { "minus": … }, { "previous": … }, { "minusPrevious": … }',
    'A.json, rules[0].parts[2].minus: found "B.01.2", wanted a column of form B in row 01 (1)',
  ])
  expect(mistakes("A.05.1")).toEqual([
    'A.json, rules[0].parts[0]: found "A.05.1", wanted parts, the total itself not among them',
  ])
  expect(mistakesAcross({ ...backlog, total: "B.01.1", parts: ["A.05.1"] }, { forms })).toEqual([
    'A.json, rules[0].total: found "B.01.1", wanted a cell of this form itself (A.…)',
  ])
  expect(mistakesIn({ ...byRows, parts: ["02", { previous: "03" }] }, "  | 1\n01 |\n02 |\n03 |")).toEqual([
    'A.json, rules[0].parts[1]: found "previous", wanted no such field',
    'A.json, rules[0].parts[1]: found {"previous":"03"}, wanted { "minus": … }',
  ])
})

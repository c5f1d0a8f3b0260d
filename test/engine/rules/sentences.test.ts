import type { Language } from "../../../engine/model/bilingual"
import { sentencesOf } from "../../support/drawn"
import { saidAcross } from "../../support/drawn-pack"

const drawing = `
        | 1
  01 .1 | 1234.5
  02 .1 | 1000
  03 .1 | 230.25
  04    | -1.5
  05    |
  06    | x`

const balance = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }
const compare = { kind: "compare", left: "02", right: "01", missing: "non_null" }
const rules = [
  { kind: "required", rows: ["05"] },
  { kind: "number", rows: ["03", "04"], negative: "refused" },
  balance,
  { ...balance, parts: ["05", "06"] },
  ...["=", ">", ">="].map((relation) => ({ ...compare, relation })),
  ...["<", "<="].map((relation) => ({ ...compare, relation, left: "01", right: "02" })),
  { kind: "range", rows: ["01", "04"], minimum: "0", maximum: "999.5" },
  { kind: "ratio", numerator: "02", denominator: "01", minimum: "1", maximum: "1.05" },
]

function said(language: Language): string {
  return rules.flatMap((rule) => ["", `${rule.kind}:`, ...sentencesOf(rule, drawing, language)]).join("\n")
}

test("[L14] every kind of rule says what is wrong in Vietnamese", () => {
  expect(said("vi")).toBe(`
required:
05.1 chưa có số liệu. Hãy ghi số; nếu không có thì ghi 0.

number:
03.1 ghi 230,25; chỉ tiêu này có nhiều nhất 1 chữ số thập phân. Hãy xem lại dấu chấm, dấu phẩy.
04.1 ghi số âm −1,5; chỉ tiêu này không thể nhỏ hơn 0. Hãy ghi lại.
04.1 ghi −1,5; chỉ tiêu này tính bằng số nguyên. Hãy xem lại dấu chấm, dấu phẩy.

balance:
01.1 ghi 1.234,5, nhưng cộng 02.1, 03.1 được 1.230,25 (lệch 4,25). Hãy kiểm tra lại số tổng và từng số thành phần.

balance:
Chưa kiểm được 01.1: 05.1, 06.1 còn trống hoặc không đọc được thành số.

compare:
02.1 ghi 1.000, phải bằng 1.234,5 của 01.1. Hãy kiểm tra lại cả hai số.

compare:
02.1 ghi 1.000, phải lớn hơn 1.234,5 của 01.1. Hãy kiểm tra lại cả hai số.

compare:
02.1 ghi 1.000, không được nhỏ hơn 1.234,5 của 01.1. Hãy kiểm tra lại cả hai số.

compare:
01.1 ghi 1.234,5, phải nhỏ hơn 1.000 của 02.1. Hãy kiểm tra lại cả hai số.

compare:
01.1 ghi 1.234,5, không được lớn hơn 1.000 của 02.1. Hãy kiểm tra lại cả hai số.

range:
01.1 ghi 1.234,5, lớn hơn 999,5. Hãy kiểm tra lại hoặc giải trình.
04.1 ghi −1,5, nhỏ hơn 0. Hãy kiểm tra lại hoặc giải trình.

ratio:
02.1 ghi 1.000, 01.1 ghi 1.234,5: tỷ lệ nằm ngoài khoảng 1 đến 1,05. Hãy kiểm tra lại hoặc giải trình.`)
})

test("[L14] and the same in English", () => {
  expect(said("en")).toBe(`
required:
05.1 has no figure. Write the figure; write 0 where there is none.

number:
03.1 states 230.25; decimals allowed for this indicator: 1. Look at the decimal and thousands marks.
04.1 states −1.5; this indicator cannot be below 0. Write it again.
04.1 states −1.5; this indicator is counted in whole numbers. Look at the decimal and thousands marks.

balance:
01.1 states 1,234.5, but 02.1, 03.1 add up to 1,230.25 (off by 4.25). Check the total and each of its parts.

balance:
01.1 cannot be checked yet: blank or not readable as a number: 05.1, 06.1.

compare:
02.1 states 1,000; it must equal 1,234.5 of 01.1. Check both figures.

compare:
02.1 states 1,000; it must be above 1,234.5 of 01.1. Check both figures.

compare:
02.1 states 1,000; it cannot be below 1,234.5 of 01.1. Check both figures.

compare:
01.1 states 1,234.5; it must be below 1,000 of 02.1. Check both figures.

compare:
01.1 states 1,234.5; it cannot exceed 1,000 of 02.1. Check both figures.

range:
01.1 states 1,234.5, above 999.5. Check it or explain it.
04.1 states −1.5, below 0. Check it or explain it.

ratio:
02.1 states 1,000, 01.1 states 1,234.5: the ratio is outside 1 to 1.05. Check it or explain it.`)
})

test("figures that must differ and do not are said", () => {
  const equal = { kind: "compare", left: "02", relation: "<>", right: "01", missing: "non_null" }
  const twice = `
    | 1
 01 | 5
 02 | 5`
  expect([...sentencesOf(equal, twice, "vi"), ...sentencesOf(equal, twice, "en")]).toEqual([
    "02.1 ghi 5, không được bằng 5 của 01.1. Hãy kiểm tra lại cả hai số.",
    "02.1 states 5; it must differ from 5 of 01.1. Check both figures.",
  ])
})

test("[L14] kinds that look back, and those about single cells, say the same in English", () => {
  const report = {
    forms: { A: "  | 1\n01 | 43\n02 | 3700\n03 | 43200\n04 | 0" },
    before: { A: "  | 1\n01 | 44\n02 | 3700\n03 | 1\n04 | 0" },
  }
  const all = [
    { kind: "implies", given: "01", then: "04" },
    { kind: "carried", opening: "02", closing: "01" },
    { kind: "decrease", rows: ["01"] },
    { kind: "repeated", rows: ["02"] },
    { kind: "day", rows: ["03"], to: "03-31" },
    { ...balance, parts: ["02", { minus: "03" }], relation: "<=", missing: "non_null" },
  ]
  expect(all.flatMap((rule) => saidAcross(rule, report, "en")).join("\n")).toBe(
    `
01.1 states 43, but 04.1 states 0; where the first is above 0, so must the second be. Check both figures.
02.1 states 3,700; it must equal 44 of 01.1 in the report of the period before (Biểu A, cell A1). Check both figures.
01.1 states 43, less than 44 of the period before; this figure does not usually go down. Check it or explain it.
02.1 states 3,700, exactly the figure of the period before, perhaps copied from the old report. Check it or explain it.
03.1 states 10/04/2018, after 31/03/2018. Check the day or explain it.
01.1 states 43, above −39,500, which is 02.1 − 03.1 (over by 39,543). Check what is stated and each of its parts.`.slice(
      1,
    ),
  )
})

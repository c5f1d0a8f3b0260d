import { mistakesIn } from "../../support/drawn"

const drawing = "  | 1 | 2\n01 | |\n02 | |"
const rules = [
  { kind: "balance", by: "rows", total: "01", parts: ["02", "01"], missing: "non_null" },
  { kind: "balance", by: "rows", total: "01", parts: ["02", "02"], missing: "non_null" },
  { kind: "compare", by: "columns", left: "1", relation: "=", right: "1", missing: "non_null" },
  { kind: "compare", left: "01", relation: "=", right: "01", missing: "non_null" },
  { kind: "compare", left: "A.01.1", relation: "=", right: "A.01.1", missing: "non_null" },
  { kind: "compare", left: "01", relation: "=", right: "A.01.1", missing: "non_null" },
  { kind: "compare", left: "A.01.1", relation: "=", right: "01", missing: "non_null" },
  { kind: "compare", left: "A.01.1", relation: "=", right: "A.02.1", columns: ["1"], missing: "non_null" },
  { kind: "decrease" },
  { kind: "change", rows: ["01"], factor: "1" },
  { kind: "repeated", rows: ["01"], from: "0" },
  { kind: "swapped", by: "rows", rows: ["01", "02"], within: "1" },
  { kind: "listed", rows: ["01"], names: "1", counts: "1" },
  { kind: "range", rows: ["01"] },
  { kind: "range", rows: ["01"], minimum: "2", maximum: "1" },
  { kind: "range", rows: ["01"], minimum: "0,1" },
  { kind: "peers", rows: ["01"], score: "0" },
  { kind: "day", rows: ["01"] },
  { kind: "day", rows: ["01"], to: "31-03" },
  { kind: "day", rows: ["01"], from: "04-01", to: "03-31" },
  { kind: "formula", formula: "1 > 0", missing: "non_null" },
]

test("[L14] what is wrong in a rule's parameters is said in Vietnamese", () => {
  const said = rules.map((rule) =>
    mistakesIn(rule, drawing, "vi")
      .map((line) => line.replace(/^A\.json, rules\[0\]|\{.*\}/g, ""))
      .join("; "),
  )
  expect(said.join("\n")).toBe(
    `
.parts[1]: có "01", cần các thành phần, không gồm chính tổng
.parts[1]: có "02", cần mỗi mã chỉ một lần
.right: có "1", cần một cột khác với left
.right: có "01", cần một dòng khác với left
.right: có "A.01.1", cần một ô khác với left
.right: có "A.01.1", cần mã số dòng của biểu này, vì left là một dòng
.right: có "01", cần một ô, vì left là một ô
.columns: có ["1"], cần bỏ trường này
: có , cần rows hoặc cells
.factor: có "1", cần một số lớn hơn 1
.from: có "0", cần một số lớn hơn 0
.within: có "1", cần một số lớn hơn 1
.counts: có "1", cần một cột khác với names
: có , cần minimum, maximum hoặc cả hai
.maximum: có "1", cần không nhỏ hơn minimum (2)
.minimum: có "0,1", cần số thập phân viết dạng chữ với dấu chấm, như "0.5", tối đa 15 chữ số
.score: có "0", cần một số lớn hơn 0
: có , cần from, to hoặc cả hai
.to: có "31-03", cần ngày của mọi năm, viết tháng-ngày như "03-31"; "first" hoặc "last" là ngày đầu, ngày cuối kỳ; hoặc "+10" là 10 ngày sau kỳ
.to: có "03-31", cần không trước from (04-01)
.at: chưa ghi gì, cần ô của biểu này mà quy tắc nói đến, vì công thức không có ô nào của biểu`.slice(1),
  )
})

import { sentencesOf, verdicts } from "../../support/drawn"

const rule = { kind: "rounded", severity: "info", rows: ["01", "02", "03", "04", "05"] }

test("a whole number of hundreds among exact figures is told as a likely estimate", () => {
  const drawing = `
         | 1
      01 | 3700
      02 | 1234
      03 | 151
      04 | 98765
      05 |`
  expect(verdicts(rule, drawing)).toEqual(["01.1 fails"])
  expect([...sentencesOf(rule, drawing, "vi"), ...sentencesOf(rule, drawing, "en")]).toEqual([
    "01.1 ghi số tròn trăm 3.700, trong khi 3 số khác cùng biểu là số lẻ: có thể là số ước lượng. Hãy ghi số đếm được; nếu đúng là số đã đếm thì giải trình.",
    "01.1 states 3,700, a whole number of hundreds, where other figures of the form are exact (3): perhaps an estimate. Write what was counted; explain it if that is the count.",
  ])
})

test("figures below the least, forms with few exact figures, and forms of round figures alone are left in peace", () => {
  expect(verdicts(rule, "  | 1\n01 | 900\n02 | 1234\n03 | 151\n04 | 98765\n05 | 12")).toEqual([])
  expect(verdicts({ ...rule, from: "100" }, "  | 1\n01 | 900\n02 | 1234\n03 | 151\n04 | 98765\n05 | 12")).toEqual([
    "01.1 fails",
  ])
  expect(verdicts(rule, "  | 1\n01 | 3700\n02 | 1234\n03 | 15\n04 | 98765\n05 | 12")).toEqual([])
  expect(verdicts(rule, "  | 1\n01 | 3700\n02 | 1200\n03 | 5000\n04 | 98700\n05 | 12")).toEqual([])
})

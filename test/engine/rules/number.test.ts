import { mistakesIn, verdicts } from "../../support/drawn"

const rule = { kind: "number", rows: ["01", "02"], negative: "refused" }
const drawing = `
        | 1  | 2   | 3    | 4     | 5   | 6
  01    | 12 | 1.5 | -3   |       | nil |
  02 .2 | 0  | 1.5 | -0.5 | 3.135 |     | -0.005`

test("counts are whole, measures keep to their decimals, and neither is below 0", () => {
  expect(verdicts(rule, drawing)).toEqual([
    ...["01.2 fails", "01.3 fails"],
    ...["02.3 fails", "02.4 fails", "02.6 fails", "02.6 fails"],
  ])
})

test("figures below 0 pass where the rule allows them", () => {
  expect(verdicts({ ...rule, negative: "allowed" }, drawing)).toEqual(["01.2 fails", "02.4 fails", "02.6 fails"])
})

test("[L5] what is no figure is not said again by a rule about that cell alone: the reading has said it", () => {
  const text = `
        | 1
     01 | 05 giá, tủ, hòm
     02 |`
  expect(verdicts(rule, text)).toEqual([])
})

test("[L7] a row twice and a rule that does not say what is below 0 are the pack's mistakes", () => {
  expect(mistakesIn({ kind: "number", rows: ["01", "01"] }, drawing)).toEqual([
    'A.json, rules[0].rows[1]: found "01", wanted each code once only',
    "A.json, rules[0].negative: found nothing, wanted one of refused, allowed",
  ])
})

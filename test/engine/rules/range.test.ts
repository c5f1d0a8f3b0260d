import { mistakesIn, verdicts } from "../../support/drawn"

const rows = { kind: "range", rows: ["01"] }
const drawing = `
        | 1    | 2     | 3   | 4      | 5 | 6
  01 .2 | -0.5 | -0.51 | 100 | 100.01 |   | x`

test("both limits are allowed, a blank is not judged, nor is what is no figure", () => {
  expect(verdicts({ ...rows, minimum: "-0.5", maximum: "100" }, drawing)).toEqual(["01.2 fails", "01.4 fails"])
})

test("one limit is enough", () => {
  expect(verdicts({ ...rows, maximum: "100" }, drawing)).toEqual(["01.4 fails"])
  expect(verdicts({ ...rows, minimum: "-0.5" }, drawing)).toEqual(["01.2 fails"])
})

test("both limits may be one figure, and a limit may have 15 digits and a sign before them", () => {
  expect(verdicts({ ...rows, minimum: "100", maximum: "100.0" }, drawing)).toHaveLength(3)
  expect(verdicts({ ...rows, minimum: "-1234567890.12345" }, drawing)).toEqual([])
})

test("[L7] limits are exact decimals written as text, in their order, and one at least is there", () => {
  const mistakes = (limits: object) => mistakesIn({ ...rows, ...limits }, drawing)
  expect(mistakes({})).toEqual([
    'A.json, rules[0]: found {"id":"R1","severity":"error","kind":"range","rows":["01"]}, wanted a minimum, a maximum, or both',
  ])
  expect(mistakes({ minimum: 0.1 })).toEqual(["A.json, rules[0].minimum: found 0.1, wanted text"])
  const wanted = 'wanted a decimal written as text with a point, such as "0.5", of at most 15 digits'
  expect(mistakes({ minimum: "0,1", maximum: "1234567890.123456" })).toEqual([
    `A.json, rules[0].minimum: found "0,1", ${wanted}`,
    `A.json, rules[0].maximum: found "1234567890.123456", ${wanted}`,
  ])
  expect(mistakes({ minimum: null })).toEqual(["A.json, rules[0].minimum: found null, wanted text"])
  expect(mistakes({ minimum: "2", maximum: "1.50" })).toEqual([
    'A.json, rules[0].maximum: found "1.50", wanted not below the minimum (2)',
  ])
})

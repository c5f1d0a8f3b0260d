import { mistakesIn, verdicts } from "../../support/drawn"

const rule = { kind: "ratio", numerator: "01", denominator: "02", minimum: "0.5", maximum: "3" }

test("[L3] a ratio is judged without dividing: both limits are allowed, a denominator of 0 holds", () => {
  expect(
    verdicts(
      rule,
      `
            | 1 | 2    | 3 | 4    | 5 | 6 | 7 | 8
      01 .2 | 1 | 0.99 | 6 | 6.01 | 7 |   | x | 1
      02 .2 | 2 | 2    | 2 | 2    | 0 | 1 | 1 | x`,
    ),
  ).toEqual(["01.2 fails", "01.4 fails", "01.7 undecided for 01.7", "01.8 undecided for 02.8"])
})

test("[L7] a row over itself and limits out of order are the pack's mistakes", () => {
  const form = `
         | 1
      01 |
      02 |`
  expect(mistakesIn({ ...rule, denominator: "01", minimum: "4" }, form)).toEqual([
    'A.json, rules[0].denominator: found "01", wanted another row than numerator',
    'A.json, rules[0].maximum: found "3", wanted not below the minimum (4)',
  ])
})

import { mistakesIn, verdicts } from "../../support/drawn"

const rule = { kind: "together", row: "01", other: "06" }

test("both rows are above 0, or neither is; a blank is not judged, what cannot be read is undecided", () => {
  expect(
    verdicts(
      rule,
      `
            | 1   | 2 | 3   | 4 | 5 | 6   | 7
      01 .1 | 185 | 0 | 185 | 0 |   | 185 | x
      06    | 2   | 0 | 0   | 2 | 2 |     | 2`,
    ),
  ).toEqual(["01.3 fails", "01.4 fails", "01.7 undecided for 01.7"])
})

test("[L7] a row with itself is the pack's mistake", () => {
  const form = `
         | 1
      01 |
      06 |`
  expect(mistakesIn({ ...rule, other: "01" }, form)).toEqual([
    'A.json, rules[0].other: found "01", wanted another row than row',
  ])
})

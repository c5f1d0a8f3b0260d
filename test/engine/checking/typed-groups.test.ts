import { checked } from "../../support/drawn"

const rule = { kind: "number", rows: ["01", "02"], negative: "refused" }
const corrections = (drawing: string) =>
  checked(rule, drawing).map(({ cell, causes }) => [
    cell,
    ...causes.flatMap(({ cause, corrections: offered }) => [
      cause,
      ...offered.map(({ from, to }) => `${from} → ${to}`),
    ]),
  ])

test("a fraction among whole numbers may be thousands typed with a point: the correction is offered, not made", () => {
  expect(
    corrections(`
         | 1     | 2      | 3    | 4
      01 | 3.135 | 133.31 | 3.5  | 3
      02 | 1     | 2      | 4    | 3`),
  ).toEqual([
    ["A.01.1", "thousandsAsDecimals", "3.135 → 3135"],
    ["A.01.2", "thousandsAsDecimals", "133.31 → 133310"],
    ["A.01.3", "thousandsAsDecimals", "3.5 → 3500"],
  ])
})

test("more than three decimals are no thousands, and a figure below 0 is another mistake", () => {
  expect(
    corrections(`
            | 1       | 2
      01    | 3.13525 | -3
      02 .2 | 3.135   | 1.25`),
  ).toEqual([["A.01.1"], ["A.02.1", "thousandsAsDecimals", "3.135 → 3135"], ["A.01.2"]].sort())
})

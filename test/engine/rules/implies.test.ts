import { mistakesIn, verdicts } from "../../support/drawn"
import { saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "implies", given: "04", then: "01" }

test("where the first is above 0 the second must be; the other way round says nothing, and a blank is not judged", () => {
  expect(
    verdicts(
      rule,
      `
         | 1 | 2 | 3 | 4 | 5 | 6 | 7
      04 | 3 | 0 | 3 | 0 | 3 |   | x
      01 | 2 | 2 | 0 | 0 |   | 0 | 0`,
    ),
  ).toEqual(["04.3 fails", "04.7 undecided for 04.7"])
})

test("[L14] a cell of another form is named with its form", () => {
  const report = { forms: { A: "  | 1\n04 | 222", B: "  | 1\n01 | 0" } }
  const across = { ...rule, given: "A.04.1", then: "B.01.1" }
  expect(verdictsAcross(across, report)).toEqual(["04.1 fails"])
  expect(saidAcross(across, report)).toEqual([
    "04.1 ghi 222 nhưng B.01.1 ghi 0; đã có số ở chỉ tiêu thứ nhất thì chỉ tiêu thứ hai phải lớn hơn 0. Hãy kiểm tra lại cả hai số.",
  ])
})

test("[L7] a row that implies itself is the pack's mistake", () => {
  expect(mistakesIn({ ...rule, then: "04" }, "  | 1\n04 |\n01 |")).toEqual([
    'A.json, rules[0].then: found "04", wanted another row than given',
  ])
})

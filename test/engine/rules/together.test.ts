import { mistakesIn, sentencesOf, verdicts } from "../../support/drawn"
import { verdictsAcross } from "../../support/drawn-pack"

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

test("[L4] [L14] the sentence names both figures, whichever of them is 0", () => {
  const drawing = "  | 1 | 2\n01 | 185 | 0\n06 | 0 | 2"
  expect([...sentencesOf(rule, drawing, "vi"), ...sentencesOf(rule, drawing, "en")]).toEqual([
    "01.1 ghi 185 nhưng 06.1 ghi 0; hai chỉ tiêu này phải cùng lớn hơn 0 hoặc cùng bằng 0. Hãy kiểm tra lại cả hai số.",
    "01.2 ghi 0 nhưng 06.2 ghi 2; hai chỉ tiêu này phải cùng lớn hơn 0 hoặc cùng bằng 0. Hãy kiểm tra lại cả hai số.",
    "01.1 states 185, but 06.1 states 0; both must be above 0, or both 0. Check both figures.",
    "01.2 states 0, but 06.2 states 2; both must be above 0, or both 0. Check both figures.",
  ])
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

test("two cells of different forms are above 0 together, or neither is", () => {
  const cells = { kind: "together", row: "A.01.1", other: "B.02.1" }
  const report = (area: string, rooms: string) => ({ forms: { A: `  | 1\n01 | ${area}`, B: `  | 1\n02 | ${rooms}` } })
  expect(verdictsAcross(cells, report("185", "0"))).toEqual(["01.1 fails"])
  expect(verdictsAcross(cells, report("185", "2"))).toEqual([])
})

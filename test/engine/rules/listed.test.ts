import { loadRules } from "../../../engine/forms/load-rules"
import { expand } from "../../../engine/rules/expand"
import { drawn, mistakesIn, sentencesOf, verdicts } from "../../support/drawn"
import { year2018 } from "../../support/small-pack"

const rule = { kind: "listed", rows: ["01", "02", "03", "04", "05", "06"], names: "1", counts: "2" }

test("a name without a count, and a count without a name, are found in their row; both or neither are right", () => {
  const drawing = `
         | 1         | 2
      01 | Sở Tư pháp | 1
      02 | Kho bạc    |
      03 |            | 1
      04 |            |
      05 |            | 0
      06 | và 3 cơ quan khác | 3`
  expect(verdicts(rule, drawing)).toEqual(["02.2 fails", "03.2 fails"])
  expect([...sentencesOf(rule, drawing, "vi"), ...sentencesOf(rule, drawing, "en")]).toEqual([
    "02.2 chưa ghi số mà 02.1 đã ghi tên. Hãy ghi 1 cho mỗi tên đã kê, hoặc bỏ tên.",
    "03.2 ghi 1 mà 03.1 chưa ghi tên, nên số đã khai không khớp với danh sách. Hãy ghi tên, hoặc bỏ số.",
    "02.2 counts nothing where 02.1 holds a name. Write 1 for each name that is listed, or take the name away.",
    "03.2 states 1 where 03.1 holds no name, so that the count is not that of the list. Write the name, or take the count away.",
  ])
})

test("a row that takes no name, or no count, is not judged", () => {
  const { form } = drawn("  | 1 | 2\n01 | | 1\n02 | | 1\n03 | | 1")
  const lines = form.lines.map((line, i) =>
    line.line === "indicator" && i > 0 ? { ...line, indicator: { ...line.indicator, columns: [String(i)] } } : line,
  )
  const limited = { ...form, lines }
  const rules = loadRules("A.json", [{ id: "R1", severity: "error", ...rule, rows: ["01", "02", "03"] }], limited, [])
  const scope = { form: limited, forms: [limited], settings: new Map(), period: year2018 }
  expect(rules.flatMap((one) => expand(one, scope)).map(({ at }) => at)).toStrictEqual(["A.01.2", "A.01.2"])
})

test("[L7] a column cannot name and count at once", () => {
  expect(mistakesIn({ ...rule, rows: ["01"], counts: "1" }, "  | 1 | 2\n01 | |")).toEqual([
    'A.json, rules[0].counts: found "1", wanted another column than names',
  ])
})

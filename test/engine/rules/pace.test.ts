import { checkAmongPeers, checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { loadRules } from "../../../engine/forms/load-rules"
import { say } from "../../../engine/messages/say"
import type { Language } from "../../../engine/model/bilingual"
import { drawn, mistakesIn, packOf, shortName, verdictLine } from "../../support/drawn"
import { year2018 } from "../../support/small-pack"

const rule = { id: "R1", kind: "pace", severity: "info", cells: ["A.01.1"], width: "4" }
const { form } = drawn("  | 1 | 2\n01 | |")
const reported = (figure: string, unit = "") => ({ ...drawn(`  | 1 | 2\n01 | ${figure} | 7`).submission, unit })

/** What is said of a change, `before > now`, among those of other units; `?` is a report that nobody knows. */
function judgedAmong(own: string, others: readonly string[], stated: object = {}) {
  const rules = loadRules("A.json", [{ ...rule, ...stated }], form, [])
  const prepared = prepareRules(packOf({ ...form, rules }), new Map(), year2018)
  const [unit, ...peers] = [own, ...others].map((change, i) => {
    const [before = "", now = ""] = change.split(">").map((text) => text.trim())
    return { submission: reported(now, `${i}`), previous: before === "?" ? undefined : reported(before) }
  })
  const found = checkSubmission(unit!.submission, prepared, [], unit!.previous, peers)
  // Files are checked one by one first, and among their peers when all are there.
  expect(checkSubmission(unit!.submission, prepared, [], unit!.previous)).toEqual([])
  expect(checkAmongPeers(unit!.submission, prepared, peers, unit!.previous)).toEqual(found)
  return found
}

const verdicts = (...of: Parameters<typeof judgedAmong>) => judgedAmong(...of).map((finding) => verdictLine(finding))

// Ratios 0.8 0.9 1 1.1 1.2 of 100; median 1. Effects: (1 - 1/0.9) x 10 is the first quartile, 0.1 x sqrt(110) the third.
const others = ["100 > 80", "100 > 90", "100 > 100", "100 > 110", "100 > 120"]

test("a change whose effect is past so many times the quartile of its tier's is told", () => {
  // 4 x 0.1 x sqrt(110) = 4.19524: (r - 1) x sqrt(100 r) comes to that at r = 1.3597690…
  expect(verdicts("100 > 135.9769", others)).toEqual([])
  expect(verdicts("100 > 135.977", others)).toEqual(["01.1 fails"])
})

test("[L3] a change that reaches just so far keeps pace, and the least beyond does not: nothing is rounded", () => {
  // From 100 to x below: the effect is (1 - 100/x) x 10, and its limit 4 x (1 - 100/90) x 10, so x = 900/13 = 69.230769230769…
  expect(verdicts("100 > 69.2307692307693", others)).toEqual([])
  expect(verdicts("100 > 69.2307692307692", others)).toEqual(["01.1 fails"])
  // The third quartile with a width of 1 is a change that some unit reported.
  expect(verdicts("100 > 110", others, { width: "1" })).toEqual([])
  expect(verdicts("100 > 110.000001", others, { width: "1" })).toEqual(["01.1 fails"])
})

test("the same change weighs more in a large unit", () => {
  expect(verdicts("100 > 130", others)).toEqual([])
  expect(verdicts("10000 > 13000", others)).toEqual(["01.1 fails"])
})

test("the quartiles are those of the effects, not of the changes: where small units jump, large ones still count", () => {
  // Effects: -0.25, -11.11…, 0, 1.048…, 0.219…; by their own order the quartiles are -0.25 and 0.219…
  const uneven = ["1 > 0.8", "10000 > 9000", "100 > 100", "100 > 110", "1 > 1.2"]
  expect([...verdicts("100 > 110", uneven), ...verdicts("100 > 90", uneven)]).toEqual(["01.1 fails", "01.1 fails"])
  expect([...verdicts("100 > 108", uneven), ...verdicts("100 > 91", uneven)]).toEqual([])
})

test("what is said names both figures", () => {
  const said = (language: Language) =>
    judgedAmong("100 > 1360", others).map(({ message }) => say(message, language, shortName))
  expect([...said("vi"), ...said("en")]).toEqual([
    "01.1 ghi 1.360, kỳ trước 100: tăng hoặc giảm khác hẳn các đơn vị khác cùng cấp. Hãy kiểm tra lại cả hai số, nhất là dấu chấm, dấu phẩy và đơn vị tính; nếu số đúng thì giải trình.",
    "01.1 states 1,360, 100 in the period before: a change unlike those of the other units of the tier. Check both figures, above all their marks and units of measure; explain the change if it is right.",
  ])
})

test("[L16] few peers, peers of whom no earlier report is known, and figures of 0 judge nothing", () => {
  expect(verdicts("100 > 900", others.slice(1))).toEqual([])
  expect(verdicts("100 > 900", others.slice(1), { least: 4 })).toEqual(["01.1 fails"])
  expect(
    verdicts("100 > 900", [...others.slice(1), "? > 80", "0 > 80", "80 > 0", " > 80", "x > 80", "- > 80"]),
  ).toEqual([])
  expect(verdicts("? > 900", others)).toEqual([])
  expect([...verdicts("0 > 900", others), ...verdicts("900 > 0", others), ...verdicts(" > 900", others)]).toEqual([])
  expect([...verdicts("100 > ", others), ...verdicts("100 > 900", [])]).toEqual([])
})

test("where the quartile is the median nothing on its side is doubted", () => {
  const alike = ["100 > 100", "90 > 90", "80 > 80", "70 > 70", "100 > 50"]
  expect(verdicts("100 > 900", alike)).toEqual([])
  expect(verdicts("100 > 10", alike)).toEqual([])
  expect(verdicts("100 > 10", [...alike.slice(1), "10 > 5"])).toEqual(["01.1 fails"])
})

test("[L7] a width of 0 would doubt every unit", () => {
  const { id, ...stated } = rule
  expect(id).toBe("R1")
  expect(mistakesIn({ ...stated, width: "0" }, "  | 1\n01 |")).toEqual([
    'A.json, rules[0].width: found "0", wanted a decimal above 0',
  ])
})

import { checkAmongPeers, checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { loadRules } from "../../../engine/forms/load-rules"
import { say } from "../../../engine/messages/say"
import type { Language } from "../../../engine/model/bilingual"
import { drawn, mistakesIn, packOf, shortName, verdictLine } from "../../support/drawn"
import { verdictsAcross } from "../../support/drawn-pack"
import { year2018 } from "../../support/small-pack"

const rule = { id: "R1", kind: "peers", severity: "info", cells: ["A.01.1"], score: "3.5" }
const { form } = drawn("  | 1 | 2\n01 | |")

/** What is said of a figure among those of other units. */
function judgedAmong(own: string, others: readonly string[], stated: object = {}) {
  const rules = loadRules("A.json", [{ ...rule, ...stated }], form, [])
  const prepared = prepareRules(packOf({ ...form, rules }), new Map(), year2018)
  const [submission, ...reports] = [own, ...others].map((text) => drawn(`  | 1 | 2\n01 | ${text} | 7`).submission)
  const peers = reports.map((report, i) => ({ submission: { ...report, unit: `${i}` }, previous: undefined }))
  const found = checkSubmission(submission!, prepared, [], undefined, peers)
  // Files are checked one by one first, and among their peers when all are there.
  expect(checkSubmission(submission!, prepared, [])).toEqual([])
  expect(checkAmongPeers(submission!, prepared, peers)).toEqual(found)
  // Nobody is a peer of his own.
  const everyone = [...peers, { submission: submission!, previous: undefined }]
  expect(checkAmongPeers(submission!, prepared, everyone)).toEqual(found)
  return found
}

const verdicts = (...of: Parameters<typeof judgedAmong>) => judgedAmong(...of).map((finding) => verdictLine(finding))

// Median 14, deviations 2 1 0 1 2 4 4: MAD 2; 3.5 x 1.4826 x 2 = 10.3782.
const others = ["12", "13", "14", "15", "16", "18", "10"]

test("a figure further from the median of its tier than so many robust standard deviations is told", () => {
  expect(verdicts("24.3782", others)).toEqual([])
  expect(verdicts("24.3783", others)).toEqual(["01.1 fails"])
  expect(verdicts("3.6217", others)).toEqual(["01.1 fails"])
  const said = (language: Language) =>
    judgedAmong("140", others).map(({ message }) => say(message, language, shortName))
  expect([...said("vi"), ...said("en")]).toEqual([
    "01.1 ghi 140, lệch xa số của 7 đơn vị khác cùng cấp (trung vị 14). Hãy kiểm tra lại, nhất là dấu chấm, dấu phẩy và đơn vị tính; nếu số đúng thì giải trình.",
    "01.1 states 140, far from the other units of the tier (7 of them, median 14). Check it, above all its marks and its unit of measure; explain it if it is right.",
  ])
})

test("[L16] few peers, peers that all say the same, blanks and what cannot be read judge nothing", () => {
  expect(verdicts("140", others.slice(0, 4))).toEqual([])
  expect(verdicts("140", others.slice(0, 4), { least: 4 })).toEqual(["01.1 fails"])
  expect(verdicts("140", ["5", "5", "5", "5", "5", "9"])).toEqual([])
  expect(verdicts("140", ["", "x", "-", "", "", "x"])).toEqual([])
  expect([...verdicts("", others), ...verdicts("x", others), ...verdicts("140", [])]).toEqual([])
})

test("[L2] an even number of peers has the middle of the two in the middle, exactly", () => {
  // Median 12.5, deviations 2.5 1.5 0.5 0.5 1.5 5.5: MAD 1.5; 7.78365.
  const even = ["10", "11", "12", "13", "14", "18"]
  expect(verdicts("20.28365", even)).toEqual([])
  expect(verdicts("20.28366", even)).toEqual(["01.1 fails"])
})

test("[L12] the score may be a setting of the pack, as the province has it", () => {
  const stated = { kind: "peers", rows: ["01"], score: { setting: "far" } }
  expect(verdictsAcross(stated, { forms: { A: "  | 1\n01 | 140" }, settings: { far: "3.5" } })).toEqual([])
})

test("[L7] a score of 0 would doubt every unit", () => {
  const { id, ...stated } = rule
  expect(id).toBe("R1")
  expect(mistakesIn({ ...stated, score: "0" }, "  | 1\n01 |")).toEqual([
    'A.json, rules[0].score: found "0", wanted a decimal above 0',
  ])
})

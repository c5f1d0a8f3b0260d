import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { loadRules } from "../../../engine/forms/load-rules"
import { mistakeText, TemplateError } from "../../../engine/forms/template-error"
import { openingsOf } from "../../../engine/forms/openings"
import { say } from "../../../engine/messages/say"
import { drawn, mistakesIn, packOf, sentencesOf, shortName, verdictLine, verdicts } from "../../support/drawn"
import { checkedAcross, mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = (formula: string, more: object = {}) => ({ kind: "formula", formula, missing: "partial_null", ...more })

test("a balance written as a formula gives the verdicts and the figure wanted of the kind balance", () => {
  const drawing = `
           | 1   | 2  | 3 | 4
     01 .1 | 10  | 10 |   | x
     02 .1 | 5   | 5  | 1 | 1
     03 .1 | 5.2 | 5  |   | 0`
  const asBalance = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }
  const asFormulas = ["1", "2", "3", "4"].flatMap((column) =>
    verdicts(rule(`A.01.${column} = SUM(A.02.${column}:A.03.${column})`), drawing),
  )
  expect(asFormulas).toEqual(verdicts(asBalance, drawing))
  expect(asFormulas).toEqual(["01.1 fails, wants 10.2", "01.3 undecided for 01.3, 03.3", "01.4 undecided for 01.4"])
})

test("an implication says nothing where its condition does not hold", () => {
  const implied = rule("IF(A.04.1>0, A.01.1>0)", { missing: "non_null" })
  const drawn = (served: string, came: string) => `\n  | 1\n04 | ${served}\n01 | ${came}`
  const all = [
    ["3", "2"],
    ["0", "0"],
    ["3", "0"],
    ["3", ""],
    ["x", "0"],
    ["x", "2"],
  ].map(([served = "", came = ""]) => verdicts(implied, drawn(served, came)).join())
  expect(all).toEqual(["", "", "04.1 fails", "", "04.1 undecided for 04.1", ""])
})

test("[L14] it says the rule, both sides and the cells; a rule that is no single comparison only the cells", () => {
  const drawing = "  | 1\n01 | 1234\n02 | 1000\n03 | 5"
  expect(sentencesOf(rule("A.01.1 = A.02.1 + A.03.1"), drawing, "vi")).toEqual([
    "01.1 chưa đúng quy tắc A.01.1 = A.02.1 + A.03.1: vế trái là 1.234, vế phải là 1.005. Hãy kiểm tra lại 01.1, 02.1, 03.1.",
  ])
  expect(sentencesOf(rule("IF(A.01.1 > 0; A.03.1 / A.02.1 > 1)"), drawing, "en")).toEqual([
    "01.1 breaks the rule IF(A.01.1 > 0; A.03.1 / A.02.1 > 1). Check 01.1, 03.1, 02.1.",
  ])
})

test("[L14] [L16] figures of the period before are named as such, and where there are none nothing is said", () => {
  const carried = rule("A.01.1 = PREV(A.02.1)")
  const forms = { A: "  | 1\n01 | 5\n02 | 6" }
  expect(saidAcross(carried, { forms, before: { A: "  | 1\n01 | 1\n02 | 7" } })).toEqual([
    "01.1 chưa đúng quy tắc A.01.1 = PREV(A.02.1): vế trái là 5, vế phải là 7. Hãy kiểm tra lại 01.1, 02.1 (kỳ trước).",
  ])
  expect(saidAcross(carried, { forms })).toEqual([])
})

test("an opening written as a formula is filled in like any other", () => {
  const { form } = drawn("  | 1\n01 |\n02 |")
  const stated = { id: "R1", severity: "error", ...rule("A.01.1 = PREV(A.02.1)") }
  const own = { ...form, rules: loadRules("A.json", [stated], form, []) }
  const openings = openingsOf({ form: own, forms: [own], settings: new Map(), period: "2018" as never })
  expect([...openings]).toEqual([["A.01.1", "A.02.1"]])
})

test("[L3] sums of measures may be off by the rounding of each figure, counts and two like figures may not", () => {
  const off = (formula: string, drawing: string) => verdicts(rule(formula), drawing).length === 1
  const measures = (a: string, b: string) => `\n  | 1\n01 .1 | ${a}\n02 .1 | ${b}\n03 .1 | 0\n04 | 10`
  expect(off("A.01.1 = A.02.1 + A.03.1", measures("10.1", "10"))).toBe(false)
  expect(off("A.01.1 = A.02.1 + A.03.1", measures("10.2", "10"))).toBe(true)
  expect(off("A.01.1 = A.02.1", measures("10.1", "10"))).toBe(true)
  expect(off("A.01.1 <= A.04.1", measures("10.1", "10"))).toBe(true)
  expect(off("A.01.1 = A.04.1", measures("10.05", "0"))).toBe(false)
  expect(off("A.01.1 = 2 * A.02.1", measures("20.1", "10"))).toBe(false)
  expect(off("A.01.1 = 2 * A.02.1", measures("20.2", "10"))).toBe(true)
  expect(off("A.01.1 < A.02.1", measures("10", "10"))).toBe(true)
  expect(off("NOT(A.01.1 = A.02.1 + A.03.1)", measures("10.1", "10"))).toBe(true)
  expect(off("2 * A.02.1 = A.01.1", measures("20.1", "10"))).toBe(false)
  expect(off("A.01.1 = A.02.1 * 2", measures("20.1", "10"))).toBe(false)
  expect(off("A.04.1 = A.01.1", measures("10.05", "0"))).toBe(false)
  expect(off("A.01.1 < A.02.1 + A.03.1", measures("10", "10"))).toBe(true)
  expect(off("A.01.1 > A.02.1 + A.03.1", measures("10.1", "10"))).toBe(false)
  expect(off("A.01.1 = 10", measures("10.05", "0"))).toBe(true)
  const condition = (then: string) => `IF(A.04.1 > 0, ${then}, A.01.1 = A.02.1 + A.03.1)`
  expect(off(condition("A.01.1 = A.02.1 + A.03.1"), measures("10.1", "10"))).toBe(false)
  expect(off(condition("1 = 0").replace("> 0", "< 0"), measures("10.1", "10"))).toBe(false)
  expect(off(`IF(A.01.1 = A.02.1 + A.03.1, 1 = 0)`, measures("10.1", "10"))).toBe(true)
})

test("[L3] a figure and one of the period before, of equally many decimals, are compared as they are written", () => {
  const report = { forms: { A: "  | 1\n01 .1 | 10.1" }, before: { A: "  | 1\n01 .1 | 10" } }
  expect(verdictsAcross(rule("A.01.1 = PREV(A.01.1)"), report)).toEqual(["01.1 fails, wants 10"])
  expect(verdictsAcross(rule("PREV(A.01.1) = A.01.1"), report)).toEqual(["01.1 fails, wants 10"])
  // With a third figure it is a sum, and each of the three was rounded.
  expect(verdictsAcross(rule("A.01.1 = PREV(A.01.1) + 0 * A.01.1"), report)).toEqual([])
})

test("[L4] a figure is offered only where an equation says by itself what would have to stand there", () => {
  const drawing = "  | 1\n01 | 9\n02 | 4\n03 | 1"
  const wanted = (formula: string) => verdicts(rule(formula, { at: "A.01.1" }), drawing).join()
  expect(wanted("A.02.1 + A.03.1 = A.01.1")).toBe("01.1 fails, wants 5")
  expect(["A.02.1 = A.03.1", "A.01.1 = A.02.1 / A.03.1", "A.01.1 = 2 * A.01.1 - A.02.1"].map(wanted)).toEqual([
    ...["01.1 fails", "01.1 fails", "01.1 fails"],
  ])
})

test("[L14] a comparison with a quotient says the rule and the cells alone: its sides are no sums to be read out", () => {
  const drawing = "  | 1\n01 | 5\n02 | 1"
  for (const formula of ["A.01.1 / A.02.1 >= 25", "25 <= A.01.1 / A.02.1"])
    expect(sentencesOf(rule(formula), drawing, "en")).toEqual([`01.1 breaks the rule ${formula}. Check 01.1, 02.1.`])
})

test("[L6] what a blank means is asked of every formula", () => {
  expect(mistakesIn({ kind: "formula", formula: "A.01.1 > 0" }, "  | 1\n01 |")).toEqual([
    expect.stringContaining("A.json, rules[0].missing: found nothing, wanted one of non_null"),
  ])
})

test("[L7] a mistake in a formula is the pack's, with its place in the text", () => {
  const { form } = drawn("  | 1\n01 |\n02 |")
  const load = () => loadRules("A.json", [{ id: "R1", severity: "error", ...rule("A.01.1 >= 1,5") }], form, [])
  expect(load).toThrow(TemplateError)
  expect(load).toThrow('A.json, rules[0].formula, character 11: found "1,5", wanted a number with a decimal point')
  expect(mistakesIn(rule("A.01.1 >="), "  | 1\n01 |")).toEqual([
    "A.json, rules[0].formula, character 10: found nothing, wanted a cell such as A12.01.1, a number such as 1.5, a function, or (",
  ])
  const mistake = {
    file: "A.json",
    path: "rules[0].formula",
    at: 3,
    found: '"x"',
    wanted: { vi: "số", en: "a number" },
  }
  expect(mistakeText(mistake, "vi")).toBe('A.json, rules[0].formula, ký tự thứ 3: có "x", cần số')
})

test("[L7] a formula without a cell of its form must say which cell it is about", () => {
  const report = { forms: { A: "  | 1\n01 | 5", B: "  | 1\n01 | 0" } }
  expect(mistakesAcross(rule("B.01.1 > 0"), report)).toEqual([
    "A.json, rules[0].at: found nothing, wanted the cell of this form that the rule is about, as the formula names none",
  ])
  expect(verdictsAcross(rule("B.01.1 > 0", { at: "A.01.1" }), report)).toEqual(["01.1 fails"])
})

test("[L7] arithmetic with words is the pack's mistake; whether they are written may be asked", () => {
  const { form } = drawn("  | 1\n01 |")
  const words = { ...form, columns: form.columns.map((column) => ({ ...column, kind: "text" as const })) }
  const load = (formula: string) => loadRules("A.json", [{ id: "R1", severity: "error", ...rule(formula) }], words, [])
  expect(() => load("A.01.1 > 0")).toThrow("wanted a cell that takes figures")
  expect(load("NOT(ISBLANK(A.01.1))")).toHaveLength(1)
})

test("a quotient over 0 is said to be undecided for what it is divided by", () => {
  const [said] = sentencesOf(rule("A.01.1 / A.02.1 >= 25"), "  | 1\n01 | 5\n02 | 0", "vi")
  expect(said).toBe(
    "Chưa kiểm được 01.1: quy tắc chia cho 02.1, mà số chia đang bằng 0. Hãy kiểm tra lại các số liệu này.",
  )
  expect(sentencesOf(rule("A.01.1 / A.02.1 >= 25"), "  | 1\n01 | 5\n02 | 0", "en")).toEqual([
    "01.1 cannot be checked yet: the rule divides by 02.1, which comes to 0. Check these figures.",
  ])
})

test("what is divided by is named beside figures of the period before and of other units, too", () => {
  const { form, submission } = drawn("  | 1\n01 | 5\n02 | 0")
  const { submission: other } = drawn("  | 1\n01 | 5\n02 | 1")
  const said = (formula: string) => {
    const rules = loadRules("A.json", [{ id: "R1", severity: "error", ...rule(formula) }], form, [])
    const prepared = prepareRules(packOf({ ...form, rules }), new Map(), submission.period)
    const peers = [{ submission: { ...other, unit: "1" }, previous: other }]
    return checkSubmission(submission, prepared, [], other, peers).map(({ message }) => say(message, "en", shortName))
  }
  const quotient = "A.01.1 / A.02.1"
  for (const formula of [
    `${quotient} >= PREV(A.01.1)`,
    `${quotient} >= MIN(PEERS(A.01.1))`,
    `AND(INPACE(A.01.1; 4; 1); ${quotient} >= 1)`,
    `IF(IF(A.01.1 > 0; 1; 0) = 1; ${quotient} >= 1)`,
  ])
    expect(said(formula)).toEqual([
      "01.1 cannot be checked yet: the rule divides by 02.1, which comes to 0. Check these figures.",
    ])
})

test("a formula across forms is not judged where the other form was not filled", () => {
  const cross = rule("A.01.1 = B.01.1", { missing: "always_zero" })
  expect(verdictsAcross(cross, { forms: { A: "  | 1\n01 | 5", B: "  | 1\n01 |" } })).toEqual(["form fails"])
  expect(checkedAcross([cross], { forms: { A: "  | 1\n01 | 5", B: "  | 1\n01 | 5" } })).toEqual([])
})

test("[L16] peers are the other units' figures; without their submissions nothing is judged", () => {
  const { form, submission } = drawn("  | 1\n01 | 5")
  const stated = { id: "R1", severity: "warning", ...rule("A.01.1 <= 2 * MAX(PEERS(A.01.1))") }
  const prepared = prepareRules(
    packOf({ ...form, rules: loadRules("A.json", [stated], form, []) }),
    new Map(),
    submission.period,
  )
  const peers = (...figures: readonly string[]) =>
    figures.map((figure, i) => {
      const { submission } = drawn(`  | 1\n01 | ${figure}`)
      return { submission: { ...submission, unit: `${i}` }, previous: undefined }
    })
  const found = (others?: ReturnType<typeof peers>) =>
    checkSubmission(submission, prepared, [], undefined, others).map((finding) => verdictLine(finding))
  expect([found(), found(peers()), found(peers("", "x")), found(peers("3", "")), found(peers("2", "x", "1"))]).toEqual([
    ...[[], [], [], []],
    ["01.1 fails"],
  ])
})

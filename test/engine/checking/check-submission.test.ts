import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import type { Finding } from "../../../engine/findings/finding"
import { loadRules } from "../../../engine/forms/load-rules"
import { say } from "../../../engine/messages/say"
import type { Form } from "../../../engine/model/form"
import { checked, drawn, packOf } from "../../support/drawn"
import { checkedAcross, verdictsAcross } from "../../support/drawn-pack"
import { year2018 } from "../../support/small-pack"

const preparedFor = (...forms: readonly Form[]) => prepareRules(packOf(...forms), new Map(), year2018)

const required = { kind: "required", rows: ["01", "02"] }
const balance = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }

test("[L4] a finding carries the place, the value and the other cells exactly as the reader gave them", () => {
  const [finding] = checked(
    { ...balance, severity: "warning" },
    `
         | 1
   01 .1 | 100
   02 .1 | 60.5
   03 .1 | 45`,
  )
  expect(finding).toMatchObject({
    ...{ rule: "R1", severity: "warning", outcome: "fails", cell: "A.01.1", value: "100", expected: "105.5" },
    ...{ place: { sheet: "Biểu A", address: "A1" }, related: ["A.02.1", "A.03.1"], causes: [] },
  })
})

test("[L15] findings are plain data", () => {
  const findings = checked(
    balance,
    `
         | 1   | 2
      01 | 100 | 12345678901234567890
      02 | 60  | 1
      03 | 45  | 1`,
  )
  expect(findings).toHaveLength(2)
  expect(structuredClone(findings)).toEqual(findings)
})

test("an undecided rule offers nothing, and names what it waits for", () => {
  const [finding] = checked(
    balance,
    `
         | 1
      01 | 100
      02 | khoảng 60
      03 |`,
  )
  expect(finding).toMatchObject({ outcome: "undecided", value: "100", message: { key: "rule.undecided" } })
  expect(finding).not.toHaveProperty("expected")
  expect(say(finding!.message, "vi", String)).toBe(
    "Chưa kiểm được A.01.1: A.02.1, A.03.1 còn trống hoặc không đọc được thành số.",
  )
})

test("a total that cannot be read is not told what its parts come to: the text may hold the right figure", () => {
  const [finding] = checked(
    balance,
    `
         | 1
      01 | 105 hoặc 106
      02 | 60
      03 | 45`,
  )
  expect(finding).toMatchObject({ outcome: "undecided", value: "105 hoặc 106" })
  expect(finding).not.toHaveProperty("expected")
})

test("[L5] what is shown as the value is what is written, text and all; a blank shows nothing", () => {
  const drawing = `
         | 1          | 2
      01 | 343mét~343 | 343mét?
      02 |            | 7`
  const shown = [
    ...checked({ kind: "range", rows: ["01"], maximum: "5" }, drawing),
    ...checked({ kind: "compare", left: "01", relation: "<=", right: "02", missing: "non_null" }, drawing),
    ...checked({ ...required, columns: ["1"] }, drawing),
  ].map(({ cell, value }) => [cell, value])
  expect(shown).toEqual([
    ["A.01.1", "343mét"],
    ["A.01.2", "343mét?"],
    ["A.02.1", undefined],
  ])
})

test("a form in which nothing is written is one finding, not one for each cell", () => {
  const [finding, ...others] = checked(
    required,
    `
         | 1 | 2
      01 |   |
      02 |   |`,
  )
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: "form.notReported", severity: "error", related: [] })
  expect(say(finding!.message, "vi", String)).toContain("Biểu A (Biểu A) chưa báo cáo")
})

test("[L5] a form declared nil is 0 throughout and judged as such; one that is not asked for is not judged", () => {
  const nil = `
         | 1
      01 | nil
      02 | nil
      03 | nil`
  expect([...checked(required, nil), ...checked(balance, nil)]).toEqual([])
  expect(checked({ kind: "range", rows: ["01"], minimum: "1" }, nil)).toMatchObject([{ outcome: "fails" }])
  expect(checked(required, nil.replaceAll("nil", "-"))).toEqual([])
})

test("a form of which the submission says nothing is not judged", () => {
  const { form, submission } = drawn(`
         | 1
      01 |`)
  const rules = loadRules("A.json", [{ id: "R1", kind: "required", severity: "error", rows: ["01"] }], form, [])
  const silent = { ...submission, observations: new Map() }
  expect(checkSubmission(silent, preparedFor({ ...form, rules }), [])).toEqual([])
})

test("findings come form by form, rule by rule, cell by cell, as printed", () => {
  const { form, submission } = drawn(`
         | 1 | 2
      01 | 9 |
      02 |   | 4`)
  const stated = [
    { ...required, id: "R2" },
    { kind: "range", id: "R1", rows: ["01"], maximum: "5" },
  ]
  const rules = loadRules(
    "A.json",
    stated.map((rule) => ({ severity: "error", ...rule })),
    form,
    [],
  )
  const found = checkSubmission(submission, preparedFor({ ...form, rules }), [])
  expect(found.map(({ rule, cell }) => `${rule} ${cell ?? ""}`)).toEqual(["R2 A.01.2", "R2 A.02.1", "R1 A.01.1"])
})

test("a rule of a kind that no pack can load is a bug, and throws", () => {
  const { form, submission } = drawn(`
         | 1
      01 | 5`)
  const rules = [{ id: "R1", kind: "median", severity: "error", parameters: {} }] as const
  expect(() => checkSubmission(submission, preparedFor({ ...form, rules }), [])).toThrow("rule R1 is of a kind")
})

test.each(["reading.formTwice", "reading.formChanged", "reading.formMissing"])(
  "a form that the reading could not place (%s) is not called blank besides",
  (rule) => {
    const { form, submission } = drawn(`
           | 1
        01 |`)
    const message = { key: rule, facts: { form: "A" } } as Finding["message"]
    const said: Finding = { rule, severity: "error", outcome: "fails", related: [], message, causes: [] }
    expect(checkSubmission(submission, preparedFor(form), [said])).toEqual([])
    expect(checkSubmission(submission, preparedFor(form), [])).toHaveLength(1)
  },
)

test("[L4] [L15] what is said of the period before names the place in its report, and is plain data", () => {
  const report = { forms: { A: "  | 1\n01 | 5\n07 | 1" }, before: { A: "  | 1\n01 | 1\n07 | 6" } }
  const findings = checkedAcross([{ kind: "carried", opening: "01", closing: "07" }], report)
  expect(findings).toMatchObject([
    { cell: "A.01.1", related: [], expected: "6", message: { facts: { place: { sheet: "Biểu A", address: "A2" } } } },
  ])
  expect(structuredClone(findings)).toEqual(findings)
})

test("[L15] prepared rules are plain data, and the same after a journey to another thread", () => {
  const { form, submission } = drawn("  | 1\n01 | 5\n02 | 4")
  const rules = loadRules("A.json", [{ ...balance, id: "R1", severity: "error", parts: ["02"] }], form, [])
  const prepared = preparedFor({ ...form, rules })
  expect(checkSubmission(submission, structuredClone(prepared), [])).toEqual(checkSubmission(submission, prepared, []))
})

test("a form that is wholly blank is said to be so, and rules of other forms are silent about its figures", () => {
  const report = { forms: { A: "  | 1\n01 | 5", B: "  | 1\n02 |" } }
  const rule = { kind: "compare", left: "A.01.1", relation: "=", right: "B.02.1", missing: "always_null" }
  expect(checkedAcross([rule], report).map(({ rule: id }) => id)).toEqual(["form.notReported"])
  expect(verdictsAcross(rule, { forms: { ...report.forms, B: "  | 1\n02 |\n03 | 1" } })).toEqual([
    "01.1 undecided for B.02.1",
  ])
})

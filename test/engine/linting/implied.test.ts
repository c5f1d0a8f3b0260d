import { lintLines, lintOf, type Linted } from "../../support/linted"

const form: Linted = {
  forms: {
    A: `
         | 1
      01 |
      02 |
      03 |
      04 |`,
  },
}
const optional: Linted = { ...form, required: "" }

const formula = (text: string, more: object = {}) => ({ kind: "formula", formula: text, missing: "non_null", ...more })
const soft = { severity: "warning" }
const told = { severity: "info" }

test("a rule that asks what another asks already is named, the later of the two", () => {
  const compare = { kind: "compare", left: "02", relation: "<=", right: "01", missing: "non_null" }
  expect(lintLines([compare, formula("A.01.1 >= A.02.1")], form)).toEqual(["redundant R2 by R1"])
  expect(lintLines([formula("A.01.1 >= A.02.1"), compare], form)).toEqual(["redundant R2 by R1"])
})

test("a rule that is weaker than another is named wherever it stands, and the stronger one never", () => {
  expect(lintLines([formula("A.01.1 <= 100"), formula("A.01.1 <= 50")], form)).toEqual(["redundant R1 by R2"])
  expect(lintLines([formula("A.01.1 <= 100"), formula("A.02.1 <= 50")], form)).toEqual([])
})

test("what several rules say together is found: no part of a part exceeds the whole", () => {
  const chain = [formula("A.01.1 >= A.02.1"), formula("A.02.1 >= A.03.1"), formula("A.01.1 >= A.03.1")]
  expect(lintLines(chain, form)).toEqual(["redundant R3 by A.required R1 R2"])
  const sum = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }
  expect(lintLines([sum, formula("A.02.1 <= A.01.1")], form)).toEqual(["redundant R2 by R1"])
})

test("[L6] a rule that is judged where the others are not, for a blank, says something of its own", () => {
  const chain = [formula("A.01.1 >= A.02.1"), formula("A.02.1 >= A.03.1"), formula("A.01.1 >= A.03.1")]
  expect(lintLines(chain, optional)).toEqual([])
  const [all, some] = [formula("A.01.1 >= A.02.1 + A.03.1"), formula("A.01.1 >= A.02.1")]
  expect(lintLines([all, some], optional)).toEqual([])
  expect(lintLines([all, some], form)).toEqual(["redundant R2 by A.required R1"])
  expect(lintLines([{ ...all, missing: "partial_zero" }, some], optional)).toEqual(["redundant R2 by R1"])
  const always = formula("A.01.1 >= 5", { missing: "always_zero" })
  expect(lintLines([formula("A.01.1 >= 5"), always], optional)).toEqual(["redundant R1 by R2"])
})

test("a soft rule that fails only where a hard one does is hidden; a hard one behind a soft one is not", () => {
  expect(lintLines([formula("A.01.1 <= 50"), formula("A.01.1 <= 100", soft)], form)).toEqual(["hidden R2 by R1"])
  expect(lintLines([formula("A.01.1 <= 50", soft), formula("A.01.1 <= 100")], form)).toEqual([])
  expect(lintLines([formula("A.01.1 <= 50", soft), formula("A.01.1 <= 50", { trial: true, ...soft })], form)).toEqual([
    "hidden R2 by R1",
  ])
})

test("of rules that only tell, one is named only where the other can be judged: else it says nothing", () => {
  const [sum, part] = [formula("A.01.1 >= A.02.1 + A.03.1", told), formula("A.01.1 >= A.02.1", told)]
  expect(lintLines([sum, part], form)).toEqual([])
  expect(lintLines([formula("A.01.1 <= 50", told), formula("A.01.1 <= 60", told)], form)).toEqual([
    "redundant R2 by R1",
  ])
})

test("what the form's layout asks is leaned on, and never named itself", () => {
  const range = { kind: "range", rows: ["01"], minimum: "0" }
  expect(lintLines([range], form)).toEqual(["redundant R1 by A.number"])
  expect(lintLines([{ kind: "required", rows: ["01"] }], form)).toEqual(["redundant R1 by A.required"])
  expect(lintLines([{ kind: "required", rows: ["01"] }], optional)).toEqual([])
})

test("[L16] rules about the period before are held against one another, and lean on no rule of this period", () => {
  // Nobody knows that last period's figure is not below 0.
  const [once, twice] = ["A.01.1 - PREV(A.02.1) <= 5", "A.01.1 - 2 * PREV(A.02.1) <= 5"]
  expect(
    lintLines(
      [once, twice].map((text) => formula(text)),
      form,
    ),
  ).toEqual([])
  const now = [once, twice].map((text) => formula(text.replace("PREV(A.02.1)", "A.02.1")))
  expect(lintLines(now, form)).toEqual(["redundant R2 by R1"])
  expect(lintLines([{ kind: "decrease", rows: ["01"] }, formula("A.01.1 >= PREV(A.01.1)")], form)).toEqual([
    "redundant R2 by R1",
  ])
  const [plain, back] = [formula("A.01.1 >= A.02.1"), formula("A.01.1 >= A.02.1 + 0 * PREV(A.02.1)")]
  expect(lintLines([plain, back], form)).toEqual(["redundant R2 by R1"])
  expect(lintLines([back, plain], form)).toEqual(["redundant R1 by R2"])
})

test("[L6] a rule that a blank of the period before leaves unjudged says nothing where another is judged all the same", () => {
  const two: Linted = { forms: { A: form.forms.A!, B: form.forms.A! } }
  const both = (missing: string) => [
    formula("AND(A.01.1 = PREV(A.01.1); A.01.1 = 0)"),
    formula("AND(IF(A.01.1 = PREV(A.01.1); A.01.1 = 0); A.01.1 <= B.01.1)", { missing }),
  ]
  expect(lintLines(both("partial_null"), two)).toEqual([])
  expect(lintLines(both("non_null"), two)).toEqual(["redundant R2 by R1"])
})

test("a limit that is a setting is the province's", () => {
  const rules = [
    { kind: "range", rows: ["01"], maximum: { setting: "most" } },
    { kind: "range", rows: ["01"], maximum: "100" },
  ]
  expect(lintLines(rules, { ...form, settings: { most: "50" } })).toEqual(["redundant R2 by R1"])
  expect(lintLines(rules, { ...form, settings: { most: "150" } })).toEqual(["redundant R1 by R2"])
})

test("the rounding of figures with decimals is not forgotten: two rules in a row are looser than one", () => {
  const rounded: Linted = { forms: { A: form.forms.A!.replaceAll(/(0\d) /g, "$1 .1 ") } }
  const sums = [
    formula("A.01.1 >= A.02.1 + 2 * A.03.1"),
    formula("A.02.1 >= 3 * A.04.1"),
    formula("A.01.1 >= 3 * A.04.1 + 2 * A.03.1"),
  ]
  expect(lintLines(sums, form)).toEqual(["redundant R3 by A.required R1 R2"])
  expect(lintLines(sums, rounded)).toEqual([])
})

test("a rule of another form counts only where this one needs that form too", () => {
  const two: Linted = { forms: { A: form.forms.A!, B: form.forms.A! } }
  const across = [formula("A.01.1 <= B.01.1"), formula("A.01.1 <= B.01.1 + B.02.1")]
  expect(lintLines(across, two)).toEqual(["redundant R2 by R1"])
  const through = [formula("A.01.1 = B.01.1"), formula("A.02.1 = B.01.1"), formula("A.01.1 = A.02.1")]
  // Where B is not reported, R3 alone says something.
  expect(lintLines(through, two)).toEqual(["redundant R2 by A.required R1 R3"])
})

test("a finding names the rules, and shows what each of them asks", () => {
  const range = { kind: "range", rows: ["01"], maximum: "60", severity: "warning" }
  expect(lintOf([formula("A.01.1 <= 50"), range], form)).toEqual([
    {
      ...{ lint: "hidden", severity: "warning", form: "A", rules: ["R2"], others: ["R1"] },
      asks: [
        { rule: "R2", cell: "A.01.1", formula: "A.01.1 <= 60" },
        { rule: "R1", cell: "A.01.1", formula: "A.01.1 <= 50" },
      ],
      message: { key: "lint.hidden", facts: { rule: "R2", form: "A", others: "R1" } },
    },
  ])
})

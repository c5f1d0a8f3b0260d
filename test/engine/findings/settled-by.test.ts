import fc from "fast-check"
import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import type { Finding } from "../../../engine/findings/finding"
import { underCauses } from "../../../engine/findings/grouping"
import { settledBy } from "../../../engine/findings/settled-by"
import { loadRules } from "../../../engine/forms/load-rules"
import type { Submission } from "../../../engine/model/submission"
import { drawn, packOf, shortName } from "../../support/drawn"

const sum = { kind: "balance", by: "rows", total: "01", parts: ["02", "03", "04"], missing: "non_null" }
const whole = { kind: "number", rows: ["01", "02", "03", "04"], negative: "refused" }
const slips = { kind: "change", rows: ["02", "03", "04"] }

/** What rules find in a drawn form, each rule an error unless it says otherwise. */
function found(rules: readonly object[], drawing: string, last?: string): readonly Finding[] {
  const { form, submission } = drawn(drawing)
  const stated = rules.map((rule, i) => ({ id: `R${i + 1}`, severity: "error", ...rule }))
  const pack = packOf({ ...form, rules: loadRules("A.json", stated, form, []) })
  const before: Submission | undefined = last === undefined ? undefined : drawn(last).submission
  return checkSubmission(submission, prepareRules(pack, new Map(), submission.period), [], before)
}

const named = ({ rule, cell }: Finding): string => `${rule} ${cell === undefined ? "" : shortName(cell)}`

/** A line for each group: what it is about, and what stands under it. */
const shown = (findings: readonly Finding[]): readonly string[] =>
  underCauses(findings).map(({ findings: own, following }) =>
    [own, ...following.map((group) => group.findings)].map((group) => group.map(named).join(", ")).join(" -> "),
  )

test("a sum that is off only by a part that was typed with a point between thousands stands under that part", () => {
  const drawing = `
        | 1
     01 | 4135
     02 | 3.135
     03 | 600
     04 | 400`
  expect(shown(found([sum, whole], drawing))).toEqual(["R2 02.1 -> R1 01.1"])
})

test("so it does where several figures of the sum, its total too, were typed so", () => {
  const drawing = `
        | 1     | 2
     01 | 5.435 | 70
     02 | 3.135 | 30
     03 | 1.9   | 20
     04 | 400   | 20`
  expect(shown(found([sum, whole], drawing))).toEqual(["R2 01.1, R2 02.1, R2 03.1 -> R1 01.1"])
})

test("[L9] a sum that would still be off has an error of its own, and stands by itself", () => {
  const drawing = `
        | 1
     01 | 4135
     02 | 3.135
     03 | 600
     04 | 401`
  expect(shown(found([sum, whole], drawing))).toEqual(["R1 01.1", "R2 02.1"])
})

const lastYear = `
        | 1
     01 | 1190
     02 | 310
     03 | 480
     04 | 400`

test("a part that is ten times last year's, and by just that too much for its sum, has the sum under it", () => {
  const drawing = `
        | 1
     01 | 1200
     02 | 3100
     03 | 490
     04 | 400`
  expect(shown(found([sum, slips], drawing, lastYear))).toEqual(["R2 02.1 -> R1 01.1"])
})

test("so it does where a part is a tenth of last year's", () => {
  const drawing = `
        | 1
     01 | 1200
     02 | 310
     03 | 49
     04 | 400`
  expect(shown(found([sum, slips], drawing, lastYear))).toEqual(["R2 03.1 -> R1 01.1"])
})

test("an error never stands under a warning, where it would be overlooked", () => {
  const drawing = `
        | 1
     01 | 1200
     02 | 3100
     03 | 490
     04 | 400`
  const warned = { ...slips, severity: "warning" }
  expect(shown(found([sum, warned], drawing, lastYear))).toEqual(["R1 01.1", "R2 02.1"])
})

test("a cell that must equal one whose thousands were read as decimals stands under that one", () => {
  const same = { kind: "compare", left: "03", relation: "=", right: "02", missing: "non_null" }
  const drawing = `
        | 1
     01 | 0
     02 | 3.135
     03 | 3135
     04 | 0`
  expect(shown(found([same, whole], drawing))).toEqual(["R2 02.1 -> R1 03.1"])
})

test("an opening figure that is last year's closing one with a point in it is one error", () => {
  const carried = { kind: "carried", opening: "02", closing: "04" }
  const [now, last] = ["| 1\n01 | 0\n02 | 3.135\n03 | 0\n04 | 0", "| 1\n01 | 0\n02 | 0\n03 | 0\n04 | 3135"]
  expect(shown(found([carried, whole], now, last))).toEqual(["R2 02.1 -> R1 02.1"])
})

test("what only has to be smaller is no proof of what was meant, and stands by itself", () => {
  const less = { kind: "compare", left: "03", relation: "<=", right: "02", missing: "non_null" }
  const drawing = `
        | 1
     01 | 0
     02 | 3.135
     03 | 50
     04 | 0`
  expect(shown(found([less, whole], drawing))).toEqual(["R1 03.1", "R2 02.1"])
})

test("[L9] two findings that take one figure for different ones leave none", () => {
  const drawing = `
        | 1
     01 | 4135
     02 | 3.135
     03 | 600
     04 | 400`
  const findings = found([sum, whole], drawing)
  const [balance, point] = [findings.find(({ rule }) => rule === "R1")!, findings.find(({ rule }) => rule === "R2")!]
  const [cause] = point.causes
  const other = { ...cause!, corrections: cause!.corrections.map((one) => ({ ...one, to: "31.35" })) }
  expect(settledBy([balance, point])).toEqual(new Map([[balance, point]]))
  expect(settledBy([balance, point, { ...point, rule: "R3", causes: [other] }])).toEqual(new Map())
  expect(settledBy([balance, { ...point, causes: [cause!, other] }])).toEqual(new Map())
})

/** A figure as people slip in writing it: as it is, with a point between thousands, ten times as large, or simply wrong. */
const slip = fc.constantFrom(
  (figure: number) => figure,
  (figure: number) => figure / 1000,
  (figure: number) => figure * 10,
  (figure: number) => figure + 7,
)

const written = fc
  .record({
    parts: fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 9, maxLength: 9 }),
    slips: fc.array(slip, { minLength: 12, maxLength: 12 }),
    blanks: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    asText: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
  })
  .map(({ parts, slips: by, blanks, asText }) => {
    const columns = [0, 1, 2].map((column) => parts.slice(column * 3, column * 3 + 3))
    const rows = [0, 1, 2, 3].map((row) =>
      columns.map((own, column) => {
        const at = row * 3 + column
        const meant = row === 0 ? own.reduce((total, part) => total + part, 0) : (own[row - 1] ?? 0)
        if (blanks[at] === true && asText[at] === 0) return ""
        return asText[at] === 1 ? "nhiều" : String(by[at]?.(meant) ?? meant)
      }),
    )
    const drawing = (cells: readonly (readonly string[])[]): string =>
      ["| 1 | 2 | 3", ...cells.map((cells, row) => `0${row + 1} | ${cells.join(" | ")}`)].join("\n")
    const meant = [0, 1, 2, 3].map((row) =>
      columns.map((own) => String(row === 0 ? own.reduce((total, part) => total + part, 0) : own[row - 1])),
    )
    return { now: drawing(rows), last: drawing(meant) }
  })

const severity = fc.constantFrom("error", "warning")

test("[L9] every finding is shown once: by itself or under another one that is as grave, whatever was written", () => {
  fc.assert(
    fc.property(written, severity, severity, severity, ({ now, last }, first, second, third) => {
      const rules = [
        { ...sum, severity: first },
        { ...whole, severity: second },
        { ...slips, severity: third },
        { kind: "required", rows: ["01", "02", "03", "04"] },
      ]
      const findings = found(rules, now, last)
      const groups = underCauses(findings)
      const all = groups.flatMap((group) => [group, ...group.following].flatMap((one) => one.findings))
      expect(all).toHaveLength(findings.length)
      expect(new Set(all)).toEqual(new Set(findings))
      for (const {
        findings: [head],
        following,
      } of groups) {
        for (const { findings: own } of following) {
          for (const { severity: grade, outcome } of own) {
            if (outcome === "fails" && grade === "error") expect(head.severity).toBe("error")
          }
        }
      }
    }),
  )
})

test("a sum stands under a finding exactly where correcting what was found makes it hold", () => {
  fc.assert(
    fc.property(written, ({ now }) => {
      const findings = found([sum, whole], now)
      const settled = settledBy(findings)
      // The figures as the findings take them to be meant, checked anew.
      const mended = now.replace(/\d+\.\d+/g, (text) => {
        const figure = Number(text) * 1000
        return text.length - text.indexOf(".") - 1 <= 3 ? String(Math.round(figure)) : text
      })
      const after = new Set(found([sum, whole], mended).map(named))
      const fails = findings.filter(({ rule, outcome }) => rule === "R1" && outcome === "fails")
      for (const finding of fails)
        expect([named(finding), settled.has(finding)]).toEqual([named(finding), !after.has(named(finding))])
    }),
  )
})

import { cellNames } from "../../../engine/outputs/cell-names"
import { loadRules } from "../../../engine/forms/load-rules"
import { say } from "../../../engine/messages/say"
import type { CellKey } from "../../../engine/model/cell-key"
import type { Profile } from "../../../engine/model/profile"
import type { Observation } from "../../../engine/model/observation"
import { add } from "../../../engine/figures/figure"
import { checkedAmongPeers } from "../../../engine/receiving/peers"
import { checked, rulesOncePer, type Received } from "../../../engine/receiving/receive"
import { isTaken } from "../../../engine/tracking/received-file"
import { drawn, packOf } from "../../support/drawn"
import { faultless, madeUp, received as sampled, reportsOf } from "../../support/sampled-round"
import { smallProfile } from "../../support/small-pack"

const rows = ["01", "02", "03", "04", "05", "06"]
const sheet = (figures: string) => {
  const cells = figures.split(" ").map((figure, i) => `${rows[i]!} | ${figure === "_" ? "" : figure}`)
  return drawn(["   | 1", ...cells].join("\n"))
}
const { form } = sheet("_ _ _ _ _ _")
const [unit] = smallProfile.units
const profile: Profile = {
  ...smallProfile,
  units: [
    { ...unit!, code: "SYT", name: "Sở Y tế" },
    { ...unit!, code: "BV1", name: "Bệnh viện Đa khoa", parent: "SYT" },
    { ...unit!, code: "BV2", name: "Bệnh viện Sản Nhi", parent: "SYT" },
  ],
}

/** What is said of a round: `SYT: 10 20 30 40 50 60`, a figure for each row. `last` is the department's report of last year. */
function said(
  round: Readonly<Record<string, string>>,
  { last, rules = [] }: { readonly last?: string; readonly rules?: readonly unknown[] } = {},
): readonly string[] {
  const pack = packOf({ ...form, rules: loadRules("A.json", rules, form, []) })
  const rulesOf = rulesOncePer(pack)
  const files = Object.entries(round).map(([code, figures]): Received => {
    const source = { file: `${code}.xlsx`, sha256: code }
    const submission = { ...sheet(figures).submission, unit: code, source }
    return checked({ file: { source, inventory: [], outcome: { submission, findings: [] } }, profile }, rulesOf)
  })
  const previous = (_: Profile, code: string) =>
    code === "SYT" && last !== undefined ? sheet(last).submission : undefined
  return checkedAmongPeers(files, rulesOf, previous).flatMap(({ file }) =>
    isTaken(file)
      ? file.outcome.findings.map(
          ({ severity, message }) => `${severity} ${file.source.file}: ${say(message, "vi", cellNames(pack, "vi"))}`,
        )
      : [],
  )
}

test("a report that is its own of last year with that of the unit below on top is asked about", () => {
  expect(said({ SYT: "120 340 50 7 0 9", BV1: "20 140 30 _ 0 9" }, { last: "100 200 20 6 1 _" })).toEqual([
    "warning SYT.xlsx: Biểu A: số liệu của Sở Y tế có vẻ đã gồm cả số liệu của Bệnh viện Đa khoa, đơn vị trực thuộc có báo cáo riêng, nên bị tính hai lần: ô nào cũng không nhỏ hơn, và 4 ô khớp đúng (mã số 01, 02, 03, 06). Hãy hỏi Sở Y tế: nếu đã gồm thì đề nghị nộp lại không gồm đơn vị trực thuộc, hoặc ghi quyết định “loại” tệp của Bệnh viện Đa khoa.",
  ])
})

test("a report that only holds larger figures is not asked about, nor one with a smaller figure", () => {
  expect(said({ SYT: "1200 3400 500 70 10 90", BV1: "20 140 30 4 1 9" }, { last: "1100 3000 400 60 9 80" })).toEqual([])
  expect(said({ SYT: "120 340 50 3 0 9", BV1: "20 140 30 4 0 9" }, { last: "100 200 20 _ 1 _" })).toEqual([])
  expect(said({ SYT: "120 340 50 7 0 9", BV1: "20 140 30 _ 0 9" })).toEqual([])
})

test("several units below may be in it together, or one of them alone", () => {
  const round = { BV1: "120 140 30 _ 0 9", BV2: "300 500 70 8 1 _" }
  const [both] = said({ ...round, SYT: "520 840 120 14 2 9" }, { last: "100 200 20 6 1 _" })
  expect(both).toContain("số liệu của Bệnh viện Đa khoa, Bệnh viện Sản Nhi,")
  const [one] = said({ ...round, SYT: "220 340 50 6 1 9" }, { last: "100 200 20 6 1 _" })
  expect(one).toContain("số liệu của Bệnh viện Đa khoa,")
})

test("an equation that fails, and holds without the figures from below, tells without last year's report", () => {
  const rules = [
    { id: "R1", kind: "formula", severity: "error", formula: "A.01.1 = 1000", missing: "non_null" },
    { id: "R2", kind: "formula", severity: "error", formula: "A.02.1 = 2000", missing: "non_null" },
  ]
  const found = said({ SYT: "1120 2345 50 7 0 9", BV1: "120 345 30 4 0 1" }, { rules })
  expect(found.filter((line) => line.startsWith("warning"))).toHaveLength(1)
  expect(found[2]).toContain("2 ô khớp đúng (mã số 01, 02)")
})

test("a form that is the same throughout is a copy, of which the merge speaks", () => {
  expect(said({ SYT: "120 340 50 7 0 9", BV1: "120 340 50 7 0 9" })).toEqual([])
})

describe("a made-up province", () => {
  const province = madeUp(200, "7")
  const all = province.profile.units
  const related = all.filter(({ code, parent }) => parent !== undefined || all.some((one) => one.parent === code))
  const rulesOf = rulesOncePer(province.pack)
  const reports = related.map((one) => reportsOf(province, one, 2).map((report) => faultless(province, report)))
  const before = new Map(
    reports.map(([last]) => [last!.unit.code, sampled(province, last!).outcome.submission] as const),
  )
  const files = reports.map(([, now]): Received => ({ file: sampled(province, now!), profile: province.profile }))
  const found = (round: readonly Received[]) =>
    checkedAmongPeers(round, rulesOf, (_, code) => before.get(code)).flatMap(({ file }) =>
      isTaken(file)
        ? file.outcome.findings.flatMap(({ rule, message }) =>
            rule === "form.includesBelow"
              ? [`${file.outcome.submission.unit} ${JSON.stringify(message.facts.form)}`]
              : [],
          )
        : [],
    )

  test("nothing is said of right reports of units above and below one another", () => {
    expect(files.length).toBeGreaterThan(10)
    expect(found(files)).toEqual([])
  })

  test("forms in which a report took in the one below it are found where last year's figures or equations tell", () => {
    const child = province.profile.units.find(({ parent }) => parent !== undefined)!
    const below = reports
      .flat()
      .filter((one) => one.unit === child)
      .at(-1)!
    const told = ["A3", "A8", "A9", "A12", "A13"].filter((code) => {
      const including = files.map((one): Received => {
        if (!isTaken(one.file) || one.file.outcome.submission.unit !== child.parent) return one
        const { submission } = one.file.outcome
        const observations = new Map<CellKey, Observation>(submission.observations)
        for (const [cell, observation] of submission.observations) {
          const theirs = below.figures.get(cell)
          if (!cell.startsWith(`${code}.`) || theirs === undefined || observation.state !== "reported") continue
          observations.set(cell, { ...observation, figure: add(observation.figure, theirs) })
        }
        const outcome = { findings: [], submission: { ...submission, observations } }
        return checked({ ...one, file: { ...one.file, outcome } }, rulesOf, before.get(submission.unit))
      })
      return (
        found(
          including.filter(
            (one) => isTaken(one.file) && [child.code, child.parent].includes(one.file.outcome.submission.unit),
          ),
        ).join() === `${child.parent!} "${code}"`
      )
    })
    expect(told).toEqual(["A3", "A8", "A9", "A12", "A13"])
  })
})

import fc from "fast-check"
import { checkSubmission } from "../../../../../engine/checking/check-submission"
import { stateOf } from "../../../../../engine/checking/form-state"
import { lookupIn } from "../../../../../engine/checking/lookup"
import { prepareRules } from "../../../../../engine/checking/prepare"
import { settingsOf } from "../../../../../engine/forms/settings"
import { judge } from "../../../../../engine/formulas/evaluate"
import { lookedAt } from "../../../../../engine/formulas/formula"
import { formsOf } from "../../../../../engine/model/profile"
import { partsOfKey } from "../../../../../engine/model/cell-key"
import type { Severity } from "../../../../../engine/model/rule"
import type { Submission } from "../../../../../engine/model/submission"
import { blankWorkbook, type BlankWorkbook } from "../../../../../engine/outputs/blank/blank-workbook"
import type { BlankRequest } from "../../../../../engine/outputs/blank/request"
import { reckoningOf, type Reckoning } from "../../../../../engine/outputs/blank/checks/reckoning"
import { issuedForm } from "../../../../../engine/outputs/blank/issued-form"
import { formsFor } from "../../../../../engine/outputs/blank/request"
import { readSubmission } from "../../../../../engine/reading/read-submission"
import type { Picture } from "../../../../../engine/workbook/picture"
import { writeBook } from "../../../../../engine/xlsx/write-book"
import { pictureOf } from "../../../../support/drawn-picture"
import type { Regime } from "../../../../support/issued-workbook"
import { recalculated } from "../../../../support/libre-office"
import { nuocSachRegime } from "../../../../support/nuoc-sach"
import { describeWith, libreOffice } from "../../../../support/programs"
import { bookWith, randomFillings, randomObservations } from "../../../../support/random-filling"
import { year2018 } from "../../../../support/small-pack"
import { wholePack } from "../../../../support/whole-pack"
import { parsePeriod } from "../../../../../engine/model/period"

/** A workbook as it is issued, and how many times it is filled in at random. */
interface Issue {
  readonly regime: Regime
  readonly request: BlankRequest
  readonly blank: BlankWorkbook
  readonly reckoning: Reckoning
  readonly times: number
}

function issue(regime: Regime, unit: string, times: number, withPrevious: boolean, period = year2018): Issue {
  const { pack, profile } = regime
  const found = profile.units.find(({ code }) => code === unit)!
  const base = { ...regime, unit: found, period, language: "vi", date: "2019-01-02" } as const
  const request: BlankRequest = withPrevious ? { ...base, previous: reportBefore(base) } : base
  const blank = blankWorkbook(request)
  const issued = formsFor(request).map((form) => issuedForm(form, request))
  const tickOf = (form: string) => blank.map.cover.get(`nil:${form}`)!
  expect(pack.forms.length).toBeGreaterThan(0)
  return { regime, request, blank, reckoning: reckoningOf(issued, request, tickOf)!, times }
}

function reportBefore({ pack, profile, unit, period }: BlankRequest): Submission {
  const forms = pack.forms.filter(({ code }) => formsOf(profile, unit).includes(code))
  const [observations] = fc.sample(randomObservations(forms), { numRuns: 1, seed: 2017 })
  const source = { file: "2017.xlsx", sha256: "b".repeat(64) }
  return {
    ...{ pack: pack.id, packVersion: pack.version, unit: unit.code, period, revision: 0, source },
    observations: observations!,
  }
}

const read = (picture: Picture, { regime: { pack, profile } }: Issue) => {
  const reading = readSubmission(picture, { file: "a.xlsx", sha256: "a".repeat(64) }, pack, profile)
  if ("refusal" in reading) throw new Error(reading.refusal.code)
  return reading
}

const valueIn = (picture: Picture, sheet: string, address: string): unknown => {
  const content = picture.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.content
  return content === undefined || content.type === "unstored" ? undefined : content.value
}

const engineMarks = { holds: "h", undecided: "u", notJudged: "n" } as const

/** What the engine says in every place of the check sheet, in its order: the mark, and where a fault is. */
function engineVerdicts({ regime, request, reckoning }: Issue, submission: Submission): readonly string[] {
  const { pack, profile } = regime
  const prepared = prepareRules(pack, settingsOf(pack, profile), request.period)
  const lookup = lookupIn(submission, request.previous)
  const unknown = new Set(
    prepared.forms.flatMap((form) => (["blank", "notAsked"].includes(stateOf(form, submission)) ? [form.code] : [])),
  )
  return reckoning.checks.flatMap(({ form, rule, live }) =>
    live.map(({ expansion: { at, condition, missing } }) => {
      const codes = lookedAt(condition).flatMap(({ cell, report }) => (report === "this" ? partsOfKey(cell).form : []))
      if ([form.code, ...codes].some((code) => unknown.has(code))) return "n"
      const verdict = judge(condition, lookup, missing)
      // A rule that only tells has nothing to tell where it cannot be judged.
      if (verdict === "undecided" && rule.severity === "info") return "n"
      if (verdict !== "fails" && verdict !== "undecided") return engineMarks[verdict]
      const observation = submission.observations.get(at)
      const address = observation !== undefined && "place" in observation ? observation.place.address : undefined
      return `${verdict === "fails" ? rule.severity[0] : "u"} ${address ?? "?"}`
    }),
  )
}

/** What the check sheet reckons in every place, and what it says of every check. */
function sheetVerdicts({ reckoning }: Issue, picture: Picture): readonly string[] {
  return reckoning.checks.flatMap(({ live, rows }) =>
    live.map((_, i) => String(valueIn(picture, "_kiemtra", `A${(rows?.first ?? 0) + i}`))),
  )
}

function wordFor(marks: readonly string[], severity: Severity): string {
  const fails = marks.filter((mark) => /^[ewi] /.test(mark)).length
  const word = severity === "info" ? "nên xem lại" : "sai"
  if (fails > 0) return fails > 1 ? `${word} (${fails} ô)` : word
  if (marks.some((mark) => mark.startsWith("u "))) return "chưa kiểm được"
  return marks.includes("h") ? "đúng" : "chưa xét"
}

describeWith(libreOffice, "the check sheet, computed by LibreOffice", () => {
  const issues = [
    issue(wholePack, "252", 5, false),
    issue(wholePack, "252", 6, true),
    issue(wholePack, "LTLS", 2, true),
    issue(nuocSachRegime(), nuocSachRegime().profile.units[1]!.code, 3, false, parsePeriod("2025-Q2")),
  ]
  const filled = issues.flatMap((one, i) => {
    const fillings = fc.sample(randomFillings(formsFor(one.request)), { numRuns: one.times, seed: 2018 + i })
    return fillings.map((filling, j) => ({ issue: one, name: `${i}-${j}.xlsx`, book: bookWith(one.blank, filling) }))
  })
  let computed = new Map<string, Picture>()

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const { name, book } of filled) files.set(name, await writeBook(book))
    for (const [i, { blank }] of issues.entries()) files.set(`blank-${i}.xlsx`, await writeBook(blank.book))
    expect(files.size).toBeLessThanOrEqual(200)
    computed = new Map([...(await recalculated(files))].map(([name, bytes]) => [name, pictureOf(bytes)]))
  })

  test("[L11] [G17] gives the verdict of the engine for every rule in every place, whatever stands in the cells", () => {
    const verdicts = new Map<string, number>()
    const differing = filled.flatMap(({ issue: one, name }) => {
      const picture = computed.get(name)!
      const { submission } = read(picture, one)
      const [engine, sheet] = [engineVerdicts(one, submission), sheetVerdicts(one, picture)]
      for (const mark of engine) verdicts.set(mark[0]!, (verdicts.get(mark[0]!) ?? 0) + 1)
      const places = one.reckoning.checks.flatMap(({ rule, live }) => live.map((place) => ({ rule, ...place })))
      return places.flatMap(({ rule, expansion, formula }, i) =>
        engine[i] === sheet[i]
          ? []
          : [{ name, rule: rule.id, at: expansion.at, engine: engine[i], sheet: sheet[i], formula }],
      )
    })
    expect(differing.slice(0, 5)).toEqual([])
    expect(differing).toHaveLength(0)
    const count = [...verdicts.values()].reduce((sum, one) => sum + one, 0)
    expect(count).toBeGreaterThan(10_000)
    expect([...verdicts.keys()].sort()).toEqual(["e", "h", "n", "u", "w"])
  })

  test("[L11] what the engine finds wrong, and nothing else, is wrong on the check sheet, in words and in numbers", () => {
    for (const { issue: one, name } of filled) {
      const picture = computed.get(name)!
      const { submission, findings: said } = read(picture, one)
      const { pack, profile } = one.regime
      const prepared = prepareRules(pack, settingsOf(pack, profile), one.request.period)
      const found = checkSubmission(submission, prepared, said, one.request.previous)
      const live = new Set(
        one.reckoning.checks.flatMap(({ rule, live }) => live.map(({ expansion }) => `${rule.id} ${expansion.at}`)),
      )
      const engine = found.flatMap(({ rule, outcome, cell }) =>
        outcome === "fails" && live.has(`${rule} ${cell}`) ? [`${rule} ${cell}`] : [],
      )
      const sheet = one.reckoning.checks.flatMap(({ rule, live, rows }) =>
        live.flatMap(({ expansion }, i) =>
          /^[ewi] /.test(String(valueIn(picture, "_kiemtra", `A${rows!.first + i}`)))
            ? [`${rule.id} ${expansion.at}`]
            : [],
        ),
      )
      expect([...new Set(sheet)].sort()).toEqual([...new Set(engine)].sort())
      const words = one.reckoning.checks.map(({ rows, live, rule }) =>
        rows === undefined
          ? "chỉ kiểm bằng phần mềm"
          : wordFor(
              live.map((_, i) => String(valueIn(picture, "_kiemtra", `A${rows.first + i}`))),
              rule.severity,
            ),
      )
      expect(one.reckoning.checks.map((_, i) => valueIn(picture, "KIỂM TRA", `C${6 + i}`))).toEqual(words)
      const count = (start: string) => words.filter((word) => word.startsWith(start)).length
      const counts = `Kiểm tra: sai ${count("sai")}; chưa kiểm được ${count("chưa kiểm được")}; đúng ${count("đúng")}`
      expect([valueIn(picture, "KIỂM TRA", "A3"), valueIn(picture, "Thông tin", "C15")]).toEqual([counts, counts])
    }
  })

  test("each form leads to its first error, else to its first warning, and says so where it has neither", () => {
    const lines = new Set<string>()
    for (const { issue: one, name } of filled) {
      const picture = computed.get(name)!
      for (const [code, { verdicts, row }] of one.reckoning.forms) {
        const form = one.regime.pack.forms.find((candidate) => candidate.code === code)!
        const marks = Array.from({ length: verdicts.last - verdicts.first + 1 }, (_, i) => ({
          mark: String(valueIn(picture, "_kiemtra", `A${verdicts.first + i}`)),
          number: String(valueIn(picture, "_kiemtra", `C${verdicts.first + i}`)),
        }))
        const first = (kind: string) => marks.find(({ mark }) => mark.startsWith(kind))
        const [error, warning] = [first("e "), first("w ")]
        const led = error ?? warning
        const wanted =
          valueIn(picture, "_kiemtra", `E${row}`) === 0
            ? "Biểu chưa điền"
            : led === undefined
              ? `Chưa thấy lỗi${first("u ") === undefined ? "" : "; chưa kiểm được hết"}`
              : `${error === undefined ? "Cảnh báo" : "Lỗi"} đầu tiên: ô ${led.mark.slice(2)}, xem mục ${led.number} trang KIỂM TRA`
        expect(valueIn(picture, form.sheet, "A4")).toBe(wanted)
        lines.add(wanted.replace(/ ô .*/, ""))
      }
    }
    expect([...lines].sort()).toEqual([
      "Biểu chưa điền",
      "Chưa thấy lỗi",
      "Chưa thấy lỗi; chưa kiểm được hết",
      "Cảnh báo đầu tiên:",
      "Lỗi đầu tiên:",
    ])
  })

  test("[G13] an untouched workbook, with last period's figures and without, holds what its formulas come to", () => {
    const stored = ({ sheets }: Picture) =>
      sheets.flatMap(({ name, cells }) =>
        [...cells.values()].flatMap(({ address, content }) =>
          content.type === "unstored" || content.formula === undefined ? [] : [[name, address, content.value]],
        ),
      )
    return Promise.all(
      issues.map(async ({ blank }, i) => {
        expect(stored(computed.get(`blank-${i}.xlsx`)!)).toEqual(stored(pictureOf(await writeBook(blank.book))))
      }),
    )
  })
})

import { loadPack } from "../../../engine/forms/load-pack"
import { mistakesOf } from "../../support/drawn"
import { formJson, measures, packJson, rowJson } from "../../support/pack-json"

function load(pack: unknown, ...forms: readonly (readonly [string, unknown])[]) {
  const files = forms.map(([code, json]) => [`forms/${code}.json`, json] as const)
  return loadPack({ name: "p", files: new Map<string, unknown>([["pack.json", pack], ...files]) })
}

test("a pack holds the forms that it lists, in that order", () => {
  const second = formJson({ code: "A2", sheet: "Biểu A2" })
  const pack = load(packJson({ forms: ["A2", "A1"] }), ["A1", formJson()], ["A2", second])
  expect(pack.forms.map(({ code }) => code)).toEqual(["A2", "A1"])
})

test("[L7] a pack lists the mistakes of all its files at once", () => {
  const broken = formJson({ code: "A2", timing: "daily", rows: [rowJson("x")] })
  const pack = packJson({ forms: ["A1", "A2", "A3", "A1"], measures: [...measures.values(), ...measures.values()] })
  expect(mistakesOf(() => load(pack, ["A1", formJson({ code: "B1" })], ["A2", broken], ["A9", formJson()]))).toEqual([
    'p/pack.json, forms[3]: found "A1", wanted a code used once only',
    'p/pack.json, measures[1].code: found "m2", wanted a code used once only',
    'p/forms/A1.json, code: found "B1", wanted A1',
    'p/forms/A2.json, timing: found "daily", wanted one of stock, flow',
    'p/forms/A2.json, rows[0].code: found "x", wanted a row code such as "01"',
    'p/pack.json, forms[2]: found "A3", wanted a file forms/A3.json',
    'p/pack.json, forms: found ["A1","A2","A3","A1"], wanted the form of forms/A9.json too',
  ])
})

test("[L7] forms of one pack share neither a sheet, whatever its capitals, nor a rule id", () => {
  const rule = { id: "R1", kind: "required", severity: "error", rows: ["01"] }
  const forms = [
    ["A1", formJson({ rules: [rule] })],
    ["A2", formJson({ code: "A2", sheet: "BIỂU A1", rules: [rule] })],
  ] as const
  expect(mistakesOf(() => load(packJson({ forms: ["A1", "A2"] }), ...forms))).toEqual([
    'p/forms/A2.json, sheet: found "BIỂU A1", wanted what no other form has',
    'p/forms/A2.json, rules: found "R1", wanted what no other form has',
  ])
})

test("[L7] a pack without its pack.json, or with one that is no object, says so", () => {
  expect(mistakesOf(() => loadPack({ name: "p", files: new Map() }))).toEqual([
    "p/pack.json: found nothing, wanted an object",
  ])
  expect(mistakesOf(() => load([]), "vi")).toEqual(["p/pack.json: có [], cần đối tượng { }"])
})

test("a pack reports by year unless it says by quarter or by month", () => {
  const frequencyOf = (more: object) => load(packJson(more), ["A1", formJson()]).frequency
  expect([{}, { frequency: "quarter" }, { frequency: "month" }].map(frequencyOf)).toEqual(["year", "quarter", "month"])
  expect(mistakesOf(() => frequencyOf({ frequency: "week" }))).toEqual([
    'p/pack.json, frequency: found "week", wanted one of year, quarter, month',
  ])
})

test("[L7] a regime names forms of the pack, ends after it begins, and gives a form one code a year", () => {
  const title = { vi: "Thông tư", en: "Circular" }
  const regimes = [
    { id: "a", title, from: 2018, to: 2022, codes: { A1: "01.N" } },
    { id: "a", title, from: 2025, to: 2024, codes: { A9: "09.N" } },
    { id: "c", title, from: 2022, codes: { A1: "02.N" } },
  ]
  expect(mistakesOf(() => load(packJson({ regimes }), ["A1", formJson()]))).toEqual([
    'p/pack.json, regimes[1].id: found "a", wanted a code used once only',
    "p/pack.json, regimes[1].to: found 2024, wanted a year from 2025 on",
    'p/pack.json, regimes[1].codes.A9: found "09.N", wanted a form of the pack: A1',
    'p/pack.json, regimes[2].codes.A1: found "02.N", wanted years apart from those of "a"',
  ])
  const [first] = load(packJson({ regimes: regimes.slice(0, 1) }), ["A1", formJson()]).regimes
  expect(first).toEqual({ ...regimes[0], inferred: false, codes: new Map([["A1", "01.N"]]) })
  const odd = [{ ...regimes[0], codes: { "biểu 1": "01.N" } }]
  expect(mistakesOf(() => load(packJson({ regimes: odd }), ["A1", formJson()]))).toEqual([
    'p/pack.json, regimes[0].codes.biểu 1: found "01.N", wanted a form code such as "A10" or "NS02b"',
  ])
})

const across = {
  ...{ id: "R1", kind: "compare", severity: "error", left: "A1.01.1", relation: "=", right: "A2.01.1" },
  missing: "non_null",
}

test("rules of a form name cells of any form of the pack, also of one that comes after it", () => {
  const forms = [
    ["A1", formJson({ rules: [across] })],
    ["A2", formJson({ code: "A2", sheet: "Biểu A2" })],
  ] as const
  const pack = load(packJson({ forms: ["A1", "A2"] }), ...forms)
  expect(pack.forms[0]!.rules.at(-1)).toMatchObject({ parameters: { left: "A1.01.1", right: "A2.01.1" } })
})

test("[L7] a cell of a form that has mistakes of its own is not called a mistake too", () => {
  const broken = formJson({ code: "A2", timing: "daily" })
  const rules = [across, { ...across, id: "R2", right: "A3.01.1" }]
  const pack = packJson({ forms: ["A1", "A2"] })
  expect(mistakesOf(() => load(pack, ["A1", formJson({ rules })], ["A2", broken]))).toEqual([
    'p/forms/A2.json, timing: found "daily", wanted one of stock, flow',
    'p/forms/A1.json, rules[1].right: found "A3.01.1", wanted a cell such as "A8.02.1" of a form of this pack (A1, A2)',
  ])
})

const settings = [{ code: "least", label: { vi: "tối thiểu", en: "least" }, value: "50" }]

test("[L7] words of a unit of measure print settings of the pack only", () => {
  const measure = { code: "m2", label: { vi: "m2", en: "m2" }, spellings: [] }
  const conversion = { vi: "{least} hộp", en: "{most} boxes" }
  const pack = packJson({ settings, measures: [{ ...measure, conversion }] })
  expect(mistakesOf(() => load(pack, ["A1", formJson()]))).toEqual([
    'p/pack.json, measures[0].conversion.en: found "{most} boxes", wanted settings of the pack in braces (least)',
  ])
})

test("[L7] units of measure are converted by settings of the pack only", () => {
  const measure = { code: "m2", label: { vi: "m2", en: "m2" }, spellings: [] }
  const convertible = [{ spellings: ["hộp"], perOne: "most" }]
  const pack = packJson({ settings, measures: [{ ...measure, convertible }] })
  expect(mistakesOf(() => load(pack, ["A1", formJson()]))).toEqual([
    'p/pack.json, measures[0].convertible[0].perOne: found "most", wanted a setting of the pack (least)',
  ])
})

test("[L7] limits and the completeness that is asked name settings of the pack", () => {
  const range = { id: "R1", kind: "range", severity: "warning", rows: ["01"], minimum: { setting: "least" } }
  const form = formJson({ rules: [range] })
  expect(load(packJson({ settings, completeness: { setting: "least" } }), ["A1", form])).toMatchObject({
    completeness: { setting: "least" },
    forms: [{ rules: [{}, {}, { parameters: { minimum: { setting: "least" } } }] }],
  })
  expect(load(packJson({ completeness: "50" }), ["A1", formJson()]).completeness).toEqual({ digits: 50, places: 0 })
  expect(mistakesOf(() => load(packJson({ completeness: { setting: "least" } }), ["A1", form]))).toEqual([
    'p/pack.json, completeness.setting: found "least", wanted one of the settings (there is none)',
  ])
  expect(mistakesOf(() => load(packJson(), ["A1", form]))).toEqual([
    'p/forms/A1.json, rules[0].minimum.setting: found "least", wanted a setting of pack.json (there is none)',
  ])
})

test("[L7] a chart draws cells of the pack that have a total, in one unit of measure", () => {
  const title = { vi: "Biểu đồ", en: "Chart" }
  const rows = [rowJson("01"), rowJson("02", { merging: "notAdditive" }), rowJson("03", { measure: "m3" })]
  const cells = ["A1.01.1", "A1.02.1", "A1.03.1", "A1.09.1"].map((cell) => ({ cell }))
  const cubic = { ...[...measures.values()][0]!, code: "m3", label: { vi: "m3", en: "m3" } }
  const base = { measures: [...measures.values(), cubic] }
  const wrong = packJson({
    ...base,
    charts: [
      { kind: "submissions", title },
      { kind: "cells", title, cells },
    ],
  })
  expect(mistakesOf(() => load(wrong, ["A1", formJson({ rows })]))).toEqual([
    'p/pack.json, charts[1].cells[1].cell: found "A1.02.1", wanted a cell of figures that has a provincial total',
    'p/pack.json, charts[1].cells[2].cell: found "A1.03.1", wanted a cell in m2, as the first is',
    'p/pack.json, charts[1].cells[3].cell: found "A1.09.1", wanted a row code of form A1 (01, 02, 03)',
  ])
  const right = packJson({ ...base, charts: [{ kind: "tiers", title, cells: [{ cell: "A1.01.1" }] }] })
  expect(load(right, ["A1", formJson({ rows })]).charts).toEqual([
    { kind: "tiers", title, cells: [{ cell: "A1.01.1" }] },
  ])
})

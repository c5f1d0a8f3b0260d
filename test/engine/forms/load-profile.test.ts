import { loadForm } from "../../../engine/forms/load-form"
import { loadProfile } from "../../../engine/forms/load-profile"
import { wholeYear } from "../../../engine/model/period"
import { formsOf, unitsIn } from "../../../engine/model/profile"
import { mistakesOf } from "../../support/drawn"
import { formJson, measures, profileJson, unitJson } from "../../support/pack-json"

const pack = {
  frequency: "year" as const,
  forms: [loadForm("A1.json", formJson(), measures)],
  settings: [{ code: "boxes-per-metre", label: { vi: "hộp", en: "boxes" }, value: { digits: 7, places: 0 } }],
}
const load = (more: object) => loadProfile("tinh.json", profileJson(more), pack)
const mistakes = (more: object) => mistakesOf(() => load(more))

test("a profile says who reports in a year, in the register's order, and which forms", () => {
  const units = [unitJson("253", { to: 2024 }), unitJson("252"), unitJson("260", { from: 2025, parent: "252" })]
  const profile = load({ units })
  const codes = (year: number) => unitsIn(profile, wholeYear(year)).map((unit) => unit.code)
  expect([codes(2024), codes(2025)]).toEqual([
    ["253", "252"],
    ["252", "260"],
  ])
  expect(formsOf(profile, profile.units[0]!)).toEqual(["A1"])
  expect(profile.units[1]).not.toHaveProperty("to")
})

test("[L7] codes are used once, tiers and parents are of the profile", () => {
  const units = [unitJson("252"), unitJson("252", { tier: "xa" }), unitJson("253", { parent: "999" })]
  expect(mistakes({ units })).toEqual([
    'tinh.json, units[1].code: found "252", wanted a code used once only',
    'tinh.json, units[1].tier: found "xa", wanted one of huyen',
    'tinh.json, units[2].parent: found "999", wanted the code of a listed unit',
  ])
})

test("[L7] a part of a report is part of a listed unit's own report, which has all of its forms", () => {
  const tiers = [
    { code: "huyen", label: { vi: "Huyện", en: "District" }, forms: ["A1"] },
    { code: "xa", label: { vi: "Xã", en: "Commune" }, forms: [] },
  ]
  const units = [
    unitJson("1", { partOf: "1" }),
    unitJson("2", { partOf: "1" }),
    unitJson("3", { partOf: "2" }),
    unitJson("4", { partOf: "9" }),
    unitJson("5", { tier: "xa" }),
    unitJson("6", { partOf: "5" }),
  ]
  expect(mistakes({ units, tiers })).toEqual([
    'tinh.json, units[2].partOf: found "2", wanted a unit with a report of its own, not a part of another one\'s',
    'tinh.json, units[3].partOf: found "9", wanted the code of a listed unit',
    'tinh.json, units[5].partOf: found "5", wanted a unit that is asked for the forms A1 too, as its part fills them',
  ])
  expect(load({ tiers, units: units.slice(0, 2) }).units.map(({ partOf }) => partOf)).toEqual(["1", "1"])
})

test("[L7] no unit stands below itself, and none ends before it begins", () => {
  const units = [
    unitJson("1", { parent: "2" }),
    unitJson("2", { parent: "1" }),
    unitJson("3", { parent: "3" }),
    unitJson("4", { parent: "1", from: 2025, to: 2024 }),
  ]
  expect(mistakes({ units })).toEqual([
    'tinh.json, units[0].parent: found "2", wanted a unit that is not below this one',
    'tinh.json, units[1].parent: found "1", wanted a unit that is not below this one',
    'tinh.json, units[2].parent: found "3", wanted a unit that is not below this one',
    "tinh.json, units[3].to: found 2024, wanted a year from 2025 on",
  ])
})

test("[L7] a deadline is a day that every year has, or so many days after the period", () => {
  const wanted =
    'wanted a deadline as "MM-DD", a day of every year, such as "02-10", or as "+N" days after the period, such as "+10"'
  for (const deadline of [
    "02-29",
    "02-30",
    "04-31",
    "13-01",
    "00-10",
    "1-5",
    "10-02-2019",
    "12-00",
    "+",
    "+1000",
    "+1.5",
    "10",
  ]) {
    expect(mistakes({ deadline })).toEqual([`tinh.json, deadline: found "${deadline}", ${wanted}`])
  }
  const good = ["02-28", "12-31", "01-01", "+10", "+0"]
  expect(good.map((deadline) => load({ deadline }).deadline)).toEqual(good)
})

test("a unit's code is letters and digits, so that a file can be named after it", () => {
  for (const code of ["../x", "", "a b", ".hidden", "x".repeat(41)]) {
    expect(mistakes({ units: [unitJson(code)] })).toEqual([
      `tinh.json, units[0].code: found "${code}", wanted a code as text such as "252" or "H62.10"`,
    ])
  }
  expect(load({ units: [unitJson("H62.10-a_b")] }).units[0]!.code).toBe("H62.10-a_b")
})

test("[L7] a tier fills forms of the pack", () => {
  const tiers = [{ code: "huyen", label: { vi: "Cấp huyện", en: "District" }, forms: ["A1", "A99"] }]
  expect(mistakes({ tiers })).toEqual(['tinh.json, tiers[0].forms[1]: found "A99", wanted a form of the pack: A1'])
})

test("[L7] a form may have a deadline of its own, in the same notation, where the pack has the form", () => {
  expect(load({ deadlines: { A1: "+10" }, synthetic: true })).toMatchObject({
    ...{ deadlines: new Map([["A1", "+10"]]), synthetic: true },
  })
  expect(load({})).not.toHaveProperty("deadlines")
  expect(mistakes({ deadlines: { A1: "02-30" } })[0]).toMatch(
    /^tinh\.json, deadlines\.A1: found "02-30", wanted a deadline/,
  )
  expect(mistakes({ deadlines: { A7: "+10" } })).toEqual([
    'tinh.json, deadlines.A7: found "+10", wanted a form of the pack: A1',
  ])
})

test("a tier may say how lists of units call it; none of the words is blank", () => {
  const tier = { code: "huyen", label: { vi: "Cấp huyện", en: "District" }, forms: ["A1"] }
  expect(load({ tiers: [{ ...tier, spellings: ["Huyện", "Thị xã"] }] }).tiers[0]!.spellings).toEqual([
    "Huyện",
    "Thị xã",
  ])
  expect(load({ tiers: [tier] }).tiers[0]).not.toHaveProperty("spellings")
  expect(mistakes({ tiers: [{ ...tier, spellings: [""] }] })).toEqual([
    'tinh.json, tiers[0].spellings[0]: found "", wanted at least 1 character',
  ])
})

test("a pack that reports several times a year takes deadlines after the period only: Q1 is not due in July of next year", () => {
  const quarterly = { ...pack, frequency: "quarter" as const }
  const stated = { deadline: "07-10", deadlines: { A1: "01-31" } }
  expect(mistakesOf(() => loadProfile("tinh.json", profileJson(stated), quarterly))).toEqual([
    'tinh.json, deadline: found "07-10", wanted "+N" days after the period, such as "+10", as the pack does not report by year',
    'tinh.json, deadlines.A1: found "01-31", wanted "+N" days after the period, such as "+10", as the pack does not report by year',
  ])
  expect(loadProfile("tinh.json", profileJson({ deadline: "+10" }), quarterly).deadline).toBe("+10")
})

test("capitals set no two codes apart: their files would be one", () => {
  expect(mistakes({ units: [unitJson("t-1"), unitJson("T-1")] })).toEqual([
    'tinh.json, units[1].code: found "T-1", wanted a code used once only',
  ])
})

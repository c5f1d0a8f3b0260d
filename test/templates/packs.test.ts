import { prepareRules } from "../../engine/checking/prepare"
import { cellKeysOf } from "../../engine/model/cell-spec"
import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import { settingsOf } from "../../engine/forms/settings"
import type { CellKey } from "../../engine/model/cell-key"
import { wholeYear } from "../../engine/model/period"
import { formsOf, unitsIn } from "../../engine/model/profile"
import { bundledPacks } from "../../templates/index"
import { drawnObservation, issued, taken } from "../support/issued-workbook"

const packs = [...bundledPacks].map(([id, bundled]) => {
  const pack = loadPack(bundled.source)
  const profiles = [...bundled.profiles].map(([name, json]) => loadProfile(`${id}/profiles/${name}.json`, json, pack))
  return { id, pack, profiles, samples: [...bundled.samples.values()] }
})

test("every bundled pack and profile loads without a mistake, under the id that it is bundled by", () => {
  expect(packs.map(({ pack }) => pack.id)).toEqual([...bundledPacks.keys()])
  expect(packs.filter(({ pack, profiles }) => pack.forms.length === 0 || profiles.length === 0)).toEqual([])
})

test("tiers ask for forms that the pack has, and every form is asked of some tier", () => {
  for (const { pack, profiles } of packs) {
    const codes = pack.forms.map((form) => form.code)
    for (const { id, tiers } of profiles) {
      const asked = new Set(tiers.flatMap((tier) => tier.forms))
      expect([id, [...asked].filter((code) => !codes.includes(code))]).toEqual([id, []])
      expect([id, codes.filter((code) => !asked.has(code))]).toEqual([id, []])
    }
  }
})

/** Years in which the registers differ: districts report until 2024, two tiers without them from 2025. */
const years = [2018, 2024, 2025, 2026].map(wholeYear)

test("no two units of a year share a code, a name or an alias, and every profile has units in some of the years", () => {
  for (const profile of packs.flatMap(({ profiles }) => profiles)) {
    expect(years.some((year) => unitsIn(profile, year).length > 0)).toBe(true)
    for (const year of years) {
      const units = unitsIn(profile, year)
      const names = units.flatMap((unit) => [...new Set([unit.code, unit.name, ...unit.aliases])])
      expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
    }
  }
})

test("[L12] every rule of a bundled form comes to formulas over cells of that form, with the settings of every profile", () => {
  for (const { pack, profiles } of packs) {
    const settings = [settingsOf(pack, {}), ...profiles.map((profile) => settingsOf(pack, profile))]
    for (const { forms } of settings.flatMap((chosen) => years.map((year) => prepareRules(pack, chosen, year)))) {
      expect(forms.map(({ code }) => code)).toEqual(pack.forms.map(({ code }) => code))
      for (const { cells: own, rules } of forms) {
        const cells = new Set(own)
        for (const { rule, expansions } of rules) {
          expect([rule.id, expansions.length > 0]).toEqual([rule.id, true])
          expect(expansions.filter(({ at }) => !cells.has(at))).toEqual([])
        }
      }
    }
  }
})

test("every sample is made for a profile of its pack", () => {
  for (const { profiles, samples } of packs)
    expect(samples.map(({ profile }) => profile).filter((id) => profiles.every((one) => one.id !== id))).toEqual([])
})

const submissions = packs.flatMap(({ pack, profiles, samples }) =>
  samples.flatMap(({ year, profile: id, submissions }) => {
    const profile = profiles.find((candidate) => candidate.id === id)!
    return submissions.map((submission) => ({ ...submission, period: wholeYear(year), pack, profile }))
  }),
)

const figures = submissions.flatMap(({ cells, ...of }) => cells.map((cell) => ({ ...cell, ...of })))

test("every figure of a sample is quoted with the words of the report it stands in", () => {
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.filter(({ written, quote }) => !quote.includes(written))).toEqual([])
  // Where the words around a figure would only repeat the row's label, its number in the report says where it stands.
  const bare = figures.filter(({ written, quote, id }) => quote === written && /\d/.test(written) && id === undefined)
  expect(bare).toEqual([])
})

test("every figure of a sample belongs to a unit of its year and a cell of a form that the unit fills, each cell once", () => {
  for (const { unit: code, cell, pack, profile, period } of figures) {
    const unit = unitsIn(profile, period).find((candidate) => candidate.code === code)
    expect([code, unit?.code]).toEqual([code, code])
    const asked = pack.forms.filter((form) => formsOf(profile, unit!).includes(form.code))
    expect(asked.flatMap(cellKeysOf)).toContain(cell)
  }
  const keys = figures.map(({ unit, cell, period }) => `${period} ${unit} ${cell}`)
  expect(keys).toEqual([...new Set(keys)])
})

const readings = new Map(
  submissions.map(({ unit, cells, period, pack, profile }) => {
    const filling = Object.fromEntries(cells.map(({ cell, written }) => [cell, written]))
    const reading = taken(issued(filling, unit, { pack, profile }, period), { pack, profile })
    return [`${period} ${unit}`, { reading, period }] as const
  }),
)

/** The serial day of Excel: 1 is the first of January 1900, and there is a 29/02/1900. */
function serialOf(day: string): number {
  return (Date.parse(day) - Date.parse("1899-12-30")) / 86_400_000
}

test("[G5] every figure of the samples, as the report writes it, leaves exactly one reading in its cell", () => {
  const read = figures.map(({ unit, cell, period }) => {
    const { observations } = readings.get(`${period} ${unit}`)!.reading.submission
    return `${period} ${unit} ${cell} ${drawnObservation(observations.get(cell as CellKey))}`
  })
  expect(read).toEqual([
    ...["2017 CC-VTLT B6.02.1 2129", "2017 CC-VTLT B6.03.1 1537", "2017 CC-VTLT B6.06.1 3700 nearly"],
    ...["2018 SO-TP A13.01.4 4", "2018 SO-TP A13.04.4 2", "2018 SO-TP A13.08.4 1"],
    "2018 SO-VHTTDL A13.01.4 ? 05 giá, tủ, hòm (5)",
    ...["2018 SO-LDTBXH A13.01.4 60", "2018 DAI-PTTH A13.01.4 4", "2018 DAI-PTTH A13.04.4 1"],
    ...["2018 246 A12.01.1 56", "2018 246 A10.01.1 78", "2018 247 A12.01.1 75", "2018 247 A10.01.1 343"],
    ...["2018 249 A12.01.1 100", "2018 249 A10.01.1 30"],
    ...["2018 249 A13.01.4 6", "2018 249 A13.07.4 2", "2018 249 A13.08.4 3"],
    ...["2018 251 A10.01.1 246", "2018 252 A12.01.1 185", "2018 252 A10.01.1 203"],
    ...["2018 252 A13.01.4 51", "2018 252 A13.06.4 1065", "2018 252 A13.07.4 1"],
    ...["2018 LTLS A7.01.1 44", "2018 LTLS A7.02.1 3135", "2018 LTLS A7.06.1 133310 more than"],
    ...["2018 LTLS A7.08.1 105", "2018 LTLS A7.09.1 32660", "2018 LTLS A9.01.1 457", "2018 LTLS A9.02.1 13444"],
    ...["2018 LTLS A9a.02.1 “Văn phòng UBND tỉnh”", "2018 LTLS A9a.03.1 “Sở Tài chính”"],
    "2018 LTLS A9a.04.1 “Sở Nông nghiệp và Phát triển Nông thôn”",
    ...["2018 LTLS A9a.05.1 “Sở Xây dựng”", "2018 LTLS A9a.06.1 “Ban Thi đua - Khen thưởng tỉnh”"],
    ...["2018 LTLS A11.01.1 41", "2018 LTLS A11.04.1 222", "2018 LTLS A11.05.1 8590", "2018 LTLS A11.06.1 64"],
    ...["2018 CC-VTLT B1.02.1 300", "2018 CC-VTLT B2.02.1 22"],
    `2018 CC-VTLT B2.05.1 ${serialOf("2018-12-05")}`,
    ...["2018 CC-VTLT B4.01.1 3", "2018 CC-VTLT B4.02.1 256"],
    ...["2018 CC-VTLT B4a.02.1 “Sở Tư pháp”", "2018 CC-VTLT B4a.03.1 “Kho bạc nhà nước”"],
    "2018 CC-VTLT B4a.04.1 “Sở Nông nghiệp và Phát triển nông thôn”",
    ...["2018 CC-VTLT B5.02.1 1", "2018 CC-VTLT B6.02.1 2129", "2018 CC-VTLT B6.03.1 1537"],
    "2018 CC-VTLT B6.06.1 3700 nearly",
  ])
})

test("[G5] what a sample writes in more than one thing's row is set aside, and a finding says so: all else is read", () => {
  const said = [...readings.values()].flatMap(({ reading }) =>
    reading.findings.filter(({ severity }) => severity === "error").map(({ rule, value }) => `${rule} ${value}`),
  )
  expect(said).toEqual(["reading.several 05 giá, tủ, hòm"])
})

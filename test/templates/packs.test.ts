import { prepareRules } from "../../engine/checking/prepare"
import { cellKeysOf } from "../../engine/model/cell-spec"
import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import { settingsOf } from "../../engine/forms/settings"
import { readNumberText } from "../../engine/figures/number-text"
import { decimalText } from "../../engine/figures/writing"
import { partsOfKey, type CellKey } from "../../engine/model/cell-key"
import { indicatorsOf } from "../../engine/model/form"
import { wholeYear } from "../../engine/model/period"
import { unitsIn } from "../../engine/model/profile"
import { bundledPacks } from "../../templates/index"

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

test("no two units of a year share a name or an alias", () => {
  for (const { profiles } of packs) {
    for (const profile of profiles) {
      const names = unitsIn(profile, wholeYear(2018)).flatMap((unit) => [...new Set([unit.name, ...unit.aliases])])
      expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
    }
  }
})

test("[L12] every rule of a bundled form comes to formulas over cells of that form", () => {
  for (const form of packs.flatMap(({ pack }) => prepareRules(pack, settingsOf(pack, {}), wholeYear(2018)).forms)) {
    const cells = new Set(form.cells)
    for (const { rule, expansions } of form.rules) {
      expect([rule.id, expansions.length > 0]).toEqual([rule.id, true])
      expect(expansions.filter(({ at }) => !cells.has(at))).toEqual([])
    }
  }
})

const figures = packs.flatMap(({ pack, profiles, samples }) =>
  samples.flatMap(({ year, profile: id, submissions }) => {
    const profile = profiles.find((candidate) => candidate.id === id)!
    const units = unitsIn(profile, wholeYear(year)).map(({ code }) => code)
    return submissions.flatMap(({ unit, cells }) => cells.map((cell) => ({ ...cell, unit, units, pack })))
  }),
)

test("every figure of a sample is quoted with the words of the report it stands in", () => {
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.filter(({ written, quote }) => !quote.includes(written) || quote === written)).toEqual([])
})

test("every figure of a sample belongs to a unit of its year and a cell of its pack, each cell once", () => {
  for (const { unit, units, cell, pack } of figures) {
    expect(units).toContain(unit)
    expect(pack.forms.flatMap(cellKeysOf)).toContain(cell)
  }
  const keys = figures.map(({ unit, cell }) => `${unit} ${cell}`)
  expect(keys).toEqual([...new Set(keys)])
})

test("[G5] every figure of the 2018 sample, as the report writes it, leaves exactly one reading in its cell", () => {
  const read = figures.map(({ unit, cell, written, pack }) => {
    const { form: code, row } = partsOfKey(cell as CellKey)
    const form = pack.forms.find((candidate) => candidate.code === code)!
    const { places, measure } = indicatorsOf(form).find((indicator) => indicator.code === row)!
    const text = readNumberText(written, { places, spellings: [measure.label.vi, ...measure.spellings] })
    return `${unit} ${code} ${text.kind === "figure" ? decimalText(text.figure) : text.kind}`
  })
  expect(read).toEqual([
    ...["246 A12 56", "246 A10 78", "247 A12 75", "247 A10 343", "249 A12 100", "249 A10 30", "251 A10 246"],
    ...["252 A12 185", "252 A10 203"],
  ])
})

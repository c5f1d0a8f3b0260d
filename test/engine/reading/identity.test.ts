import type { Picture } from "../../../engine/workbook/picture"
import { onSheet, typed, withoutSheet, withRowAt, type Typed } from "../../support/edited-workbook"
import { issued, refusalOf, saidOf, taken, vinhPhuc, type Regime } from "../../support/issued-workbook"

const cover = "Thông tin"
const filled = issued({ "A12.02.1": 185 })
const at = { name: "C5", code: "C6", year: "C10", revision: "C11" }

const withCover = (values: Partial<Record<keyof typeof at, Typed>>, picture: Picture = filled): Picture =>
  typed(picture, cover, Object.fromEntries(Object.entries(values).map(([key, value]) => [at[key as "name"], value])))
const withoutMap = (picture: Picture): Picture => withoutSheet(picture, "_bieumau")

const identity = (picture: Picture, regime: Regime = vinhPhuc) => {
  const { submission, ...reading } = taken(picture, regime)
  return [
    submission.unit,
    submission.period,
    submission.revision,
    ...saidOf(reading).filter((line) => line !== "info reading.noMap"),
  ]
}

test("the cover says whose workbook it is, for which year and which hand-in", () => {
  expect(identity(withCover({ revision: 2 }))).toEqual(["252", "2018", 2])
  expect(identity(withoutMap(withCover({ revision: "2" })))).toEqual(["252", "2018", 2])
})

test("a workbook whose cover was emptied is the one it was issued as", () => {
  expect(identity(withCover({ name: undefined, code: undefined, year: undefined, revision: undefined }))).toEqual([
    ...["252", "2018", 0],
  ])
})

test.each([
  ["its name", "UBND huyện Vĩnh Tường"],
  ["an alias", "Huyện Vĩnh Tường"],
  ["a decomposed name", "UBND huyện Vĩnh Tường".normalize("NFD")],
  ["a name in capitals", "UBND HUYỆN  VĨNH TƯỜNG"],
])("where no code is written a unit is known by %s", (_, name) => {
  expect(identity(withCover({ code: undefined, name }))).toEqual(["252", "2018", 0])
  expect(identity(withoutMap(withCover({ code: undefined, name })))).toEqual(["252", "2018", 0])
})

test("a unit is known by its name with the tone on the other vowel", () => {
  const [unit] = vinhPhuc.profile.units
  const regime = { ...vinhPhuc, profile: { ...vinhPhuc.profile, units: [{ ...unit!, name: "Sở Thủy lợi Hòa Bình" }] } }
  const picture = issued({ "A12.02.1": 185 }, unit!.code, regime)
  expect(identity(withCover({ code: undefined, name: "Sở Thuỷ lợi Hoà Bình" }, picture), regime)[0]).toBe(unit!.code)
})

test("[L9] a name that two units share is nobody's", () => {
  const units = ["301", "302"].map((code) => ({ ...vinhPhuc.profile.units[0]!, code, name: "Xã Tân Lập" }))
  const regime = { ...vinhPhuc, profile: { ...vinhPhuc.profile, units } }
  const picture = withCover({ code: undefined }, issued({ "A12.02.1": 185 }, "301", regime))
  expect(refusalOf(withoutMap(picture), regime)).toBe("UNKNOWN_UNIT Xã Tân Lập")
})

test("a code that Excel stripped of its zero is still that unit's", () => {
  const units = [{ ...vinhPhuc.profile.units[0]!, code: "07" }]
  const regime = { ...vinhPhuc, profile: { ...vinhPhuc.profile, units } }
  const picture = withCover({ code: 7 }, issued({ "A12.02.1": 185 }, "07", regime))
  expect(identity(picture, regime)).toEqual(["07", "2018", 0])
})

test.each([
  ["an unknown code", { code: "999" }, "UNKNOWN_UNIT 999"],
  ["an unknown name and no code", { code: undefined, name: "Sở Nội vụ" }, "UNKNOWN_UNIT Sở Nội vụ"],
  ["a unit that no longer reports in that year", { year: 2025 }, "UNKNOWN_UNIT 252"],
  ["a hostile name", { code: "__proto__" }, "UNKNOWN_UNIT __proto__"],
])("[L7] %s is refused", (_, values, refusal) => {
  expect(refusalOf(withCover(values))).toBe(refusal)
  expect(refusalOf(withoutMap(withCover(values)))).toBe(refusal)
})

test("without a map, a year or a unit nothing is guessed", () => {
  expect(refusalOf(withoutMap(withCover({ year: undefined })))).toBe("UNREADABLE_YEAR ?")
  expect(refusalOf(withoutMap(withCover({ year: "2o18" })))).toBe("UNREADABLE_YEAR 2o18")
  expect(refusalOf(withoutMap(withCover({ code: undefined, name: undefined })))).toBe("UNKNOWN_UNIT ?")
})

test("a workbook issued to another unit counts for the one on its cover, with an error", () => {
  const name = "UBND huyện Sông Lô"
  expect(identity(withCover({ code: "253", name }))).toEqual([
    ...["253", "2018", 0],
    "error reading.unitConflict Thông tin!C6",
  ])
})

test("a name that is another unit's than the code is an error, one that is nobody's a warning", () => {
  const error = "error reading.nameConflict Thông tin!C5"
  expect(identity(withCover({ name: "UBND huyện Sông Lô" }))).toEqual(["252", "2018", 0, error])
  expect(identity(withoutMap(withCover({ name: "UBND huyện Sông Lô" })))).toEqual(["252", "2018", 0, error])
  expect(identity(withCover({ name: "Phòng Nội vụ" }))).toEqual([
    ...["252", "2018", 0],
    "warning reading.nameConflict Thông tin!C5",
  ])
})

test("another year than the workbook was issued for is taken from the cover, with a warning", () => {
  expect(identity(withCover({ year: 2019 }))).toEqual([
    "252",
    "2019",
    0,
    "warning reading.periodConflict Thông tin!C10",
  ])
})

test("a year that cannot be read leaves the one it was issued for, with a warning", () => {
  expect(identity(withCover({ year: "năm nay" }))).toEqual(["252", "2018", 0, "warning reading.period Thông tin!C10"])
})

test.each(["lần 2", "-1", "1,5", "2018"])(
  "a revision that is no whole number, %j, counts as 0, with a warning",
  (text) => {
    expect(identity(withCover({ revision: text }))).toEqual([
      ...["252", "2018", 0],
      "warning reading.revision Thông tin!C11",
    ])
  },
)

test("a cover that was renamed, or whose rows moved, is read by its labels", () => {
  const stated = withCover({ code: "253", name: "UBND huyện Sông Lô", revision: 3 })
  const renamed = onSheet(stated, cover, (sheet) => ({ ...sheet, name: "Bìa" }))
  expect(identity(renamed).slice(0, 3)).toEqual(["253", "2018", 3])
  expect(identity(withRowAt(stated, cover, 6)).slice(0, 3)).toEqual(["253", "2018", 3])
})

test("[L14] a workbook of another version of the pack, or of another pack, is refused by the names of both", () => {
  const map = "_bieumau"
  const older = typed(filled, map, { B3: "2017.1" })
  expect(refusalOf(older)).toBe("WRONG_PACK_VERSION vtlt 2017.1 ≠ vtlt 2018.1")
  expect(refusalOf(withoutSheet(withoutSheet(older, "Biểu A12"), "Biểu A10"))).toMatch(/^WRONG_PACK_VERSION/)
  expect(refusalOf(typed(filled, map, { B2: "khac" }))).toBe("WRONG_PACK_VERSION khac 2018.1 ≠ vtlt 2018.1")
})

test("a map that was altered beyond use is no map", () => {
  const altered = typed(filled, "_bieumau", { B6: "hai nghìn" })
  expect(saidOf(taken(altered))).toEqual(["info reading.noMap"])
})

test("a workbook without any of the pack's forms is refused", () => {
  expect(refusalOf({ ...filled, sheets: filled.sheets.filter(({ name }) => name === cover) })).toBe("NO_FORM vtlt")
  expect(refusalOf({ sheets: [], date1904: false })).toBe("NO_FORM vtlt")
})

test("a cover that states another tier than the register's is a warning; what is no tier is not", () => {
  const tiers = [...vinhPhuc.profile.tiers, { code: "xa", label: { vi: "Cấp xã", en: "Commune" }, forms: [] }]
  const regime = { ...vinhPhuc, profile: { ...vinhPhuc.profile, tiers } }
  const stating = (tier: Typed) => identity(typed(filled, cover, { C7: tier }), regime)
  expect(stating("Cấp xã")).toEqual(["252", "2018", 0, "warning reading.tierConflict Thông tin!C7"])
  expect(stating("huyện ta")).toEqual(["252", "2018", 0])
  expect(stating(tiers[0]!.label.vi.toUpperCase())).toEqual(["252", "2018", 0])
})

import { loadProfile } from "../../../engine/forms/load-profile"
import { profileJson } from "../../../engine/sampling/province"
import { madeUp } from "../../support/sampled-round"

test("a province has as many units as asked for: one historical archive, one department, some agencies, the rest communes", () => {
  for (const count of [1, 2, 3, 10, 100]) expect(madeUp(count, "1").profile.units).toHaveLength(count)
  const counts = new Map<string, number>()
  for (const { tier } of madeUp(100, "1").profile.units) counts.set(tier, (counts.get(tier) ?? 0) + 1)
  expect(Object.fromEntries(counts)).toEqual({ "so-nganh": 15, xa: 83, "luu-tru-lich-su": 1, "so-noi-vu": 1 })
})

test("nobody takes it for a real province: it is said to be made up, and every name says so", () => {
  const { profile } = madeUp(30, "1")
  expect(profile.synthetic).toBe(true)
  expect(
    [profile.province.name, profile.receiver, ...profile.units.map(({ name }) => name)].filter(
      (name) => !/mẫu/i.test(name),
    ),
  ).toEqual([])
  expect(profile.units.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([])
  expect(new Set(profile.units.map(({ code }) => code)).size).toBe(30)
})

test("its JSON is a profile that loads to the same", () => {
  const { profile, pack } = madeUp(30, "1")
  expect(loadProfile("profile.json", JSON.parse(JSON.stringify(profileJson(profile))), pack)).toEqual(profile)
})

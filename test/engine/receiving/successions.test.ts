import fc from "fast-check"
import { decimalText } from "../../../engine/figures/writing"
import { wholeYear } from "../../../engine/model/period"
import type { Profile } from "../../../engine/model/profile"
import type { Succession } from "../../../engine/model/succession"
import { lastReportsIn } from "../../../engine/receiving/last-reports"
import { track } from "../../../engine/tracking/track"
import { handedIn } from "../../support/handed-in"
import { drawnObservation, issued, vinhPhuc, type Filling } from "../../support/issued-workbook"
import { runs } from "../../support/runs"

const { pack } = vinhPhuc
const since = { since: "2018-07-01", basis: "NQ 1" }

/** Vĩnh Phúc, where 900 and 901 take the place of others in 2018. */
function after(...successions: readonly Succession[]): Profile {
  const gone = new Set(successions.flatMap(({ from, to }) => from.filter((code) => !to.includes(code))))
  const come = ["900", "901"].map((code) => ({ code, name: `Xã ${code}`, aliases: [], tier: "huyen", from: 2018 }))
  const units = vinhPhuc.profile.units.map((unit) => (gone.has(unit.code) ? { ...unit, to: 2017 } : unit))
  return { ...vinhPhuc.profile, units: [...units, ...come], successions }
}

const brought = (profile: Profile, files: Readonly<Record<string, Filling>>) =>
  lastReportsIn(
    Object.entries(files).map(([unit, filling]) => ({
      file: handedIn(issued(filling, unit, vinhPhuc, wholeYear(2017)), { file: `${unit}.xlsx` }, { pack, profile }),
      profile,
    })),
    pack,
  )

/** What a unit of 2018 had in a cell in 2017: `not known` where nothing may be judged by it. */
function had(profile: Profile, files: Readonly<Record<string, Filling>>, unit: string, cell: string): string {
  const report = brought(profile, files).of(profile, unit, wholeYear(2018))
  const observation = report?.observations.get(cell as never)
  return observation === undefined ? "not known" : drawnObservation(observation)
}

const merged = after({ ...since, from: ["246", "247"], to: ["900"], how: "merged" })

test("[L16] a unit that others became had what they had together; approximate where one of them is, not known where one is blank", () => {
  const files = {
    "246": { "A12.02.1": 10, "A12.03.1": "gần 5", "A12.05.1": 1, "nil:A10": "x" },
    "247": { "A12.02.1": 2.5, "A12.03.1": 1, "nil:A10": "x" },
  }
  expect(
    ["A12.02.1", "A12.03.1", "A12.05.1", "A12.04.1", "A10.02.1"].map((cell) => had(merged, files, "900", cell)),
  ).toEqual(["12.5", "6 about", "not known", "blank", "nil"])
  const { "246": only } = files
  const last = brought(merged, { "246": only }).lastOf(merged, "900", wholeYear(2018))
  expect([last.submission, last.without]).toEqual([undefined, ["247"]])
})

test("the sum of predecessors is the same in whatever order they are named and brought", () => {
  const figures = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(figures, fc.shuffledSubarray(["243", "246", "247"], { minLength: 3 }), (hundredths, from) => {
      const profile = after({ ...since, from, to: ["900"], how: "merged" })
      const files = Object.fromEntries(from.map((unit, i) => [unit, { "A12.02.1": (hundredths[i] ?? 0) / 10 }]))
      const total = hundredths.reduce((sum, one) => sum + one, 0)
      expect(had(profile, files, "900", "A12.02.1")).toBe(decimalText({ digits: total, places: 1 }).replace(/\.0$/, ""))
    }),
    runs(0.2),
  )
})

test("a unit that took others in had its own besides; a renamed one has what it had under its other code", () => {
  const files = { "246": { "A12.02.1": 10 }, "247": { "A12.02.1": 2 } }
  const takenIn = after({ ...since, from: ["246"], to: ["247"], how: "merged" })
  expect(had(takenIn, files, "247", "A12.02.1")).toBe("12")
  const renamed = after({ ...since, from: ["246"], to: ["900"], how: "renamed" })
  expect(had(renamed, files, "900", "A12.02.1")).toBe("10")
  expect(had(renamed, files, "247", "A12.02.1")).toBe("2")
})

test("[L9] what a unit had that was split belongs to none of its parts, only to all of them together", () => {
  const split = after({ ...since, from: ["246"], to: ["900", "901"], how: "split" })
  const last = brought(split, { "246": { "A12.02.1": 10 } })
  expect(["900", "901"].map((unit) => last.of(split, unit, wholeYear(2018)))).toEqual([undefined, undefined])
  expect(last.splitsBefore(split, wholeYear(2018))).toMatchObject([
    { units: ["900", "901"], previous: { unit: "246" } },
  ])
})

test("a file of a unit that gave way to another is refused for later periods with who reports now, and taken for earlier ones", () => {
  const regime = { pack, profile: merged }
  const file = handedIn(issued({}, "246", vinhPhuc, wholeYear(2018)), { file: "246.xlsx" }, regime)
  const detail = "246 UBND huyện Lập Thạch → 900 Xã 900 (NQ 1, 2018-07-01)"
  expect(file.outcome).toEqual({ refusal: { code: "SUCCEEDED_UNIT", detail } })
  const known = handedIn(issued({}, "246", vinhPhuc, wholeYear(2018)), { file: "246.xlsx" })
  expect(track(merged, wholeYear(2018), [known]).refused.map(({ outcome }) => outcome.refusal)).toEqual([
    { code: "SUCCEEDED_UNIT", detail },
  ])
  expect(handedIn(issued({}, "246", vinhPhuc, wholeYear(2017)), { file: "a" }, regime).outcome).toHaveProperty(
    "submission",
  )
})

import { loadForm } from "../../../engine/forms/load-form"
import { loadProfile } from "../../../engine/forms/load-profile"
import { mistakesOf } from "../../support/drawn"
import { formJson, measures, profileJson, unitJson } from "../../support/pack-json"

const pack = { frequency: "year" as const, forms: [loadForm("A1.json", formJson(), measures)], settings: [] }
const units = [
  unitJson("1", { to: 2024 }),
  unitJson("2", { to: 2024 }),
  unitJson("3"),
  unitJson("4", { from: 2025 }),
  unitJson("5", { from: 2026 }),
]
const load = (...successions: readonly object[]) => loadProfile("tinh.json", profileJson({ units, successions }), pack)
const mistakes = (...successions: readonly object[]) => mistakesOf(() => load(...successions))
const line = (from: readonly string[], to: readonly string[], how: string, more: object = {}) => ({
  ...{ from, to, how, since: "2025-07-01", basis: "NQ 1", ...more },
})

test("a profile says which units gave way to which, how, from what day and by what decision", () => {
  const given = [line(["1", "2"], ["4"], "merged"), line(["2"], [], "abolished")]
  expect(load(...given).successions).toEqual(given)
})

test("[L7] successions name units of the list that are there when they should be", () => {
  expect(mistakes(line(["9"], ["4"], "renamed"), line(["3"], ["4"], "renamed"), line(["1"], ["5"], "renamed"))).toEqual(
    [
      'tinh.json, successions[0].from[0]: found "9", wanted the code of a listed unit',
      'tinh.json, successions[1].from[0]: found "3", wanted a unit whose last year (to) is 2024 at the latest',
      'tinh.json, successions[2].to[0]: found "5", wanted a unit that reports in 2025 (from, to)',
    ],
  )
  expect(mistakes(line(["1"], ["4"], "renamed", { since: "2025-02-30" }))).toEqual([
    'tinh.json, successions[0].since: found "2025-02-30", wanted a day such as "2025-07-01"',
  ])
})

test("[L7] each kind has its number of units on either side, and no unit becomes itself again", () => {
  expect(
    [
      line(["1"], ["3", "4"], "merged"),
      line(["1", "2"], ["4"], "split"),
      line(["1", "2"], ["4"], "renamed"),
      line(["1"], ["4"], "abolished"),
    ].map((one) => mistakes(one).map((said) => said.replace(/.*wanted /, ""))),
  ).toEqual([
    ["exactly one successor (merged), other than some unit of from"],
    ["one unit in from, two or more in to (split)"],
    ["one unit on either side, not the same (renamed)"],
    ["no successor (abolished)"],
  ])
  const round = [line(["1"], ["4"], "renamed"), line(["4"], ["1"], "renamed", { since: "2026-01-01" })]
  expect(mistakes(...round)).toContain(
    'tinh.json, successions[0].from[0]: found "1", wanted a unit that does not become itself again',
  )
})

import { checkSubmission } from "../../../engine/checking/check-submission"
import { outcomesOf } from "../../../engine/checking/outcomes"
import { prepareRules } from "../../../engine/checking/prepare"
import { settingsOf } from "../../../engine/forms/settings"
import { madeUp, received, spoilt } from "../../support/sampled-round"

const sampling = madeUp(4, "outcomes")

test.each(sampling.profile.units.map((unit) => [unit.code, unit] as const))(
  "[L6] unit %s: a rule fails where a finding says so, and holds nowhere else than where it was judged",
  (_, unit) => {
    const { submission } = received(sampling, spoilt(sampling, unit, { rate: 0.1, layouts: false })).outcome
    const prepared = prepareRules(sampling.pack, settingsOf(sampling.pack, sampling.profile), submission.period)
    const outcomes = outcomesOf(submission, prepared)
    const [failing, held, open] = (["fails", "holds", "undecided"] as const).map(
      (wanted) => new Set(outcomes.flatMap(({ rule, cell, outcome }) => (outcome === wanted ? `${rule} ${cell}` : []))),
    )
    const found = checkSubmission(submission, prepared, []).filter(({ cell }) => cell !== undefined)
    const said = (wanted: string) =>
      found.flatMap(({ rule, cell, outcome }) => (outcome === wanted ? `${rule} ${cell}` : []))
    expect(failing).toEqual(new Set(said("fails")))
    expect(said("undecided").filter((one) => held!.has(one))).toEqual([])
    expect(said("undecided").filter((one) => !open!.has(one) && !failing!.has(one))).toEqual([])
    expect(held!.size).toBeGreaterThan(20)
  },
)

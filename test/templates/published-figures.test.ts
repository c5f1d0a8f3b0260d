import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { settingsOf } from "../../engine/forms/settings"
import { decimalText } from "../../engine/figures/writing"
import type { Finding } from "../../engine/findings/finding"
import { formsOf } from "../../engine/model/profile"
import type { Submission } from "../../engine/model/submission"
import published from "../fixtures/published/figures.json"
import { issued, taken } from "../support/issued-workbook"
import { wholePack } from "../support/whole-pack"

const { pack, profile } = wholePack

/** A workbook of a unit that fills all of these forms, filled in as the figures were published and read like any other. */
function submitted(written: Readonly<Record<string, string | undefined>>): Submission {
  const filling = Object.fromEntries(Object.entries(written).flatMap(([cell, text]) => (text ? [[cell, text]] : [])))
  const codes = Object.keys(filling).map((cell) => cell.split(".")[0]!)
  const unit = profile.units.find((candidate) => codes.every((code) => formsOf(profile, candidate).includes(code)))
  return taken(issued(filling, unit!.code, wholePack), wholePack).submission
}

function lineOf({ cell, severity, message: { key, facts } }: Finding): string {
  const { power } = facts
  const times = typeof power === "object" && "digits" in power ? [decimalText(power)] : []
  return [cell, severity, key, ...times].join(" ")
}

test.each(published.map(({ name, ...one }) => [name, one] as const))("%s", (_, { before, now, wanted }) => {
  const submission = submitted(now)
  const previous = Object.keys(before).length === 0 ? undefined : submitted(before)
  const rules = prepareRules(pack, settingsOf(pack, profile), submission.period)
  const lines = checkSubmission(submission, rules, [], previous).map(lineOf)
  expect(lines).toEqual(expect.arrayContaining(wanted))
})

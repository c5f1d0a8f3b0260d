import { prepareRules } from "../../../engine/checking/prepare"
import { readied } from "../../../engine/checking/ready"
import { settingsOf } from "../../../engine/forms/settings"
import { lookedAt } from "../../../engine/formulas/formula"
import { year2018 } from "../../support/small-pack"
import { wholePack } from "../../support/whole-pack"

const { pack, profile } = wholePack
const prepared = prepareRules(pack, settingsOf(pack, profile), year2018)
const expansions = prepared.forms.flatMap(({ rules }) => rules.flatMap(({ expansions }) => expansions))

test("rules are made ready once, however many submissions they judge", () => {
  expect(readied(prepared)).toBe(readied(prepared))
  expect(readied(structuredClone(prepared))).not.toBe(readied(prepared))
})

test("everything that some rule looks at has one place among the values, and nothing else has", () => {
  const name = ({ cell, report }: { readonly cell: string; readonly report: string }) => `${report} ${cell}`
  const wanted = new Set(expansions.flatMap(({ condition }) => lookedAt(condition).map(name)))
  const places = readied(prepared).looksAt.map(name)
  expect([...places].sort()).toEqual([...wanted].sort())
})

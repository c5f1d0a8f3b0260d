import { figureOf } from "../../../engine/figures/figure"
import { expandRules } from "../../../engine/rules/expand"
import type { Scope } from "../../../engine/rules/scope"
import { year2018 } from "../../support/small-pack"
import { wholePack } from "../../support/whole-pack"

const { pack } = wholePack
const settings = new Map(pack.settings.map(({ code, value }) => [code, value]))
const form = pack.forms.find(({ rules }) => rules.some(({ kind }) => kind === "ratio"))!

function scope(more: Partial<Scope> = {}): Scope {
  return { form, forms: pack.forms, settings, period: year2018, ...more }
}

test("the rules of a form are written out once for a period and the province's settings, not once for each unit", () => {
  expect(expandRules(scope({ settings: new Map(settings) }))).toBe(expandRules(scope()))
})

test("another value of a setting, another period and other forms around are other rules", () => {
  const all = [
    scope(),
    scope({ settings: new Map([...settings.keys()].map((code) => [code, figureOf(7)])) }),
    scope({ period: "2019" as never }),
    scope({ forms: [...pack.forms] }),
  ].map(expandRules)
  expect(new Set(all).size).toBe(all.length)
})

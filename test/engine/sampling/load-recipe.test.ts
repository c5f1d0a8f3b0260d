import { mistakeText, TemplateError } from "../../../engine/forms/template-error"
import { loadRecipe } from "../../../engine/sampling/load-recipe"
import { smallPack } from "../../support/small-pack"

/** Every cell that the small forms require has a step. */
const steps = [
  { cell: "$staff", kind: "size", median: { I: "8", other: "4" }, sigma: "0.4", least: "1" },
  { kind: "split", total: "$staff", over: ["A4.02.2:A4.03.2"], weights: ["3", "1"] },
  { cell: "A4.02.3", kind: "share", of: "$staff", from: "0", to: "1" },
  { cell: "A4.03.3", kind: "share", of: "$staff", from: "0", to: "1" },
  { kind: "split", total: "A4.01.2", over: ["A4.04.2:A4.05.2"], like: ["A4.02.2:A4.03.2"] },
  { kind: "split", total: "A4.01.3", over: ["A4.04.3:A4.05.3"], within: ["A4.02.3:A4.03.3"] },
  { cell: "A10.01.1", kind: "carried", of: "A10.04.1", first: { kind: "size", median: "40", sigma: "0.5" } },
  { cell: "A10.04.1", kind: "smallest", of: ["A10.01.1", "$staff"] },
  { cell: "A12.02.1", kind: "size", median: "100", sigma: "0.5", chance: "0.2" },
  { cell: "A12.03.1", kind: "sum", terms: ["A12.02.1", { minus: "$staff" }, { previous: "A12.01.1" }], least: "0" },
  { cell: "A12.04.1", kind: "share", of: "A12.02.1", from: "0", to: "1" },
  { cell: "A12.05.1", kind: "share", of: "A12.01.1", from: "0.5", to: "1" },
]
const recipe = {
  province: { code: "99", name: "Tỉnh Mẫu", title: "Tỉnh Mẫu", receiver: "Sở Nội vụ tỉnh Mẫu" },
  tiers: [{ tier: "I", exactly: 1, name: "Sở Mẫu {n}" }],
  steps,
}

function mistakesIn(changed: object): readonly string[] {
  try {
    loadRecipe("p/sampling.json", { ...recipe, ...changed }, smallPack)
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.mistakes.map((mistake) => mistakeText(mistake, "en"))
  }
}

const withStep = (step: object, at = steps.length) => ({ steps: [...steps.slice(0, at), step, ...steps.slice(at)] })

test("a recipe that gives every required cell a value is taken", () => {
  expect(mistakesIn({})).toEqual([])
})

test.each([
  [
    "a cell of no form",
    withStep({ cell: "A9.01.1", kind: "size", median: "1", sigma: "0" }),
    /steps\[12\]\.cell: found "A9\.01\.1", wanted a cell of a form/,
  ],
  [
    "a total that the form computes",
    withStep({ cell: "A12.01.1", kind: "size", median: "1", sigma: "0" }),
    /steps\[12\]\.cell: .* the form computes this one/,
  ],
  [
    "a cell with two values",
    withStep({ cell: "A12.04.1", kind: "size", median: "1", sigma: "0" }),
    /steps\[12\]\.cell: .* no step above gives/,
  ],
  [
    "a value that is not there yet",
    withStep({ cell: "$a", kind: "share", of: "A12.01.1", from: "0", to: "1" }, 0),
    /steps\[0\]\.of: found "A12\.01\.1"/,
  ],
  [
    "a value of last year that no step gives",
    withStep({ cell: "$a", kind: "sum", terms: [{ previous: "$b" }] }),
    /steps\[12\]\.terms\[0\]: found "\$b"/,
  ],
  [
    "a required cell without a step",
    { steps: steps.slice(0, -1) },
    /steps: found "A12\.05\.1", wanted a step for this required cell/,
  ],
  [
    "a day where a number belongs",
    withStep({ cell: "A12.06.1", kind: "date", from: "01-05", to: "03-31" }),
    /wanted a day as "MM-DD"/,
  ],
  ["a kind that a cell does not take", withStep({ cell: "A12.06.1", kind: "yes" }), /wanted a cell of the kind yesNo/],
  [
    "cells from below to above",
    withStep({ kind: "tally", count: "$staff", over: ["A10.03.1:A10.02.1"] }),
    /wanted cells of one form and column/,
  ],
  [
    "too few weights",
    withStep({ kind: "split", total: "$staff", over: ["A10.02.1:A10.03.1"], weights: ["1"] }),
    /wanted 2 weights/,
  ],
  [
    "tiers without the others",
    withStep({ cell: "$a", kind: "size", median: { I: "1" }, sigma: "0" }),
    /"other" for all further tiers/,
  ],
  ["a name without a number", { tiers: [{ tier: "I", name: "Sở Mẫu" }] }, /tiers\[0\]\.name: .* a name with "\{n\}"/],
  ["a stock of no form", { stocks: { "A10.01.1": "A99.01.1" } }, /stocks\.A10\.01\.1: found "A99\.01\.1"/],
])("%s is named with its place", (_, changed, said) => {
  expect(mistakesIn(changed).join("\n")).toMatch(said)
})

import { mistakesIn, verdicts } from "../../support/drawn"
import { mistakesAcross, saidAcross, verdictsAcross } from "../../support/drawn-pack"

const rule = { kind: "ratio", numerator: "01", denominator: "02", minimum: "0.5", maximum: "3" }

test("[L3] a ratio is judged without dividing: both limits are allowed, a denominator of 0 holds", () => {
  expect(
    verdicts(
      rule,
      `
            | 1 | 2    | 3 | 4    | 5 | 6 | 7 | 8
      01 .2 | 1 | 0.99 | 6 | 6.01 | 7 |   | x | 1
      02 .2 | 2 | 2    | 2 | 2    | 0 | 1 | 1 | x`,
    ),
  ).toEqual(["01.2 fails", "01.4 fails", "01.7 undecided for 01.7", "01.8 undecided for 02.8"])
})

test("[L7] a row over itself and limits out of order are the pack's mistakes", () => {
  const form = `
         | 1
      01 |
      02 |`
  expect(mistakesIn({ ...rule, denominator: "01", minimum: "4" }, form)).toEqual([
    'A.json, rules[0].denominator: found "01", wanted another row than numerator',
    'A.json, rules[0].maximum: found "3", wanted not below the minimum (4)',
  ])
})

const boxes = { kind: "ratio", numerator: "A.13.1", denominator: "B.02.1", maximum: "11" }
const arranged = { forms: { A: "  | 1\n13 | 1065", B: "  | 1\n02 .1 | 203" } }

test("[L12] a limit may be a setting of the pack, as the province has it", () => {
  const stated = { ...boxes, minimum: { setting: "boxes-least" } }
  expect(verdictsAcross(stated, { ...arranged, settings: { "boxes-least": "5" } })).toEqual([])
  expect(verdictsAcross(stated, { ...arranged, settings: { "boxes-least": "8" } })).toEqual(["13.1 fails"])
  expect(saidAcross(stated, { ...arranged, settings: { "boxes-least": "8" } })).toEqual([
    "13.1 ghi 1.065, B.02.1 ghi 203: tỷ lệ nằm ngoài khoảng 8 đến 11. Hãy kiểm tra lại hoặc giải trình.",
  ])
})

test("[L7] a setting that the pack does not have is its mistake, and so is a limit of another shape", () => {
  const mistakes = (minimum: unknown) =>
    mistakesAcross({ ...boxes, minimum }, { ...arranged, settings: { "boxes-least": "5" } })
  expect(mistakes({ setting: "boxes" })).toEqual([
    'A.json, rules[0].minimum.setting: found "boxes", wanted a setting of pack.json (boxes-least)',
  ])
  expect(mistakes({ setting: "boxes-least", of: 1 })).toEqual([
    'A.json, rules[0].minimum: found "of", wanted no such field',
  ])
  expect(mistakes(undefined)).toEqual(["A.json, rules[0].minimum: found nothing, wanted text"])
  expect(mistakesAcross({ ...boxes, minimum: { setting: "boxes-least" } }, arranged)).toEqual([
    'A.json, rules[0].minimum.setting: found "boxes-least", wanted a setting of pack.json (there is none)',
  ])
})

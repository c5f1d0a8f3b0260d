import fc from "fast-check"
import { figureFrom, figureOf, multiply, type Figure } from "../../../engine/figures/figure"
import { inPaceWithPeers } from "../../../engine/formulas/building"
import { judge } from "../../../engine/formulas/evaluate"
import { keepsPace, type Change } from "../../../engine/formulas/pace"
import { cellKey } from "../../../engine/model/cell-key"
import { plainPace } from "../../support/plain-pace"
import { runs } from "../../support/runs"

const positive: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(figureOf),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat({ max: 3 }))
    .map(([digits, places]) => figureFrom(String(digits), places)),
  fc.bigInt({ min: 10n ** 15n, max: 10n ** 17n }).map((digits) => figureFrom(String(digits), 2)),
)
const nothing = fc.constantFrom(0, -5).map(figureOf)
const figure = fc.oneof({ weight: 15, arbitrary: positive }, { weight: 1, arbitrary: nothing })
const change: fc.Arbitrary<Change> = fc.record({ now: figure, before: figure })
const width = fc.constantFrom("5", "10", "15", "40", "200").map((digits) => figureFrom(digits, 1))
const others = fc.array(change, { maxLength: 9 })

test("[L3] a change keeps pace as the paper has it, with every quotient and root worked out to 80 decimals", () => {
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(change, others, width, fc.integer({ min: 1, max: 6 }), (own, all, wide, least) => {
      const found = keepsPace(own, { all }, wide, least)
      seen.add(found)
      expect(found).toBe(plainPace(own, all, wide, least))
    }),
    runs(),
  )
  expect(seen.size).toBe(2)
})

test("[L2] the order of the others is all the same, and so is the unit of measure", () => {
  fc.assert(
    fc.property(change, others, width, positive, (own, all, wide, times) => {
      const found = keepsPace(own, { all }, wide, 1)
      expect(keepsPace(own, { all: [...all].reverse() }, wide, 1)).toBe(found)
      const scaled = ({ now, before }: Change) => ({ now: multiply(now, times), before: multiply(before, times) })
      expect(keepsPace(scaled(own), { all: all.map(scaled) }, wide, 1)).toBe(found)
    }),
    runs(),
  )
})

test("a unit's own change in the list of its tier is passed over, whatever the others are asked for before", () => {
  fc.assert(
    fc.property(others, width, fc.integer({ min: 1, max: 6 }), (all, wide, least) => {
      const found = all.map((own) => keepsPace(own, { all, own }, wide, least))
      expect(found).toEqual(
        all.map((own) =>
          plainPace(
            own,
            all.filter((other) => other !== own),
            wide,
            least,
          ),
        ),
      )
    }),
    runs(),
  )
})

test("whoever changed as somebody else did that is no outlier, at the quartile or within it, keeps pace", () => {
  const all = [80, 90, 100, 110, 120].map((now) => ({ now: figureOf(now), before: figureOf(100) }))
  expect(all.map((own) => keepsPace(own, { all }, figureOf(1), 5))).toEqual([false, true, true, true, false])
})

test("a unit that alone reported for both periods has nobody to keep pace with, and is not judged", () => {
  const cell = cellKey("A", "01", "1")
  const [own, other] = [130, 100].map((now): Change => ({ now: figureOf(now), before: figureOf(100) }))
  const among = (...all: readonly Change[]) =>
    judge(
      inPaceWithPeers(cell, figureOf(4), 1),
      Object.assign(() => own!.now, { previous: () => own!.before, peerChanges: () => ({ all, own: own! }) }),
      "always_zero",
    )
  expect([among(own!), among(own!, other!)]).toEqual(["notJudged", "holds"])
})

import fc from "fast-check"
import { absolute, add, compare, figureFrom, multiply, subtract, type Figure } from "../../../engine/figures/figure"
import { ordered, withoutOne } from "../../../engine/formulas/in-order"
import { deviation, median } from "../../../engine/formulas/median"
import { runs } from "../../support/runs"

const half = figureFrom("5", 1)
const figures = fc.array(
  fc
    .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, places]) => figureFrom(`${n}`, places)),
  { maxLength: 12 },
)

/** As the textbook has it. */
function plainMedian(of: readonly Figure[]): Figure | undefined {
  const sorted = [...of].sort(compare)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low && high && multiply(add(low, high), half)
}

test("median and median absolute deviation are those of the textbook, however the figures stand", () => {
  fc.assert(
    fc.property(figures, (all) => {
      const middle = plainMedian(all)
      expect(median(all)).toEqual(middle)
      expect(deviation(all)).toEqual(middle && plainMedian(all.map((one) => absolute(subtract(one, middle)))))
    }),
    runs(),
  )
})

test("without one figure, the others are all there and in order; without one that is not among them, all are", () => {
  fc.assert(
    fc.property(figures, figures, (all, [figure = half]) => {
      const at = all.findIndex((one) => compare(one, figure) === 0)
      const others = all.filter((_, index) => index !== at)
      const sorted = ordered(all)
      const left = withoutOne(sorted, figure)
      // The list is the whole tier's: the next unit is taken out of it, too.
      expect(sorted).toEqual([...all].sort(compare))
      expect(left).toEqual([...others].sort(compare))
      expect(deviation(left)).toEqual(deviation([...others]))
    }),
    runs(),
  )
})

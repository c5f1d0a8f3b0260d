import fc from "fast-check"
import { logNormal, randomOf } from "../../../engine/sampling/random"
import { runs } from "../../support/runs"

test("[G8] a purpose gives the same numbers on every machine, for ever", () => {
  const random = randomOf("7", "10001", "2018", "A12.02.1")
  expect([random.whole(), random.whole(), random.whole()]).toEqual([3210630333, 738796594, 1268766710])
  expect(logNormal(randomOf("7"), 0.5)).toBe(1.285207194182941)
})

test("another purpose gives other numbers, however near its words", () => {
  const first = (...purpose: readonly string[]): number => randomOf(...purpose).whole()
  const purposes = [["1"], ["2"], ["1", ""], ["", "1"], ["1", "2"], ["12"], ["1", "2", "3"], ["1", "23"]]
  expect(new Set(purposes.map((purpose) => first(...purpose))).size).toBe(purposes.length)
})

test("sizes lie about their median, a few times larger or smaller, and never below 0", () => {
  const sizes = Array.from({ length: 2000 }, (_, i) => logNormal(randomOf("sizes", String(i)), 0.5)).sort(
    (a, b) => a - b,
  )
  expect(sizes[1000]).toBeCloseTo(1, 0)
  expect(sizes[0]).toBeGreaterThan(0.1)
  expect(sizes[1999]).toBeLessThan(10)
})

test("choosing takes every one of a list, and refuses an empty one", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = randomOf(seed)
      expect(new Set(Array.from({ length: 100 }, () => random.oneOf(["a", "b", "c"])))).toEqual(
        new Set(["a", "b", "c"]),
      )
    }),
    runs(),
  )
  expect(() => randomOf("1").oneOf([])).toThrow(RangeError)
})

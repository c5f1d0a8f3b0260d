import { basisOf, officialCodeOf } from "../../../engine/model/pack"
import { parsePeriod } from "../../../engine/model/period"

const both = (text: string) => ({ vi: text, en: text })
const regimes = [
  { id: "cũ", title: both("cũ"), from: 2018, to: 2022, inferred: false, codes: new Map([["A12", "0811.N/BNV-VTLT"]]) },
  { id: "mới", title: both("mới"), from: 2023, inferred: false, codes: new Map([["A12", "04.N"]]) },
]

test.each([
  ["2017", undefined],
  ["2018-Q1", "0811.N/BNV-VTLT"],
  ["2022-M12", "0811.N/BNV-VTLT"],
  ["2023", "04.N"],
  ["2099", "04.N"],
])("the form of %s answers to the official form %s, that of the year's regime", (period, code) => {
  expect(officialCodeOf({ regimes }, "A12", parsePeriod(period)!)).toBe(code)
})

test("an inferred code is printed nowhere, and a year's law is that of its regime", () => {
  const [old, now] = regimes
  const inferred = [
    { ...old!, inferred: true },
    { ...now!, basis: both("luật mới") },
  ]
  expect(officialCodeOf({ regimes: inferred }, "A12", parsePeriod("2018")!)).toBeUndefined()
  const basisIn = (period: string) => basisOf({ basis: both("luật"), regimes: inferred }, parsePeriod(period)!).vi
  expect(["2018", "2023-Q1"].map(basisIn)).toEqual(["luật", "luật mới"])
})

test("a form of the province's own answers to none", () => {
  expect(officialCodeOf({ regimes }, "A10", parsePeriod("2018")!)).toBeUndefined()
})

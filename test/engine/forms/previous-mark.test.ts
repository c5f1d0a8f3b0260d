import { isHeadOf, previousMark, readPreviousMark } from "../../../engine/forms/previous-mark"
import { parsePeriod } from "../../../engine/model/period"
import { isColumnNumber } from "../../../engine/reading/printed-codes"

const period = parsePeriod("2018-Q2")!

test("a mark is read back as it was written, and is never a column number", () => {
  for (const mark of [{ period }, { period, column: "2" }, { period: parsePeriod("2017")! }]) {
    expect(readPreviousMark(previousMark(mark))).toEqual(mark)
    expect(isColumnNumber(previousMark(mark), "2")).toBe(false)
  }
  expect(previousMark({ period })).toBe("(2018-Q2)")
  expect(readPreviousMark(" ( 2017:2 ) ")).toEqual({ period: "2017", column: "2" })
})

test.each(["", "2017", "(17)", "(2017", "(2017: )", "(1=2+3)", "(2017)(2018)"])("%j is no mark", (text) => {
  expect(readPreviousMark(text)).toBeUndefined()
})

test("a head names the year of its mark, among other words, and no other", () => {
  expect(["Năm 2018", "Quý II năm 2018, cột 2", "In 2018"].map((head) => isHeadOf({ period }, head))).toEqual([
    ...[true, true, true],
  ])
  expect(["Năm 2017", "Ghi chú", "20180"].map((head) => isHeadOf({ period }, head))).toEqual([false, false, false])
})

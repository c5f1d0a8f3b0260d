import { briefPeriod, periodText } from "../../../engine/messages/period-text"
import { frequencyOf, parsePeriod, type Frequency } from "../../../engine/model/period"
import { writtenPeriod } from "../../../engine/reading/written-period"

const read = (frequency: Frequency, ...texts: readonly string[]) =>
  texts.map((text) => `${text}: ${writtenPeriod(text, frequency) ?? "?"}`)
const all = (texts: readonly string[], wanted: string) => texts.map((text) => `${text}: ${wanted}`)

test("a year is four digits, with or without the word", () => {
  const texts = ["2018", " 2018 ", "Năm 2018", "NĂM 2018", "năm 2018".normalize("NFD")]
  expect(read("year", ...texts)).toEqual(all(texts, "2018"))
})

test("a quarter is read however people write it", () => {
  const texts = [
    ...["2018-Q2", "Quý 2/2018", "Quý II/2018", "quý II năm 2018", "QUÝ II NĂM 2018", "Q2/2018", "Q2 2018", "q2-2018"],
    ...["Quý II - 2018", "Quý II.2018", "II/2018", "2018Q2", "Quarter 2 2018", "2018/Q2", "Quý Ⅱ/2018"],
  ]
  expect(read("quarter", ...texts)).toEqual(all(texts, "2018-Q2"))
})

test("a month is read however people write it", () => {
  const texts = [
    ...["2018-M03", "Tháng 3/2018", "tháng 03 năm 2018", "THÁNG 3 NĂM 2018", "T3/2018", "3/2018", "03/2018", "03-2018"],
    ...["2018-03", "March 2018", "Mar 2018", "03.2018"],
  ]
  expect(read("month", ...texts)).toEqual(all(texts, "2018-M03"))
})

test("[L9] what leaves no reading, or belongs to those who report otherwise, is not read", () => {
  const never = ["", "?", "năm nay", "2o18", "18", "Quý V/2018", "Quý 5/2018", "13/2018", "tháng 0/2018", "2018-M13"]
  // Before 1901 there are no periods.
  never.push("1900", "Quý I/1900", "tháng 2/1900", "1900-Q1")
  for (const frequency of ["year", "quarter", "month"] as const)
    expect(read(frequency, ...never)).toEqual(all(never, "?"))
  expect(read("year", "2018-Q2", "Tháng 3/2018")).toEqual(["2018-Q2: ?", "Tháng 3/2018: ?"])
  expect(read("quarter", "2018", "2/2018", "Tháng 3/2018", "2018-02")).toEqual([
    ...["2018: ?", "2/2018: ?", "Tháng 3/2018: ?", "2018-02: ?"],
  ])
  expect(read("month", "2018", "Quý II/2018", "II/2018", "01/03/2018")).toEqual([
    ...["2018: ?", "Quý II/2018: ?", "II/2018: ?", "01/03/2018: ?"],
  ])
})

test("whatever is printed on a cover is read back, in both languages", () => {
  const months = Array.from({ length: 12 }, (_, index) => `2018-M${String(index + 1).padStart(2, "0")}`)
  for (const text of ["2018", "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", ...months]) {
    const period = parsePeriod(text)!
    for (const language of ["vi", "en"] as const) {
      const printed = [briefPeriod(period, language), periodText(period, language), text]
      expect(printed.map((one) => writtenPeriod(one, frequencyOf(period)))).toEqual([period, period, period])
    }
  }
})

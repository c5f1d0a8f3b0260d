import { briefPeriod, periodText } from "../../../engine/messages/period-text"
import { parsePeriod } from "../../../engine/model/period"

test.each([
  ["2018", "năm 2018", "2018", "2018"],
  ["2018-Q2", "quý II năm 2018", "quý II/2018", "Q2 2018"],
  ["2018-Q4", "quý IV năm 2018", "quý IV/2018", "Q4 2018"],
  ["2018-M03", "tháng 3 năm 2018", "tháng 3/2018", "March 2018"],
  ["2018-M12", "tháng 12 năm 2018", "tháng 12/2018", "December 2018"],
])("%s is %s in a sentence and %s in a title; in English %s", (text, sentence, title, english) => {
  const period = parsePeriod(text)!
  expect([periodText(period, "vi"), briefPeriod(period, "vi")]).toEqual([sentence, title])
  expect([periodText(period, "en"), briefPeriod(period, "en")]).toEqual([english, english])
})

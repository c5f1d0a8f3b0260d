import fc from "fast-check"
import { wholeSummary } from "../../../support/whole-summary"
import { largeRound, publishedRound, summaryOf } from "../../../support/rounds"
import { runs } from "../../../support/runs"

test.each([
  ["Vĩnh Phúc 2018", publishedRound()],
  ["forty units in three tiers", largeRound()],
])("[G8] the files of %s give the same workbook in any order of arrival", (_, round) => {
  const wanted = wholeSummary(summaryOf(round))
  fc.assert(
    fc.property(fc.shuffledSubarray([...round.files], { minLength: round.files.length }), (files) => {
      expect(wholeSummary(summaryOf({ ...round, files }))).toEqual(wanted)
    }),
    runs(0.03),
  )
})

test("[L15] the workbook is plain data", () => {
  const book = wholeSummary(summaryOf(publishedRound()))
  expect(structuredClone(book)).toEqual(book)
})

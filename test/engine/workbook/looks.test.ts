import { figureMarks, looks, marksOfFormat, numberFormat } from "../../../engine/workbook/looks"

test("what a figure's look says by its mark is read back from its number format, as we write it and letter by letter", () => {
  const said = (["figure", "figureProvisional", "figureApproximate", "figureDoubtful", "figureNil"] as const).map(
    (look) => marksOfFormat(numberFormat(looks[look], 2)),
  )
  expect(said).toEqual([[], ["provisional"], ["approximate"], ["provisional", "approximate"], ["nil"]])
  expect(marksOfFormat("\\*\\ #,##0")).toEqual(["provisional"])
  expect(marksOfFormat(undefined)).toEqual([])
})

test("a format of Excel's own that fills a cell with blanks marks nothing", () => {
  expect(marksOfFormat('_(* #,##0_);_(* (#,##0);_(* "-"_)')).toEqual([])
})

test("the mark of a total is read whatever the number beside it", () => {
  expect(figureMarks("*10 ≈")).toEqual(["provisional", "approximate"])
})

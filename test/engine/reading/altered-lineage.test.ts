import { addressOf, positionOf } from "../../../engine/workbook/address"
import { sheetOf, shownOf } from "../../support/drawn-summary"
import { typedOver, withBlankRow, withoutRow } from "../../support/edited-book"
import { lineageAt } from "../../support/lineage-at"
import { publishedRound, summaryOf } from "../../support/rounds"
import { indexOf } from "../../support/seen-book"
import { wholeSummary } from "../../support/whole-summary"

/** The book of a small round, and where its total of A12.01.1 and its lines of lineage stand. */
const small = wholeSummary(summaryOf(publishedRound()))
const smallTotal = indexOf(small).totals.find(({ cell }) => cell === "A12.01.1")!.place
const smallLineage = lineageAt(smallTotal, small)!
const firstLine = [...sheetOf(small, "Nguồn số liệu").rows].find(
  ({ cells: [first] }) => first !== undefined && shownOf(first.content) === "A12.01.1",
)!.row

test("[G10] a row that was taken out or put in above a total's lineage hides no figure: all stand as the workbook has them, and it is said", () => {
  for (const edited of [
    withoutRow(small, "Nguồn số liệu", firstLine - 1),
    withBlankRow(small, "Nguồn số liệu", firstLine - 1),
  ]) {
    const total = lineageAt(smallTotal, edited)
    expect(total).toMatchObject({ name: "", isLineageLost: true })
    expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file]).sort()).toEqual(
      smallLineage.figures.map(({ unit, text: { vi } }) => [unit, vi, ""]).sort(),
    )
  }
})

test("[G10] a row that was taken out of a total's lineage, or put in, hides no figure: those that are cut off stand as the workbook has them", () => {
  const { figures } = smallLineage
  expect(figures.length).toBe(4)
  for (const [edited, cut] of [
    [withBlankRow(small, "Nguồn số liệu", firstLine + 3), figures.slice(2)],
    [withoutRow(small, "Nguồn số liệu", firstLine + 3), figures.slice(2, 3)],
    [withoutRow(small, "Nguồn số liệu", firstLine + figures.length), figures.slice(-1)],
  ] as const) {
    const total = lineageAt(smallTotal, edited)
    expect(total!.isLineageLost).toBe(true)
    expect(total!.figures.map(({ unit, text: { vi }, file }) => [unit, vi, file === ""]).sort()).toEqual(
      figures.map((one) => [one.unit, one.text.vi, cut.includes(one)]).sort(),
    )
  }
})

test("[G10] a figure that was typed over among the units stands as it is there, not as its lineage says", () => {
  const { sheet, address } = smallTotal
  const { row: above, column } = positionOf(address)!
  const { row } = [...sheetOf(small, sheet).rows].find((one) => {
    return one.row > above && one.cells.some((cell) => cell.column === column && cell.content.kind === "number")
  })!
  const total = lineageAt(smallTotal, typedOver(small, sheet, { row, column }, 12_345))
  expect(total!.isLineageLost).toBe(true)
  const own = total!.figures.filter(({ file }) => file === "")
  expect(own.map(({ text: { vi }, place }) => [vi, place])).toEqual([
    ["12.345", { sheet, address: addressOf({ row, column }) }],
  ])
  expect(total!.figures).toHaveLength(smallLineage.figures.length)
})

test("[G10] units' rows that no longer stand one under the other are not shown as if they were all", () => {
  const { sheet, address } = smallTotal
  const { row } = positionOf(address)!
  expect(lineageAt(smallTotal, withBlankRow(small, sheet, row + 5))).toBeUndefined()
})

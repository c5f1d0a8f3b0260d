import fc from "fast-check"
import { areasOf, gatherAreas } from "../../../engine/workbook/areas"
import { runs } from "../../support/runs"

const cell = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 5 }) })

test("cells gathered row by row are in the same areas as those that are known at once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` }), (cells) => {
      const gathered = gatherAreas()
      const inRows = [...cells].sort((a, b) => a.row - b.row || a.column - b.column)
      for (const { row, column } of inRows) gathered.add(row, column)
      expect(gathered.areas()).toEqual(areasOf(cells))
    }),
    runs(),
  )
})

test("a column in thousands of pieces is few areas that hold all of them", () => {
  const gathered = gatherAreas()
  for (let row = 1; row < 10_000; row += 2) gathered.add(row, 2)
  const areas = gathered.areas()
  expect(areas.length).toBeLessThan(1500)
  const held = areas.map((area) => area.split(":").map((address) => Number(address.slice(1))))
  for (let row = 1; row < 10_000; row += 2)
    expect(held.some(([first = 0, last = first]) => first <= row && row <= last)).toBe(true)
})

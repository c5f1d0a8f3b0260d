import fc from "fast-check"
import { addressOf, positionOf, type Position } from "../../../engine/workbook/address"
import { areasOf } from "../../../engine/workbook/areas"
import { runs } from "../../support/runs"

const cells = fc.array(fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) }))

/** Every cell of an area, as often as it is in it. */
function cellsOf(area: string): readonly string[] {
  const [from, to = from] = area.split(":").map((address) => positionOf(address)!) as [Position, Position?]
  const found: string[] = []
  for (let column = from.column; column <= to.column; column++) {
    for (let row = from.row; row <= to.row; row++) found.push(addressOf({ row, column }))
  }
  return found
}

test("areas hold exactly the cells, each once, however often and in whatever order they come", () => {
  const property = fc.property(cells, (list) => {
    const covered = areasOf(list).flatMap(cellsOf)
    expect([...covered].sort()).toEqual([...new Set(list.map(addressOf))].sort())
    expect(areasOf([...list].reverse())).toEqual(areasOf(list))
  })
  fc.assert(property, runs(10))
})

test("neighbours are drawn together as a person would draw them", () => {
  const areas = (addresses: string) => areasOf(addresses.split(" ").map((address) => positionOf(address)!)).join(" ")
  expect(areas("D6 D7 D8")).toBe("D6:D8")
  expect(areas("D6 E6 F6")).toBe("D6:F6")
  expect(areas("D6 D7 E6 E7 F7")).toBe("D6:E7 F7")
  expect(areas("D6 D8 D9 F8 F9")).toBe("D6 D8:D9 F8:F9")
  expect(areasOf([])).toEqual([])
})

import { wholeSummary } from "../../../support/whole-summary"
import type { BookSheet } from "../../../../engine/workbook/book"
import { cellsOf, drawnSheet, sheetOf, shownOf } from "../../../support/drawn-summary"
import { largeRound, summaryOf } from "../../../support/rounds"

const round = largeRound()
const whole = wholeSummary(summaryOf(round))
const split = wholeSummary({ ...summaryOf(round), linesPerSheet: 300 })

function parts(name: string): readonly BookSheet[] {
  return split.sheets.filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} (`))
}

/** The lines of a table, without ways and heads. */
function table(sheets: readonly BookSheet[], head: string): readonly string[] {
  return sheets.flatMap((sheet) => {
    const lines = drawnSheet(sheet)
    return lines.slice(lines.findIndex((line) => line.startsWith(head)) + 1)
  })
}

test.each([
  ["Nguồn số liệu", "Mã ô số liệu"],
  ["Sổ đối soát", "STT"],
])("[G10] [G16] %s goes on on another sheet where one is full, and nothing is lost", (name, head) => {
  expect(parts(name).length).toBeGreaterThan(2)
  expect(table(parts(name), head)).toEqual(table([sheetOf(whole, name)], head))
  for (const sheet of parts(name)) expect(table([sheet], head).length).toBeLessThanOrEqual(300)
})

test("[G10] a total stands on the sheet of the figures that it adds", () => {
  for (const { rows } of parts("Nguồn số liệu")) {
    const cells = rows.flatMap(({ row, cells: all }) => all.map((cell) => ({ row, ...cell })))
    const firsts = cells.filter(({ column, row }) => column === 1 && row > 5)
    expect(firsts[0]?.content.kind).toBe("link")
    for (const { content } of cells) if (content.kind === "formula") expect(content.formula).not.toContain("!")
  }
})

test("every part leads to the one before and the one after, and no name is taken twice", () => {
  const names = split.sheets.map((sheet) => sheet.name.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
  const [first, second, third] = parts("Sổ đối soát")
  expect(drawnSheet(second!)[0]).toBe(`← Tổng quan | ${first!.name} | ${third!.name}`)
  expect(drawnSheet(first!)[0]).toBe(`← Tổng quan | ${second!.name}`)
})

test("findings go on on another sheet where one is full, and each unit's way leads to its first one, wherever that is", () => {
  const book = wholeSummary({ ...summaryOf(round), linesPerSheet: 15 })
  const name = "Kết quả kiểm tra"
  const own = book.sheets.filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} (`))
  expect(own.length).toBeGreaterThan(2)
  expect(table(own, "STT")).toEqual(table([sheetOf(whole, name)], "STT"))
  const cells = cellsOf(book)
  const ways = sheetOf(book, "Lỗi theo đơn vị").rows.flatMap(({ cells: [, , unit, ...others] }) =>
    others.flatMap(({ content }) => (content.kind === "link" && unit !== undefined ? [{ unit, content }] : [])),
  )
  expect(new Set(ways.map(({ content }) => content.sheet)).size).toBeGreaterThan(2)
  for (const { unit, content } of ways) {
    const there = cells.get(`${content.sheet}!${content.address.replace("A", "D")}`)!
    const above = cells.get(`${content.sheet}!D${Number(content.address.slice(1)) - 1}`)
    expect(shownOf(there.content)).toBe(shownOf(unit.content))
    expect(above === undefined ? "" : shownOf(above.content)).not.toBe(shownOf(unit.content))
  }
})

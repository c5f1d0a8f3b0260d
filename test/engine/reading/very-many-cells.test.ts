import { mapSheetName } from "../../../engine/workbook/map"
import type { Cell, Picture } from "../../../engine/workbook/picture"
import { onSheet } from "../../support/edited-workbook"
import { figuresOf, issued, taken, vinhPhuc } from "../../support/issued-workbook"

/** More than a function takes arguments, and fewer than a file may hold. */
const many = 150_000
const filled = issued({ "A10.02.1": 30, "A12.02.1": 185 })
const figures = figuresOf(taken(filled))

/** The workbook with lines of text written below what stands on a sheet. */
function withLines(picture: Picture, sheet: string, from: number, texts: readonly (readonly string[])[]): Picture {
  const added = texts.flatMap((line, i) =>
    line.map((value, j): Cell => ({
      address: "ABCDEF".charAt(j) + String(from + i),
      content: { type: "text", value },
    })),
  )
  return onSheet(picture, sheet, (before) => ({
    ...before,
    cells: new Map([...before.cells, ...added.map((cell) => [cell.address, cell] as const)]),
  }))
}

test("[G6] a map that names one cell over and over is read", () => {
  const map = filled.sheets.find(({ name }) => name === mapSheetName)!
  const [, row = ""] = [...map.cells.values()]
    .find(({ content: { type, ...rest } }) => (type === "text" && "value" in rest ? rest.value === "cell" : false))!
    .address.split("A")
  const line = [..."ABCDEF"].map((column) => {
    const content = map.cells.get(column + row)?.content
    return content?.type === "text" ? content.value : ""
  })
  const end = [...map.cells.keys()].filter((address) => address.startsWith("A")).length + 1
  const lines = Array.from({ length: many }, () => line)
  expect(figuresOf(taken(withLines(filled, mapSheetName, end, lines)))).toEqual(figures)
})

test("[G6] a sheet below whose form people signed over and over is read", () => {
  const lines = Array.from({ length: many }, () => ["Người lập biểu"])
  expect(figuresOf(taken(withLines(filled, "Biểu A12", 100, lines)))).toEqual(figures)
})

test("[G6] a sheet that names two forms over and over is read", () => {
  const titles = vinhPhuc.pack.forms.map(({ title }) => title.vi)
  const lines = titles.flatMap((title) => Array.from({ length: many }, () => [title]))
  const cover = filled.sheets[0]!.name
  expect(figuresOf(taken(withLines(filled, cover, 300, lines)))).toEqual(figures)
})

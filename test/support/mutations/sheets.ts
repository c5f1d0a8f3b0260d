import { firstLineRow } from "../../../engine/forms/printed-places"
import { formGeometry } from "../../../engine/outputs/blank/form-geometry"
import { addressOf, positionOf } from "../../../engine/workbook/address"
import { mapSheetName } from "../../../engine/workbook/map"
import type { Cell, Picture, Sheet } from "../../../engine/workbook/picture"
import { recalculated, withCopy } from "../edited-workbook"
import { onEveryForm, type FilledIn, type TruthCell } from "./filled-in"
import { emptied, inOrder, movedCells, rewritten } from "./moves"
import { onSheets, type Mutation } from "./mutation"

const isOfForm = ({ name }: Sheet, { report }: FilledIn): boolean => report.forms.some(({ sheet }) => sheet === name)

/** Renamed in the way of Excel: formulas and what else names sheets are of no account here. */
function renamed(filled: FilledIn, name: (sheet: Sheet, index: number) => string): Picture {
  return onSheets(filled.picture, (sheets) =>
    sheets.map((sheet, index) => (sheet.name === mapSheetName ? sheet : { ...sheet, name: name(sheet, index) })),
  )
}

/** A sheet below the others of its book: forms that somebody has put on one. */
function merged(filled: FilledIn, across: boolean): Picture {
  const forms = filled.picture.sheets.filter((sheet) => isOfForm(sheet, filled))
  let next = 0
  const cells: Cell[] = []
  const merges: string[] = []
  for (const sheet of forms) {
    const by = next
    const moved = movedCells(sheet, ({ row, column }) =>
      across ? { row, column: column + by } : { row: row + by, column },
    )
    cells.push(...moved.cells.values())
    merges.push(...moved.merges)
    next = 2 + Math.max(...[...moved.cells.keys()].map((at) => positionOf(at)![across ? "column" : "row"]))
  }
  const all: Sheet = { name: "Tổng hợp", visibility: "visible", cells: inOrder(cells), merges }
  return onSheets(filled.picture, (sheets) => [...sheets.filter((sheet) => !isOfForm(sheet, filled)), all])
}

/** A table of numbers that is no form: what a unit keeps for itself. */
function foreign(): Sheet {
  const at = (row: number, column: number, value: number | string): Cell => ({
    address: addressOf({ row, column }),
    content: typeof value === "number" ? { type: "number", value } : { type: "text", value },
  })
  const rows = Array.from({ length: 30 }, (_, i) => i + 3)
  const cells = [
    ...["STT", "Nội dung", "Mã số", "Số lượng"].map((head, i) => at(1, i + 1, head)),
    ...[1, 2, 3, 4].map((number) => at(2, number, String(number))),
    ...rows.flatMap((row) => [
      at(row, 1, row - 2),
      at(row, 2, `Hồ sơ ${row}`),
      at(row, 3, `0${row - 2}`),
      at(row, 4, row * 7),
    ]),
  ]
  return { name: "Theo dõi", visibility: "visible", cells: inOrder(cells), merges: [] }
}

/** A copy of a form's sheet on which other figures stand. */
function example(sheet: Sheet, name: string): Sheet {
  const other = [...sheet.cells.values()].map((cell: TruthCell): Cell => {
    const { address, content, truth } = cell
    return truth !== undefined && content.type === "number" && content.formula === undefined
      ? { address, content: { type: "number", value: content.value + 3 } }
      : { address, content }
  })
  return { ...sheet, name, cells: inOrder(other) }
}

/** What becomes of whole sheets. */
export const sheetMutations: readonly Mutation[] = [
  { group: "sheets", name: "nothing done to it", change: ({ picture }) => picture },
  { group: "sheets", name: "sheets renamed", change: (filled) => renamed(filled, ({ name }) => `${name} sửa`) },
  {
    group: "sheets",
    name: "sheets renamed Sheet1, Sheet2 …",
    change: (filled) => renamed(filled, (_, i) => `Sheet${i + 1}`),
  },
  { group: "sheets", name: "names of sheets changed round", change: (filled) => roundAbout(filled) },
  {
    group: "sheets",
    name: "sheets in another order",
    change: ({ picture }) => onSheets(picture, (sheets) => [...sheets].reverse()),
  },
  {
    group: "sheets",
    name: "a sheet copied",
    change: ({ picture, report, random }) => withCopy(picture, random.oneOf(report.forms).sheet),
  },
  {
    group: "sheets",
    name: "an example of every form left in",
    change: (filled) =>
      onSheets(filled.picture, (sheets) => [
        ...sheets,
        ...sheets.filter((sheet) => isOfForm(sheet, filled)).map((sheet) => example(sheet, `Ví dụ ${sheet.name}`)),
      ]),
  },
  {
    group: "sheets",
    name: "a sheet copied and changed",
    change: (filled) => {
      const copied = filled.random.oneOf(filled.report.forms).sheet
      const sheet = filled.picture.sheets.find(({ name }) => name === copied)!
      return onSheets(filled.picture, (sheets) => [...sheets, example(sheet, `${copied} (2)`)])
    },
  },
  { group: "sheets", name: "all forms on one sheet, one below the other", change: (filled) => merged(filled, false) },
  { group: "sheets", name: "all forms on one sheet, side by side", change: (filled) => merged(filled, true) },
  {
    group: "sheets",
    name: "sheets of others added",
    change: ({ picture }) => onSheets(picture, (sheets) => [foreign(), ...sheets]),
  },
  {
    group: "sheets",
    name: "a form's sheet deleted",
    change: ({ picture, report, random }) => {
      const gone = random.oneOf(report.forms).sheet
      return onSheets(picture, (sheets) => sheets.filter(({ name }) => name !== gone))
    },
  },
  {
    group: "sheets",
    name: "header blocks, titles and numbers of forms deleted",
    change: (filled) => onEveryForm(filled, (sheet) => emptied(sheet, ({ row }) => row <= 7)),
  },
  {
    group: "sheets",
    name: "figures and a day in the signatures",
    change: (filled) =>
      onEveryForm(filled, (sheet, form) => {
        const { signatureRows, leftEnd } = formGeometry(form)
        const right = leftEnd + 1
        const typed: readonly Cell[] = [
          {
            address: addressOf({ row: signatureRows.date, column: right }),
            content: { type: "number", value: 43_475 },
            format: "dd/mm/yyyy",
          },
          {
            address: addressOf({ row: signatureRows.name + 1, column: right }),
            content: { type: "text", value: "0912 345 678" },
          },
        ]
        const cells = new Map([...sheet.cells, ...typed.map((cell) => [cell.address, cell] as const)])
        return { ...sheet, cells: inOrder(cells.values()) }
      }),
  },
  {
    group: "values",
    name: "totals typed over with what they show",
    change: (filled) =>
      onEveryForm(filled, (sheet) =>
        rewritten(sheet, ({ content }, { row }) =>
          row >= firstLineRow && content.type === "number" && content.formula !== undefined
            ? { type: "number", value: content.value }
            : undefined,
        ),
      ),
  },
  {
    group: "values",
    name: "formulas without a stored result",
    change: (filled) =>
      onEveryForm(filled, (sheet) =>
        rewritten(sheet, ({ content }) =>
          content.formula === undefined ? undefined : { type: "unstored", formula: content.formula },
        ),
      ),
  },
  {
    group: "values",
    name: "figures merged away under their neighbours",
    change: (filled) =>
      recalculated(
        onEveryForm(filled, (sheet, form, random) => {
          const { rows, columns } = formGeometry(form)
          const row = random.oneOf([...rows.values()])
          const [first, last] = [Math.min(...columns.values()) - 1, Math.max(...columns.values())]
          const area = `${addressOf({ row, column: first })}:${addressOf({ row, column: last })}`
          return { ...sheet, merges: [...sheet.merges, area] }
        }),
      ),
  },
  ...(["hidden", "veryHidden"] as const).map((visibility): Mutation => ({
    ...{ group: "hidden", name: visibility === "hidden" ? "sheets hidden" : "sheets very hidden" },
    change: (filled) => onEveryForm(filled, (sheet) => ({ ...sheet, visibility })),
  })),
]

function roundAbout(filled: FilledIn): Picture {
  const names = filled.picture.sheets.filter((sheet) => isOfForm(sheet, filled)).map(({ name }) => name)
  const next = new Map(names.map((name, i) => [name, names[(i + 1) % names.length]!]))
  return renamed(filled, ({ name }) => next.get(name) ?? name)
}

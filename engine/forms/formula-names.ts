import type { Named, Names } from "../formulas/names"
import type { Bilingual } from "../model/bilingual"
import { cellKey, type CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"
import type { Layout, Nameable } from "./nameable"
import { printedPlaces } from "./printed-places"
import { numbersOf, rowsOf, wantedInstead, wantedRow } from "./wanted-cell"

type Forms = Nameable["forms"]

/** What the names in the formulas of a form's rules mean, among the forms of its pack. */
export function formulaNames(own: Layout, forms: Forms): Names {
  return {
    isForm: (word) => forms.has(word),
    named: (key) => named(key, forms),
    between: (from, to) => between(from, to, forms),
    printedAt: (sheet, at, address) => printedAt(sheet, at, address, own, forms),
  }
}

function named(key: string, forms: Forms): Named {
  const [code = "", row, ...column] = key.split(".")
  const form = forms.get(code)
  const spec = form && specsOf(form).get(key as CellKey)
  if (spec !== undefined) return { kind: "cell", cell: key as CellKey, isFigure: spec.kind !== "text" }
  if (row !== undefined && column.length === 0 && form !== undefined) {
    if (!rowsOf(form).includes(row)) return nothing(wantedRow(`biểu ${code}`, `form ${code}`, rowsOf(form)))
    return { kind: "cells", cells: cellsIn(form, [row], numbersOf(form)) }
  }
  if (row === undefined && form !== undefined) return nothing(aCellOf(form))
  const wanted = wantedInstead(key, forms)
  // What is wrong with a form that could not be made is said already.
  return wanted === undefined ? { kind: "cell", cell: key as CellKey, isFigure: true } : nothing(wanted)
}

/** A bare form code names no figure. */
function aCellOf(form: Layout): Bilingual {
  const [first = ""] = specsOf(form).keys()
  return {
    vi: `một ô của biểu ${form.code}, như ${first}; chỉ mã biểu thì chưa phải số liệu`,
    en: `a cell of form ${form.code}, such as ${first}; the form's code alone is no figure`,
  }
}

function between(from: string, to: string, forms: Forms): Named {
  const [one, other] = [partsOf(from), partsOf(to)]
  const form = forms.get(one.form)
  if (form === undefined && forms.has(one.form)) return { kind: "cells", cells: [from, to] as CellKey[] }
  if (form === undefined || one.form !== other.form || (one.column === undefined) !== (other.column === undefined))
    return nothing(wantedRange)
  const rows = stretch(rowsOf(form), one.row, other.row)
  const numbers = numbersOf(form)
  const columns = one.column === undefined ? numbers : stretch(numbers, one.column, other.column ?? "")
  return { kind: "cells", cells: cellsIn(form, rows, columns) }
}

const wantedRange = {
  vi: "một vùng từ ô đến ô, hoặc từ dòng đến dòng, của cùng một biểu, như A12.02.1:A12.04.1",
  en: "a range from cell to cell, or from row to row, of one form, such as A12.02.1:A12.04.1",
}

function partsOf(key: string) {
  const [form = "", row = "", column] = key.split(".")
  return { form, row, column }
}

/** From one code to another as printed, whichever is named first. */
function stretch(codes: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [codes.indexOf(one), codes.indexOf(other)].sort((a, b) => a - b)
  return codes.slice(from, (to ?? 0) + 1)
}

/** The cells where rows and columns meet, those that take words left out. */
function cellsIn(form: Layout, rows: readonly string[], columns: readonly string[]): readonly CellKey[] {
  const specs = specsOf(form)
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cellKey(form.code, row, column)
      const spec = specs.get(cell)
      return spec === undefined || spec.kind === "text" ? [] : [cell]
    }),
  )
}

function printedAt(sheet: string | undefined, at: Position, address: string, own: Layout, forms: Forms) {
  const form = sheet === undefined ? own : [...forms.values()].find((one) => one && sameSheet(one.sheet, sheet))
  if (form === undefined) return { wanted: wantedSheet(forms) }
  const { rows, columns } = printedPlaces(form)
  const row = [...rows].find(([, place]) => place === at.row)?.[0]
  const column = [...columns].find(([, place]) => place === at.column)?.[0]
  const cell = cellKey(form.code, row ?? "", column ?? "")
  return specsOf(form).has(cell) ? cell : { wanted: wantedAddress(form, address) }
}

/** Excel takes letters of either case for the same name. */
function sameSheet(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase()
}

function wantedSheet(forms: Forms): Bilingual {
  const sheets = [...forms.values()].flatMap((form) => (form === undefined ? [] : [`'${form.sheet}'`])).join(", ")
  return { vi: `một trang tính của bộ biểu (${sheets})`, en: `a sheet of the pack (${sheets})` }
}

function wantedAddress(form: Layout, address: string): Bilingual {
  const { rows, columns } = printedPlaces(form)
  const areas = areasOf(
    [...specsOf(form).values()].flatMap(({ indicator, column }) => {
      const at = { row: rows.get(indicator.code), column: columns.get(column.number) }
      return at.row === undefined || at.column === undefined ? [] : [{ row: at.row, column: at.column }]
    }),
  ).join(", ")
  return {
    vi: `ô số liệu của biểu ${form.code} (trang '${form.sheet}' in số liệu ở ${areas}, không ở ${address}), hoặc một ô như "A12.01.1"`,
    en: `a figure of form ${form.code} (sheet '${form.sheet}' prints figures at ${areas}, not at ${address}), or a cell such as "A12.01.1"`,
  }
}

function nothing(wanted: Bilingual): Named {
  return { kind: "nothing", wanted }
}

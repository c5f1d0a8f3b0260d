import { addressOf } from "../../../engine/workbook/address"
import { NotInTestHost } from "../excel-error"
import { sheetNamed, type Session } from "../session"
import { areaOf, splitReference } from "../workbook/area"
import { grid } from "../workbook/cells"
import type { CellModel, SheetModel } from "../workbook/model"
import { evaluated } from "./evaluate"
import { parsed, type Expression } from "./parse"
import { isGrid, wrongValue, type Single, type Value } from "./values"

/** Computes the formulas where they are due, unless calculation is manual or suspended. */
export function recalculated(session: Session): void {
  const { mode, isSuspended, isDue } = session.calculation
  if (!isDue || isSuspended || mode === "Manual") return
  session.calculation.isDue = false
  const done = new Set<CellModel>()
  for (const sheet of session.workbook.sheets) {
    for (const cell of Object.values(sheet.cells)) settle(session, sheet, cell, done)
  }
}

/** Computes a cell after those that it refers to. */
function settle(session: Session, sheet: SheetModel, cell: CellModel, done: Set<CellModel>): void {
  if (cell.formula === undefined || done.has(cell)) return
  done.add(cell)
  const areaAt = (text: string): Value => {
    const { sheet: name, rest } = splitReference(text)
    const on = name === undefined ? sheet : sheetNamed(session, name)
    if (on === undefined) return { error: "#REF!" }
    const valueAt = (row: number, column: number): Single => {
      const there = on.cells[addressOf({ row, column })]
      if (there !== undefined) settle(session, on, there, done)
      return there?.value
    }
    return { rows: grid(areaOf(rest)!, valueAt) }
  }
  try {
    put(cell, evaluated(treeOf(cell.formula), areaAt))
  } catch (error) {
    if (!(error instanceof NotInTestHost)) throw error
    session.lacking.push(`${error.message} (${sheet.name}: ${cell.formula})`)
    cell.value = { error: "#NAME?" }
  }
}

/** A formula that comes to nothing shows 0. */
function put(cell: CellModel, value: Value): void {
  if (!isGrid(value)) cell.value = value ?? 0
  else if (value.rows.length > 1 || value.rows[0]!.length > 1) cell.value = wrongValue
  else cell.value = value.rows[0]![0] ?? 0
}

const trees = new Map<string, Expression>()

function treeOf(formula: string): Expression {
  const tree = trees.get(formula) ?? parsed(formula.slice(1))
  trees.set(formula, tree)
  return tree
}

import { addressOf } from "../../engine/workbook/address"
import type { BookCell, BookSheet } from "../../engine/workbook/book"

/**
 * A sheet as text: a line for each row, cells apart by bars. `[ ]` may be filled in, `=` is a formula with what is stored
 * after the arrow, `▒` takes nothing, dots move a label in.
 */
export function drawnSheet(sheet: BookSheet): string {
  return sheet.rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ row, cells }) => `${String(row).padStart(2)} ${cells.map(drawnCell).join(" | ")}`.trimEnd())
    .join("\n")
}

/** The cell at an address. Throws where the book has none there. */
export function bookCell(sheet: BookSheet, address: string): BookCell {
  for (const { row, cells } of sheet.rows) {
    const found = cells.find(({ column }) => addressOf({ row, column }) === address)
    if (found !== undefined) return found
  }
  throw new Error(`${sheet.name} has no cell ${address}`)
}

function drawnCell({ content, look, open, indent }: BookCell): string {
  if (look === "closed") return "▒"
  const shown = "· ".repeat(indent ?? 0) + drawnContent(content)
  return open ? `[${shown === "" ? " " : shown}]` : shown
}

/** Its own tests say what the formula of a check code is. */
function isCheckCode(formula: string): boolean {
  return formula.includes("IFERROR(TEXT(MOD(")
}

/** LibreOffice says what these come to; drawn, they would fill the page. */
function looksAtChecks(formula: string): boolean {
  return /'(?:_kiemtra|KIỂM TRA|CHECKS)'!/.test(formula)
}

function drawnContent(content: BookCell["content"]): string {
  switch (content.kind) {
    case "empty":
      return ""
    case "text":
      return content.text
    case "number":
      return String(content.value)
    case "formula": {
      const { formula, stored } = content
      const shown = isCheckCode(formula) ? "(check code)" : looksAtChecks(formula) ? "(checks)" : formula
      return `=${shown} → ${JSON.stringify(stored)}`
    }
    case "link":
      return `${content.text} → '${content.sheet}'!${content.address}`
  }
}

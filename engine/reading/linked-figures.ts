import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Cell, Picture } from "../workbook/picture"
import { contentText, isBlank } from "./cell-text"
import { layoutFinding } from "./layout-finding"
import type { Asked } from "./observed"

/** Excel takes no longer formula. */
const longestFormula = 8192
/** Text in quotes, the name of a sheet in apostrophes, and a workbook in brackets before the name of a sheet or a figure. */
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(\[[^\][]*\])[^\s'"!()[\],;+*/^&=<>-]*!/gu

/** Whether a formula takes something from another workbook: `[1]Sheet1!A1` as files spell it, `'C:\x\[b.xlsx]Sheet1'!A1` as Excel does. */
export function refersElsewhere(formula: string): boolean {
  if (!formula.includes("!")) return false
  // In the name of a sheet there can be no bracket and no slash.
  const found = formula.slice(0, longestFormula).matchAll(parts)
  return [...found].some(([, quoted = "", workbook]) => workbook !== undefined || /[[\]\\/]/.test(quoted))
}

/** What is said of a cell whose stored value came from another workbook, which is never opened. */
export function linkFindings({ content }: Cell, { cell, place }: Asked): readonly Finding[] {
  if (content.formula === undefined || content.type === "unstored" || isBlank(content)) return []
  if (!refersElsewhere(content.formula)) return []
  const said = message("reading.linkedFigure", { cell: { cell } })
  return [layoutFinding("warning", said, { cell, place, value: contentText(content) })]
}

/** What is said of a file that brings more than figures; links only where no figure has been said to come by one. */
export function broughtFindings({ macros, links }: Picture, before: readonly Finding[]): readonly Finding[] {
  const isSaid = before.some(({ rule }) => rule === "reading.linkedFigure")
  return [
    ...(macros === true ? [layoutFinding("info", message("reading.macros", {}))] : []),
    ...(links === true && !isSaid ? [layoutFinding("info", message("reading.links", {}))] : []),
  ]
}

import type { Finding } from "../findings/finding"
import type { CellKey } from "../model/cell-key"
import { message } from "../messages/catalogue"

/**
 * A total that was typed over with text is one finding, not two: to type the number again and to leave the cell to the
 * form would be two pieces of advice for one cell.
 */
export function withTypedTotals(ofCells: readonly Finding[], ofTotals: readonly Finding[]): readonly Finding[] {
  const typedOver = cellsWith("reading.typedTotal", ofTotals)
  const asText = cellsWith("reading.textFigure", ofCells)
  const isBoth = (cell: CellKey | undefined): boolean => cell !== undefined && typedOver.has(cell) && asText.has(cell)
  return [
    ...ofCells.map((finding) => (isBoth(finding.cell) ? typedAsText(finding) : finding)),
    ...ofTotals.filter(({ rule, cell }) => rule !== "reading.typedTotal" || !isBoth(cell)),
  ]
}

function typedAsText(finding: Finding): Finding {
  const { cell, written, figure } = finding.message.facts
  if (cell === undefined || written === undefined || figure === undefined) return finding
  const said = message("reading.typedTotalText", { cell, written, figure })
  return { ...finding, rule: said.key, message: said }
}

function cellsWith(rule: string, findings: readonly Finding[]): ReadonlySet<CellKey> {
  return new Set(findings.flatMap((finding) => (finding.rule === rule ? (finding.cell ?? []) : [])))
}

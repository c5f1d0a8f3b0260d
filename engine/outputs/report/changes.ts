import { absolute, compare, zero, type Figure } from "../../figures/figure"
import type { Direction } from "../../forms/narrative"
import { changeAmong, pairsOver } from "../../merging/compared"
import type { CellKey } from "../../model/cell-key"
import { mergingOf } from "../../model/cell-spec"
import { summaryCell } from "../summary/plan"
import { specOfCell, type ReportPlan } from "./request"

/** How the figures of the units that have one in both periods changed, all together. */
export interface ToldChange {
  readonly direction: Direction
  /** So many per cent of what it was, to one decimal, without a sign; absent where there was nothing, or nobody knows. */
  readonly percent?: Figure
  /** Without a sign. */
  readonly difference: Figure
}

/** Holds a cell's figures against those of the period before, over the units that report it in both. */
export function changeOf({ request, workbook }: ReportPlan, cell: CellKey): ToldChange {
  const { contributions } = summaryCell(workbook, cell)
  const way = mergingOf(specOfCell(request.pack, cell))
  const change = changeAmong(way, pairsOver(request, cell, way, contributions))
  if (change === undefined) return { direction: "unknown", difference: zero }
  const { difference, percent } = change
  const direction = ({ "0": "same", "1": "up", "-1": "down" } as const)[compare(difference, zero)]
  return {
    direction,
    difference: absolute(difference),
    ...(percent === undefined ? {} : { percent: absolute(percent) }),
  }
}

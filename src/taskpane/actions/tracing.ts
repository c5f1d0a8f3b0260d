import {
  chosenTotal,
  isSamePlace,
  tracedTotal,
  type ChosenTotal,
  type SummaryIndex,
  type TracedTotal,
} from "../../../engine/index"
import type { ExcelHost } from "../../excel/excel-host"
import { inTurn } from "../../excel/turns"
import type { ShownTotal, ShownTotals } from "../desk/merged"
import { emptyLineage, withoutFigure, type ShownLineage } from "../state/lineage"
import { hostTrouble } from "../state/trouble"
import { changing } from "./changing"
import { foundIn, indexOfOpen } from "./opened"
import type { Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Milliseconds of rest after a selection: arrow keys run over many cells. */
const rest = 250

/** Showing what stands behind the total that is selected in an open provincial workbook. */
export interface Tracing {
  /** The open workbook was looked at, perhaps anew, and is a provincial one or is not. */
  follow(isSummary: boolean): Promise<void>
  /** The provincial workbook that was just added up here was written into the open workbook: it is known what is in it. */
  written(): void
  /** Somebody changed something in the open workbook. */
  changed(): void
  stopTracing(): void
}

export function tracing(ports: Ports): Tracing {
  const { store, host, timers } = ports
  const { lineage } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (work) => lineage((state) => ({ ...state, work })))
  const turn = inTurn()
  let stop: (() => Promise<void>) | undefined
  let index: SummaryIndex | undefined
  let latest: ChosenTotal | undefined
  let isAsMerged = false
  let isOutdated = false
  let forget = (): void => undefined

  const trace = async (): Promise<void> => {
    if (tasks.isRunning()) {
      isOutdated = true
      return
    }
    do {
      isOutdated = false
      const ending = await tasks.run(1, (task) => task.host("tracing", look))
      if (isWanted()) continue
      if (ending.kind === "trouble") lineage((state) => ({ ...state, trouble: ending.trouble }))
      if (ending.kind === "done") lineage((state) => ({ ...state, trouble: undefined, ...ending.value }))
    } while (isWanted())
  }
  const isWanted = (): boolean => isOutdated

  const look = async (open: ExcelHost): Promise<{ readonly shown?: ShownLineage; readonly isAltered?: boolean }> => {
    const place = await open.selected()
    if (place === undefined) return {}
    index ??= await indexOfOpen(open)
    if (index === undefined) return { isAltered: true }
    const chosen = await foundIn(open, chosenTotal(index, place))
    // A click on a total leads on to the figures behind it: the same total there is not read again.
    if (chosen === undefined || (latest !== undefined && isSamePlace(latest.place, chosen.place))) return {}
    const merged = mergedHere(chosen)
    const traced = merged === undefined ? await foundIn(open, tracedTotal(index, chosen)) : undefined
    const shown = merged ?? (traced && ofWorkbook(traced))
    if (shown === undefined) return { isAltered: true }
    latest = chosen
    return { shown, isAltered: false }
  }

  const mergedHere = ({ cell, place, ofAll }: ChosenTotal): ShownLineage | undefined => {
    const { outcome, delivery } = store.state().round
    const isHere = isAsMerged && delivery.done?.target === "open" && isSamePlace(place, ofAll)
    if (!isHere || outcome?.kind !== "merged") return undefined
    const form = outcome.totals.find(({ rows }) => rows.some((total) => total.cell === cell))
    const total = form?.rows.find((one) => one.cell === cell)
    return form && total && ofMerge(total, form)
  }

  const setFollowing = async (isSummary: boolean): Promise<void> => {
    if (host === undefined) return
    if (isSummary && stop === undefined) {
      stop = await host.watchSelection(() => {
        forget()
        forget = timers.after(rest, () => void trace())
      })
    } else if (!isSummary && stop !== undefined) {
      const before = stop
      stop = undefined
      await before()
    }
  }

  return {
    async follow(isSummary) {
      index = undefined
      latest = undefined
      forget()
      try {
        await turn(() => setFollowing(isSummary))
      } catch (thrown) {
        lineage((state) => ({ ...state, trouble: hostTrouble(thrown) }))
      }
      if (!isSummary) {
        lineage(() => emptyLineage)
        return
      }
      lineage((state) => ({ ...state, isFollowing: true }))
      await trace()
    },
    written: () => void (isAsMerged = true),
    changed: () => void (isAsMerged = false),
    stopTracing: () => tasks.stop(),
  }
}

function ofWorkbook({ name, figures, ...total }: TracedTotal): ShownLineage {
  return {
    ...total,
    name: { vi: name, en: name },
    sources: figures.map(({ unit, text, marks, file, place }) => ({
      ...{ from: { unit, counts: unit, file }, text, marks, place },
    })),
  }
}

function ofMerge(total: ShownTotal, { asked }: ShownTotals): ShownLineage {
  const { cell, label, text, units, of, status, sources } = total
  const isKnown = status === "provisional" || status === "approximate"
  return {
    ...{ cell, name: label, group: "", text, units, of, marks: isKnown ? [status] : [], sources },
    ...{ without: withoutFigure(total, asked), isLineageLost: false },
  }
}

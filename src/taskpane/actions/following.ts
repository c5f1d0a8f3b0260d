import {
  chosenTotal,
  isSamePlace,
  totalLineage,
  type ChosenTotal,
  type SummaryIndex,
  type TotalLineage,
} from "../../../engine/index"
import type { ExcelHost } from "../../excel/excel-host"
import { inTurn } from "../../excel/turns"
import type { ShownTotal, ShownTotals } from "../desk/merged"
import { emptyLineage, withoutFigure, type ShownLineage } from "../state/lineage"
import { hostTrouble, type Trouble } from "../state/trouble"
import { changing } from "./changing"
import { foundIn, indexOfOpen } from "./opened"
import type { Ports } from "./ports"
import { tasksOf, type Ending } from "./tasks"

/** Milliseconds of rest after a selection: arrow keys run over many cells. */
const rest = 250

/** Showing what stands behind the total that is selected in an open provincial workbook. */
export interface Following {
  /** The open workbook was looked at, perhaps anew, and is a provincial one or is not. */
  follow(isSummary: boolean): Promise<void>
  /** The provincial workbook that was just added up here was written into the open workbook: it is known what is in it. */
  written(): void
  /** Somebody changed something in the open workbook, or may have done so unseen. */
  changed(): void
  stopFollowing(): void
}

/** What was read of the open workbook since it was last looked at as a whole. */
interface Known {
  index?: SummaryIndex
  /** The total that is shown. */
  latest?: ChosenTotal | undefined
}

/** What came of looking at the selection. `nothing`: no cell is selected; `elsewhere`: a cell of no total; `same`: of the total that is shown. */
type Look =
  | { readonly kind: "nothing" | "elsewhere" | "same" | "altered" }
  | { readonly kind: "found"; readonly chosen: ChosenTotal; readonly shown: ShownLineage }

export function following(ports: Ports): Following {
  const { store, host, timers } = ports
  const { lineage } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (work) => lineage((state) => ({ ...state, work })))
  const turn = inTurn()
  let stop: (() => Promise<void>) | undefined
  let known: Known = {}
  let isAsMerged = false
  let isOutdated = false
  let forget = (): void => undefined

  const followSelected = async (): Promise<void> => {
    if (tasks.isRunning()) {
      isOutdated = true
      return
    }
    do {
      isOutdated = false
      const now = known
      const ending = await tasks.run(1, (task) => task.host("following", (open) => look(open, now)))
      // What was read of a workbook that is another one since is nothing to show.
      if (now === known && !isWanted()) show(ending)
    } while (isWanted())
  }
  const isWanted = (): boolean => isOutdated

  const show = (ending: Ending<Look>): void => {
    if (ending.kind !== "done") {
      const trouble = ending.kind === "trouble" ? ending.trouble : undefined
      lineage((state) => ({ ...state, trouble, isEarlier: true }))
      return
    }
    const { value } = ending
    if (value.kind === "found") known.latest = value.chosen
    lineage((state) => {
      const told = { ...state, trouble: undefined }
      switch (value.kind) {
        case "nothing":
          return told
        case "elsewhere":
          return { ...told, isEarlier: true }
        case "same":
          return { ...told, isEarlier: false, isAltered: false }
        case "altered":
          return { ...told, isEarlier: true, isAltered: true }
        case "found":
          return { ...told, isEarlier: false, isAltered: false, shown: value.shown }
      }
    })
  }

  const look = async (open: ExcelHost, now: Known): Promise<Look> => {
    const place = await open.selected()
    if (place === undefined) return { kind: "nothing" }
    const index = now.index ?? (await indexOfOpen(open))
    if (index === undefined) return { kind: "altered" }
    now.index = index
    const chosen = await foundIn(open, chosenTotal(index, place))
    if (chosen === undefined) return { kind: "elsewhere" }
    // A click on a total leads on to the figures behind it: the same total there is not read again.
    const isSame = now.latest !== undefined && isSamePlace(now.latest.place, chosen.place)
    if (isSame && isWatching()) return { kind: "same" }
    const merged = mergedHere(chosen)
    const read = merged === undefined ? await foundIn(open, totalLineage(index, chosen)) : undefined
    const shown = merged ?? (read && ofWorkbook(read))
    return shown === undefined ? { kind: "altered" } : { kind: "found", chosen, shown }
  }

  /** Where nobody is told of changes, what stands in the workbook has to be read. */
  const isWatching = (): boolean => store.state().check.isWatching

  const mergedHere = ({ cell, place, ofAll }: ChosenTotal): ShownLineage | undefined => {
    const { outcome, delivery } = store.state().round
    const isHere = isAsMerged && isWatching() && delivery.done?.target === "open" && isSamePlace(place, ofAll)
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
        forget = timers.after(rest, () => void followSelected())
      })
    } else if (!isSummary && stop !== undefined) {
      const before = stop
      stop = undefined
      await before()
    }
  }

  return {
    async follow(isSummary) {
      known = {}
      forget()
      let watchTrouble: Trouble | undefined
      try {
        await turn(() => setFollowing(isSummary))
      } catch (thrown) {
        watchTrouble = hostTrouble(thrown)
      }
      if (!isSummary) {
        lineage(() => emptyLineage)
        return
      }
      lineage((state) => ({ ...state, isFollowing: true, watchTrouble }))
      await followSelected()
    },
    written: () => void (isAsMerged = true),
    changed() {
      isAsMerged = false
      known.latest = undefined
    },
    stopFollowing: () => tasks.stop(),
  }
}

function ofWorkbook({ name, figures, ...total }: TotalLineage): ShownLineage {
  return {
    ...total,
    name: { vi: name, en: name },
    sources: figures.map(({ unit, text, marks, file, place }) => ({
      ...{ from: { unit, counts: unit, file }, text, marks, place },
    })),
  }
}

function ofMerge(total: ShownTotal, { asked }: ShownTotals): ShownLineage {
  const { cell, label, text, units, of, marks, sources } = total
  return {
    ...{ cell, name: label, group: "", text, units, of, marks, sources },
    ...{ without: withoutFigure(total, asked), isLineageLost: false },
  }
}

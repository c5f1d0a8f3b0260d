import type { Period } from "../../../engine/index"
import type { Allowed, Target } from "../state/delivery"
import { mergeChoice } from "../state/round"
import { changing } from "./changing"
import { delivering, type Deliverable } from "./delivering"
import type { Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Adding up what arrived, and bringing the result to people. */
export interface Merging {
  merge(): Promise<void>
  stopMerging(): void
  /** Undefined: the period of most submissions. */
  choosePeriod(period: Period | undefined): Promise<void>
  deliverSummary(target: Target, allowed?: Allowed): Promise<void>
  withdrawSummary(): void
  stopSummary(): void
}

export function merging(ports: Ports, written: () => void): Merging {
  const { store, clock } = ports
  const { round } = changing(store)
  const tasks = tasksOf(ports, ports.mergeDesk, (work) => round((state) => ({ ...state, work })))
  const summaries = delivering(
    ports,
    ports.mergeDesk,
    Infinity,
    (make) => round((state) => ({ ...state, delivery: make(state.delivery) })),
    written,
  )
  let isOutdated = false

  const merge = async (): Promise<void> => {
    if (tasks.isRunning()) {
      isOutdated = true
      return
    }
    do {
      isOutdated = false
      const { files } = store.state().round
      const choice = mergeChoice(store.state().round)
      round((state) => ({ ...state, trouble: undefined }))
      if (files.length === 0) break
      const ending = await tasks.run(1, (task) => task.desk("merging", (desk) => desk.merge(choice), Infinity))
      // Files that came meanwhile are being read, and are not in it: once they are, all are added up anew.
      if (isWanted() || store.state().round.files !== files) continue
      if (ending.kind === "trouble") round((state) => ({ ...state, trouble: ending.trouble }))
      if (ending.kind === "done") round((state) => ({ ...state, outcome: ending.value }))
    } while (isWanted())
  }
  const isWanted = (): boolean => isOutdated

  return {
    merge,
    stopMerging: () => tasks.stop(),
    async choosePeriod(period) {
      round((state) => ({ ...state, period, outcome: undefined, delivery: {}, outputs: { saved: [] } }))
      await merge()
    },
    async deliverSummary(target, allowed) {
      const { round: state, language } = store.state()
      if (state.outcome?.kind !== "merged") return
      const { unaccounted } = state.outcome.ledger
      if (unaccounted > 0) {
        round((before) => ({ ...before, delivery: { trouble: { kind: "unaccounted", count: unaccounted } } }))
        return
      }
      const choice = { ...mergeChoice(state), period: state.outcome.period.id, language, date: clock.today() }
      const what: Deliverable = {
        book: (desk) => desk.summaryBook(choice),
        file: (desk) => desk.summaryFile(choice),
      }
      await summaries.deliver(what, target, allowed)
    },
    withdrawSummary: () => round((state) => ({ ...state, delivery: {} })),
    stopSummary: () => summaries.stop(),
  }
}

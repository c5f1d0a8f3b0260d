import type { CheckState } from "../state/check"
import type { FillState } from "../state/fill"
import type { LastState } from "../state/last"
import type { LineageState } from "../state/lineage"
import type { RoundState } from "../state/round"
import type { Store } from "../state/store"

/** What changes one part of what is shown. */
export interface Changing {
  readonly fill: (change: (fill: FillState) => FillState) => void
  readonly check: (change: (check: CheckState) => CheckState) => void
  readonly round: (change: (round: RoundState) => RoundState) => void
  readonly lineage: (change: (lineage: LineageState) => LineageState) => void
  readonly last: (change: (last: LastState) => LastState) => void
}

export function changing(store: Store): Changing {
  return {
    fill: (change) => store.update((state) => ({ ...state, fill: change(state.fill) })),
    check: (change) => store.update((state) => ({ ...state, check: change(state.check) })),
    round: (change) => store.update((state) => ({ ...state, round: change(state.round) })),
    lineage: (change) => store.update((state) => ({ ...state, lineage: change(state.lineage) })),
    last: (change) => store.update((state) => ({ ...state, last: change(state.last) })),
  }
}

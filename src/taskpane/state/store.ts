import type { PaneState } from "./pane"

/** The one place where what is shown changes. */
export interface Store {
  state(): PaneState
  /** What is shown becomes what `change` makes of it. */
  update(change: (state: PaneState) => PaneState): void
}

/** A store that calls `show` after every change. */
export function storeOf(first: PaneState, show: (state: PaneState) => void): Store {
  let state = first
  return {
    state: () => state,
    update(change) {
      const next = change(state)
      if (next === state) return
      state = next
      show(state)
    },
  }
}

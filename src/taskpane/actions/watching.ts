import { inTurn } from "../../excel/turns"
import { hostTrouble } from "../state/trouble"
import { changing } from "./changing"
import type { Ports } from "./ports"

/** Following what is changed in the open workbook. */
export interface Watching {
  /** Where Excel does not let itself be watched, that is said. */
  setWatching(isOn: boolean): Promise<void>
}

export function watching({ store, host }: Ports, changed: () => void): Watching {
  const { check } = changing(store)
  // A switch that is thrown back while Excel is still at the first: the last word holds, and nobody watches twice.
  const turn = inTurn()
  let stop: (() => Promise<void>) | undefined
  const follow = async (isOn: boolean): Promise<void> => {
    if (host === undefined || isOn === (stop !== undefined)) return
    if (isOn) stop = await host.watch(changed)
    else {
      const before = stop
      stop = undefined
      await before?.()
    }
  }
  return {
    async setWatching(isOn) {
      try {
        await turn(() => follow(isOn))
      } catch (thrown) {
        check((state) => ({ ...state, trouble: hostTrouble(thrown) }))
      }
      check((state) => ({ ...state, isWatching: stop !== undefined }))
    },
  }
}

import { decisionLists, readDays, readDecisions } from "../../../engine/index"
import {
  commonDay,
  withChosenList,
  withList,
  withoutLists,
  type ListRead,
  type Lists,
} from "../state/days-and-decisions"
import { withLists } from "../state/round"
import { changing } from "./changing"
import { largestFile, type PickedFile, type Ports } from "./ports"

/** Taking in the lists that people keep beside the submissions. */
export interface Listing {
  /**
   * Lists that were chosen by themselves. A list of decisions is known by its name; any other is taken for one of days. One that is wrong is
   * said, and nothing of it taken.
   */
  addLists(files: readonly PickedFile[]): Promise<void>
  /** The same for lists that come with files: these are still to be added up. */
  takeLists(files: readonly PickedFile[]): Promise<void>
  forgetLists(): void
  /** The day on which all files arrived, as it is typed. */
  typeReceived(day: string): void
}

/** `changed` is called when there are others than before. */
export function listing({ store }: Pick<Ports, "store">, changed: () => void): Listing {
  const { round } = changing(store)
  const hold = (change: (lists: Lists) => Lists): void => round((state) => withLists(state, change(state.lists)))
  const take = async (files: readonly PickedFile[], into: typeof withList): Promise<void> => {
    for (const file of files) {
      const read = await readAs(file)
      hold((lists) => into(lists, file.name, read))
    }
  }
  return {
    takeLists: (files) => take(files, withList),
    async addLists(files) {
      await take(files, withChosenList)
      if (files.length > 0) changed()
    },
    forgetLists() {
      hold(withoutLists)
      changed()
    },
    typeReceived(day) {
      const before = store.state().round.lists
      const lists = { ...before, day }
      if (commonDay(lists) === commonDay(before)) round((state) => ({ ...state, lists }))
      else {
        hold(() => lists)
        changed()
      }
    },
  }
}

async function readAs(file: PickedFile): Promise<ListRead> {
  const { name, size } = file
  const text = size > largestFile * 1024 * 1024 ? undefined : await file.text().catch(() => undefined)
  if (text === undefined) return "unopened"
  return isDecisionList(name) ? readDecisions(name, text) : readDays(name, text)
}

/** Whether a file that was picked is a list of decisions: of its name, alone or right in the folder that was picked. */
export function isDecisionList(name: string): boolean {
  return decisionLists.includes(name.slice(name.indexOf("/") + 1).toLowerCase())
}

import type { NamedFile } from "../desk/desk"
import { takenVerdict } from "../state/check"
import type { HoldLast, Told } from "./bringing"
import { changing } from "./changing"
import { largestFile, type PickedFile, type Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Bringing in what units reported for the period before. */
export interface LookingBack {
  /** Takes these files beside those that are there; one of a name that is there takes its place. */
  bringLast(files: readonly PickedFile[]): Promise<void>
  /** Lets all of them go. */
  forgetLast(): Promise<void>
  stopBringingLast(): void
}

/** `changed` is called when there are others than before, so that everything is judged anew. */
export function lookingBack(ports: Ports, holdLast: HoldLast, told: Told, changed: () => Promise<void>): LookingBack {
  const { store } = ports
  const { last } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (work) => last((state) => ({ ...state, work })))
  let held: ReadonlyMap<string, NamedFile> = new Map()

  const hold = async (picked: readonly PickedFile[]): Promise<void> => {
    const isChecked = takenVerdict(store.state().check) !== undefined
    const ending = await tasks.run(picked.length + (isChecked ? 1 : 0), async (task) => {
      const files = picked.length === 0 ? new Map<string, NamedFile>() : new Map(held)
      for (const file of picked) {
        const bytes = await task.file(file.name, () => file.bytes())
        files.set(file.name, { name: file.name, bytes })
      }
      holdLast([...files.values()])
      // A desk that has nothing to check reads them when it has.
      if (isChecked) await task.desk("checking", told, Infinity)
      return files
    })
    if (ending.kind !== "done") {
      holdLast([...held.values()])
      if (ending.kind === "trouble") last((state) => ({ ...state, trouble: ending.trouble }))
      return
    }
    held = ending.value
    last((state) => ({ ...state, trouble: undefined, files: [...held.keys()] }))
    await changed()
  }

  return {
    async bringLast(files) {
      const tooLarge = files.find(({ size }) => size > largestFile * 1024 * 1024)
      if (tooLarge !== undefined) {
        last((state) => ({ ...state, trouble: { kind: "fileTooLarge", name: tooLarge.name, limit: largestFile } }))
        return
      }
      if (files.length > 0) await hold(files)
    },
    forgetLast: () => hold([]),
    stopBringingLast: () => tasks.stop(),
  }
}

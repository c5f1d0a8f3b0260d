import type { NamedFile } from "../desk/desk"
import type { HoldLast } from "./bringing"
import { changing } from "./changing"
import { largestFile, type PickedFile, type Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Bringing in what units reported for the period before. */
export interface LookingBack {
  /** Takes these files beside those that are there; one of a name that is there takes its place. */
  bringLast(files: readonly PickedFile[]): Promise<void>
  /** Lets all of them go. */
  forgetLast(): Promise<void>
}

/** `changed` is called when there are others than before, so that the workbook is checked anew. */
export function lookingBack(ports: Ports, holdLast: HoldLast, changed: () => Promise<void>): LookingBack {
  const { check } = changing(ports.store)
  const tasks = tasksOf(ports, ports.desk, (lastWork) => check((state) => ({ ...state, lastWork })))
  let held: ReadonlyMap<string, NamedFile> = new Map()

  const hold = async (picked: readonly PickedFile[]): Promise<void> => {
    const ending = await tasks.run(picked.length + 1, async (task) => {
      const files = picked.length === 0 ? new Map<string, NamedFile>() : new Map(held)
      for (const file of picked) {
        const bytes = await task.file(file.name, () => file.bytes())
        files.set(file.name, { name: file.name, bytes })
      }
      await task.desk("checking", (desk) => holdLast(desk, [...files.values()]))
      return files
    })
    if (ending.kind === "trouble") check((state) => ({ ...state, trouble: ending.trouble }))
    if (ending.kind !== "done") return
    held = ending.value
    check((state) => ({ ...state, trouble: undefined, last: [...held.keys()] }))
    await changed()
  }

  return {
    async bringLast(files) {
      const tooLarge = files.find(({ size }) => size > largestFile * 1024 * 1024)
      if (tooLarge !== undefined) {
        check((state) => ({ ...state, trouble: { kind: "fileTooLarge", name: tooLarge.name, limit: largestFile } }))
        return
      }
      if (files.length > 0) await hold(files)
    },
    forgetLast: () => hold([]),
  }
}

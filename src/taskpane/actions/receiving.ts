import type { Arrival } from "../desk/desk"
import {
  waitingFiles,
  withFile,
  withReadFile,
  withFiles,
  withoutFiles,
  type GivenUp,
  type RoundFile,
} from "../state/round"
import { changing } from "./changing"
import { largestFile, type PickedFile, type Ports } from "./ports"
import { tasksOf } from "./tasks"

/** Reading many files, one after the other. */
export interface ReceivingFiles {
  addFiles(files: readonly PickedFile[]): Promise<void>
  /** Reads the files that are still waiting. */
  readOn(): Promise<void>
  stopReading(): void
  removeFile(name: string): void
  /** Takes away every file for which `isGone`. */
  removeFiles(isGone: (file: RoundFile) => boolean): void
}

/** `drained` is called when no file waits any longer, or one was taken away. */
export function receivingFiles(ports: Ports, drained: () => void): ReceivingFiles {
  const { store, clock } = ports
  const { round } = changing(store)
  const tasks = tasksOf(ports, ports.roundDesk, () => undefined)
  const picked = new Map<string, PickedFile>()
  let isReading = false
  let isStopped = false

  const readOne = async (name: string): Promise<RoundFile["state"]> => {
    const file = picked.get(name)
    if (file === undefined) return { kind: "givenUp", why: "unopened" }
    if (file.size > largestFile * 1024 * 1024) return { kind: "givenUp", why: "tooLarge" }
    const ending = await tasks.run(2, async (task) => {
      const bytes = await task.file(name, () => file.bytes())
      return task.desk("checking", (desk) => desk.receive({ name, bytes }))
    })
    if (ending.kind === "done") return { kind: "read", arrival: withoutForms(ending.value) }
    if (ending.kind === "stopped") return { kind: "waiting" }
    const why: Partial<Record<typeof ending.trouble.kind, GivenUp>> = { slow: "slow", file: "unopened" }
    return { kind: "givenUp", why: why[ending.trouble.kind] ?? "broke" }
  }

  const readOn = async (): Promise<void> => {
    if (isReading) return
    isReading = true
    isStopped = false
    let done = 0
    const began = clock.now()
    for (let [next] = waiting(); next !== undefined && !isWanted(); [next] = waiting()) {
      const { name } = next
      const total = done + waiting().length
      round((state) => ({
        ...withFile(state, name, { kind: "reading" }),
        reading: { done, total, began, now: clock.now() },
      }))
      const became = await readOne(name)
      round((state) => withReadFile(state, name, became))
      done += 1
    }
    isReading = false
    round((state) => ({ ...state, reading: undefined }))
    if (waiting().length === 0) drained()
  }
  const waiting = (): readonly RoundFile[] => waitingFiles(store.state().round)
  const isWanted = (): boolean => isStopped

  const removeFiles = (isGone: (file: RoundFile) => boolean): void => {
    const before = store.state().round.files
    round((state) => withoutFiles(state, isGone))
    for (const file of before) if (isGone(file)) picked.delete(file.name)
    if (!isReading && waiting().length === 0) drained()
  }
  return {
    async addFiles(files) {
      for (const file of files) picked.set(file.name, file)
      round((state) =>
        withFiles(
          state,
          files.map(({ name }) => name),
        ),
      )
      await readOn()
    },
    readOn,
    stopReading() {
      isStopped = true
      tasks.stop()
    },
    removeFile: (name) => removeFiles((file) => file.name === name),
    removeFiles,
  }
}

/** Hundreds of workbooks are kept as what they came to: their tables would fill the memory, and nobody sees them here. */
function withoutForms(arrival: Arrival): Arrival {
  const { verdict } = arrival
  return verdict.kind === "taken" ? { ...arrival, verdict: { ...verdict, forms: [] } } : arrival
}

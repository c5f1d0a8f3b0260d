import type { Arrival, Desk } from "../desk/desk"
import {
  placed,
  toBeJudged,
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
  /** Judges everything that was taken anew, after other reports of the period before were brought. */
  judgeFilesAgain(): Promise<void>
  removeFile(name: string): void
  /** Takes away every file for which `isGone`. */
  removeFiles(isGone: (file: RoundFile) => boolean): void
}

/** `drained` is called when no file waits any longer, or one was taken away; `told`: a desk has heard all that was brought. */
export function receivingFiles(
  ports: Ports,
  told: (desk: Desk) => Promise<unknown>,
  drained: () => void,
): ReceivingFiles {
  const { store, clock } = ports
  const { round } = changing(store)
  const tasks = tasksOf(ports, ports.roundDesk, () => undefined)
  const picked = new Map<string, PickedFile>()
  let isReading = false
  let isStopped = false

  const readOne = async ({ name, again = name, state }: RoundFile): Promise<RoundFile["state"]> => {
    const read = state.kind === "waiting" ? state.read : undefined
    const file = picked.get(name)
    if (read === undefined && file === undefined) return { kind: "givenUp", why: "unopened" }
    if (file !== undefined && file.size > largestFile * 1024 * 1024) return { kind: "givenUp", why: "tooLarge" }
    const ending = await tasks.run(3, async (task) => {
      // Reading what was brought is no fault of this file, however long it takes.
      await task.desk("checking", told, Infinity)
      if (read !== undefined) return task.desk("checking", (desk) => desk.judgeAgain(read))
      const bytes = await task.file(name, () => file?.bytes() ?? Promise.reject(new RangeError(name)))
      return task.desk("checking", (desk) => desk.receive({ name: again, bytes }))
    })
    if (ending.kind === "done") return { kind: "read", arrival: withoutForms(ending.value) }
    if (ending.kind === "stopped") return state
    const why: Partial<Record<typeof ending.trouble.kind, GivenUp>> = { slow: "slow", file: "unopened" }
    return { kind: "givenUp", why: why[ending.trouble.kind] ?? "broke" }
  }
  // Where a file took the place of another, what was picked goes with it.
  const settle = (file: RoundFile, became: RoundFile["state"]): void => {
    round((state) => withReadFile(state, file.name, became))
    const { again } = file
    if (again === undefined || store.state().round.files.some(({ name }) => name === file.name)) return
    const own = picked.get(file.name)
    picked.delete(file.name)
    if (own !== undefined) picked.set(again, own)
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
      settle(next, await readOne(next))
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
      const added = placed(
        store.state().round,
        files.map(({ name }) => name),
      )
      added.forEach(({ name }, i) => {
        const file = files[i]
        if (file !== undefined) picked.set(name, file)
      })
      round((state) => withFiles(state, added))
      await readOn()
    },
    readOn,
    async judgeFilesAgain() {
      if (store.state().round.files.length === 0) return
      round(toBeJudged)
      await readOn()
    },
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

import { checked } from "../state/check"
import { changing } from "./changing"
import { pictureToCheck } from "./opened"
import { largestFile, type PickedFile, type Ports } from "./ports"
import { tasksOf, type Ending, type Task } from "./tasks"
import type { NamedFile, Verdict } from "../desk/desk"

/** Milliseconds of rest after a change before the workbook is checked anew. */
const rest = 700

/** Checking the workbook that is open, or one that was picked. */
export interface Checking {
  /** Checks the open workbook; where that is going on already, once more after it, so that the latest counts. */
  check(): Promise<void>
  /** Something changed in the open workbook: it is checked anew once the changes rest. */
  changed(): void
  checkFiles(files: readonly PickedFile[]): Promise<void>
  /** Checks what was checked last, as it was then: by other rules or reports it may come to something else. */
  checkAgain(): Promise<void>
  stopChecking(): void
}

/** `recheck` is called after every check of the open workbook, so that marks follow. */
export function checking(ports: Ports, recheck: () => Promise<void>): Checking {
  const { store, timers, host } = ports
  const { check } = changing(store)
  const tasks = tasksOf(ports, ports.desk, (work) => check((state) => ({ ...state, work })))
  let isOutdated = false
  let forget = (): void => undefined
  let over: Promise<void> = Promise.resolve()
  let latest: NamedFile | undefined

  const take = (ending: Ending<Verdict>, file: string): void => {
    if (ending.kind === "done") check((state) => checked(state, ending.value, file))
    if (ending.kind === "trouble") check((state) => ({ ...state, trouble: ending.trouble }))
    if (ending.kind === "stopped") check((state) => ({ ...state, isStopped: true }))
  }
  const isWanted = (): boolean => isOutdated
  const begin = (): void => check((state) => ({ ...state, trouble: undefined, isStopped: undefined }))

  const checkOpen = async (): Promise<void> => {
    if (host === undefined) return
    forget()
    if (tasks.isRunning()) {
      isOutdated = true
      return
    }
    begin()
    let ending: Ending<Verdict>
    do {
      isOutdated = false
      ending = await tasks.run(2, async (task) => {
        const picture = await task.host("readingWorkbook", pictureToCheck)
        return task.desk("checking", (desk) => desk.check({ picture, file: host.fileName }))
      })
    } while (isWanted() && ending.kind !== "stopped")
    take(ending, host.fileName)
    if (ending.kind === "done") await recheck()
  }

  const checkPicked = async (name: string, bytesOf: (task: Task) => Promise<Uint8Array>): Promise<void> => {
    tasks.stop()
    await over
    begin()
    const running = tasks.run(2, async (task) => {
      const file = { name, bytes: await bytesOf(task) }
      return { file, verdict: (await task.desk("checking", (desk) => desk.receive(file))).verdict }
    })
    over = running.then(() => undefined)
    const ending = await running
    if (ending.kind !== "done") {
      take(ending, store.state().check.file)
      return
    }
    latest = ending.value.file
    take({ kind: "done", value: ending.value.verdict }, name)
  }

  return {
    check: checkOpen,
    async checkAgain() {
      const file = latest
      if (host !== undefined) await checkOpen()
      else if (file !== undefined) await checkPicked(file.name, () => Promise.resolve(file.bytes))
    },
    changed() {
      const { verdict } = store.state().check
      // A workbook without any form of ours would be read after every keystroke for nothing.
      if (verdict?.kind === "refused" && verdict.code === "NO_FORM") return
      forget()
      forget = timers.after(rest, () => void checkOpen())
    },
    async checkFiles([file, ...others]) {
      if (file === undefined) return
      if (file.size > largestFile * 1024 * 1024) {
        check((state) => ({ ...state, trouble: { kind: "fileTooLarge", name: file.name, limit: largestFile } }))
        return
      }
      check((state) => ({ ...state, wereSeveral: others.length > 0 }))
      await checkPicked(file.name, (task) => task.file(file.name, () => file.bytes()))
    },
    stopChecking: () => tasks.stop(),
  }
}

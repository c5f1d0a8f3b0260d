import { readdir, rm } from "node:fs/promises"
import { constants } from "node:os"
import { join } from "node:path"
import { CallError } from "./call-error"
import { reasonOf } from "./files"
import { makeFolder, removeEmpty } from "./make-folder"
import { mergeFolderName } from "./merge-folder"
import { releaseLock, takeLock } from "./merge-lock"
import { writeFault } from "./write-fault"
import { isPlacing } from "./write-together"

/** What a merge has while no other may write into its folder. */
export interface Alone {
  /** The folder for what only the merge itself needs. */
  readonly folder: string
  /** Does the last of the work, which takes a moment and which Ctrl+C does not cut off. */
  readonly unbroken: <T>(work: () => Promise<T>) => Promise<T>
}

const lockName = "lock"

/**
 * Does something while no other merge writes into a folder (promise G9), which is made where it is missing. What the work leaves
 * in its own folder goes away with it, and with it an output folder that was made for nothing. Only where the program is
 * ended before, it stays, but for the lock; that stays only where the program is killed. `interrupted` is called when
 * somebody ends it. Throws a CallError where another merge has the folder, or where nothing can be written there.
 */
export async function mergeAlone<T>(
  output: string,
  interrupted: () => void,
  work: (alone: Alone) => Promise<T>,
): Promise<T> {
  const folder = join(output, mergeFolderName)
  const lock = join(folder, lockName)
  const made = await taken(output, folder, lock)
  const unlock = (): void => {
    releaseLock(lock)
    removeEmpty(made)
  }
  const { unbroken, forget } = untilEnded(unlock, interrupted)
  try {
    return await work({ folder, unbroken })
  } finally {
    await emptied(folder)
    unlock()
    forget()
  }
}

/** Takes the lock, and gives the folders that are there for it alone, the uppermost first. */
async function taken(output: string, folder: string, lock: string): Promise<readonly string[]> {
  for (let tries = 3; ; tries--) {
    let made: readonly string[] = []
    try {
      made = await makeFolder(folder)
      await takeLock(lock, output, () => isPlacing(folder))
      return made.length === 0 ? [folder] : made
    } catch (error) {
      if (error instanceof CallError) throw error
      removeEmpty(made)
      // A merge that ends just now takes its folder away.
      if (reasonOf(error) !== "ENOENT" || tries === 1) throw writeFault(output, error)
    }
  }
}

/** All but the lock, which goes last. */
async function emptied(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (name === lockName) continue
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

/** Sees to it that the lock goes however the program ends, but where it is killed; until `forget` is called. */
function untilEnded(
  unlock: () => void,
  interrupted: () => void,
): { readonly unbroken: Alone["unbroken"]; readonly forget: () => void } {
  let isUnbroken = false
  const end = (signal: NodeJS.Signals): void => {
    if (isUnbroken) return
    interrupted()
    process.exit(128 + constants.signals[signal])
  }
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.on(signal, end)
  process.on("exit", unlock)
  return {
    async unbroken(work) {
      isUnbroken = true
      try {
        return await work()
      } finally {
        isUnbroken = false
      }
    },
    forget() {
      for (const signal of signals) process.off(signal, end)
      process.off("exit", unlock)
    },
  }
}

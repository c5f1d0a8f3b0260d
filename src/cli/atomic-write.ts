import { randomBytes } from "node:crypto"
import { open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { CallError } from "./call-error"
import { kindOf, reasonOf } from "./files"
import { makeFolder } from "./make-folder"
import { placeFault, writeFault } from "./write-fault"

/** On Windows a file that somebody looks at cannot be replaced for a moment, or until it is closed. */
const busy = new Set(["EPERM", "EBUSY", "EACCES"])
const pausesMs = [50, 200, 800]

/**
 * Writes a file whole or not at all (promise G7): beside its place, synced to disk, then renamed over the old one.
 * Throws a CallError when that cannot be done; the old file is then untouched and nothing is left beside it.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Not made of the file's own name, which may already be as long as a name can be.
  const beside = join(dirname(path), `.bieumau-${randomBytes(6).toString("hex")}.tmp`)
  let fault = writeFault
  try {
    await makeFolder(dirname(path))
    await writeSynced(beside, [bytes])
    fault = placeFault
    await patiently(() => rename(beside, path))
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw fault(path, error)
  }
}

/** The bytes of a file, piece by piece, so that a long one need not be in memory at once. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Writes a file that is not there yet, down to the disk. Throws what the system throws, and may then leave a part of it. */
export async function writeSynced(path: string, pieces: Pieces): Promise<void> {
  const file = await open(path, "wx")
  try {
    for await (const piece of pieces) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Asks whether files can stand in a folder, which need not be there yet. Throws a CallError where it is a file, or below one. */
export async function assertFolder(folder: string): Promise<void> {
  const kind = await kindOf(folder)
  if (kind === "file") throw CallError.of("call.outputIsFile", { path: folder })
  if (kind === "missing" && dirname(folder) !== folder) await assertFolder(dirname(folder))
}

/** Does something to a file again a moment later, three times, where somebody has it open. Throws what the last time throws. */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (const ms of pausesMs) {
    try {
      return await act()
    } catch (error) {
      if (!busy.has(reasonOf(error))) throw error
      await pause(ms)
    }
  }
  return act()
}

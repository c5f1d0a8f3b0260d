import { randomBytes } from "node:crypto"
import { mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { CallError } from "./call-error"
import { kindOf, reasonOf } from "./files"

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
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(beside, "wx")
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await renamePatiently(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw CallError.of("call.cannotWrite", { path, reason: reasonOf(error) })
  }
}

/** Asks whether files can stand in a folder, which need not be there yet. Throws a CallError where it is a file, or below one. */
export async function assertFolder(folder: string): Promise<void> {
  const kind = await kindOf(folder)
  if (kind === "file") throw CallError.of("call.outputIsFile", { path: folder })
  if (kind === "missing" && dirname(folder) !== folder) await assertFolder(dirname(folder))
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const ms of pausesMs) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!busy.has(reasonOf(error))) throw error
      await pause(ms)
    }
  }
  await rename(from, to)
}

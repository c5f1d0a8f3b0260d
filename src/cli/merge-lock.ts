import { readFileSync, rmSync } from "node:fs"
import { open, readFile, rm, type FileHandle } from "node:fs/promises"
import { hostname } from "node:os"
import { setTimeout as pause } from "node:timers/promises"
import { patiently } from "./atomic-write"
import { CallError } from "./call-error"
import { reasonOf } from "./files"

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
}

/**
 * Takes a lock, or throws a CallError that says who has it and what to do. One that was left behind is not taken away: whether
 * its merge runs no more, another machine or a container cannot tell for sure. `path`: the folder that it stands for.
 * `isTorn`: files of two merges may stand there. Throws what the system throws where the lock cannot be written.
 */
export async function takeLock(lock: string, path: string, isTorn: () => Promise<boolean>): Promise<void> {
  let file: FileHandle
  try {
    file = await patiently(() => open(lock, "wx"))
  } catch (error) {
    if (reasonOf(error) !== "EEXIST") throw error
    const holder = await holderOf(lock)
    if (holder === undefined) throw CallError.of("call.mergeUnknown", { lock })
    const { host } = holder
    const facts = { path, lock, pid: String(holder.pid) }
    if (host !== hostname()) throw CallError.of("call.mergeElsewhere", { ...facts, host })
    if (isAlive(holder.pid)) throw CallError.of("call.merging", facts)
    throw (await isTorn()) ? CallError.of("call.mergeStoppedPlacing", facts) : CallError.of("call.mergeStopped", facts)
  }
  try {
    await file.writeFile(ownText())
  } catch (error) {
    // One that does not say whose it is would keep everyone out.
    await file.close().catch(() => undefined)
    await rm(lock, { force: true }).catch(() => undefined)
    throw error
  }
  await file.close()
}

/** Takes away the lock that this process took; at once, since a program that ends waits for nothing. Another's stays. */
export function releaseLock(lock: string): void {
  try {
    if (readFileSync(lock, "utf8") === ownText()) rmSync(lock, { force: true, maxRetries: 3 })
  } catch {
    // Somebody took it away.
  }
}

function ownText(): string {
  const own: Holder = { pid: process.pid, host: hostname() }
  return JSON.stringify(own)
}

/** Undefined where the lock does not say; one that was made just now may say it in a moment. */
async function holderOf(lock: string): Promise<Holder | undefined> {
  for (const ms of [100, 400, 0]) {
    const found = holderIn(await readFile(lock, "utf8").catch(() => ""))
    if (found !== undefined) return found
    await pause(ms)
  }
  return undefined
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>
    if (Number.isSafeInteger(pid) && Number(pid) > 0 && typeof host === "string") return { pid: Number(pid), host }
  } catch {
    // Half written, or not ours.
  }
  return undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // There is one, and it is somebody else's.
    return reasonOf(error) === "EPERM"
  }
}

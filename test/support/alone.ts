import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

/**
 * Does something that only one process may do at a time: the others wait. `lock` is a file that stands while it is done; one left
 * behind by a process that is no more is taken away.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true })
  while (!(await taken(lock))) {
    const holder = Number(await readFile(lock, "utf8").catch(() => ""))
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true })
    await pause(100)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    // Not `instanceof Error`: Jest gives tests an Error of their own, which Node's errors are no instances of.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

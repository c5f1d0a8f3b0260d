import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import { performance } from "node:perf_hooks"
import { setTimeout as pause } from "node:timers/promises"

/** What a program took from its start to its end. */
export interface Weighed {
  readonly status: number | undefined
  readonly stdout: string
  readonly seconds: number
  /** The most that it and the processes it started held at one time, resident, in MiB; undefined where the system does not say. */
  readonly mebibytes: number | undefined
}

/** Runs Node on a script and weighs it with all that it starts, every few milliseconds. */
export async function weighed(script: string, args: readonly string[]): Promise<Weighed> {
  const start = performance.now()
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "ignore"] })
  const out: Buffer[] = []
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (status) => {
      resolve(status ?? undefined)
    })
  })
  const watched = { most: 0, isRunning: true }
  const watching = (async () => {
    while (watched.isRunning) {
      watched.most = Math.max(watched.most, await residentOf(child.pid ?? 0))
      await pause(5)
    }
  })()
  const status = await ended
  const seconds = (performance.now() - start) / 1000
  watched.isRunning = false
  await watching
  const { most } = watched
  const stdout = Buffer.concat(out).toString("utf8")
  return { status, stdout, seconds, mebibytes: most === 0 ? undefined : most / 1024 }
}

/** KiB of the process and its descendants; 0 where the system does not say, and once it has ended. */
async function residentOf(pid: number): Promise<number> {
  const [status, children] = await Promise.all(
    ["status", `task/${pid}/children`].map((file) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "")),
  )
  const own = Number(/^VmRSS:\s*(\d+) kB/m.exec(status ?? "")?.[1] ?? 0)
  const others = (children ?? "").split(" ").filter(Boolean).map(Number)
  return (await Promise.all(others.map(residentOf))).reduce((sum, one) => sum + one, own)
}

import { spawn } from "node:child_process"

export interface Ended {
  /** The exit status; undefined where a signal ended it. */
  readonly status: number | undefined
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly input?: string
  /** The program and everything it started are ended after this long, and the run rejects. */
  readonly seconds?: number
}

/** Runs a program without a shell and waits for its end. Rejects where it cannot start or takes too long. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd, environment, input = "", seconds = 100 } = options
  return new Promise((resolve, reject) => {
    // A group of its own: soffice is a script whose children outlive it when only the script is ended.
    const child = spawn(program, args, { cwd, env: { ...process.env, ...environment }, detached: true })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
    const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8")
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL")
      reject(new Error(`${program} did not end in ${seconds} s\n${text(stderr)}`))
    }, seconds * 1000)
    child.on("error", (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on("close", (status) => {
      clearTimeout(timer)
      resolve({ status: status ?? undefined, stdout: text(stdout), stderr: text(stderr) })
    })
  })
}

import { fork } from "node:child_process"
import { join } from "node:path"
import type { FromReader, ReaderAnswer, ToReader } from "./protocol"
import type { Judging, PreviousOf, ReaderInput } from "./readers"

/** A reading process, and what one file may take of it (promise G6). */
export interface ReaderProgram {
  /** The script that it runs. */
  readonly script: string
  readonly seconds: number
  /** Of JavaScript's own memory; parts of the file lie outside it, within the bounds of the container. */
  readonly megabytes: number
}

/** What stands beside this file once the program is built. */
export const readingProgram: ReaderProgram = {
  ...{ script: join(__dirname, "reading-process.js"), seconds: 20, megabytes: 768 },
}

/** After so many files, or with so much memory, a process gives way to a fresh one, so that a run of any length stays flat. */
const spent = { files: 500, bytes: 400 * 1024 * 1024 } as const

/** How the reading of one file ended: with an answer, or with the process. */
export type ReaderEnd =
  | { readonly kind: "answer"; readonly answer: ReaderAnswer; readonly isSpent: boolean }
  | { readonly kind: "tooLong" | "tooMuch" }
  | { readonly kind: "bug"; readonly text: string }

/** A process that reads one file at a time. */
export interface Reader {
  read(input: ReaderInput, as: "submission" | "picture"): Promise<ReaderEnd>
  /** Ends the process, whatever it is at. */
  end(): void
}

/** Starts a reading process. */
export function startReader(
  { script, seconds, megabytes }: ReaderProgram,
  judging: Judging | undefined,
  previousOf: PreviousOf | undefined,
): Reader {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${megabytes}`, "--expose-gc"],
    serialization: "advanced",
    // What a process writes when it runs out of memory is for nobody's eyes.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  const tell = (told: ToReader): void => {
    child.send(told)
  }
  if (judging !== undefined) tell({ kind: "judging", judging, looksBack: previousOf !== undefined })
  let files = 0
  let finish: (end: ReaderEnd) => void = () => undefined
  child.on("message", (said: FromReader) => {
    if (said.kind === "asking") {
      const submission = previousOf?.(said.profile, said.unit, said.period)
      // Between processes only plain data goes.
      const plain = submission && { ...submission, observations: new Map(submission.observations) }
      tell({ kind: "previous", submission: plain })
    } else if (said.kind === "bug") finish({ kind: "bug", text: said.text })
    else {
      const isSpent = files >= spent.files || said.memory > spent.bytes
      finish({ kind: "answer", answer: said.answer, isSpent })
    }
  })
  // A process that cannot be told anything any more is on its way out: its exit says so.
  child.on("error", () => undefined)
  child.on("exit", () => {
    finish({ kind: "tooMuch" })
  })
  return {
    read: (input, as) =>
      new Promise((resolve) => {
        files += 1
        const timer = setTimeout(() => {
          finish({ kind: "tooLong" })
        }, seconds * 1000)
        finish = (end) => {
          clearTimeout(timer)
          resolve(end)
        }
        if (child.exitCode === null && child.signalCode === null) tell({ kind: "read", input, as })
        else finish({ kind: "tooMuch" })
      }),
    end() {
      child.kill("SIGKILL")
    },
  }
}

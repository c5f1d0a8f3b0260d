import { availableParallelism } from "node:os"
import type { ReaderAnswer } from "./protocol"
import type { OpenReaders, PictureAnswer, ReaderInput, SubmissionAnswer } from "./readers"
import { readingProgram, startReader, type Reader, type ReaderEnd } from "./reader"

/** More processes than this wait for the disk, not for the processor. */
const mostReaders = 8

/** A file that waits to be read. `isAgain`: it ended its first reader, and is read by one alone now. */
interface Waiting {
  readonly input: ReaderInput
  readonly as: "submission" | "picture"
  readonly isAgain: boolean
  resolve(answer: ReaderAnswer): void
  reject(bug: unknown): void
}

/**
 * Readers that are processes of their own, so that a file which takes all time or all memory takes no more than its own. Such a
 * file is read once more when nothing else is being read; then it is refused, `LIMIT_TIME` or `LIMIT_MEMORY`.
 */
export function containedReaders(
  jobs = Math.min(availableParallelism(), mostReaders),
  program = readingProgram,
): OpenReaders {
  return ({ judging, previousOf, files }) => {
    const queue: Waiting[] = []
    const again: Waiting[] = []
    const readers = new Set<Reader>()
    const idle: Reader[] = []
    let busy = 0
    let isEnded = false

    const next = (): Waiting | undefined => {
      const waiting = queue.shift()
      if (waiting !== undefined) return waiting
      return busy === 0 ? again.shift() : undefined
    }
    const turn = (): void => {
      while (!isEnded && busy < Math.max(1, Math.min(jobs, files))) {
        const waiting = next()
        if (waiting === undefined) return
        const reader = idle.pop() ?? opened()
        busy += 1
        void reader.read(waiting.input, waiting.as).then((end) => {
          busy -= 1
          settle(waiting, end, reader)
          turn()
        })
      }
    }
    const opened = (): Reader => {
      const reader = startReader(program, judging, previousOf)
      readers.add(reader)
      return reader
    }
    const settle = (waiting: Waiting, end: ReaderEnd, reader: Reader): void => {
      if (end.kind !== "answer" || end.isSpent) {
        reader.end()
        readers.delete(reader)
      } else idle.push(reader)
      if (end.kind === "answer") waiting.resolve(end.answer)
      else if (end.kind === "bug") waiting.reject(new Error(end.text))
      else if (!waiting.isAgain) again.push({ ...waiting, isAgain: true })
      else {
        const code = end.kind === "tooLong" ? "LIMIT_TIME" : "LIMIT_MEMORY"
        const source = { file: waiting.input.name, sha256: "" }
        waiting.resolve({ kind: "refused", source, refusal: { code, detail: "" } })
      }
    }
    const ask = (input: ReaderInput, as: Waiting["as"]): Promise<ReaderAnswer> =>
      new Promise((resolve, reject) => {
        queue.push({ input, as, isAgain: false, resolve, reject })
        turn()
      })
    return {
      receive: (input) => ask(input, "submission") as Promise<SubmissionAnswer>,
      picture: (input) => ask(input, "picture") as Promise<PictureAnswer>,
      end() {
        // What still waits has nobody left to answer to: no process is started for it.
        isEnded = true
        for (const reader of readers) reader.end()
        readers.clear()
      },
    }
  }
}

import { createHash } from "node:crypto"
import { serialize } from "node:v8"
import { isTaken } from "../../../engine/index"
import { readInput } from "../files"
import type { Memory } from "./memory"
import type { OpenReaders, PreviousOf, ReaderInput, SubmissionAnswer, TakenAnswer } from "./readers"

/** Files are read whole to know them again: more at a time than this would only fill the memory. */
const mostAtOnce = 4

/** What is kept of a file. */
interface Remembered {
  readonly answer: SubmissionAnswer
  /** The hash of the report of the period before that it was held against; blank where there was none. */
  readonly previous: string
}

/**
 * Readers that do not read again what was read before: the same bytes under the same name, by the same program (`print`), pack,
 * profiles and settings, held against the same report of the period before. What was refused for want of time or memory,
 * or could not be had, is tried again.
 */
export function rememberingReaders(open: OpenReaders, memory: Memory, print: string): OpenReaders {
  return (asked) => {
    const readers = open(asked)
    const { judging, previousOf } = asked
    if (judging === undefined) return readers
    const by = createHash("sha256").update(print).update(serialize(judging)).digest("hex")
    const keyOf = (input: ReaderInput, sha256: string): string =>
      createHash("sha256")
        .update(JSON.stringify([by, input.name, sha256]))
        .digest("hex")
    const held = judging.isOnlyRead ? undefined : previousOf
    const turns = takingTurns(mostAtOnce)
    const recalled = async (input: ReaderInput): Promise<SubmissionAnswer | undefined> => {
      const { source } = await readInput(input)
      if (source.sha256 === "") return undefined
      const found = (await memory.recall(keyOf(input, source.sha256))) as Remembered | undefined
      if (found === undefined) return undefined
      return found.previous === previousHash(found.answer, held) ? found.answer : undefined
    }
    return {
      ...readers,
      async receive(input) {
        const before = memory.isEmpty ? undefined : await turns(() => recalled(input))
        if (before !== undefined) return before
        const answer = await readers.receive(input)
        const { sha256 } = answer.kind === "received" ? answer.file.source : answer.source
        const kept: Remembered = { answer, previous: previousHash(answer, held) }
        if (sha256 !== "") await memory.keep(keyOf(input, sha256), kept)
        return answer
      },
    }
  }
}

function previousHash(answer: SubmissionAnswer, previousOf: PreviousOf | undefined): string {
  if (answer.kind !== "received" && answer.kind !== "carried") return ""
  const files: readonly TakenAnswer[] = answer.kind === "carried" ? answer.files : [answer]
  return files.map(({ file, profile }) => hashBefore(file, profile, previousOf)).join(" ")
}

function hashBefore(
  file: TakenAnswer["file"],
  profile: string | undefined,
  previousOf: PreviousOf | undefined,
): string {
  if (profile === undefined || !isTaken(file)) return ""
  const { unit, period } = file.outcome.submission
  return previousOf?.(profile, unit, period)?.source.sha256 ?? ""
}

/** Lets so many pieces of work go on at a time; the others wait. */
function takingTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let going = 0
  return async (work) => {
    if (going >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else going += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) going -= 1
      else next()
    }
  }
}

import { rulesOncePer, type Submission } from "../../../engine/index"
import type { FromReader, ReaderAnswer, ToReader } from "./protocol"
import { readPicture, readSubmitted, type FileJudging } from "./read-file"

/**
 * A process that reads one file at a time for the one that started it. What a file may do to it, ends with it: the other
 * process kills it when it takes too long, and starts another.
 */
function serve(): void {
  let judging: FileJudging | undefined
  let answerPrevious: (submission: Submission | undefined) => void = () => undefined
  const tell = (said: FromReader): void => {
    process.send?.(said)
  }
  process.on("message", (told: ToReader) => {
    switch (told.kind) {
      case "judging":
        judging = {
          ...told.judging,
          rulesOf: rulesOncePer(told.judging.pack),
          previousOf: (profile, unit, period) => {
            if (!told.looksBack) return Promise.resolve(undefined)
            return new Promise((resolve) => {
              answerPrevious = resolve
              tell({ kind: "asking", profile, unit, period })
            })
          },
        }
        return
      case "previous":
        answerPrevious(told.submission)
        return
      case "read":
        answerTo(told, judging).then(
          (answer) => {
            tell({ kind: "answer", answer, memory: process.memoryUsage.rss() })
            tidyUp()
          },
          (error: unknown) => tell({ kind: "bug", text: String(error instanceof Error ? error.stack : error) }),
        )
    }
  })
  // Whoever asked is gone.
  process.on("disconnect", () => process.exit())
}

/** So many more bytes of files that are done with are worth the time that it takes to give them back. */
const mostMore = 48 * 1024 * 1024

/** What stayed the last time: some of it is remembered from file to file. */
let stayed = 0

/** Unpacked files lie outside of the memory that JavaScript keeps small by itself: some hundreds of them would stay about. */
function tidyUp(): void {
  if (process.memoryUsage().arrayBuffers <= stayed + mostMore) return
  globalThis.gc?.()
  stayed = process.memoryUsage().arrayBuffers
}

async function answerTo(
  { input, as }: Extract<ToReader, { readonly kind: "read" }>,
  judging: FileJudging | undefined,
): Promise<ReaderAnswer> {
  if (as === "picture") return readPicture(input)
  if (judging === undefined) throw new RangeError("nothing to judge by")
  return readSubmitted(input, judging)
}

serve()

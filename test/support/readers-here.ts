import { rulesOncePer } from "../../engine/index"
import { readPicture, readSubmitted } from "../../src/cli/readers/read-file"
import type { OpenReaders } from "../../src/cli/readers/readers"

/** Reads in this process: what a file does to its reader, it does to the whole run. */
export const readersHere: OpenReaders = ({ judging, previousOf }) => {
  const whole = judging && {
    ...judging,
    rulesOf: rulesOncePer(judging.pack),
    previousOf: (...asked: Parameters<NonNullable<typeof previousOf>>) => Promise.resolve(previousOf?.(...asked)),
  }
  return {
    receive: (input) =>
      whole === undefined ? Promise.reject(new RangeError("nothing to judge by")) : readSubmitted(input, whole),
    picture: readPicture,
    end: () => undefined,
  }
}

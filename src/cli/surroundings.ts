import { join } from "node:path"
import { containedReaders } from "./readers/contained"
import type { OpenReaders } from "./readers/readers"

/** What a command may need of the machine it runs on, beside text. */
export interface Surroundings {
  /** Where `npm run build:pane` puts the pane. */
  readonly paneFolder: string
  /** Resolves when somebody ends what goes on by itself: Ctrl+C. */
  untilStopped(): Promise<void>
  /** Who reads files, so many at a time; undefined: as many as the machine has processors for. */
  readersFor(jobs: number | undefined): OpenReaders
}

/** Those of this process: the program stands in dist/src/cli, the pane in dist/pane. */
export const surroundings: Surroundings = {
  paneFolder: join(__dirname, "../../pane"),
  readersFor: containedReaders,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.once(signal, () => {
          resolve()
        })
      }
    }),
}

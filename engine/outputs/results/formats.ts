import { htmlResults } from "./html"
import { junitResults } from "./junit"
import type { ResultsRequest } from "./request"
import { sarifResults } from "./sarif"
import { validatResults } from "./validat"

/** A way of writing the results of a check down. */
export interface ResultFormat {
  /** The text of the file; same request, same text. */
  readonly write: (request: ResultsRequest) => string
  /** What it says nothing without: the outcome of every rule, what holds too; the day. */
  readonly needs: readonly ("outcomes" | "date")[]
}

/** Every format of results beside the command line's own, by the name that `--format` takes. */
export const resultFormats = {
  html: { write: htmlResults, needs: [] },
  junit: { write: junitResults, needs: ["outcomes"] },
  sarif: { write: sarifResults, needs: [] },
  validat: { write: validatResults, needs: ["outcomes", "date"] },
} as const satisfies Readonly<Record<string, ResultFormat>>

import type { FileKind } from "../state/round"
import type { Sign } from "./icon"

/** The sign of what became of a file. */
export const signOf: Readonly<Record<FileKind, Sign>> = {
  accepted: "good",
  withFindings: "warning",
  rejected: "error",
  skipped: "skipped",
  waiting: "waiting",
  reading: "waiting",
}

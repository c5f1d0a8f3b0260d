import { RefusedError } from "../findings/refusal"

/** The bounds of promise G6, in bytes where nothing else is said. Past one of them a file is refused, never read in part. */
export const limits = {
  /** One file as it arrives. */
  file: 50 * 1024 * 1024,
  /** Entries of one container, read or not. */
  entries: 2_000,
  /** One part, inflated. */
  part: 128 * 1024 * 1024,
  /** All parts of one file, inflated, as their entries declare them. */
  parts: 256 * 1024 * 1024,
  /** How many times larger than its stored bytes a part may be, once it is past `freeOfRatio`. */
  ratio: 200,
  freeOfRatio: 1024 * 1024,
  /** Elements of one part. Half a million cells with formulas come to a million and a half. */
  elements: 4_000_000,
  /** Elements within elements. */
  depth: 64,
  /** Attributes of one element. Excel writes at most a few dozen. */
  attributes: 256,
  sheets: 512,
  /** Cells with content, over all sheets. */
  cells: 500_000,
  /** Merged areas, over all sheets. */
  merges: 100_000,
  /** UTF-16 units in one text. Excel itself keeps 32,767; some programs write more. */
  text: 131_072,
  /** Cell formats and number formats that the styles may list. Excel itself keeps 65,490. */
  formats: 131_072,
} as const

/**
 * Counts things of one file: each call is one more than the `already` counted. Throws RefusedError (`LIMIT_CELLS`) past
 * the limit.
 */
export function countTo(limit: number, things: string, already = 0): () => void {
  let count = already
  return () => {
    count += 1
    if (count > limit) throw tooMany(limit, things)
  }
}

/** The refusal where there are more things of one file than `limit`. */
export function tooMany(limit: number, things: string): RefusedError {
  return new RefusedError("LIMIT_CELLS", `${things} > ${limit}`)
}

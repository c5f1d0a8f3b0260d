import type { Source } from "../model/submission"
import { compareCodes, compareVietnamese } from "../text/order"

/** What came from files, by the name of the file: the same whatever order the files arrived in. */
export function bySource<T extends { readonly source: Source }>(items: readonly T[]): readonly T[] {
  return [...items].sort(
    ({ source: a }, { source: b }) => compareVietnamese(a.file, b.file) || compareCodes(a.sha256, b.sha256),
  )
}

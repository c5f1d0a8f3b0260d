import { isSame, passSpace, standsAt, wordOf } from "./bytes"
import type { Markup } from "./markup"
import { type PassedNumber, passIndex } from "./plain-number"

/** The tags of rows that were passed in one sheet: most rows say of themselves what one before them said. */
export interface RowTags {
  /** Where a tag goes on behind its row's number, and how long it is from there. */
  readonly starts: Int32Array
  readonly lengths: Int32Array
  newest: number
  keptAt: number
}

const open = wordOf('<row r="')
const close = wordOf("</row>")
const declaration = wordOf(" xmlns")
const hidden = wordOf("hidden=")
const shown = [wordOf('hidden="false"'), wordOf('hidden="0"')]
const quote = 0x22
const most = 8
const number: PassedNumber = { value: 0, end: 0 }

export function rowTags(): RowTags {
  return { starts: new Int32Array(most), lengths: new Int32Array(most), newest: 0, keptAt: -1 }
}

/** Keeps the tag of a row that the scanner has just passed, if it has. The one kept longest is dropped for it. */
export function keepRowTag(tags: RowTags, { bytes, tagAt, at }: Markup): void {
  if (tagAt === tags.keptAt) return
  tags.keptAt = tagAt
  const start = behindNumber(bytes, tagAt)
  if (start === 0) return
  for (let i = start; i < at; i++) if (standsAt(bytes, i, declaration) || isHiding(bytes, i)) return
  tags.newest = (tags.newest + 1) % most
  tags.starts[tags.newest] = start
  tags.lengths[tags.newest] = at - start
}

/**
 * Passes the end of a row and the tag of the next, which but for its number is one that was kept. The place behind it;
 * 0 where something else stands at `from`.
 */
export function passToNextRow({ starts, lengths, newest }: RowTags, bytes: Uint8Array, from: number): number {
  if (!standsAt(bytes, from, close)) return 0
  const start = behindNumber(bytes, passSpace(bytes, from + close.length))
  if (start === 0) return 0
  for (let i = 0; i < most; i++) {
    const kept = (newest + most - i) % most
    const length = lengths[kept] ?? 0
    if (length === 0) return 0
    if (isSame(bytes, starts[kept] ?? 0, start, length)) return start + length
  }
  return 0
}

/** The number of the row whose tag was passed last by `passToNextRow`. */
export function passedRow(): number {
  return number.value
}

/** A row that is hidden is for the tree to say; LibreOffice says of every row that it is not. */
function isHiding(bytes: Uint8Array, at: number): boolean {
  return standsAt(bytes, at, hidden) && !shown.some((word) => standsAt(bytes, at, word))
}

function behindNumber(bytes: Uint8Array, at: number): number {
  const isPlain = standsAt(bytes, at, open) && passIndex(bytes, at + open.length, number) && bytes[number.end] === quote
  return isPlain ? number.end + 1 : 0
}

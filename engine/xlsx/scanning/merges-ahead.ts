import { addressAt } from "../reading/address-at"
import { passSpace, standsAt, wordOf } from "./bytes"
import { type PassedAddress, passAddress } from "./cell-tag"
import type { Markup } from "./markup"

const open = wordOf('<mergeCell ref="')
const close = wordOf("/>")
const colon = 0x3a

const first: PassedAddress = { row: 0, column: 0 }
const last: PassedAddress = { row: 0, column: 0 }

/** Passes merged areas from their first cell to their last and gives each to `add`. Stops before the first spelt otherwise. */
export function passMerges(markup: Markup, add: (area: string) => void): void {
  const { bytes } = markup
  for (;;) {
    const start = passSpace(bytes, markup.at)
    if (!standsAt(bytes, start, open)) return
    let at = passAddress(bytes, start + open.length, first, colon)
    if (at !== 0) at = passAddress(bytes, at, last)
    if (at === 0 || !standsAt(bytes, at, close) || last.row < first.row || last.column < first.column) return
    add(`${addressAt(first.row, first.column)}:${addressAt(last.row, last.column)}`)
    markup.elements += 1
    markup.at = at + close.length
  }
}

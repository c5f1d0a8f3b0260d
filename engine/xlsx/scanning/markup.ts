import type { Means } from "../means"
import { beginning } from "./beginning"
import {
  afterHigh,
  afterReference,
  ampersand,
  carriageReturn,
  greaterThan,
  highLead,
  lessThan,
  ordinary,
  textKinds,
} from "./characters"
import { type Decoding, resolvedText, scratch } from "./resolved"
import { giveBack } from "./unrecognised"

/** A part under the scanner: where it stands, and what it has just passed. Changed by each step, never kept. */
export interface Markup extends Decoding {
  at: number
  /** Where the tag begins that was passed last, but for those passed ahead. */
  tagAt: number
  /** Elements so far. */
  elements: number
  /** Whether the text or value passed last holds nothing to be resolved. */
  isVerbatim: boolean
}

/** A part at its root's `<`. Gives back what is not UTF-8 and what begins with anything but an XML declaration. */
export function markupOf(bytes: Uint8Array, means: Means): Markup {
  if (!means.isUtf8(bytes)) giveBack()
  const decoded = means.textIn(bytes)
  const decodedScratch = means.textIn(scratch)
  return { bytes, decoded, decodedScratch, at: beginning(bytes, decoded), tagAt: 0, elements: 0, isVerbatim: true }
}

/** Steps from `from` over text to the next `<`. Gives back what XML forbids in text. */
export function passText(markup: Markup, from: number): number {
  const { bytes } = markup
  let at = from
  markup.isVerbatim = true
  for (;;) {
    let kind = textKinds[bytes[at] ?? 0]
    while (kind === ordinary) kind = textKinds[bytes[++at] ?? 0]
    if (kind === lessThan) return at
    if (kind === highLead) at = afterHigh(bytes, at)
    else if (kind === greaterThan) {
      if (bytes[at - 1] === 0x5d && bytes[at - 2] === 0x5d) giveBack()
      at += 1
    } else {
      markup.isVerbatim = false
      if (kind === ampersand) at = afterReference(bytes, at)
      else if (kind === carriageReturn) at += 1
      else giveBack()
    }
  }
}

/** The text from `start` to `end`, that was just passed. */
export function passedText(markup: Markup, start: number, end: number): string {
  return markup.isVerbatim ? markup.decoded(start, end) : resolvedText(markup, start, end)
}

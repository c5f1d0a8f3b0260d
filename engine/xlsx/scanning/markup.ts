import type { Means } from "../means"
import { beginning } from "./beginning"
import * as characters from "./characters"
import { textKinds } from "./characters"
import { giveBack } from "./unrecognised"

/** A part under the scanner: where it stands, and what it has just passed. Changed by each step, never kept. */
export interface Markup {
  readonly bytes: Uint8Array
  readonly decoded: (start: number, end: number) => string
  at: number
  /** Elements so far. */
  elements: number
  /** Whether the text or value passed last holds nothing to be resolved. */
  isVerbatim: boolean
}

/** A part at its root's `<`. Gives back what is not UTF-8 and what begins with anything but an XML declaration. */
export function markupOf(bytes: Uint8Array, means: Means): Markup {
  if (!means.isUtf8(bytes)) giveBack()
  const decoded = means.textIn(bytes)
  return { bytes, decoded, at: beginning(bytes, decoded), elements: 0, isVerbatim: true }
}

/** Steps from `from` over text to the next `<`. Gives back what XML forbids in text. */
export function passText(markup: Markup, from: number): number {
  const { bytes } = markup
  let at = from
  markup.isVerbatim = true
  for (;;) {
    let kind = textKinds[bytes[at] ?? 0]
    while (kind === characters.ordinary) kind = textKinds[bytes[++at] ?? 0]
    if (kind === characters.lessThan) return at
    if (kind === characters.highLead) at = characters.afterHigh(bytes, at)
    else if (kind === characters.greaterThan) {
      if (bytes[at - 1] === 0x5d && bytes[at - 2] === 0x5d) giveBack()
      at += 1
    } else {
      markup.isVerbatim = false
      if (kind === characters.ampersand) at = characters.afterReference(bytes, at)
      else if (kind === characters.carriageReturn) at += 1
      else giveBack()
    }
  }
}

/** The text from `start` to `end`, that was just passed. */
export function passedText(markup: Markup, start: number, end: number): string {
  const text = markup.decoded(start, end)
  return markup.isVerbatim ? text : characters.resolved(text)
}

/** Steps over white space. */
export function passSpace(bytes: Uint8Array, from: number): number {
  let at = from
  let byte = bytes[at] ?? 0
  while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = bytes[++at] ?? 0
  return at
}

/** The bytes of a word that is compared with what stands in a part. */
export function wordOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Whether `word` stands at `at`. */
export function standsAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

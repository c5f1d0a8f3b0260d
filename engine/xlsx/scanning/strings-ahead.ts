import { limits } from "../limits"
import { unescapeText } from "../reading/escaped-text"
import { passSpace, standsAt, wordOf } from "./bytes"
import { type Markup, passedText, passText } from "./markup"
import { keepText, knownText, textMemory } from "./text-memory"

const plain = wordOf("<si><t>")
const spaced = wordOf('<si><t xml:space="preserve">')
const close = wordOf("</t></si>")
const memory = textMemory(4096, 256)

/** Passes shared strings without runs and adds each to `strings`. Stops before the first of another kind. */
export function passStrings(markup: Markup, strings: string[]): void {
  const { bytes } = markup
  for (;;) {
    const at = passSpace(bytes, markup.at)
    const open = standsAt(bytes, at, plain) ? plain : standsAt(bytes, at, spaced) ? spaced : undefined
    if (open === undefined || markup.elements + 2 > limits.elements) return
    const start = at + open.length
    let text = knownText(memory, bytes, start)
    let { end } = memory
    if (text === undefined) {
      end = passText(markup, start)
      text = unescapeText(passedText(markup, start, end))
      keepText(memory, bytes, start, end, text)
    }
    if (!standsAt(bytes, end, close) || text.length > limits.text) return
    strings.push(text)
    markup.elements += 2
    markup.at = end + close.length
  }
}

import { limits } from "../limits"
import { unescapeText } from "../reading/escaped-text"
import { passSpace, standsAt, wordOf } from "./bytes"
import { type Markup, passedText, passText } from "./markup"

const opens = ["<si><t>", '<si><t xml:space="preserve">'].map(wordOf)
const close = wordOf("</t></si>")

/** Passes shared strings without runs and gives each to `add`. Stops before the first of another kind. */
export function stringsAhead(add: (text: string) => void): (markup: Markup) => void {
  return (markup) => {
    const { bytes } = markup
    for (;;) {
      const at = passSpace(bytes, markup.at)
      const open = opens.find((word) => standsAt(bytes, at, word))
      if (open === undefined) return
      const start = at + open.length
      const end = passText(markup, start)
      const text = unescapeText(passedText(markup, start, end))
      if (!standsAt(bytes, end, close) || text.length > limits.text) return
      add(text)
      markup.elements += 2
      markup.at = end + close.length
    }
  }
}

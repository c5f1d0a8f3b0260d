import { decodeLegacy } from "./legacy"
import { foldLookAlikes, normalText } from "./normal"
import { oncePerText } from "./once-per-text"
import { foldTones } from "./tones"

/**
 * What numbers or marks an item of a list, at its beginning: `1.`, `1.2.`, `(3)`, `II.`, `a)`, `-`, `+`, `•`.
 * Not `P.`, `X.`, `T.`: before a name those are phòng, xã, tỉnh, and two units must not become one.
 */
const listMarks = [
  String.raw`[-+*•·–—▪●○➢✓]+`,
  String.raw`\(?\d{1,3}(?:\.\d{1,3}){0,4}(?:[.):](?!\d)|\/(?= ))`,
  String.raw`\d{1,3}(?:\.\d{1,3}){1,4}(?= )`,
  String.raw`\(?\p{L}\)`,
  String.raw`[A-Ea-eđ]\.(?= )`,
  String.raw`(?:I{1,3}|IV|VI{0,3}|IX)[.):]`,
]
const listMark = new RegExp(`^(?:${listMarks.join("|")}) *`, "u")

/** U+00AD is a letter in TCVN3; in decoded text it is what its name says, a place to break the line. */
const softHyphen = /\u00ad/g

/**
 * The key by which labels and names of units are compared: equal keys are the same label. Folded are legacy encodings
 * (`font` is the name of the cell's font), composition, white space, look-alikes, tone placement, case, full-width and
 * raised forms (`m²` is `m2`); dropped are punctuation and the mark of a list item. The key of blank text is "".
 */
export function matchKey(text: string, font?: string): string {
  return font === undefined ? keyOf(text) : workedOut(text, font)
}

const keyOf = oncePerText((text) => workedOut(text, undefined))

function workedOut(text: string, font: string | undefined): string {
  const decoded = decodeLegacy(text, font).text.replace(softHyphen, "")
  const bare = withoutListMark(foldLookAlikes(normalText(decoded)))
  const words = foldTones(bare.normalize("NFKC").toLowerCase())
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()
}

/** The key for searching without tones: `matchKey` with every mark taken off its letter, and đ as d. */
export function plainKey(text: string, font?: string): string {
  return matchKey(text, font)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
}

/** Whether two Unicode texts are the same label. A blank label is the same as none, not even as another blank. */
export function sameLabel(a: string, b: string): boolean {
  const key = matchKey(a)
  return key !== "" && key === matchKey(b)
}

/** Marks follow one another ("- a) Hồ sơ"), yet not for ever; a text that is nothing but a mark keeps it. */
function withoutListMark(text: string): string {
  let rest = text
  for (let marks = 0; marks < 3; marks++) rest = rest.replace(listMark, "") || rest
  return rest
}

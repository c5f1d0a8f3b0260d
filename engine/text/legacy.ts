import { decodeBy, tcvn3, vni, type LegacyLetters } from "./legacy-letters"
import { isSyllable, syllableOf } from "./syllable"

/** A text as it was meant, and the encoding it was found in. `unicode` text is the text itself, untouched. */
export interface Decoded {
  readonly encoding: "unicode" | "TCVN3" | "VNI"
  readonly text: string
}

interface Encoding {
  readonly name: "TCVN3" | "VNI"
  readonly letters: LegacyLetters
  readonly font: RegExp
  /** What a word is made of, as seen through cp1252. */
  readonly words: RegExp
}

const encodings: readonly Encoding[] = [
  { name: "TCVN3", letters: tcvn3, font: /^\.vn/i, words: /[A-Za-z\u00a1-\u00ff]+/g },
  { name: "VNI", letters: vni, font: /^vni\b/i, words: /[A-Za-zÀ-ÖØ-öø-ÿ]+/g },
]

const latinWords = /[A-Za-zÀ-ÖØ-öø-ÿ]+/g
const vietnameseInUnicode = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u
const beyondAscii = /[\u00a1-\uffff]/
const capitalsFont = /^\.[Vv][Nn].*H$/

/**
 * Reads text typed in TCVN3 (ABC) or VNI, as it is seen through cp1252. For matching, and for showing beside the
 * original: the original is what was submitted.
 *
 * A text is legacy only where more of its words are Vietnamese syllables when decoded than as they stand. `font`, the
 * name of the cell's font, settles a tie: "Hoà sô" is Unicode, but in VNI-Times it is "Hồ sơ". Without a font a text
 * that reads equally well in two ways stays as it is. TCVN3 writes capitals with a tone as small letters, in a font
 * whose name ends in H: with such a font the text comes back in capitals, else in the small letters that are stored.
 */
export function decodeLegacy(text: string, font = ""): Decoded {
  const asItStands: Decoded = { encoding: "unicode", text }
  if (!beyondAscii.test(text) || vietnameseInUnicode.test(text)) return asItStands
  // Between equals an encoding the font speaks for wins over the text as it stands, and that over any other.
  let best = asItStands
  let most = 4 * syllables(text.match(latinWords) ?? []) + 1
  for (const { name, letters, font: itsFonts, words } of encodings) {
    const written = text.match(words) ?? []
    const read = written.map((word) => wordBy(letters, word))
    const found = syllables(read)
    const hinted = itsFonts.test(font)
    const score = 4 * found + (hinted ? 2 : 0)
    if (found === 0 || score < most) continue
    const wins = score > most && (hinted || isConvincing(written, read))
    best = wins ? { encoding: name, text: decodeBy(letters, text).text } : asItStands
    most = score
  }
  const isCapitals = best.encoding === "TCVN3" && capitalsFont.test(font)
  return isCapitals ? { ...best, text: best.text.toUpperCase() } : best
}

/** A word as an encoding reads it; "" for one that is not of the encoding. */
function wordBy(letters: LegacyLetters, word: string): string {
  const { text, strays } = decodeBy(letters, word)
  return strays === 0 ? text : ""
}

/** How many words are Vietnamese, apart from the plain ones, which read the same in every encoding. */
function syllables(words: readonly string[]): number {
  return words.filter((word) => beyondAscii.test(word) && isSyllable(word)).length
}

/** Whether the words show it without a font: they read as Vietnamese, and are not French by the look of them. */
function isConvincing(written: readonly string[], read: readonly string[]): boolean {
  const telling = read.filter((word) => !isAbbreviation(word))
  if (telling.filter(isSyllable).length * 4 < telling.length * 3) return false
  const evidence = written.filter((word, at) => !isSyllable(word) && beginsWithConsonant(read[at] ?? ""))
  return evidence.length > 1 || evidence.some((word) => !couldBeFrench(word))
}

function isAbbreviation(word: string): boolean {
  return /^[A-Z]+$/.test(word)
}

/** Without its consonant a syllable may be a symbol (`µm`, `«`) or a French word (`où`). */
function beginsWithConsonant(word: string): boolean {
  return isSyllable(word) && syllableOf(word)?.onset !== ""
}

/** In French letters, in the case of a word or a name, and without the pairs that only VNI has: `eâ`, `aû`. */
function couldBeFrench(word: string): boolean {
  const small = word.toLowerCase()
  if (word.slice(1) !== small.slice(1) && word !== word.toUpperCase()) return false
  return /^[a-zàâçèéêëîïôùûü]+$/.test(small) && !/[aeo][âê]|a[ûù]|eù/.test(small)
}

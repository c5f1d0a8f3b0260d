import { splitTone, withTone } from "./letters"
import { syllableOf } from "./syllable"

/** A tone can only stand wrongly where two vowels meet. More letters than vowels are let through; none is kept out. */
const vowelsMeet = /[aeiouy\u00e0-\u1ef9]{2}/i

const beyondAscii = /[\u0080-\uffff]/

/**
 * Writes every tone where the official placement has it: `hoà` as `hòa`, `thuỷ` as `thủy`, `muà` as `mùa`.
 * `quý`, `hoàn`, `giữa` already are; a word that is no syllable stays. Case stays; the text comes back in NFC.
 */
export function foldTones(text: string): string {
  return beyondAscii.test(text) ? text.normalize("NFC").replace(/\p{L}+/gu, placed) : text
}

function placed(word: string): string {
  if (!vowelsMeet.test(word)) return word
  const syllable = syllableOf(word)
  if (syllable === undefined || syllable.tone === 0 || syllable.toneAt === syllable.placeAt) return word
  const letters = Array.from(word)
  const bare = (at: number): string => {
    const letter = letters[at] ?? ""
    return at === syllable.toneAt ? splitTone(letter).letter : letter
  }
  return letters.map((_, at) => (at === syllable.placeAt ? withTone(bare(at), syllable.tone) : bare(at))).join("")
}

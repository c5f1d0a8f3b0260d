import { splitTone, type Tone } from "./letters"

/** A written Vietnamese syllable. Positions count letters of the word, from 0. */
export interface Syllable {
  /** Lower case; empty where the syllable begins with its vowel. `qu` is an onset: the tone of `quý` is on the y. */
  readonly onset: string
  /** Vowels and final consonant, lower case, without tone: `oan`. */
  readonly rime: string
  readonly tone: Tone
  /** Where the tone is written; −1 for tone 0. */
  readonly toneAt: number
  /** Where the official placement writes the tone: `hòa`, `thủy`, `hoàn`. */
  readonly placeAt: number
}

const longestSyllable = "nghiêng".length

const onsets = new Set(["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")])

/** By nucleus. `ăk` is not native but stands in the names of two provinces; `ych`, `ynh` and `yt` follow `qu` only. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oc oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
   u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
   uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyp uyu uyên uyêt
   ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y yêm yên yêng yêt yêu ych ynh yt`.split(/\s+/),
)

/** The syllable that a word of NFC text is, wherever its tone is written. Undefined for any other word. */
export function syllableOf(word: string): Syllable | undefined {
  if (word.length > longestSyllable) return undefined
  let plain = ""
  let tone: Tone = 0
  let toneAt = -1
  for (const written of word.toLowerCase()) {
    const split = splitTone(written)
    if (split.tone !== 0) {
      if (tone !== 0) return undefined
      tone = split.tone
      toneAt = plain.length
    }
    plain += split.letter
  }
  for (let length = 3; length >= 0; length--) {
    const onset = plain.slice(0, length)
    const rime = plain.slice(length)
    if (!onsets.has(onset) || !rimes.has(rime)) continue
    return { onset, rime, tone, toneAt, placeAt: onset.length + nucleusAt(rime) }
  }
  return undefined
}

/** Whether a word is spelled as a syllable: tone in the official or the older place (`hoà`), stops with sắc or nặng. */
export function isSyllable(word: string): boolean {
  const syllable = syllableOf(word)
  if (syllable === undefined) return false
  const { onset, rime, tone, toneAt, placeAt } = syllable
  if (/[cpt]$|ch$/.test(rime) && tone < 4) return false
  return tone === 0 || toneAt === placeAt || (/^(oa|oe|uy)$/.test(rime) && toneAt === onset.length + 1)
}

/**
 * The letter of a rime that bears the tone: the one with a hat, breve or horn, ơ before ư; else the last vowel before a
 * consonant; else the last vowel but one.
 */
function nucleusAt(rime: string): number {
  const hat = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((vowel) => rime.indexOf(vowel)), -1)
  if (hat >= 0) return hat
  if (rime.includes("ư")) return rime.indexOf("ư")
  const vowels = rime.replace(/[^aeiouy]+$/, "").length
  return vowels === rime.length ? Math.max(vowels - 2, 0) : vowels - 1
}

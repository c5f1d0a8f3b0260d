/** The six tones in dictionary order: ngang (unmarked), huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

/** A letter without its tone: `ệ` is `ê` with tone 5. Case is kept. */
export interface ToneSplit {
  readonly letter: string
  readonly tone: Tone
}

const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5]
const toneMarks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
const vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"

const splits = new Map<string, ToneSplit>()
const toned = new Map<string, string>()
for (const letter of vowels) {
  for (const tone of tones) {
    const written = (letter + (toneMarks[tone] ?? "")).normalize("NFC")
    splits.set(written, { letter, tone })
    toned.set(letter + String(tone), written)
  }
}

/** Takes the tone off one NFC letter. Anything but a Vietnamese vowel comes back as it is, with tone 0. */
export function splitTone(letter: string): ToneSplit {
  return splits.get(letter) ?? { letter, tone: 0 }
}

/** Puts a tone on a letter that has none: `ê` with 5 is `ệ`. Anything but a Vietnamese vowel comes back as it is. */
export function withTone(letter: string, tone: Tone): string {
  return toned.get(letter + String(tone)) ?? letter
}

import { withTone, type Tone } from "./letters"

/** From what an old encoding writes for a letter, one or two characters as seen through cp1252, to the letter meant. */
export type LegacyLetters = ReadonlyMap<string, string>

/** `forms` is what stands for the vowel in each of the six tones; "" where the encoding has no sign for it. */
function family(vowel: string, forms: readonly string[]): readonly (readonly [string, string])[] {
  return forms.flatMap((form, tone) => (form === "" ? [] : [[form, withTone(vowel, tone as Tone)] as const]))
}

/**
 * TCVN 5712 set 3, the encoding of the fonts `.VnTime`, `.VnArial`. One character a letter; ư is U+00AD.
 * It has no capitals with a tone: those are the small letters in a font whose name ends in H (`.VnTimeH`).
 */
export const tcvn3: LegacyLetters = new Map([
  ...family("a", ["", "µ", "¶", "·", "¸", "¹"]),
  ...family("ă", ["¨", "»", "¼", "½", "¾", "Æ"]),
  ...family("â", ["©", "Ç", "È", "É", "Ê", "Ë"]),
  ...family("e", ["", "Ì", "Î", "Ï", "Ð", "Ñ"]),
  ...family("ê", ["ª", "Ò", "Ó", "Ô", "Õ", "Ö"]),
  ...family("i", ["", "×", "Ø", "Ü", "Ý", "Þ"]),
  ...family("o", ["", "ß", "á", "â", "ã", "ä"]),
  ...family("ô", ["«", "å", "æ", "ç", "è", "é"]),
  ...family("ơ", ["¬", "ê", "ë", "ì", "í", "î"]),
  ...family("u", ["", "ï", "ñ", "ò", "ó", "ô"]),
  ...family("ư", ["\u00ad", "õ", "ö", "÷", "ø", "ù"]),
  ...family("y", ["", "ú", "û", "ü", "ý", "þ"]),
  ...[..."®đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ".split(" ")].map(([sign = "", letter = ""]) => [sign, letter] as const),
])

const vniTones = ["", "ø", "û", "õ", "ù", "ï"]
const vniHats = ["â", "à", "å", "ã", "á", "ä"]
const vniBreves = ["ê", "è", "ú", "ü", "é", "ë"]

const smallVni: readonly (readonly [string, string])[] = [
  ...["a", "e", "o", "u", "y"].flatMap((vowel) => family(vowel, after(vowel, vniTones))),
  ...family("â", after("a", vniHats)),
  ...family("ê", after("e", vniHats)),
  ...family("ô", after("o", vniHats)),
  ...family("ă", after("a", vniBreves)),
  ...family("i", ["", "ì", "æ", "ó", "í", "ò"]),
  ...family("ơ", ["ô", ...after("ô", vniTones.slice(1))]),
  ...family("ư", ["ö", ...after("ö", vniTones.slice(1))]),
  ["î", "ỵ"],
  ["ñ", "đ"],
]

/**
 * The VNI encoding of the fonts `VNI-Times`, `VNI-Helve`: most letters are a base and a mark after it.
 * The base decides the case, since people type `Aâ` as well as `AÂ`.
 */
export const vni: LegacyLetters = new Map(
  smallVni.flatMap(([[base = "", mark = ""], letter]) => [
    [base + mark, letter],
    [base + mark.toUpperCase(), letter],
    [base.toUpperCase() + mark, letter.toUpperCase()],
    [base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase()],
  ]),
)

function after(base: string, marks: readonly string[]): readonly string[] {
  return marks.map((mark) => (mark === "" ? "" : base + mark))
}

/** A text in the letters meant; `strays` counts the characters beyond ASCII that the encoding does not use. */
export interface DecodedLetters {
  readonly text: string
  readonly strays: number
}

/** Reads a text letter by letter, two characters together where they stand for one letter. Strays stay as they are. */
export function decodeBy(letters: LegacyLetters, written: string): DecodedLetters {
  let text = ""
  let strays = 0
  for (let at = 0; at < written.length;) {
    const pair = letters.get(written.slice(at, at + 2))
    const one = written.charAt(at)
    const letter = pair ?? letters.get(one)
    if (letter === undefined && one > "\u007f") strays += 1
    text += letter ?? one
    at += pair === undefined ? 1 : 2
  }
  return { text, strays }
}

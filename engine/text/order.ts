import { splitTone } from "./letters"

const letterRanks: ReadonlyMap<string, string> = new Map(
  Array.from("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", (letter, at) => [letter, "\u0003" + String.fromCharCode(at + 1)]),
)
const marksOfOtherLanguages = 6

/**
 * Vietnamese dictionary order: letters first (a ă â b … d đ e ê …), then tones (ngang huyền hỏi ngã sắc nặng), then
 * case, small letters first; each over the whole text. Numbers inside count by value: "Xã 2" before "Xã 10".
 * Punctuation counts as a space. A total order: 0 only for equal texts. −1, 0 or 1.
 */
export function compareVietnamese(a: string, b: string): -1 | 0 | 1 {
  return a === b ? 0 : compareUnits(dictionaryKey(a), dictionaryKey(b)) || compareUnits(a, b)
}

/**
 * Order of codes: digits by value, the rest by character: `A2` before `A10`, `1.2` before `1.10`.
 * A total order: codes of one value (`1`, `01`) still differ, by text. −1, 0 or 1.
 */
export function compareCodes(a: string, b: string): -1 | 0 | 1 {
  return compareUnits(codeKey(a), codeKey(b)) || compareUnits(a, b)
}

/** Of UTF-16 code units: the same on every runtime. */
function compareUnits(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

function codeKey(code: string): string {
  return code.replace(/\d+/g, (digits) => "0" + countFirst(digits))
}

/** Digits such that comparing them as text compares their values: the longer number is the larger. */
function countFirst(digits: string): string {
  const significant = digits.replace(/^0+/, "")
  return String.fromCharCode(significant.length) + significant
}

/** Three levels one after another; a lower level decides only where the higher are equal. */
function dictionaryKey(text: string): string {
  let letters = ""
  let tones = ""
  let cases = ""
  const parts = text
    .normalize("NFC")
    .trim()
    .match(/\d+|\p{L}\p{M}*|[^\d\p{L}]+/gu)
  for (const part of parts ?? []) {
    const small = part.toLowerCase()
    const [letter, tone] = rankOf(small)
    letters += letter
    tones += String(tone)
    cases += small === part ? "0" : "1"
  }
  return `${letters}\0${tones}\0${cases}`
}

/**
 * The rank of a small letter, a number or what stands between, and the rank of the tone. The first begins with a
 * character of its class: space 1, number 2, letter 3, letter of another alphabet 4.
 */
function rankOf(part: string): readonly [string, number] {
  const { letter, tone } = splitTone(part)
  const rank = letterRanks.get(letter)
  if (rank !== undefined) return [rank, tone]
  if (/^\d/.test(part)) return ["\u0002" + countFirst(part), 0]
  if (!/^\p{L}/u.test(part)) return ["\u0001", 0]
  const base = letterRanks.get(part.normalize("NFD").charAt(0))
  return base === undefined ? ["\u0004" + part, 0] : [base, marksOfOtherLanguages]
}

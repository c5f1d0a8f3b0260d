import { plainKey } from "../text/matching"
import { normalText } from "../text/normal"

const longestCode = 40

/**
 * Codes for units that have none, in the order of their names: the initials (`Sở Tư pháp` is `STP`); where those are
 * taken or fit several, the words (`SO-TU-PHAP`); where those are too, with a number after them. No two are alike, nor
 * like one of `taken`, whatever their case.
 */
export function suggestedCodes(names: readonly string[], taken: Iterable<string>): readonly string[] {
  const used = new Set([...taken].map((code) => code.toUpperCase()))
  const initials = names.map((name) => initialsOf(name))
  const counts = new Map<string, number>()
  for (const code of initials) counts.set(code, (counts.get(code) ?? 0) + 1)
  return names.map((name, i) => {
    const short = initials[i] ?? ""
    const code = counts.get(short) === 1 && !used.has(short) ? short : free(wordsOf(name), used)
    used.add(code)
    return code
  })
}

/** Words in capitals are abbreviations already: `UBND huyện Tam Đảo` is `UBND-HTD`. */
function initialsOf(name: string): string {
  const [first = "", ...others] = normalText(name).split(" ")
  const words = plainWords(name)
  if (others.length > 0 && /^\p{Lu}{2,}$/u.test(first) && words.length > 1)
    return cut(`${words[0] ?? ""}-${words.slice(1).map(initial).join("")}`)
  return cut(words.map(initial).join(""))
}

function initial(word: string): string {
  return /^\d/.test(word) ? word : word.charAt(0)
}

function wordsOf(name: string): string {
  return cut(plainWords(name).join("-"))
}

/** The words without marks, in capitals; at least one. */
function plainWords(name: string): readonly string[] {
  const words = plainKey(name)
    .toUpperCase()
    .match(/[A-Z0-9]+/g)
  return words ?? ["DV"]
}

function cut(code: string): string {
  return code.slice(0, longestCode).replace(/-+$/, "")
}

function free(code: string, used: ReadonlySet<string>): string {
  if (!used.has(code)) return code
  for (let number = 2; ; number++) {
    const ending = `-${number}`
    const next = code.slice(0, longestCode - ending.length) + ending
    if (!used.has(next)) return next
  }
}

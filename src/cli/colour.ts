import { word, type Terminal } from "./terminal"

const codes = { error: 31, warning: 33, info: 36, undecided: 90 } as const

/** How grave a finding is, as a word of fixed width; the colour only repeats the word. */
export function coloured(terminal: Terminal, grade: keyof typeof codes): string {
  const text = word(terminal, `severity.${grade}`, {}).padEnd(10)
  return terminal.hasColour ? `\u001B[${codes[grade]}m${text}\u001B[0m` : text
}

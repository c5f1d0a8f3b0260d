import { grades, type Grade } from "../../engine/index"
import { word, type Terminal } from "./terminal"

const codes = { error: 31, warning: 33, undecided: 90, info: 36 } as const satisfies Readonly<Record<Grade, number>>

/** How grave a finding is, as a word of fixed width; the colour only repeats the word. */
export function coloured(terminal: Terminal, grade: Grade): string {
  const label = (of: Grade): string => word(terminal, `severity.${of}`, {})
  const text = label(grade).padEnd(Math.max(...grades.map((each) => label(each).length)))
  return terminal.hasColour ? `\u001B[${codes[grade]}m${text}\u001B[0m` : text
}

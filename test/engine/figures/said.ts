import type { Figure } from "../../../engine/figures/figure"
import { readNumberText, type Wanted } from "../../../engine/figures/number-text"
import { figureText } from "../../../engine/figures/writing"

export const metres: Wanted = { places: 2, spellings: ["mét giá", "mét", "m"] }
export const squareMetres: Wanted = { places: 1, spellings: ["m2"] }
export const persons: Wanted = { places: 0, spellings: ["người"] }
export const pieces: Wanted = { places: 0, spellings: ["chiếc", "cái"] }
export const percent: Wanted = { places: 1, spellings: ["%"] }
export const thousandths: Wanted = { places: 3, spellings: [] }

/** What is read, on one line: `blank`, `nearly 3700`, `1234 | 1,234`, `measure: 203`. */
export function said(text: string, wanted: Wanted): string {
  const read = readNumberText(text, wanted)
  const list = (figures: readonly Figure[]) => figures.map((figure) => figureText(figure, "vi").replaceAll(".", ""))
  switch (read.kind) {
    case "blank":
      return "blank"
    case "figure":
      return [read.qualifier ?? [], list([read.figure])].flat().join(" ")
    case "ambiguous":
      return [read.qualifier ?? [], list(read.readings).join(" | ")].flat().join(" ")
    case "unreadable":
      return `${read.reason}: ${list(read.readings).join(", ")}`.trim()
  }
}

export function expectReadings(wanted: Wanted, table: Readonly<Record<string, string>>): void {
  const read = Object.keys(table).map((text) => [text, said(text, wanted)])
  expect(Object.fromEntries(read)).toEqual(table)
}

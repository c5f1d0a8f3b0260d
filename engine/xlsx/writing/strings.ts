import { cellText, xmlText } from "./text"

/** The texts of a workbook, each kept once. */
export interface Strings {
  /** The number by which a cell names a text. */
  numberOf(text: string): number
  /** The part that holds them, once all are known. */
  part(): Iterable<string>
}

/** So many texts are written at a time. */
const atATime = 1000

export function newStrings(): Strings {
  const numbers = new Map<string, number>()
  let cells = 0
  return {
    numberOf(text) {
      cells += 1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    *part() {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${cells}" uniqueCount="${numbers.size}">`
      let items: string[] = []
      for (const text of numbers.keys()) {
        items.push(`<si><t${keepsSpace(text)}>${xmlText(cellText(text))}</t></si>`)
        if (items.length < atATime) continue
        yield items.join("")
        items = []
      }
      yield `${items.join("")}</sst>`
    },
  }
}

/** Readers drop the space around a text, and may fold lines, where nothing says that it counts. */
function keepsSpace(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""
}

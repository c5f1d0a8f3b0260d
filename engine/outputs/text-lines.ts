/**
 * How many lines a text takes in a cell that wraps, set in Times New Roman; at least 1. Excel does not fit the height of
 * merged cells, and printed rows must not be cut, so it is reckoned here, on the safe side.
 */
export function linesOf(text: string, columnWidth: number, points: number): number {
  const room = columnWidth * 7 - 8
  const pixels = (points * 4) / 3
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room / pixels), 0)
}

/** The height of a row, in points, whose tallest cell has so many lines of this size. */
export function heightOf(lines: number, points: number): number {
  return Math.ceil(lines * points * 1.28 + 3)
}

function wrapped(paragraph: string, room: number): number {
  let lines = 1
  let taken = 0
  for (const word of paragraph.split(" ")) {
    const width = emWidth(word)
    if (taken > 0 && taken + width > room) {
      lines += 1
      taken = 0
    }
    lines += Math.floor(width / Math.max(room, 1))
    taken += width + 0.26
  }
  return lines
}

/** Widths in em by kinds of letters: those of Times New Roman, and as much more as bold type takes. */
function emWidth(word: string): number {
  let width = 0
  for (const letter of word) {
    if (/[ijlt.,:;'()|/íìỉĩị]/.test(letter)) width += 0.3
    else if (/[acefrszáàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệ-]/.test(letter)) width += 0.45
    else if (/[mwM%—…]/.test(letter)) width += 0.9
    else width += letter !== letter.toLowerCase() ? 0.72 : 0.52
  }
  return width
}

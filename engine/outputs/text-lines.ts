/**
 * How many lines a text takes in a cell that wraps, set in Times New Roman; at least 1. Excel does not fit the height of
 * merged cells, and printed rows must not be cut, so it is reckoned here, on the safe side.
 */
export function linesOf(text: string, columnWidth: number, points: number): number {
  const room = columnWidth * 7 - 8
  const pixels = (points * 4) / 3
  // Most texts are short: what would fit if every letter were the widest needs no reckoning.
  if (text.length * widestLetter * pixels <= room && !text.includes("\n")) return 1
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room / pixels), 0)
}

/**
 * A title that takes two lines, broken after a comma or before "và" where that leaves two lines of a kind, else where both
 * are about as long: a last word alone on its line looks like a mistake, and so does a broken "văn / thư".
 * A text that takes one line, or more than two, stays as it is.
 */
export function inEvenLines(text: string, columnWidth: number, points: number): string {
  if (linesOf(text, columnWidth, points) !== 2) return text
  const words = text.split(" ")
  const splits = words.slice(1).map((_, i) => ({
    first: words.slice(0, i + 1).join(" "),
    second: words.slice(i + 1).join(" "),
    isPause: (words[i] ?? "").endsWith(",") || /^(và|and)$/i.test(words[i + 1] ?? ""),
  }))
  const fits = splits.filter(({ first, second }) => linesOf(`${first}\n${second}`, columnWidth, points) === 2)
  const uneven = ({ first, second }: (typeof splits)[number]): number => Math.abs(emWidth(first) - emWidth(second))
  const pauses = fits.filter((split) => split.isPause && uneven(split) * 3 < emWidth(text))
  const [best] = (pauses.length > 0 ? pauses : fits).sort((a, b) => uneven(a) - uneven(b))
  return best === undefined ? text : `${best.first}\n${best.second}`
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

const widestLetter = 0.9

/** Widths in em by kinds of letters: those of Times New Roman, and as much more as bold type takes. */
function emWidth(word: string): number {
  let width = 0
  for (const letter of word) {
    if (/[ijlt.,:;'()|/íìỉĩị]/.test(letter)) width += 0.3
    else if (/[acefrszáàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệ-]/.test(letter)) width += 0.45
    else if (/[mwM%—…]/.test(letter)) width += widestLetter
    else width += letter !== letter.toLowerCase() ? 0.72 : 0.52
  }
  return width
}

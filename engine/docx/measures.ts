/** The typeface that administrative documents are set in. */
export const typeface = "Times New Roman"

/** Sizes in half points. */
export const bodySize = 28
export const headSize = 26
/** The name of the State fits on one line. */
export const stateSize = 24
export const tableSize = 24
export const noteSize = 24
export const listSize = 22

/** Lengths in twentieths of a point: 1 mm is 56.7 of them. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)

/** A4, with the margins of Decree 30/2020/NĐ-CP, Annex I: 20–25 mm above and below, 30–35 left, 15–20 right. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(20),
    bottom: millimetres(20),
    left: millimetres(30),
    right: millimetres(20),
    header: millimetres(10),
    footer: millimetres(8),
  },
} as const

/** The width of the text. */
export const textWidth = page.width - page.margin.left - page.margin.right

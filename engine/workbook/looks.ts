import type { LiveMark, Look } from "./book"

/**
 * How numbers are written: `1.234` as figures, `2018` as years and counts of a cover, `05/03/2018`, text that stays
 * text, `+1.234` as a change, or `+4,0%` of a number of per cent.
 */
type Numbers = "grouped" | "plain" | "day" | "text" | "signed" | "percent"

/** How a cell is drawn, in words that every host has. What is not said is the host's own: 12 points, upright, black, no fill. */
export interface Drawn {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string
  readonly underlined?: boolean
  readonly across?: "left" | "center" | "right"
  readonly along?: "top" | "middle" | "bottom"
  readonly wrap?: boolean
  readonly shrink?: boolean
  readonly fill?: string
  readonly edge?: "thin" | "medium" | "none"
  readonly numbers?: Numbers
  /** Shown before a number, on the screen and on paper; not a part of it. */
  readonly mark?: string
}

/** RRGGBB. Light enough that a black-and-white printer leaves them almost white. */
const paper = {
  input: "FFF9DB",
  printed: "F2F2F2",
  closed: "E4E4E4",
  head: "E3EBF5",
  error: "FBDFDF",
  warning: "FFF0C2",
  good: "E2F2E2",
} as const

export const ink = { black: "000000", link: "1F4E9E", edge: "595959" } as const

/** Of last period: small and slanted, so that on paper too it is not taken for this period's. */
const previous: Drawn = { size: 10, italic: true, colour: ink.edge, across: "right", edge: "thin", shrink: true }

/** What may be known of a figure beside what it is. */
export type FigureMark = "provisional" | "approximate" | "nil"

/**
 * The signs that stand beside figures and totals, on the screen and on paper, or in their place; `notReported`: nobody has a
 * figure, `setAside`: something was written and counts in no total.
 */
export const signs = {
  ...{ provisional: "*", approximate: "≈", nil: "°" },
  ...{ notReported: "…", setAside: "?" },
} as const satisfies Readonly<Record<FigureMark, string>> & Readonly<Record<string, string>>

const figure: Drawn = { across: "right", edge: "thin", shrink: true, numbers: "grouped" }

/**
 * Times New Roman throughout, black, as Decree 30/2020 has it for administrative documents. What a cell is for never
 * rests on its colour alone: computed cells are bold, inputs are the only white or yellow ones in a ruled table, and
 * what is wrong is bold, what is doubtful italic.
 */
export const looks: Readonly<Record<Look, Drawn>> = {
  plain: {},
  small: { size: 11, wrap: true, along: "top" },
  smallRight: { size: 11, across: "right", wrap: true, along: "top" },
  bold: { bold: true, wrap: true },
  italic: { italic: true, wrap: true },
  centred: { across: "center", wrap: true },
  title: { size: 14, bold: true, across: "center", wrap: true },
  subtitle: { italic: true, across: "center", wrap: true },
  note: { size: 11, italic: true, wrap: true },
  paragraph: { wrap: true, along: "top" },
  fieldLabel: { fill: paper.printed, edge: "thin", wrap: true },
  field: { fill: paper.input, edge: "thin", wrap: true, across: "left", numbers: "plain" },
  fieldCentred: { fill: paper.input, edge: "thin", across: "center" },
  fieldFixed: { fill: paper.printed, bold: true, edge: "thin", wrap: true, across: "left", numbers: "plain" },
  columnHead: { bold: true, across: "center", wrap: true, fill: paper.head, edge: "thin" },
  numberRow: { size: 10, italic: true, across: "center", edge: "thin", shrink: true, numbers: "text" },
  heading: { bold: true, italic: true, edge: "thin", wrap: true, fill: paper.printed },
  code: { across: "center", edge: "thin", numbers: "text" },
  label: { edge: "thin", wrap: true },
  labelIndented: { edge: "thin", wrap: true },
  labelTotal: { bold: true, edge: "thin", wrap: true },
  measure: { across: "center", edge: "thin", wrap: true },
  input: { across: "right", edge: "thin", shrink: true, fill: paper.input, numbers: "grouped" },
  inputDay: { across: "center", edge: "thin", shrink: true, fill: paper.input, numbers: "day" },
  inputChoice: { across: "center", edge: "thin", fill: paper.input },
  inputWords: { edge: "thin", wrap: true, fill: paper.input, numbers: "text" },
  computed: { bold: true, across: "right", edge: "thin", shrink: true, fill: paper.printed, numbers: "grouped" },
  closed: { edge: "thin", fill: paper.closed },
  previous: { ...previous, numbers: "grouped" },
  previousApproximate: { ...previous, numbers: "grouped", mark: "≈ " },
  previousDay: { ...previous, across: "center", numbers: "day" },
  previousHead: { ...previous, across: "center", wrap: true, shrink: false },
  figure,
  figureProvisional: { ...figure, mark: `${signs.provisional} `, bold: true, fill: paper.error },
  figureApproximate: { ...figure, mark: `${signs.approximate} `, italic: true, fill: paper.warning },
  figureDoubtful: {
    ...figure,
    mark: `${signs.provisional}${signs.approximate} `,
    bold: true,
    italic: true,
    fill: paper.error,
  },
  figureNil: { ...figure, mark: `${signs.nil} ` },
  figureDay: { across: "center", edge: "thin", shrink: true, numbers: "day" },
  figureTotal: { bold: true, across: "right", edge: "thin", shrink: true, fill: paper.printed, numbers: "grouped" },
  figureChange: { across: "right", edge: "thin", shrink: true, numbers: "signed" },
  figurePercent: { across: "right", edge: "thin", shrink: true, numbers: "percent" },
  text: { edge: "thin", wrap: true, numbers: "text" },
  textCentred: { across: "center", edge: "thin", wrap: true, numbers: "text" },
  // No text format: what is in a cell of text is shown as the formula it is once somebody edits it.
  liveCentred: { across: "center", edge: "thin", wrap: true },
  error: { bold: true, edge: "medium", wrap: true, fill: paper.error, numbers: "grouped" },
  warning: { italic: true, edge: "thin", wrap: true, fill: paper.warning, numbers: "grouped" },
  good: { edge: "thin", wrap: true, fill: paper.good, numbers: "grouped" },
  signature: { italic: true, across: "center", wrap: true },
  signatureTitle: { bold: true, across: "center", wrap: true },
  navigation: { size: 11, colour: ink.link, underlined: true },
  navigationRight: { bold: true, colour: ink.link, underlined: true, across: "right" },
  link: { across: "center", edge: "thin", colour: ink.link, underlined: true },
}

/** How a cell looks while a mark stands: what is not said stays as it is. */
export const liveLooks = {
  fault: { fill: paper.error, bold: true, edge: "dashed" },
  doubt: { fill: paper.warning, italic: true, edge: "dotted" },
} as const satisfies Record<LiveMark["look"], object>

/** What the signs in a text say of a figure, or of the figures behind a total: `*2 ≈`. */
export function figureMarks(text: string): readonly FigureMark[] {
  return (["provisional", "approximate", "nil"] as const).filter((mark) => text.includes(signs[mark]))
}

/** What the number format of a figure says of it: the inverse of the marks above. */
export function marksOfFormat(format: string | undefined): readonly FigureMark[] {
  // Excel may write the words of a format in quotes or letter by letter.
  return figureMarks(/^(?:"[^"]*"|(?:\\.)+)/.exec(format ?? "")?.[0] ?? "")
}

/**
 * A figure always shows the decimals of its unit: `#,##0.##` would print 3135 as `3.135,`, and a conditional format
 * that hides them is lost at the first paste.
 */
export function numberFormat({ numbers, mark }: Drawn, places: number): string {
  if (numbers === undefined) return "General"
  if (numbers === "text") return "@"
  // The slashes are escaped: as they are, Excel shows the date mark of the computer.
  if (numbers === "day") return "dd\\/mm\\/yyyy"
  const whole = numbers === "plain" ? "0" : "#,##0"
  const number = places > 0 ? `${whole}.${"0".repeat(places)}` : whole
  // Its sign in words of the format: the number stays one that can be added. The sign of per cent is quoted, or Excel would multiply.
  if (numbers === "signed") return `+${number};-${number};${number}`
  if (numbers === "percent") return `+${number}"%";-${number}"%";${number}"%"`
  return mark === undefined ? number : `"${mark}"${number}`
}

/** Steps that a text stands in from the left: within rules, text and figures keep a little distance from them. */
export function indentOf(drawn: Drawn, steps: number): number {
  return steps + (drawn.edge === undefined || drawn.edge === "none" || drawn.across === "center" ? 0 : 1)
}

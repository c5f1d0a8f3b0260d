import { addressOf, cleanText, reference, type BookContent, type BookSheet } from "../../../engine/index"
import { step, weight, type Step } from "./steps"
import { typedText } from "./typed-text"

/** Rows that are typed in together come to no more than this. */
const bytesAtOnce = 150_000

/**
 * Contents are typed before cells get their styles: in a cell that is set to text a formula would become text, and in one that
 * is not, text after an apostrophe stays text under any style. Links come before their words, which they would replace.
 */
export function* contentSteps(worksheet: Excel.Worksheet, sheet: BookSheet): Iterable<Step> {
  for (const { row, cells } of sheet.rows) {
    for (const { column, content, link } of cells) {
      const to = content.kind === "link" ? content : link
      if (to === undefined) continue
      const documentReference = reference(to.sheet, to.address)
      const range = addressOf({ row, column })
      yield step(() => (worksheet.getRange(range).hyperlink = { documentReference }), 1, documentReference)
    }
  }
  for (const { first, lines } of blocksOf(sheet)) {
    const area = `${addressOf({ row: first, column: 1 })}:${addressOf({ row: first + lines.length - 1, column: width(sheet) })}`
    yield step(() => (worksheet.getRange(area).formulas = lines), 1, lines)
  }
  for (const area of sheet.merges) {
    yield step(() => {
      worksheet.getRange(area).merge(false)
    })
  }
}

type Typed = string | number

/** The lines of a sheet from its first row to its last, blank ones too. */
function blocksOf(sheet: BookSheet): readonly { readonly first: number; readonly lines: Typed[][] }[] {
  const blocks: { first: number; lines: Typed[][] }[] = []
  const columns = width(sheet)
  if (columns === 0) return blocks
  const rows = new Map(sheet.rows.map((row) => [row.row, row.cells]))
  let bytes = Infinity
  for (let row = 1; row <= (sheet.rows.at(-1)?.row ?? 0); row++) {
    const line: Typed[] = Array.from({ length: columns }, () => "")
    for (const { column, content } of rows.get(row) ?? []) line[column - 1] = typed(content)
    const more = weight(line)
    if (bytes + more > bytesAtOnce) {
      blocks.push({ first: row, lines: [] })
      bytes = 0
    }
    blocks.at(-1)?.lines.push(line)
    bytes += more
  }
  return blocks
}

function typed(content: BookContent): Typed {
  switch (content.kind) {
    case "empty":
      return ""
    case "text":
    case "link":
      return typedText(content.text)
    case "number":
      return content.value
    case "formula":
      return `=${cleanText(content.formula)}`
  }
}

/** The last column that has a cell; 0 for a sheet without any. */
function width({ rows }: BookSheet): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0)
}

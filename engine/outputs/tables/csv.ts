import type { Figure } from "../../figures/figure"
import { decimalText } from "../../figures/writing"

/** What stands in one field: text as somebody wrote it, a figure, a count, a yes or no; undefined leaves it empty. */
export type Field = string | Figure | number | boolean | undefined

/**
 * A table of records, line by line, so that no table is too long for one text: the names of its columns, then its records.
 * Comma-separated by RFC 4180: CRLF ends every record, the last too; figures have a point and no grouping.
 */
export function* csvLines<Column extends string>(
  columns: readonly Column[],
  records: Iterable<Readonly<Record<Column, Field>>>,
): Generator<string> {
  yield `${columns.join(",")}\r\n`
  for (const record of records) {
    let [line, mark] = ["", ""]
    for (const column of columns) {
      line += mark + fieldText(record[column])
      mark = ","
    }
    yield `${line}\r\n`
  }
}

/** What Excel needs before the first line to take the text for Unicode: without it `Sở` opens as `Sá»Ÿ`. */
export const byteOrderMark = "\uFEFF"

function fieldText(field: Field): string {
  if (typeof field === "string") return enclosed(disarmed(field.replace(unheld, "\uFFFD")))
  if (typeof field === "object") return decimalText(field)
  return field === undefined ? "" : String(field)
}

/** What breaks a table off: R ends a line at U+0000, a terminal obeys U+001B, and no encoding has a lone surrogate. */
const unheld = /[^\P{Cc}\t\n\r]|\p{Surrogate}/gu

/** Spreadsheets compute what begins with one of these; some pass over what is not seen before it, some know the wide forms. */
const formula = /^[\p{White_Space}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\p{Cc}']/u

/** An apostrophe goes before text that a spreadsheet would compute, and before one that stands there: taking it off undoes both. */
function disarmed(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** In quotes, quotes within doubled, where a comma, a quote, a line's end or a space at either end would be misread. */
function enclosed(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import { message, type Message } from "../messages/catalogue"
import { columnLetters } from "../workbook/address"
import { normalText } from "../text/normal"
import { decodeLegacy } from "../text/legacy"
import type { Draft, Entry } from "./entries"
import { fieldIn, type Header } from "./find-header"
import { cellIn, type ListCell, type ListRow } from "./list-rows"
import type { RowShape } from "./row-shape"

/** A row of a unit as the list has it, or why it cannot be one. */
export function draftOf(
  row: ListRow,
  header: Header,
  { cell, text, mark, isAcross }: RowShape,
  around: Pick<Draft, "heading" | "outer" | "above">,
): Entry {
  const notUnderstood = (reason: Message): Entry => ({ kind: "notUnderstood", row, reason })
  const nameColumn = header.fields.get("name")?.[0] ?? 1
  if (cell === undefined || (isAcross && cell.column !== nameColumn))
    return notUnderstood(message("registering.noName", { column: columnLetters(nameColumn) }))
  if (cell.content.type !== "text" || !/\p{L}/u.test(text))
    return notUnderstood(message("registering.badName", { written: cell.text }))
  const filled = (field: "code" | "tier" | "parent" | "whole"): Pick<Draft, typeof field> => {
    const found = fieldIn(row, header, field)
    return found === undefined || nothing.test(found.text) ? {} : { [field]: found }
  }
  const from = yearIn(row, header, "from")
  const to = yearIn(row, header, "to")
  for (const year of [from, to]) if (typeof year === "object") return notUnderstood(year)
  if (typeof from === "number" && typeof to === "number" && from > to)
    return notUnderstood(message("registering.backwards", { from: String(from), to: String(to) }))
  const draft: Draft = {
    ...{ name: text, nameCell: cell, ...around },
    ...(mark === undefined ? {} : { mark }),
    ...filled("code"),
    ...filled("tier"),
    ...filled("parent"),
    ...filled("whole"),
    aliases: cellsIn(row, header, "alias").flatMap(aliasesIn),
    notes: cellsIn(row, header, "note"),
    ...(typeof from === "number" ? { from } : {}),
    ...(typeof to === "number" ? { to } : {}),
  }
  return { kind: "unit", row, draft }
}

/** A dash and its like say that there is nothing. */
const nothing = /^[-–—.…*]+$/

function cellsIn(row: ListRow, { fields }: Header, field: "alias" | "note"): readonly ListCell[] {
  return (fields.get(field) ?? [])
    .flatMap((column) => cellIn(row, column) ?? [])
    .filter(({ text }) => !nothing.test(text))
}

/** Several names in a cell stand on lines of their own or between semicolons. Not between commas: names have them. */
function aliasesIn({ written }: ListCell): readonly string[] {
  return decodeLegacy(written)
    .text.split(/[;\r\n]+/)
    .map((alias) => normalText(alias))
    .filter((alias) => alias !== "")
}

const noLimit = /^(?:đến )?nay$|^hiện nay$/iu

/** A year; undefined where there is no limit; else why it is not understood. */
function yearIn(row: ListRow, header: Header, field: "from" | "to"): number | Message | undefined {
  const cell = fieldIn(row, header, field)
  if (cell === undefined || nothing.test(cell.text) || noLimit.test(cell.text)) return undefined
  if (/^(?:19|20)\d\d$/.test(cell.text) && cell.content.type !== "unstored") return Number(cell.text)
  return message("registering.badYear", { column: columnLetters(cell.column), written: cell.text })
}

import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import { layoutFinding } from "../reading/layout-finding"
import { addressOf, columnLetters } from "../workbook/address"
import type { Header } from "./find-header"
import type { ListCell, ListRow } from "./list-rows"

/** Says which columns of a list are not used, and why. */
export function columnFindings(sheet: string, header: Header, rows: readonly ListRow[]): readonly Finding[] {
  const unused = [...header.columns.values()].flatMap(({ column, heading, address, field }): readonly Finding[] => {
    const place = { sheet, address }
    const letters = columnLetters(column)
    if (field === undefined) {
      const facts = { column: letters, written: heading }
      return [layoutFinding("info", message("registering.ignoredColumn", facts), { place, value: heading })]
    }
    const taken = header.fields.get(field) ?? []
    const [first = column] = taken
    if (taken.includes(column)) return []
    const facts = {
      ...{ column: letters, written: heading },
      ...{ other: columnLetters(first), first: header.columns.get(first)?.heading ?? "" },
    }
    return [layoutFinding("warning", message("registering.secondColumn", facts), { place, value: heading })]
  })
  return [...unused, ...untitled(sheet, header, rows)]
}

/** Columns without a heading in which a row that has a name holds something more. */
function untitled(sheet: string, { columns, fields }: Header, rows: readonly ListRow[]): readonly Finding[] {
  const found = new Map<number, ListCell[]>()
  const name = fields.get("name")?.[0] ?? 0
  for (const row of rows.filter(({ cells }) => cells.has(name))) {
    for (const cell of row.cells.values()) {
      if (!columns.has(cell.column)) found.set(cell.column, [...(found.get(cell.column) ?? []), cell])
    }
  }
  return [...found].map(([column, cells]) => {
    const facts = { column: columnLetters(column), count: cells.length }
    const address = cells[0]?.address ?? addressOf({ row: 1, column })
    return layoutFinding("warning", message("registering.untitledColumn", facts), { place: { sheet, address } })
  })
}

import { lastColumn, lastRow } from "../../../engine/workbook/address"
import { sheetOf, type Session } from "../session"
import { areaOf, type Area } from "../workbook/area"
import type { SheetModel } from "../workbook/model"
import type { WireObject } from "../wire/wire-object"

/** `Excel.WorksheetFreezePanes` */
export function freezePanesObject(session: Session, id: string): WireObject {
  const sheet = (): SheetModel => sheetOf(session, id, "WorksheetFreezePanes")
  const freeze = (rows: number, columns: number): undefined => {
    sheet().frozen = { rows, columns }
    return undefined
  }
  return {
    kind: "WorksheetFreezePanes",
    methods: {
      freezeAt: (range: WireObject | string) => {
        const { row, column, rows, columns } = typeof range === "string" ? areaOf(range)! : range.place!.areas[0]!
        freeze(rows === lastRow ? 0 : row + rows - 1, columns === lastColumn ? 0 : column + columns - 1)
      },
      freezeRows: (count?: number | null) => freeze(count ?? 1, 0),
      freezeColumns: (count?: number | null) => freeze(0, count ?? 1),
      unfreeze: () => freeze(0, 0),
      getLocationOrNullObject: () => {
        const area = frozenArea(sheet().frozen)
        return area === undefined ? null : session.make.range(id, area)
      },
    },
  }
}

function frozenArea({ rows, columns }: SheetModel["frozen"]): Area | undefined {
  if (rows === 0 && columns === 0) return undefined
  return { row: 1, column: 1, rows: rows === 0 ? lastRow : rows, columns: columns === 0 ? lastColumn : columns }
}

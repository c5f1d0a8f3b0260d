import { sheetOf, type Session } from "../session"
import { areaText, sheetPrefix } from "../workbook/area"
import type { Place, WireObject } from "../wire/wire-object"
import { conditionalFormatsObject } from "./conditional-formats"
import { validationObject } from "./data-validation"
import { formatObject } from "./range-format"

/** `Excel.RangeAreas`: several areas of one sheet. */
export function rangeAreasObject(session: Session, place: Place): WireObject {
  const { sheet, areas } = place
  const prefix = (): string => sheetPrefix(sheetOf(session, sheet, "RangeAreas").name)
  return {
    kind: "RangeAreas",
    place,
    reads: {
      address: () => areas.map((area) => prefix() + areaText(area)).join(","),
      areaCount: () => areas.length,
      cellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
    parts: {
      areas: () => ({ kind: "RangeCollection", items: () => areas.map((area) => session.make.range(sheet, area)) }),
      worksheet: () => session.make.worksheet(sheet),
      format: () => formatObject(session, place),
      conditionalFormats: () => conditionalFormatsObject(session, place),
      dataValidation: () => validationObject(session, place),
    },
  }
}

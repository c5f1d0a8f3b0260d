import type { Makers, Session } from "../session"
import { rangeObject } from "./range"
import { rangeAreasObject } from "./range-areas"
import { worksheetObject } from "./worksheet"

/** The objects that lead to one another. */
export function makersOf(session: Session): Makers {
  return {
    worksheet: (sheet) => worksheetObject(session, sheet),
    range: (sheet, area) => rangeObject(session, sheet, area),
    areas: (place) => rangeAreasObject(session, place),
  }
}

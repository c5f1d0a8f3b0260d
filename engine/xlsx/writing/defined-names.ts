import { reference } from "../../workbook/address"
import type { LongSheet } from "../../workbook/book"
import { insertBefore } from "./insert"
import { xmlText } from "./text"

/** Adds the rows to repeat, the areas to print and the names of a sheet. exceljs would not double an apostrophe in a sheet's name. */
export function withDefinedNames(xml: string, sheets: readonly LongSheet[]): string {
  const names = sheets.flatMap(({ name, print, names: own = [] }, index) => {
    const defined = (kind: string, areas: readonly (string | undefined)[]): readonly string[] => {
      const there = areas.flatMap((area) => (area === undefined ? [] : reference(name, absolute(area))))
      const text = xmlText(there.join(","))
      return there.length === 0
        ? []
        : [`<definedName name="_xlnm.${kind}" localSheetId="${index}">${text}</definedName>`]
    }
    return [
      ...defined("Print_Area", [print.area]),
      // Excel wants the columns first.
      ...defined("Print_Titles", [print.titleColumns, print.titleRows]),
      ...own.map(({ name: called, sheet, area }) => {
        const text = xmlText(reference(sheet, absolute(area)))
        return `<definedName name="${xmlText(called)}" localSheetId="${index}">${text}</definedName>`
      }),
    ]
  })
  return names.length === 0 ? xml : insertBefore(xml, /<calcPr\b/, `<definedNames>${names.join("")}</definedNames>`)
}

/** `A1:F40` is `$A$1:$F$40`, `9:10` is `$9:$10`. */
function absolute(area: string): string {
  return area.replace(/[A-Z]+|\d+/g, "$$$&")
}

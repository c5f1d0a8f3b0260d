import type { BookCell, LongSheet, Look } from "../../workbook/book"
import { partsByExceljs } from "./by-exceljs"
import { addMarks } from "./frame"
import { styleOf, withBaseFont } from "./looks"

/** How the cells of a workbook look, each way once. */
export interface Styles {
  /** The number by which a cell names its look. */
  numberOf(cell: Pick<BookCell, "look" | "places" | "indent" | "open">): number
  /** The part that holds them, once all are known, with those of the conditional formats of these sheets. */
  part(sheets: readonly LongSheet[]): Promise<string>
}

type Style = ReturnType<typeof styleOf>

export function newStyles(): Styles {
  const styles: Style[] = []
  const byKind = new Map<Look, number[]>()
  const byStyle = new Map<string, number>()
  const newNumber = (style: Style): number => {
    const key = JSON.stringify(style)
    const number = byStyle.get(key) ?? styles.push(style)
    byStyle.set(key, number)
    return number
  }
  return {
    numberOf({ look, places = 0, indent = 0, open = false }) {
      const numbers = byKind.get(look) ?? []
      byKind.set(look, numbers)
      const kind = (places * mostIndent + indent) * 2 + Number(open)
      return (numbers[kind] ??= newNumber(styleOf(look, places, indent, open)))
    },
    async part(sheets) {
      const parts = await partsByExceljs((workbook) => {
        const worksheet = workbook.addWorksheet("styles")
        styles.forEach((style, index) => (worksheet.getCell(1, index + 1).style = style))
        for (const sheet of sheets) addMarks(worksheet, sheet)
      })
      assertNumbered(parts.get("xl/worksheets/sheet1.xml") ?? "", styles.length)
      return withBaseFont(parts.get("xl/styles.xml") ?? "")
    },
  }
}

/** More steps than Excel moves a text in. */
const mostIndent = 256

/** Cells were written with the numbers that exceljs gives styles in the order in which they come: 1, 2, 3, … */
function assertNumbered(sheet: string, count: number): void {
  const numbers = [...sheet.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, number]) => Number(number))
  if (numbers.length !== count || numbers.some((number, index) => number !== index + 1))
    throw new Error(`exceljs numbered ${count} styles otherwise: ${numbers.join(" ")}`)
}

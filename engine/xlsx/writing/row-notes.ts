import { addressOf, reference } from "../../workbook/address"
import { gatherAreas } from "../../workbook/areas"
import type { BookCell } from "../../workbook/book"
import { cellText, xmlText } from "./text"

/** What other parts of a sheet have to know of its cells, gathered while the rows are written. */
export interface RowNotes {
  /** Cells come from left to right, row by row. */
  add(row: number, cell: Pick<BookCell, "column" | "content" | "link">): void
  /** Throws an Error for more links than Excel takes. */
  linksXml(): string
  ignoredXml(): string
}

/** Past this many Excel drops the links of a sheet and offers to repair the file. */
const mostLinks = 65_530

export function newNotes(sheet: string): RowNotes {
  const links: string[] = []
  const [codes, totals] = [gatherAreas(), gatherAreas()]
  return {
    add(row, { column, content, link }) {
      if (link !== undefined) links.push(`<hyperlink ref="${addressOf({ row, column })}" location="${placeOf(link)}"/>`)
      switch (content.kind) {
        case "link": {
          const display = xmlText(cellText(content.text))
          links.push(
            `<hyperlink ref="${addressOf({ row, column })}" location="${placeOf(content)}" display="${display}"/>`,
          )
          return
        }
        case "text":
          if (looksLikeNumber(content.text)) codes.add(row, column)
          return
        case "formula":
          totals.add(row, column)
          return
        case "empty":
        case "number":
      }
    },
    linksXml() {
      if (links.length > mostLinks)
        throw new Error(`cannot be written: ${sheet}: ${links.length} links, Excel takes ${mostLinks} a sheet`)
      return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`
    },
    /** Codes look like numbers, and a total's own neighbours look left out; neither is a mistake, so Excel stays quiet. */
    ignoredXml() {
      const marks = [
        ...ignored(codes.areas(), `numberStoredAsText="1"`),
        ...ignored(totals.areas(), `formula="1" formulaRange="1"`),
      ]
      return marks.length === 0 ? "" : `<ignoredErrors>${marks.join("")}</ignoredErrors>`
    },
  }
}

function placeOf({ sheet, address }: NonNullable<BookCell["link"]>): string {
  return xmlText(reference(sheet, address))
}

function ignored(areas: readonly string[], errors: string): readonly string[] {
  return areas.length === 0 ? [] : [`<ignoredError sqref="${areas.join(" ")}" ${errors}/>`]
}

/** Excel would take it for a number that somebody typed as text. */
function looksLikeNumber(text: string): boolean {
  return text.length < 64 && /^\s*[-+]?\d+([.,]\d+)*\s*$/.test(text)
}

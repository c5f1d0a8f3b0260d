import { addressOf, reference, type Position } from "../../workbook/address"
import { gatherAreas } from "../../workbook/areas"
import type { BookContent } from "../../workbook/book"
import { cellText, xmlText } from "./text"

/** What other parts of a sheet have to know of its cells, gathered while the rows are written. */
export interface RowNotes {
  /** Cells come from left to right, row by row. */
  add(at: Position, content: BookContent): void
  linksXml(): string
  ignoredXml(): string
}

export function newNotes(): RowNotes {
  const links: string[] = []
  const [codes, totals] = [gatherAreas(), gatherAreas()]
  return {
    add(at, content) {
      switch (content.kind) {
        case "link": {
          const to = xmlText(reference(content.sheet, content.address))
          links.push(
            `<hyperlink ref="${addressOf(at)}" location="${to}" display="${xmlText(cellText(content.text))}"/>`,
          )
          return
        }
        case "text":
          if (looksLikeNumber(content.text)) codes.add(at)
          return
        case "formula":
          totals.add(at)
          return
        case "empty":
        case "number":
      }
    },
    linksXml: () => (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`),
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

function ignored(areas: readonly string[], errors: string): readonly string[] {
  return areas.length === 0 ? [] : [`<ignoredError sqref="${areas.join(" ")}" ${errors}/>`]
}

/** Excel would take it for a number that somebody typed as text. */
function looksLikeNumber(text: string): boolean {
  return text.length < 64 && /^\s*[-+]?\d+([.,]\d+)*\s*$/.test(text)
}

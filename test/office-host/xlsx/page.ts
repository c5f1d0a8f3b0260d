import type { Worksheet } from "exceljs"
import type { PageModel } from "../workbook/model"

/** How a sheet is printed. */
export function pageOf({ pageSetup, headerFooter }: Worksheet): PageModel {
  const { margins, printArea, printTitlesRow, printTitlesColumn } = pageSetup
  const zoom =
    pageSetup.fitToPage === true
      ? { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight }
      : { scale: pageSetup.scale ?? 100 }
  const inches = Object.entries(margins ?? {}).map(([side, size]) => [`${side}Margin`, size * 72])
  return {
    settings: {
      orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: Number(pageSetup.paperSize) === 9 ? "A4" : "Letter",
      blackAndWhite: pageSetup.blackAndWhite ?? false,
      centerHorizontally: pageSetup.horizontalCentered ?? false,
      printOrder: pageSetup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
      zoom,
      ...Object.fromEntries(inches),
    },
    headersFooters: footersOf(headerFooter.oddFooter),
    ...(printArea === undefined ? {} : { printArea: printArea.replaceAll("$", "") }),
    ...(printTitlesRow === undefined ? {} : { titleRows: printTitlesRow }),
    ...(printTitlesColumn === undefined ? {} : { titleColumns: printTitlesColumn }),
    rowBreaks: [],
    columnBreaks: [],
  }
}

/** The three parts of a footer, each with its codes. */
function footersOf(text: string | undefined): Record<string, string> {
  const parts = [...(text ?? "").matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)]
  const names = { L: "leftFooter", C: "centerFooter", R: "rightFooter" } as const
  return Object.fromEntries(parts.map(([, part, of]) => [names[part as keyof typeof names], of!]))
}

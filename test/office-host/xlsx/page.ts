import type { HeaderFooter, Worksheet } from "exceljs"
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
    // exceljs gives null where the file has none, whatever its type file says.
    headersFooters: footersOf((headerFooter as HeaderFooter | null)?.oddFooter),
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

/** The foot of every page with its codes. */
export function footerToWrite({ headersFooters }: PageModel): string {
  const parts = { L: "leftFooter", C: "centerFooter", R: "rightFooter" } as const
  const written = Object.entries(parts).map(([code, name]) => [code, headersFooters[name]] as const)
  return written.flatMap(([code, text]) => (typeof text === "string" ? [`&${code}${text}`] : [])).join("")
}

/** How a sheet is printed, for exceljs to write; headers and page breaks are left out. */
export function pageToWrite({ settings, printArea, titleRows, titleColumns }: PageModel): object {
  const zoom = (settings.zoom ?? { scale: 100 }) as Readonly<Record<string, number | undefined>>
  const inches = ["left", "right", "top", "bottom", "header", "footer"].map((side) => {
    const points = settings[`${side}Margin`]
    return [side, typeof points === "number" ? points / 72 : 0.7] as const
  })
  return {
    orientation: settings.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: settings.paperSize === "A4" ? 9 : 1,
    blackAndWhite: settings.blackAndWhite ?? false,
    horizontalCentered: settings.centerHorizontally ?? false,
    pageOrder: settings.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(zoom.scale === undefined
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale }),
    margins: Object.fromEntries(inches),
    ...(printArea === undefined ? {} : { printArea }),
    ...(titleRows === undefined ? {} : { printTitlesRow: titleRows }),
    ...(titleColumns === undefined ? {} : { printTitlesColumn: titleColumns }),
  }
}

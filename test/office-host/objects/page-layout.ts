import { ExcelError } from "../excel-error"
import { sheetOf, type Session } from "../session"
import { areaOf, areaText } from "../workbook/area"
import type { PageModel } from "../workbook/model"
import type { Answer, WireObject } from "../wire/wire-object"

/** What can be read and set, with what Excel has for a new sheet; measures are in points. */
const settings: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "Letter",
  blackAndWhite: false,
  draftMode: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  zoom: { scale: 100 },
}

/** `Excel.PageLayout` */
export function pageLayoutObject(session: Session, id: string): WireObject {
  const page = (): PageModel => sheetOf(session, id, "PageLayout").page
  const keep =
    (key: "printArea" | "titleRows" | "titleColumns") =>
    (given: WireObject | string): Answer => {
      page()[key] =
        typeof given === "string" ? checked(given, "PageLayout") : given.place!.areas.map(areaText).join(",")
      return undefined
    }
  const kept = (key: "printArea" | "titleRows" | "titleColumns") => (): Answer => {
    const text = page()[key]
    return text === undefined ? null : session.make.range(id, areaOf(text)!)
  }
  return {
    kind: "PageLayout",
    reads: Object.fromEntries(
      Object.entries(settings).map(([name, otherwise]) => [name, () => page().settings[name] ?? otherwise]),
    ),
    writes: Object.fromEntries(
      Object.keys(settings).map((name) => [name, (value: unknown) => void (page().settings[name] = value)]),
    ),
    parts: { headersFooters: () => headersFootersObject(page) },
    methods: {
      setPrintArea: keep("printArea"),
      setPrintTitleRows: keep("titleRows"),
      setPrintTitleColumns: keep("titleColumns"),
      getPrintAreaOrNullObject: () => {
        const text = page().printArea
        return text === undefined ? null : session.make.areas({ sheet: id, areas: [areaOf(text)!] })
      },
      getPrintTitleRowsOrNullObject: kept("titleRows"),
      getPrintTitleColumnsOrNullObject: kept("titleColumns"),
      setPrintMargins: (unit: string, margins: Readonly<Record<string, number>>) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit]
        if (points === undefined) throw new ExcelError("InvalidArgument", "PageLayout.setPrintMargins")
        for (const [side, size] of Object.entries(margins)) page().settings[`${side}Margin`] = size * points
        return undefined
      },
    },
  }
}

function checked(text: string, location: string): string {
  if (areaOf(text) === undefined) throw new ExcelError("InvalidArgument", location)
  return text.replaceAll("$", "")
}

const parts = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const

/** `Excel.HeaderFooterGroup`: one for all pages. */
function headersFootersObject(page: () => PageModel): WireObject {
  return {
    kind: "HeaderFooterGroup",
    parts: {
      defaultForAllPages: () => ({
        kind: "HeaderFooter",
        reads: Object.fromEntries(parts.map((name) => [name, () => page().headersFooters[name] ?? ""])),
        writes: Object.fromEntries(
          parts.map((name) => [
            name,
            (text: string) => {
              // All that Excel keeps of a header or a footer with its codes.
              if (text.length > 255) throw new ExcelError("InvalidArgument", `HeaderFooter.${name}`)
              page().headersFooters[name] = text
            },
          ]),
        ),
      }),
    },
  }
}

/** `Excel.PageBreakCollection`: a page begins with the row, or the column, of the range that is given. */
export function pageBreaksObject(session: Session, id: string, key: "rowBreaks" | "columnBreaks"): WireObject {
  const page = (): PageModel => sheetOf(session, id, "PageBreakCollection").page
  const object = (before: number): WireObject => ({
    kind: "PageBreak",
    id: { name: "_Id", value: String(before) },
    reads: {
      columnIndex: () => (key === "columnBreaks" ? before : 0),
      rowIndex: () => (key === "rowBreaks" ? before : 0),
    },
    methods: { delete: () => void (page()[key] = page()[key].filter((one) => one !== before)) },
  })
  return {
    kind: "PageBreakCollection",
    items: () => page()[key].map(object),
    methods: {
      getCount: () => ({ value: page()[key].length }),
      add: (range: WireObject | string) => {
        const area = typeof range === "string" ? areaOf(range) : range.place?.areas[0]
        if (area === undefined) throw new ExcelError("InvalidArgument", "PageBreakCollection.add")
        const before = key === "rowBreaks" ? area.row - 1 : area.column - 1
        page()[key] = [...new Set([...page()[key], before])].sort((a, b) => a - b)
        return object(before)
      },
      removePageBreaks: () => void (page()[key] = []),
    },
  }
}

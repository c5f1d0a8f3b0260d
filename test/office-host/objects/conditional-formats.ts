import { ExcelError, NotInTestHost } from "../excel-error"
import { assertAllowed, sheetOf, type Session } from "../session"
import { areaOf, areaText, touches } from "../workbook/area"
import type { ConditionalFormatModel, SheetModel } from "../workbook/model"
import type { Place, WireObject } from "../wire/wire-object"
import { without } from "./range-clear"

/** `Excel.ConditionalFormatCollection`: those that touch a range. */
export function conditionalFormatsObject(session: Session, { sheet: sheetId, areas }: Place): WireObject {
  const sheet = (): SheetModel => sheetOf(session, sheetId, "Range.conditionalFormats")
  const here = (): readonly ConditionalFormatModel[] =>
    sheet().conditionalFormats.filter((format) => areas.some((area) => touches(format.areas, area)))
  const object = (format: ConditionalFormatModel): WireObject => formatObject(session, sheetId, format.id)
  const found = (id: string): ConditionalFormatModel | undefined => here().find((format) => format.id === id)
  return {
    kind: "ConditionalFormatCollection",
    items: () => here().map(object),
    item: (id: string) => {
      const format = found(id)
      if (format === undefined) throw new ExcelError("ItemNotFound", "ConditionalFormatCollection.getItem")
      return object(format)
    },
    methods: {
      getCount: () => ({ value: here().length }),
      getItemAt: (index: number) => object(here()[index]!),
      getItemOrNullObject: (id: string) => {
        const format = found(id)
        return format === undefined ? null : object(format)
      },
      add: (type: string) => {
        assertAllowed(sheet(), "allowFormatCells", "ConditionalFormatCollection.add")
        if (type !== "Custom") throw new NotInTestHost(`ConditionalFormatCollection.add("${type}")`)
        const id = `{00000000-000C-0000-0000-${(++session.formatsMade).toString(16).toUpperCase().padStart(12, "0")}}`
        // What is added last goes first: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
        sheet().conditionalFormats.unshift({ id, areas: areas.map(areaText), type, formula: "", stopIfTrue: false })
        return formatObject(session, sheetId, id)
      },
      clearAll: () => {
        assertAllowed(sheet(), "allowFormatCells", "ConditionalFormatCollection.clearAll")
        for (const format of here()) {
          format.areas = areas.reduce<string[]>((rest, area) => without(rest, area), format.areas)
        }
        sheet().conditionalFormats = sheet().conditionalFormats.filter((format) => format.areas.length > 0)
        return undefined
      },
    },
  }
}

function formatObject(session: Session, sheetId: string, id: string): WireObject {
  const sheet = (): SheetModel => sheetOf(session, sheetId, "ConditionalFormat")
  const format = (): ConditionalFormatModel => {
    const found = sheet().conditionalFormats.find((one) => one.id === id)
    if (found === undefined) throw new ExcelError("ItemNotFound", "ConditionalFormat")
    return found
  }
  const change = (location: string, to: Partial<ConditionalFormatModel>): void => {
    assertAllowed(sheet(), "allowFormatCells", location)
    Object.assign(format(), to)
  }
  const range = (): WireObject => session.make.range(sheetId, areaOf(format().areas[0]!)!)
  return {
    kind: "ConditionalFormat",
    id: { name: "Id", value: id },
    reads: {
      id: () => id,
      type: () => format().type,
      priority: () => sheet().conditionalFormats.indexOf(format()),
      stopIfTrue: () => format().stopIfTrue,
    },
    writes: {
      stopIfTrue: (stopIfTrue: boolean) => change("ConditionalFormat.stopIfTrue", { stopIfTrue }),
      priority: (priority: number) => {
        const moved = format()
        const others = sheet().conditionalFormats.filter((one) => one !== moved)
        others.splice(priority, 0, moved)
        sheet().conditionalFormats = others
      },
    },
    parts: {
      custom: () => customObject(format, change),
      customOrNullObject: () => (format().type === "Custom" ? customObject(format, change) : null),
    },
    methods: {
      delete: () => {
        assertAllowed(sheet(), "allowFormatCells", "ConditionalFormat.delete")
        const gone = format()
        sheet().conditionalFormats = sheet().conditionalFormats.filter((one) => one !== gone)
        return undefined
      },
      getRange: () => {
        if (format().areas.length > 1) throw new ExcelError("InvalidOperation", "ConditionalFormat.getRange")
        return range()
      },
      getRangeOrNullObject: () => (format().areas.length > 1 ? null : range()),
    },
  }
}

type Change = (location: string, to: Partial<ConditionalFormatModel>) => void

/** `Excel.CustomConditionalFormat`: a formula, and how cells look where it is true. */
function customObject(format: () => ConditionalFormatModel, change: Change): WireObject {
  const field = (kind: string, names: Readonly<Record<string, keyof ConditionalFormatModel>>): WireObject => ({
    kind,
    reads: Object.fromEntries(Object.entries(names).map(([name, key]) => [name, () => format()[key] ?? ""])),
    writes: Object.fromEntries(
      Object.entries(names).map(([name, key]) => [
        name,
        (value: unknown) => change(`${kind}.${name}`, { [key]: value }),
      ]),
    ),
  })
  const font = {
    bold: "bold",
    italic: "italic",
    color: "colour",
    underline: "underline",
    strikethrough: "strikethrough",
  } as const
  return {
    kind: "CustomConditionalFormat",
    parts: {
      rule: () => field("ConditionalFormatRule", { formula: "formula" }),
      format: () => ({
        ...field("ConditionalRangeFormat", { numberFormat: "numberFormat" }),
        parts: {
          fill: () => field("ConditionalRangeFill", { color: "fill" }),
          font: () => field("ConditionalRangeFont", font),
          borders: () => bordersObject(format, change),
        },
      }),
    },
  }
}

function bordersObject(format: () => ConditionalFormatModel, change: Change): WireObject {
  const side = (index: string): WireObject => {
    const write = (to: object): void => {
      const before = format().borders ?? {}
      change("ConditionalRangeBorder", {
        borders: { ...before, [index]: { style: "Continuous", ...before[index], ...to } },
      })
    }
    return {
      kind: "ConditionalRangeBorder",
      id: { name: "Id", value: index },
      reads: {
        sideIndex: () => index,
        style: () => format().borders?.[index]?.style ?? "None",
        color: () => format().borders?.[index]?.color ?? "",
      },
      writes: { style: (style: string) => write({ style }), color: (color: string) => write({ color }) },
    }
  }
  const part = (index: string) => () => side(index)
  return {
    kind: "ConditionalRangeBorderCollection",
    item: side,
    parts: { top: part("EdgeTop"), bottom: part("EdgeBottom"), left: part("EdgeLeft"), right: part("EdgeRight") },
  }
}

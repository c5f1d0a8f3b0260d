import { borderObject } from "./border"
import { ExcelError } from "../excel-error"
import type { Session } from "../session"
import type { CellFormat } from "../workbook/model"
import type { WireObject } from "../wire/wire-object"

/** `Excel.StyleCollection` */
export function stylesObject({ workbook }: Session): WireObject {
  const { styles } = workbook
  return {
    kind: "StyleCollection",
    items: () => Object.keys(styles).map((name) => styleObject(styles, name)),
    item: (name: string) => {
      if (!(name in styles)) throw new ExcelError("ItemNotFound", "StyleCollection.getItem")
      return styleObject(styles, name)
    },
    methods: {
      getCount: () => ({ value: Object.keys(styles).length }),
      getItemOrNullObject: (name: string) => (name in styles ? styleObject(styles, name) : null),
      add: (name: string) => {
        if (name in styles) throw new ExcelError("ItemAlreadyExists", "StyleCollection.add")
        styles[name] = {}
        return undefined
      },
    },
  }
}

type Styles = Record<string, CellFormat>

function styleObject(styles: Styles, name: string): WireObject {
  const field = (key: keyof CellFormat, otherwise: unknown) => ({
    read: () => styles[name]?.[key] ?? otherwise,
    write: (value: unknown) => void (styles[name] = { ...styles[name], [key]: value }),
  })
  const object = (kind: string, fields: Readonly<Record<string, ReturnType<typeof field>>>): WireObject => ({
    kind,
    reads: Object.fromEntries(Object.entries(fields).map(([key, { read }]) => [key, read])),
    writes: Object.fromEntries(Object.entries(fields).map(([key, { write }]) => [key, write])),
  })
  const own = object("Style", {
    numberFormat: field("numberFormat", "General"),
    wrapText: field("wrap", false),
    shrinkToFit: field("shrink", false),
    indentLevel: field("indent", 0),
    horizontalAlignment: field("across", "General"),
    verticalAlignment: field("along", "Bottom"),
    locked: field("locked", true),
  })
  return {
    ...own,
    id: { name: "Id", value: name },
    reads: { ...own.reads, name: () => name, builtIn: () => name === "Normal" },
    parts: {
      borders: () => bordersObject(styles, name),
      fill: () => object("RangeFill", { color: field("fill", "") }),
      font: () =>
        object("RangeFont", {
          name: field("font", "Calibri"),
          size: field("size", 11),
          color: field("colour", "#000000"),
          bold: field("bold", false),
          italic: field("italic", false),
          underline: field("underline", "None"),
        }),
    },
    methods: { delete: () => void Reflect.deleteProperty(styles, name) },
  }
}

function bordersObject(styles: Styles, name: string): WireObject {
  const item = (index: string): WireObject =>
    borderObject(index, {
      read: (field, otherwise) => styles[name]?.borders?.[index]?.[field] ?? otherwise,
      write: (field, value) => {
        const borders = styles[name]?.borders
        const border = { style: "Continuous", ...borders?.[index], [field]: value }
        styles[name] = { ...styles[name], borders: { ...borders, [index]: border } }
      },
    })
  return { kind: "RangeBorderCollection", item }
}

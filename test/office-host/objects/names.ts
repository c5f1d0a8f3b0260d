import { ExcelError } from "../excel-error"
import { sheetNamed, sheetOf, type Session } from "../session"
import { areaOf, areaText, sheetPrefix, splitReference } from "../workbook/area"
import type { NameModel } from "../workbook/model"
import type { WireObject } from "../wire/wire-object"

/** `Excel.NamedItemCollection`, of the workbook or of one sheet. */
export function namesObject(session: Session, sheet?: string): WireObject {
  const { workbook } = session
  const here = (): readonly NameModel[] => workbook.names.filter((name) => name.sheet === sheet)
  const found = (wanted: string): NameModel | undefined =>
    here().find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  return {
    kind: "NamedItemCollection",
    items: () => here().map((name) => nameObject(session, name)),
    item: (wanted: string) => {
      const name = found(wanted)
      if (name === undefined) throw new ExcelError("ItemNotFound", "NamedItemCollection.getItem")
      return nameObject(session, name)
    },
    methods: {
      getCount: () => ({ value: here().length }),
      getItemOrNullObject: (wanted: string) => {
        const name = found(wanted)
        return name === undefined ? null : nameObject(session, name)
      },
      add: (name: string, reference: WireObject | string, comment?: string | null) => {
        if (found(name) !== undefined) throw new ExcelError("ItemAlreadyExists", "NamedItemCollection.add")
        const formula = typeof reference === "string" ? reference : `=${placeText(session, reference)}`
        const made = { name, formula, visible: true, comment: comment ?? "", ...(sheet === undefined ? {} : { sheet }) }
        workbook.names.push(made)
        return nameObject(session, made)
      },
    },
  }
}

function placeText(session: Session, range: WireObject): string {
  const { sheet, areas } = range.place!
  const absolute = areaText(areas[0]!).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
  return sheetPrefix(sheetOf(session, sheet, "NamedItemCollection.add").name) + absolute
}

function nameObject(session: Session, name: NameModel): WireObject {
  const { workbook } = session
  const range = (): WireObject | undefined => {
    const { sheet, rest } = splitReference(name.formula.slice(1))
    const [on, area] = [sheet === undefined ? undefined : sheetNamed(session, sheet), areaOf(rest)]
    return on === undefined || area === undefined ? undefined : session.make.range(on.id, area)
  }
  return {
    kind: "NamedItem",
    id: { name: "_Id", value: name.name },
    reads: {
      name: () => name.name,
      formula: () => name.formula,
      value: () => name.formula.slice(1),
      type: () => (range() === undefined ? "String" : "Range"),
      visible: () => name.visible,
      comment: () => name.comment,
      scope: () => (name.sheet === undefined ? "Workbook" : "Worksheet"),
    },
    writes: {
      visible: (visible: boolean) => void (name.visible = visible),
      comment: (comment: string) => void (name.comment = comment),
      formula: (formula: string) => void (name.formula = formula),
    },
    methods: {
      getRange: () => {
        const found = range()
        if (found === undefined) throw new ExcelError("InvalidOperation", "NamedItem.getRange")
        return found
      },
      getRangeOrNullObject: () => range() ?? null,
      delete: () => void (workbook.names = workbook.names.filter((one) => one !== name)),
    },
  }
}

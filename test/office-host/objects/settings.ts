import { ExcelError } from "../excel-error"
import type { Session } from "../session"
import type { WireObject } from "../wire/wire-object"

/** `Excel.SettingCollection`: what the add-in keeps in the workbook. */
export function settingsObject({ workbook }: Session): WireObject {
  const { settings } = workbook
  const object = (key: string): WireObject => ({
    kind: "Setting",
    id: { name: "_Id", value: key },
    reads: { key: () => key, value: () => settings[key] },
    writes: { value: (value: unknown) => void (settings[key] = value) },
    methods: { delete: () => void Reflect.deleteProperty(settings, key) },
  })
  return {
    kind: "SettingCollection",
    items: () => Object.keys(settings).map(object),
    item: (key: string) => {
      if (!(key in settings)) throw new ExcelError("ItemNotFound", "SettingCollection.getItem")
      return object(key)
    },
    methods: {
      getCount: () => ({ value: Object.keys(settings).length }),
      getItemOrNullObject: (key: string) => (key in settings ? object(key) : null),
      add: (key: string, value: unknown) => {
        settings[key] = value
        return object(key)
      },
    },
  }
}

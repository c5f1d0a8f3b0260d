import type { WireObject } from "../wire/wire-object"
import type { BorderModel } from "../workbook/model"

/** How the fields of one side's border are had and changed, wherever they are kept. */
export interface BorderFields {
  readonly read: (field: keyof BorderModel, otherwise: string) => unknown
  readonly write: (field: keyof BorderModel, value: string) => void
}

/** `Excel.RangeBorder`; Excel draws a border that only has a weight or a colour in one line. */
export function borderObject(index: string, { read, write }: BorderFields): WireObject {
  const has = (field: keyof BorderModel, otherwise: string) => () => read(field, otherwise)
  const takes = (field: keyof BorderModel) => (value: string) => {
    write(field, value)
  }
  return {
    kind: "RangeBorder",
    id: { name: "Id", value: index },
    reads: {
      sideIndex: () => index,
      style: has("style", "None"),
      weight: has("weight", "Thin"),
      color: has("color", "#000000"),
    },
    writes: { style: takes("style"), weight: takes("weight"), color: takes("color") },
  }
}

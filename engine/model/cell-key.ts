/**
 * Where a figure stands, whatever workbook it came from: `form.row.column`, e.g. `A12.01.1`.
 * Every part is text: row `01` is not row `1`. The parts hold no dot.
 */
export type CellKey = string & { readonly brand: "CellKey" }

export function cellKey(form: string, row: string, column: string): CellKey {
  return `${form}.${row}.${column}` as CellKey
}

export function partsOfKey(key: CellKey): { readonly form: string; readonly row: string; readonly column: string } {
  const [form = "", row = "", column = ""] = key.split(".")
  return { form, row, column }
}

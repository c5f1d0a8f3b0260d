/**
 * Where a figure stands, whatever workbook it came from: `form.row.column`, e.g. `A12.01.1`.
 * Every part is text: row `01` is not row `1`. The parts hold no dot.
 */
export type CellKey = string & { readonly brand: "CellKey" }

export function cellKey(form: string, row: string, column: string): CellKey {
  return `${form}.${row}.${column}` as CellKey
}

export function partsOfKey(key: CellKey): { readonly form: string; readonly row: string; readonly column: string } {
  // Asked of every cell of every submission: an array for each of them shows.
  const first = key.indexOf(".")
  const second = first < 0 ? -1 : key.indexOf(".", first + 1)
  if (second < 0)
    return first < 0
      ? { form: key, row: "", column: "" }
      : { form: key.slice(0, first), row: key.slice(first + 1), column: "" }
  const third = key.indexOf(".", second + 1)
  return {
    form: key.slice(0, first),
    row: key.slice(first + 1, second),
    column: key.slice(second + 1, third < 0 ? key.length : third),
  }
}

import type { RowSource } from "./form-schema"

/** A row of a form's JSON, however deep it stands, and the path to it. */
export interface PlacedRow {
  readonly row: RowSource
  readonly path: readonly (string | number)[]
}

/** Every row of a form's JSON in printed order. */
export function placedRows(
  rows: readonly RowSource[],
  under: readonly (string | number)[] = ["rows"],
): readonly PlacedRow[] {
  return rows.flatMap((row, i) => {
    const path = [...under, i]
    const inner = (row.breakdowns ?? []).flatMap((b, j) => placedRows(b.rows, [...path, "breakdowns", j, "rows"]))
    return [{ row, path }, ...inner]
  })
}

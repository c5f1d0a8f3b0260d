import { mergingOf, specsOf } from "../../model/cell-spec"
import type { SummaryRequest } from "../summary/request"
import { cellFields } from "./cell-fields"
import { byteOrderMark, csvLines, type Field } from "./csv"

const columns = [
  ...(["form", "row", "column", "cell", "row_label", "column_label", "measure", "kind", "merging"] as const),
  ...(["unit", "unit_name", "tier", "value", "qualifier", "provisional", "nil"] as const),
  ...(["file", "sha256", "sheet", "address", "origin_file", "origin_sha256", "pack", "pack_version"] as const),
]

/** Every figure that stands behind a provincial total, however many they are; dates are serial days, as they are compared. */
export function* lineageTable(request: SummaryRequest): Generator<string> {
  yield byteOrderMark
  yield* csvLines(columns, contributions(request))
}

function* contributions({
  pack,
  merged,
}: SummaryRequest): Generator<Readonly<Record<(typeof columns)[number], Field>>> {
  for (const form of pack.forms) {
    for (const [cell, spec] of specsOf(form)) {
      const [of, merging] = [cellFields(cell, spec), mergingOf(spec)]
      for (const one of merged.cells.get(cell)?.contributions ?? []) {
        const { unit, figure, qualifier, isProvisional, isNil, source, place } = one
        yield {
          form: of.form,
          row: of.row,
          column: of.column,
          cell,
          row_label: of.row_label,
          column_label: of.column_label,
          measure: of.measure,
          kind: of.kind,
          merging,
          unit: unit.code,
          unit_name: unit.name,
          tier: unit.tier,
          value: figure,
          qualifier,
          provisional: isProvisional,
          nil: isNil,
          file: source.file,
          sha256: source.sha256,
          sheet: place.sheet,
          address: place.address,
          origin_file: source.origin?.file,
          origin_sha256: source.origin?.sha256,
          pack: pack.id,
          pack_version: pack.version,
        }
      }
    }
  }
}

import type { SummaryRequest } from "../summary/request"
import { byteOrderMark, csvLines, type Field } from "./csv"

const columns = [
  ...(["line", "unit", "unit_name", "file", "sha256", "sheet", "address"] as const),
  ...(["written", "cell", "value", "fate", "reason"] as const),
]

/** Every figure that any file brought and what became of it, however many they are, in the order of the workbook's ledger. */
export function* ledgerTable(request: SummaryRequest): Generator<string> {
  yield byteOrderMark
  yield* csvLines(columns, lines(request))
}

function* lines(request: SummaryRequest): Generator<Readonly<Record<(typeof columns)[number], Field>>> {
  const names = new Map(request.tracking.senders.map(({ unit }) => [unit.code, unit.name]))
  let line = 0
  for (const { unit, source, place, written, cell, figure, fate, reason } of request.merged.ledger.lines) {
    line += 1
    const unit_name = unit === undefined ? undefined : names.get(unit)
    const { file, sha256 } = source
    const { sheet, address } = place
    yield { line, unit, unit_name, file, sha256, sheet, address, written, cell, value: figure, fate, reason }
  }
}

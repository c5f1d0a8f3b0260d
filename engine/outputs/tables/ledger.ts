import { figuresRead, ledgerInOrder, traceOf } from "../summary/ledger-lines"
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
  const figures = figuresRead(request)
  let line = 0
  for (const { unit, source, place, written, cell, fate, reason } of ledgerInOrder(request.merged.ledger)) {
    line += 1
    yield {
      ...{ line, unit, unit_name: unit === undefined ? undefined : names.get(unit) },
      ...{ file: source.file, sha256: source.sha256, sheet: place.sheet, address: place.address },
      ...{ written, cell, value: figures.get(traceOf(source, place))?.figure, fate, reason },
    }
  }
}

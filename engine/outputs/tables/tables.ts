import type { SummaryRequest } from "../summary/request"
import { ledgerTable } from "./ledger"
import { lineageTable } from "./lineage"
import { sdmxTable } from "./sdmx"
import { tidyTable } from "./tidy"

/** A table that a merge leaves beside the workbook, in pieces of text that make the file one after another. */
export type TableWriter = (request: SummaryRequest) => Iterable<string>

/** Every table of a merge, by the word that its file's name begins with; the same whatever the language and order of files. */
export const mergeTables = {
  "so-lieu": tidyTable,
  sdmx: sdmxTable,
  "nguon-so-lieu": lineageTable,
  "so-doi-soat": ledgerTable,
} as const satisfies Readonly<Record<string, TableWriter>>

/** The word that the name of a table's file begins with. */
export type TableKind = keyof typeof mergeTables

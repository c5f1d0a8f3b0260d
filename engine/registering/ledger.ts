import type { Finding } from "../findings/finding"
import type { Message } from "../messages/catalogue"
import type { ReportingUnit } from "../model/profile"

/** What became of a row of a list. `title`: text around the units, such as a title, a total or a signature. */
export type RowFate = "title" | "header" | "heading" | "unit" | "notUnderstood"

/** A row of the list that is not empty, and what became of it. Plain data. */
export interface LedgerRow {
  readonly sheet: string
  /** 1-based, as Excel counts. */
  readonly row: number
  /** What stands in it, from left to right, as it is meant. */
  readonly text: string
  readonly as: RowFate
  /** The code of the unit that the row became. */
  readonly unit?: string
  /** Why a row is not understood, and what to do. */
  readonly reason?: Message
}

/** What a list came to: its units in the list's order, what was taken with a doubt, and every row once. */
export interface Registered {
  readonly units: readonly ReportingUnit[]
  readonly findings: readonly Finding[]
  readonly ledger: readonly LedgerRow[]
}

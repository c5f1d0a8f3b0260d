import type { Message } from "../messages/catalogue"
import type { Tier } from "../model/profile"
import type { ListCell, ListRow } from "./list-rows"
import type { Mark } from "./numbering"

/** What the list itself says of a unit, before codes, tiers and parents are settled. */
export interface Draft {
  /** Without the mark before it. */
  readonly name: string
  readonly nameCell: ListCell
  readonly mark?: Mark
  readonly code?: ListCell
  readonly tier?: ListCell
  readonly parent?: ListCell
  /** Whose report its workbook is a part of. */
  readonly whole?: ListCell
  readonly aliases: readonly string[]
  readonly notes: readonly ListCell[]
  readonly from?: number
  readonly to?: number
  /** The heading that the unit stands under. */
  readonly heading?: HeadingEntry
  /** The tier of its sheet or of the title above the list. */
  readonly outer?: Tier
  /** The row that its number puts it under. */
  readonly above?: Entry
}

export interface HeadingEntry {
  readonly kind: "heading"
  readonly row: ListRow
  readonly cell: ListCell
  /** Without the mark before it. */
  readonly text: string
  readonly mark?: Mark
  /** The heading before it: its tier may hold for a heading that only names a unit. */
  readonly outer?: HeadingEntry
}

export interface UnitEntry {
  readonly kind: "unit"
  readonly row: ListRow
  readonly draft: Draft
}

/** A row of a list, as far as the row and its surroundings tell. */
export type Entry =
  | { readonly kind: "title" | "header"; readonly row: ListRow }
  | { readonly kind: "notUnderstood"; readonly row: ListRow; readonly reason: Message }
  | HeadingEntry
  | UnitEntry

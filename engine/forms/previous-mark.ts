import { parsePeriod, yearOf, type Period } from "../model/period"

/** What stands in the number row over a column of last period's figures: of which period, and of which column of the form. */
export interface PreviousMark {
  readonly period: Period
  /** Absent where the form has one column. */
  readonly column?: string
}

/** `(2017)`, or `(2017: 2)` where the form has several columns: no column number reads like that. */
export function previousMark({ period, column }: PreviousMark): string {
  return column === undefined ? `(${period})` : `(${period}: ${column})`
}

/** The inverse of `previousMark`, whatever the spaces; undefined for any other text. */
export function readPreviousMark(text: string): PreviousMark | undefined {
  const [, stated = "", column] = /^\(([^():]+)(?::([^():]+))?\)$/.exec(text.replace(/\s/g, "")) ?? []
  const period = parsePeriod(stated)
  return period === undefined ? undefined : { period, ...(column === undefined ? {} : { column }) }
}

/** Whether the head of a column names the period that the mark under it does: `Năm 2017`, `Quý II năm 2018`. */
export function isHeadOf({ period }: PreviousMark, head: string): boolean {
  return new RegExp(`(^|\\D)${yearOf(period)}(\\D|$)`).test(head)
}

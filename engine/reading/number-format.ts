/**
 * Whether a number format shows a date or a time: it has a d, m, y, h or s outside quotes, brackets and escapes, and no
 * digit place. `#,##0\ \m` and `0" mét"` are not dates.
 */
export function isDateFormat(format: string): boolean {
  const bare = withoutLiterals(format)
  return /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, "")) && !/general/i.test(bare)
}

/** Whether Excel shows a hundred times what is stored: `0%`, `0.0 %`. Not `0"%"` and `0\%`, where the sign is mere text. */
export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format).includes("%")
}

/** A number format without its quotes, brackets, escapes, and the spaces (`_)`) that it leaves. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "")
}

/**
 * Day and month of a date's serial number, so that a typed `3.5` turned into 3 May can be offered again. Undefined for a
 * number that Excel shows as no day: before 1 March 1900, where its calendar has a day too many, or past the year 9999.
 */
export function dayAndMonth(
  serial: number,
  date1904: boolean,
): { readonly day: number; readonly month: number } | undefined {
  const since1900 = Math.floor(serial) + (date1904 ? 1462 : 0)
  if (since1900 < 61 || since1900 > 2_958_465) return undefined
  // Days since 0000-03-01, by the civil calendar: the year then begins in March and leap days come last.
  const days = since1900 + 693_899
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  return { day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1, month: shifted < 10 ? shifted + 3 : shifted - 9 }
}

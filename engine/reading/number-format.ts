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

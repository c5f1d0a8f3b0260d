import type { Conversation } from "../conversation"

/**
 * Always true, and in no one else's conditional format. By it our marks are known again after saving and reopening, when Excel
 * gives other ids, and in cells into which a marked one was copied.
 */
export const markFormula = '=LEN("bieumau")=7'

/** What is known of a sheet before marks come and go. */
export interface MarkedSheet {
  readonly worksheet: Excel.Worksheet
  readonly name: string
  /** Protected so that cells cannot be formatted. */
  readonly isClosed: boolean
  readonly marks: readonly Excel.ConditionalFormat[]
}

/** Every sheet with the marks of ours that stand in it. */
export async function markedSheets({ context, sync }: Conversation): Promise<readonly MarkedSheet[]> {
  const worksheets = context.workbook.worksheets.load("items/name")
  await sync()
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    protection: worksheet.protection.load("protected,options"),
    formats: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  }))
  await sync()
  const custom = sheets.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  )
  if (custom.some((formats) => formats.length > 0)) await sync()
  return sheets.map(({ worksheet, protection }, index) => ({
    worksheet,
    name: worksheet.name,
    isClosed: protection.protected && !(protection.options.allowFormatCells ?? false),
    marks: (custom[index] ?? []).filter(({ rule }) => rule.formula === markFormula).map(({ format }) => format),
  }))
}

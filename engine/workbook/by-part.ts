/** What a summary prints in the place of a figure where the workbooks of a unit's report make no one figure. */
export const byPart = { vi: "theo từng tệp", en: "file by file" } as const

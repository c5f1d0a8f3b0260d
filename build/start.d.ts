/** Why this machine shows no add-in in Excel, in Vietnamese and English; undefined where it can. */
export function whyNoExcel(machine: {
  readonly platform: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}): string | undefined

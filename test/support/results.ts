import { cli } from "./cli"
import { complete, lay, type Submitted } from "./submitted-files"
import { inTemporaryFolder } from "./temporary"

/** What may stand in a cell or be the name of a file, to no avail. */
export const hostileTexts = [
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  `"onload=alert(1) x="`,
  "'><img src=x onerror=alert(1)>",
  "]]></failure><!--",
  "&lt;b&gt; &#60;",
  "\u202Etxt.exe",
] as const

/** A round in which everything happens: a clean report, one full of faults and of hostile texts, and a file that is none. */
export const everything: Readonly<Record<string, Submitted | string>> = {
  "a.xlsx": { figures: complete },
  "b.xlsx": {
    unit: "252",
    figures: {
      ...complete,
      ...{
        "A10.02.1": "10 mét",
        "A10.03.1": "nhiều",
        "A10.04.1": 3.135,
        "A12.05.1": 57,
        "A12.02.1": "<script>alert(1)</script>",
      },
    },
  },
  "<img src=x onerror=alert(1)>.xlsx": "",
}

/** The file of a format for a round of files that are handed in. */
export function resultsOf(
  format: string,
  files: Readonly<Record<string, Submitted | string>> = everything,
  ...options: readonly string[]
): Promise<{ readonly status: number; readonly text: string }> {
  return inTemporaryFolder(async (folder) => {
    await lay(folder, files)
    const { status, out } = await cli("check", folder, "--format", format, "--today", "2019-02-20", ...options)
    return { status, text: out }
  })
}

/** Reports whose cells hold every hostile text. */
export function hostileRound(): Readonly<Record<string, Submitted>> {
  const cells = ["A10.02.1", "A10.03.1", "A10.04.1", "A10.05.1", "A12.02.1", "A12.03.1", "A12.04.1"]
  const figures = Object.fromEntries(hostileTexts.map((text, index) => [cells[index] ?? "", text]))
  const names = hostileTexts.map((text) => `${text.replaceAll("/", "⁄")}.xlsx`)
  return Object.fromEntries(names.map((name) => [name, { figures: { ...complete, ...figures } }]))
}

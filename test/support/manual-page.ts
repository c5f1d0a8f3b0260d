import { readFileSync } from "node:fs"
import { join } from "node:path"
import { house } from "./house"

/** What a page of the manual has in its blocks, by their titles. */
export interface ManualPage {
  /** The lines of all blocks of a title that are not empty, in the order of the page. */
  readonly linesOf: (title: string) => readonly string[]
  /** The drawings of `figures …`, one for each block of that title. */
  readonly figuresOf: (title: string) => readonly string[]
}

export function manualPage(path: string): ManualPage {
  const page = readFileSync(join(house, path), "utf8")
  const blocks = [...page.matchAll(/^```(\S.*)\n([^]*?)^```$/gm)].map(([, title = "", text = ""]) => ({ title, text }))
  const textsOf = (wanted: string) => blocks.filter(({ title }) => title === wanted).map(({ text }) => text)
  return {
    linesOf: (title) => textsOf(title).flatMap((text) => text.split("\n").filter((line) => line.trim() !== "")),
    figuresOf: (title) => textsOf(`figures ${title}`),
  }
}

import { Bookmark, TextRun, type IRunOptions } from "docx"
import type { BoundFigure, Run } from "../outputs/report/document"
import { cleanText } from "../workbook/clean-text"

/** A figure of the document by the bookmark that it stands in. */
export interface Bookmarked {
  readonly bookmark: string
  readonly figure: BoundFigure
}

/** Makes the runs of a document, each figure in a bookmark, and remembers the bookmarks. */
export interface FigureBookmarks {
  readonly runs: (runs: readonly Run[], look?: Partial<IRunOptions>) => (TextRun | Bookmark)[]
  readonly all: () => readonly Bookmarked[]
}

export function figureBookmarks(): FigureBookmarks {
  const all: Bookmarked[] = []
  return {
    runs: (runs, look = {}) =>
      runs.map((run) => {
        if (typeof run === "string") return textRun(run, look)
        const bookmark = `so_${all.length + 1}`
        all.push({ bookmark, figure: run })
        return new Bookmark({ id: bookmark, children: [textRun(run.text, look)] })
      }),
    all: () => all,
  }
}

/** Words as they are: what XML cannot hold is left out. */
export function textRun(text: string, look: Partial<IRunOptions> = {}): TextRun {
  return new TextRun({ ...look, text: cleanText(text) })
}

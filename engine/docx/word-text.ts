import { SaxesParser } from "saxes"

/** What stands in a Word document as one reads it: deleted text of tracked changes and the codes of fields are not read. */
export interface WordText {
  /** The text within each bookmark, by its name. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Each paragraph with what stands in it outside all bookmarks. */
  readonly paragraphs: readonly { readonly text: string; readonly outside: string }[]
}

/** Reads `word/document.xml`. Throws where it is no XML. */
export function wordText(xml: string): WordText {
  const bookmarks = new Map<string, string>()
  const names = new Map<string, string>()
  const open = new Set<string>()
  const paragraphs: { text: string; outside: string }[] = []
  let isText = false
  const add = (text: string): void => {
    for (const name of open) bookmarks.set(name, (bookmarks.get(name) ?? "") + text)
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined) return
    paragraph.text += text
    // Where a figure is taken out, what stands around it stays apart.
    paragraph.outside += open.size === 0 ? text : "\u0000"
  }
  const parser = new SaxesParser()
  parser.on("opentag", ({ name, attributes }) => {
    const attribute = (wanted: string): string => attributes[wanted] ?? ""
    switch (name) {
      case "w:p":
        paragraphs.push({ text: "", outside: "" })
        break
      case "w:t":
        isText = true
        break
      case "w:tab":
      case "w:br":
        add(" ")
        break
      case "w:bookmarkStart":
        names.set(attribute("w:id"), attribute("w:name"))
        open.add(attribute("w:name"))
        bookmarks.set(attribute("w:name"), "")
        break
      case "w:bookmarkEnd":
        open.delete(names.get(attribute("w:id")) ?? "")
        break
    }
  })
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false
  })
  parser.on("text", (text) => {
    if (isText) add(text)
  })
  parser.on("error", (error) => {
    throw error
  })
  parser.write(xml).close()
  return { bookmarks, paragraphs }
}

/** The numbers in a text, as they are written: `3.135`, `05/12/2018`, `11/23`. */
export function numeralsIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,/]\d+)*/g) ?? []
}

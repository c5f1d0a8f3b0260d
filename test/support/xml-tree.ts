import { SaxesParser } from "saxes"

/** An element of an XML file with its name as it is written, prefix included. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  readonly text: string
}

/** Reads a small XML file. Throws where it is not well-formed. */
export function xmlTree(xml: string): Element {
  const root: Writable = { name: "", attributes: new Map(), children: [], text: "" }
  const open = [root]
  const parser = new SaxesParser()
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: new Map(Object.entries(attributes)), children: [], text: "" }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("text", (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on("closetag", () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] ?? root
}

interface Writable {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Writable[]
  text: string
}

/** An element and everything in it, from the front to the end. */
export function allIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allIn)]
}

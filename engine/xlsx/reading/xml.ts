import { SaxesParser, type SaxesTagNS } from "saxes"
import { RefusedError } from "../../findings/refusal"
import { countTo, limits } from "../limits"
import { shown } from "../container/part-names"
import { type ElementReader, type ElementReaders, readerOf, type XmlAttributes, type XmlPart } from "./element-reader"
import { xmlText } from "./xml-text"

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

/**
 * Reads a part strictly, giving each element to its reader. Throws RefusedError: `XML_DOCTYPE` at a DOCTYPE or at an
 * entity beyond the five, `XML_ENCODING`, `LIMIT_CELLS` past the limit of elements, and `DAMAGED` where the XML is not well-formed or too deep, or its root is
 * another. Also where an element asked for stands in an AlternateContent: which of the versions holds is up to the
 * program that opens the file, and no office program writes cells so.
 */
export function parseXml(part: XmlPart, roots: ElementReaders): void {
  const { name, namespaces } = part
  const readers: (ElementReader | undefined)[] = []
  const texts: string[] = []
  const countElement = countTo(limits.elements, `${shown(name)}: elements`)
  let attributes = 0
  let alternate: { readonly depth: number; readonly inside: ElementReaders } | undefined
  const damaged = (what: string) => new RefusedError("DAMAGED", `${shown(name)}: ${what}`)

  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on("xmldecl", ({ version }) => {
    if (version !== undefined && version !== "1.0") throw damaged("XML version")
  })
  parser.on("doctype", () => {
    throw new RefusedError("XML_DOCTYPE", shown(name))
  })
  parser.on("error", ({ message }) => {
    throw message.includes("undefined entity") ? new RefusedError("XML_DOCTYPE", shown(name)) : damaged("XML")
  })
  parser.on("opentagstart", () => {
    attributes = 0
  })
  parser.on("attribute", () => {
    attributes += 1
    if (attributes > limits.attributes) throw damaged("attributes")
  })
  parser.on("opentag", ({ local, uri, attributes }) => {
    countElement()
    const depth = readers.length
    if (depth >= limits.depth) throw damaged("depth")
    const parent = readers[depth - 1]
    const inside = depth === 0 ? roots : parent?.inside
    const ours = namespaces.has(uri)
    const reader = ours ? readerOf(inside, local) : undefined
    if (depth === 0 && reader === undefined) {
      part.otherRoot?.(uri)
      throw damaged("root")
    }
    if (alternate !== undefined && ours && readerOf(alternate.inside, local)) throw damaged("AlternateContent")
    if (uri === compatibility && local === "AlternateContent" && inside) alternate ??= { depth, inside }
    readers.push(reader)
    texts.push("")
    reader?.open?.(attributesOf(attributes))
  })
  const addText = (text: string) => {
    const depth = readers.length - 1
    if (readers[depth]?.text) texts[depth] = (texts[depth] ?? "") + text
  }
  parser.on("text", addText)
  parser.on("cdata", addText)
  parser.on("closetag", () => {
    const reader = readers.pop()
    const text = texts.pop() ?? ""
    if (alternate?.depth === readers.length) alternate = undefined
    reader?.text?.(text)
    reader?.close?.()
  })
  for (const text of xmlText(name, part.bytes)) parser.write(text)
  parser.close()
}

/** Attributes as written, prefix and all. The object has no prototype: a name from a file meets nothing but attributes. */
function attributesOf(attributes: SaxesTagNS["attributes"]): XmlAttributes {
  return {
    value: (name) => attributes[name]?.value,
    whole(name) {
      const text = attributes[name]?.value
      return text === undefined ? undefined : /^\d{1,7}$/.test(text) ? Number(text) : -1
    },
    valueIn: (namespaces, name) =>
      Object.values(attributes).find(({ local, uri }) => local === name && namespaces.has(uri))?.value,
  }
}

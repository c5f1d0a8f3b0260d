import { limits } from "../limits"
import type { Means } from "../means"
import type { ElementReader, ElementReaders, XmlPart } from "../reading/element-reader"
import { attributesIn, type ScannedAttributes } from "./attributes"
import { nameKinds } from "./characters"
import { type Markup, markupOf, passedText, passSpace, passText } from "./markup"
import { isSpelt, type Prefixes, prefixesApartFrom } from "./prefixes"
import { giveBack } from "./unrecognised"

const [slash, colon, lessThan, greaterThan] = [0x2f, 0x3a, 0x3c, 0x3e]

/**
 * Reads a part as `readXml` does, straight from its bytes: tags, attributes, text and the usual references, in UTF-8, the
 * vocabulary asked for without a prefix. Throws UnrecognisedError at anything else, well-formed or not.
 */
export function scanXml(part: XmlPart, means: Means, roots: ElementReaders): void {
  const markup = markupOf(part.bytes, means)
  const prefixes = prefixesApartFrom(part.namespaces)
  const within = treeOf(markup, prefixes, attributesIn(markup, prefixes), part.namespaces)
  within.open(roots)
  while (within.depth() > 0) within.step()
  if (passSpace(markup.bytes, markup.at) !== markup.bytes.length || markup.elements > limits.elements) giveBack()
}

function treeOf(markup: Markup, prefixes: Prefixes, attributes: ScannedAttributes, namespaces: ReadonlySet<string>) {
  const { bytes } = markup
  const starts = new Int32Array(limits.depth)
  const ends = new Int32Array(limits.depth)
  const readers: (ElementReader | undefined)[] = []
  const texts: string[] = []
  let depth = 0
  let alternate: { readonly depth: number; readonly inside: ElementReaders } | undefined

  const open = (inside: ElementReaders | undefined): void => {
    const start = markup.at + 1
    let local = start
    let end = passName(bytes, start)
    if (bytes[end] === colon) {
      local = end + 1
      end = passName(bytes, local)
    }
    markup.elements += 1
    if (depth >= limits.depth || markup.elements > limits.elements) giveBack()
    const isEmpty = attributes.pass(end, depth)
    const isOurs = local === start
    if (!isOurs) prefixes.uriOf(bytes, start, local - 1)
    if (depth === 0 && !namespaces.has(attributes.defaultNamespace() ?? "")) giveBack()
    const reader = isOurs && inside !== undefined ? spelt(bytes, start, end, inside) : undefined
    if (depth === 0 && reader === undefined) giveBack()
    if (alternate !== undefined && isOurs && spelt(bytes, start, end, alternate.inside)) giveBack()
    if (!isOurs && inside !== undefined && isSpelt(bytes, local, end, "AlternateContent"))
      alternate ??= { depth, inside }
    starts[depth] = start
    ends[depth] = end
    readers[depth] = reader
    texts[depth] = ""
    depth += 1
    reader?.open?.(attributes)
    if (isEmpty) close()
  }

  const close = (): void => {
    depth -= 1
    prefixes.leave(depth - 1)
    if (alternate?.depth === depth) alternate = undefined
    const reader = readers[depth]
    reader?.text?.(texts[depth] ?? "")
    reader?.close?.()
  }

  const passClosingTag = (): void => {
    let at = markup.at + 2
    const [start = 0, end = 0] = [starts[depth - 1], ends[depth - 1]]
    for (let i = start; i < end; i++, at++) if (bytes[at] !== bytes[i]) giveBack()
    at = passSpace(bytes, at)
    if (bytes[at] !== greaterThan) giveBack()
    markup.at = at + 1
    close()
  }

  return {
    depth: () => depth,
    open,
    step(): void {
      const reader = readers[depth - 1]
      reader?.ahead?.(markup)
      if (bytes[markup.at] !== lessThan) {
        const start = markup.at
        markup.at = passText(markup, start)
        if (reader?.text) texts[depth - 1] = (texts[depth - 1] ?? "") + passedText(markup, start, markup.at)
      }
      if (bytes[markup.at + 1] === slash) passClosingTag()
      else open(reader?.inside)
    },
  }
}

function passName(bytes: Uint8Array, start: number): number {
  if (nameKinds[bytes[start] ?? 0] !== 1) giveBack()
  let at = start + 1
  while (nameKinds[bytes[at] ?? 0] !== 0) at++
  return at
}

function spelt(bytes: Uint8Array, start: number, end: number, readers: ElementReaders): ElementReader | undefined {
  for (const [name, reader] of readers) if (isSpelt(bytes, start, end, name)) return reader
  return undefined
}

import { shown } from "../container/part-names"
import { limits, tooMany } from "../limits"
import type { Means } from "../means"
import type { ElementReader, ElementReaders, XmlPart } from "../reading/element-reader"
import { passAttributes, type Tag, tagOf } from "./attributes"
import { isSpelt, passSpace } from "./bytes"
import { nameKinds } from "./characters"
import { type Markup, markupOf, passedText, passText } from "./markup"
import { prefixesApartFrom } from "./prefixes"
import { type OpenNames, passUnasked } from "./pass-unasked"
import { giveBack } from "./unrecognised"

const slash = 0x2f
const colon = 0x3a
const lessThan = 0x3c
const greaterThan = 0x3e

/** The elements that are open where the scanner stands. Changed by each step. */
interface Tree extends OpenNames {
  readonly name: string
  readonly markup: Markup
  readonly tag: Tag
  readonly namespaces: ReadonlySet<string>
  readonly readers: (ElementReader | undefined)[]
  readonly texts: string[]
  /** The AlternateContent that the scanner is in, and what is asked for around it. */
  alternate: { readonly depth: number; readonly inside: ElementReaders } | undefined
}

// Where the names of the open elements stand, for all scanners: none works while another does.
const starts = new Int32Array(limits.depth)
const ends = new Int32Array(limits.depth)

/**
 * Reads a part as `parseXml` does, straight from its bytes: tags, attributes, text and the usual references, in UTF-8, the
 * vocabulary asked for without a prefix. Throws UnrecognisedError at anything else, well-formed or not, and RefusedError
 * past a limit or where a reader refuses.
 */
export function scanXml(part: XmlPart, means: Means, roots: ElementReaders): void {
  const { namespaces } = part
  const markup = markupOf(part.bytes, means)
  const tag = tagOf(markup, prefixesApartFrom(namespaces))
  const { name } = part
  const tree: Tree = {
    name,
    markup,
    tag,
    namespaces,
    starts,
    ends,
    depth: 0,
    readers: [],
    texts: [],
    alternate: undefined,
  }
  open(tree, roots)
  while (tree.depth > 0) step(tree)
  if (passSpace(markup.bytes, markup.at) !== markup.bytes.length || markup.elements > limits.elements) giveBack()
}

function step(tree: Tree): void {
  const { markup } = tree
  const { bytes } = markup
  const inner = tree.depth - 1
  const reader = tree.readers[inner]
  if (reader !== undefined) reader.ahead?.(markup)
  else if (tree.alternate === undefined) passUnaskedWithin(tree)
  if (bytes[markup.at] !== lessThan) {
    const start = markup.at
    markup.at = passText(markup, start)
    if (reader?.text) tree.texts[inner] = (tree.texts[inner] ?? "") + passedText(markup, start, markup.at)
  }
  if (bytes[markup.at + 1] === slash) passClosingTag(tree)
  else open(tree, reader?.inside)
}

/** Passes what nobody asks about; the elements left open there are as little asked about as the one that holds them. */
function passUnaskedWithin(tree: Tree): void {
  const { depth } = tree
  passUnasked(tree.markup, tree)
  for (let at = depth; at < tree.depth; at++) {
    tree.readers[at] = undefined
    tree.texts[at] = ""
  }
  tree.tag.end = 0
}

function open(tree: Tree, inside: ElementReaders | undefined): void {
  const { markup, tag, depth } = tree
  const { bytes } = markup
  markup.tagAt = markup.at
  const start = markup.at + 1
  let local = start
  let end = passName(bytes, start)
  if (bytes[end] === colon) {
    local = end + 1
    end = passName(bytes, local)
  }
  markup.elements += 1
  if (depth >= limits.depth) giveBack()
  const isEmpty = passAttributes(tag, end, depth)
  const isOurs = local === start
  if (!isOurs) tag.prefixes.uriOf(bytes, start, local - 1)
  if (markup.elements > limits.elements) throw tooMany(limits.elements, `${shown(tree.name)}: elements`)
  if (depth === 0 && !tree.namespaces.has(tag.defaultNamespace() ?? "")) giveBack()
  const reader = isOurs && inside !== undefined ? spelt(bytes, start, end, inside) : undefined
  if (depth === 0 && reader === undefined) giveBack()
  const { alternate } = tree
  if (alternate !== undefined && isOurs && spelt(bytes, start, end, alternate.inside)) giveBack()
  if (!isOurs && inside !== undefined && isSpelt(bytes, local, end, "AlternateContent"))
    tree.alternate ??= { depth, inside }
  starts[depth] = start
  ends[depth] = end
  tree.readers[depth] = reader
  tree.texts[depth] = ""
  tree.depth = depth + 1
  reader?.open?.(tag)
  if (isEmpty) close(tree)
}

function close(tree: Tree): void {
  const depth = tree.depth - 1
  tree.depth = depth
  // A tag that was passed where more prefixes were declared is no measure for the next.
  if (tree.tag.prefixes.leave(depth - 1)) tree.tag.end = 0
  if (tree.alternate?.depth === depth) tree.alternate = undefined
  const reader = tree.readers[depth]
  if (reader === undefined) return
  reader.text?.(tree.texts[depth] ?? "")
  reader.close?.()
}

function passClosingTag(tree: Tree): void {
  const { markup, depth } = tree
  const { bytes } = markup
  const end = ends[depth - 1] ?? 0
  let at = markup.at + 2
  for (let i = starts[depth - 1] ?? 0; i < end; i++, at++) if (bytes[at] !== bytes[i]) giveBack()
  if (bytes[at] !== greaterThan) at = passSpace(bytes, at)
  if (bytes[at] !== greaterThan) giveBack()
  markup.at = at + 1
  close(tree)
}

function passName(bytes: Uint8Array, start: number): number {
  const kinds = nameKinds
  if (kinds[bytes[start] ?? 0] !== 1) giveBack()
  let at = start + 1
  while (kinds[bytes[at] ?? 0] !== 0) at++
  return at
}

function spelt(bytes: Uint8Array, start: number, end: number, readers: ElementReaders): ElementReader | undefined {
  for (const reader of readers) if (isSpelt(bytes, start, end, reader[0])) return reader[1]
  return undefined
}

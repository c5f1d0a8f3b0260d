import type { XmlAttributes } from "../reading/element-reader"
import { afterHigh, afterReference, ampersand, highLead, nameKinds, ordinary, quote, valueKinds } from "./characters"
import { isSame, isSpelt, passSpace } from "./bytes"
import { type Markup, passedText } from "./markup"
import type { Prefixes } from "./prefixes"
import { giveBack } from "./unrecognised"

/** More than any office program writes; the plain reader has the limit that refuses. */
const most = 64

// One set for all scanners: none works while another does, and making arrays anew for each part costs more than small parts.
const starts = new Int32Array(most)
/** The place of the colon; 0 without a prefix. */
const colons = new Int32Array(most)
/** The name's end. The value begins two bytes behind it. */
const ends = new Int32Array(most)
const valueEnds = new Int32Array(most)
const areVerbatim = new Uint8Array(most)

const colon = 0x3a
const slash = 0x2f
/** From a name's end to its value's beginning: `="`. */
const toValue = 2

/** The tag that was passed last, and its attributes. */
export interface Tag extends XmlAttributes {
  readonly markup: Markup
  readonly prefixes: Prefixes
  count: number
  /** Where the attributes of the tag passed last begin, and where it ends; 0 and 0 where it is not to be compared with. */
  start: number
  end: number
  /** The default namespace that the tag declares; undefined where it declares none. */
  defaultNamespace(): string | undefined
}

/** The tag that a scanner has before it. */
export function tagOf(markup: Markup, prefixes: Prefixes): Tag {
  const { bytes } = markup
  const tag: Tag = {
    markup,
    prefixes,
    count: 0,
    start: 0,
    end: 0,
    defaultNamespace() {
      const i = indexOf(tag, "xmlns")
      return i < 0 ? undefined : uriOf(valueAt(tag, i))
    },
    whole(name) {
      const i = indexOf(tag, name)
      // A digit may be written by its number, which is for the plain reader to resolve.
      if (i >= 0 && areVerbatim[i] === 0) giveBack()
      return i < 0 ? undefined : wholeOf(bytes, (ends[i] ?? 0) + toValue, valueEnds[i] ?? 0)
    },
    value(name) {
      const i = indexOf(tag, name)
      return i < 0 ? undefined : valueAt(tag, i)
    },
    valueIn(namespaces, local) {
      for (let i = 0; i < tag.count; i++) {
        const at = colons[i] ?? 0
        if (at === 0 || !isSpelt(bytes, at + 1, ends[i] ?? 0, local)) continue
        const uri = uriAt(tag, i)
        if (uri !== undefined && namespaces.has(uri)) return valueAt(tag, i)
      }
      return undefined
    },
  }
  return tag
}

/**
 * Passes the attributes of a tag and its end, from behind the element's name at `from`. `depth` is that of the element,
 * 0 for the root. Whether the element is empty (`/>`) is given back.
 */
export function passAttributes(tag: Tag, from: number, depth: number): boolean {
  const { markup } = tag
  const { bytes } = markup
  if (tag.end !== 0 && isRepeated(tag, from)) return bytes[markup.at - 2] === slash
  let hasPrefixes = false
  let at = from
  let count = 0
  for (;;) {
    const next = bytes[at] === 0x20 ? at + 1 : passSpace(bytes, at)
    const byte = bytes[next]
    if (byte === 0x3e || byte === 0x2f) {
      const isEmpty = byte === 0x2f
      if (isEmpty && bytes[next + 1] !== 0x3e) giveBack()
      markup.at = isEmpty ? next + 2 : next + 1
      tag.count = count
      const mayRepeat = count > 1 && depth > 0
      tag.start = mayRepeat ? from : 0
      tag.end = mayRepeat ? markup.at : 0
      if (hasPrefixes) passPrefixes(tag, depth)
      if (depth > 0 && indexOf(tag, "xmlns") >= 0) giveBack()
      return isEmpty
    }
    if (next === at || count === most) giveBack()
    at = passName(bytes, next, count)
    if (colons[count] !== 0) hasPrefixes = true
    refuseTwice(bytes, count)
    const mark = bytes[at + 1]
    if (bytes[at] !== 0x3d || (mark !== 0x22 && mark !== 0x27)) giveBack()
    at = passValue(bytes, at + toValue, mark, count) + 1
    count += 1
  }
}

/**
 * Passes a tag whose attributes are those of the tag before, but for the value of the first, which is plain. Such are
 * the rows of a sheet, and comparing them is a fraction of passing them.
 */
function isRepeated(tag: Tag, from: number): boolean {
  const { markup, count } = tag
  const { bytes } = markup
  const valueStart = (ends[0] ?? 0) + toValue
  const shift = from - tag.start
  if (!isSame(bytes, tag.start, from, valueStart - tag.start)) return false
  let at = valueStart + shift
  const kinds = valueKinds
  while (kinds[bytes[at] ?? 0] === ordinary) at++
  const before = valueEnds[0] ?? 0
  const length = tag.end - before
  if (!isSame(bytes, before, at, length)) return false
  const moved = at - before
  starts[0] = (starts[0] ?? 0) + shift
  ends[0] = (ends[0] ?? 0) + shift
  valueEnds[0] = at
  areVerbatim[0] = 1
  for (let i = 1; i < count; i++) {
    starts[i] = (starts[i] ?? 0) + moved
    if (colons[i] !== 0) colons[i] = (colons[i] ?? 0) + moved
    ends[i] = (ends[i] ?? 0) + moved
    valueEnds[i] = (valueEnds[i] ?? 0) + moved
  }
  tag.start = from
  tag.end = at + length
  markup.at = tag.end
  return true
}

function valueAt({ markup }: Tag, i: number): string {
  markup.isVerbatim = areVerbatim[i] === 1
  return passedText(markup, (ends[i] ?? 0) + toValue, valueEnds[i] ?? 0)
}

function indexOf({ markup, count }: Tag, name: string): number {
  for (let i = 0; i < count; i++) {
    if (colons[i] === 0 && isSpelt(markup.bytes, starts[i] ?? 0, ends[i] ?? 0, name)) return i
  }
  return -1
}

function uriAt({ markup: { bytes }, prefixes }: Tag, i: number): string | undefined {
  if (isXmlns(bytes, i) || isSpelt(bytes, starts[i] ?? 0, colons[i] ?? 0, "xml")) return undefined
  return prefixes.uriOf(bytes, starts[i] ?? 0, colons[i] ?? 0)
}

function passPrefixes(tag: Tag, depth: number): void {
  const { markup, prefixes, count } = tag
  for (let i = 0; i < count; i++) {
    if (colons[i] === 0 || !isXmlns(markup.bytes, i)) continue
    tag.end = 0
    prefixes.declare(markup.decoded((colons[i] ?? 0) + 1, ends[i] ?? 0), uriOf(valueAt(tag, i)), depth)
  }
  for (let i = 0; i < count; i++) if (colons[i] !== 0) uriAt(tag, i)
}

function passName(bytes: Uint8Array, from: number, index: number): number {
  const kinds = nameKinds
  if (kinds[bytes[from] ?? 0] !== 1) giveBack()
  let at = from + 1
  while (kinds[bytes[at] ?? 0] !== 0) at++
  starts[index] = from
  colons[index] = 0
  if (bytes[at] === colon) {
    colons[index] = at
    if (kinds[bytes[++at] ?? 0] !== 1) giveBack()
    while (kinds[bytes[at] ?? 0] !== 0) at++
  }
  ends[index] = at
  return at
}

/**
 * Gives back two attributes of one local name, whether or not their prefixes stand for one namespace. A declaration of a
 * prefix is no such attribute.
 */
function refuseTwice(bytes: Uint8Array, index: number): void {
  const start = localStart(index)
  const [length, first, last] = [(ends[index] ?? 0) - start, bytes[start], bytes[(ends[index] ?? 0) - 1]]
  for (let i = 0; i < index; i++) {
    const other = localStart(i)
    if ((ends[i] ?? 0) - other !== length || bytes[other] !== first || bytes[other + length - 1] !== last) continue
    let same = 0
    while (same < length && bytes[start + same] === bytes[other + same]) same++
    if (same === length && isXmlns(bytes, index) === isXmlns(bytes, i)) giveBack()
  }
}

function localStart(index: number): number {
  const at = colons[index] ?? 0
  return at === 0 ? (starts[index] ?? 0) : at + 1
}

function isXmlns(bytes: Uint8Array, index: number): boolean {
  return isSpelt(bytes, starts[index] ?? 0, colons[index] ?? 0, "xmlns")
}

function passValue(bytes: Uint8Array, from: number, mark: number, index: number): number {
  let at = from
  const kinds = valueKinds
  areVerbatim[index] = 1
  for (;;) {
    while (kinds[bytes[at] ?? 0] === 0) at++
    const kind = kinds[bytes[at] ?? 0]
    if (kind === quote) {
      if (bytes[at] === mark) break
      at += 1
    } else if (kind === highLead) at = afterHigh(bytes, at)
    else if (kind === ampersand) {
      areVerbatim[index] = 0
      at = afterReference(bytes, at)
    } else giveBack()
  }
  valueEnds[index] = at
  return at
}

/** The number of one to seven digits; -1 for anything else. */
function wholeOf(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 7) return -1
  let whole = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return -1
    whole = whole * 10 + digit
  }
  return whole
}

/** Gives back a namespace that is none, or that could be spelt in two ways. */
function uriOf(text: string): string {
  return /^[\w:/.#?=&;%~+{}-]+$/.test(text) ? text : giveBack()
}

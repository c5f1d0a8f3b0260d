import type { XmlAttributes } from "../reading/element-reader"
import * as characters from "./characters"
import { nameKinds, valueKinds } from "./characters"
import { type Markup, passedText, passSpace } from "./markup"
import { isSpelt, type Prefixes } from "./prefixes"
import { giveBack } from "./unrecognised"

/** More than any office program writes; the plain reader has the limit that refuses. */
const most = 64

/** The attributes of the tag that was passed last. */
export interface ScannedAttributes extends XmlAttributes {
  /**
   * Passes the attributes of a tag and its end, from behind the element's name at `from`. `depth` is that of the element,
   * 0 for the root. Whether the element is empty (`/>`) is given back.
   */
  pass(from: number, depth: number): boolean
  /** The default namespace that the tag declares; undefined where it declares none. */
  defaultNamespace(): string | undefined
}

const colon = 0x3a

export function attributesIn(markup: Markup, prefixes: Prefixes): ScannedAttributes {
  const { bytes } = markup
  const starts = new Int32Array(most)
  /** The place of the colon; 0 without a prefix. */
  const colons = new Int32Array(most)
  const ends = new Int32Array(most)
  const valueStarts = new Int32Array(most)
  const valueEnds = new Int32Array(most)
  const areVerbatim = new Uint8Array(most)
  const keys = new Int32Array(most)
  let count = 0
  let hasPrefixes = false

  /** Passes a name; its key is the same for the same local name, and may be for another. */
  const passName = (from: number): number => {
    if (nameKinds[bytes[from] ?? 0] !== 1) giveBack()
    let at = from
    let key = 0
    let byte = bytes[at] ?? 0
    colons[count] = 0
    for (;;) {
      while (nameKinds[byte] !== 0) {
        key = (Math.imul(key, 31) + byte) | 0
        byte = bytes[++at] ?? 0
      }
      if (byte !== colon || colons[count] !== 0) break
      colons[count] = at
      hasPrefixes = true
      // Declarations are apart from attributes of the same local name.
      key = isSpelt(bytes, from, at, "xmlns") ? 7 : 0
      byte = bytes[++at] ?? 0
      if (nameKinds[byte] !== 1) giveBack()
    }
    for (let i = 0; i < count; i++) if (keys[i] === key) giveBack()
    keys[count] = key
    starts[count] = from
    ends[count] = at
    return at
  }

  const passValue = (from: number, mark: number): number => {
    let at = from
    let isVerbatim = 1
    for (;;) {
      let kind = valueKinds[bytes[at] ?? 0]
      while (kind === characters.ordinary) kind = valueKinds[bytes[++at] ?? 0]
      if (kind === characters.quote) {
        if (bytes[at] === mark) break
        at += 1
      } else if (kind === characters.highLead) at = characters.afterHigh(bytes, at)
      else if (kind === characters.ampersand) {
        isVerbatim = 0
        at = characters.afterReference(bytes, at)
      } else giveBack()
    }
    valueStarts[count] = from
    valueEnds[count] = at
    areVerbatim[count] = isVerbatim
    return at
  }

  const valueAt = (i: number): string => {
    markup.isVerbatim = areVerbatim[i] === 1
    return passedText(markup, valueStarts[i] ?? 0, valueEnds[i] ?? 0)
  }

  const indexOf = (name: string): number => {
    for (let i = 0; i < count; i++) {
      if (colons[i] === 0 && isSpelt(bytes, starts[i] ?? 0, ends[i] ?? 0, name)) return i
    }
    return -1
  }

  const uriAt = (i: number): string | undefined => {
    const [start = 0, end = 0] = [starts[i], colons[i]]
    if (end === 0 || isSpelt(bytes, start, end, "xmlns") || isSpelt(bytes, start, end, "xml")) return undefined
    return prefixes.uriOf(bytes, start, end)
  }

  const declarePrefixes = (depth: number): void => {
    for (let i = 0; i < count; i++) {
      const at = colons[i] ?? 0
      if (at === 0 || !isSpelt(bytes, starts[i] ?? 0, at, "xmlns")) continue
      prefixes.declare(markup.decoded(at + 1, ends[i] ?? 0), uriOf(valueAt(i)), depth)
    }
    for (let i = 0; i < count; i++) uriAt(i)
  }

  return {
    pass(from, depth) {
      count = 0
      hasPrefixes = false
      let at = from
      for (;;) {
        const next = passSpace(bytes, at)
        const byte = bytes[next]
        if (byte === 0x3e || byte === 0x2f) {
          const isEmpty = byte === 0x2f
          if (isEmpty && bytes[next + 1] !== 0x3e) giveBack()
          markup.at = isEmpty ? next + 2 : next + 1
          if (hasPrefixes) declarePrefixes(depth)
          if (depth > 0 && indexOf("xmlns") >= 0) giveBack()
          return isEmpty
        }
        if (next === at || count === most) giveBack()
        at = passName(next)
        const mark = bytes[at + 1]
        if (bytes[at] !== 0x3d || (mark !== 0x22 && mark !== 0x27)) giveBack()
        at = passValue(at + 2, mark ?? 0) + 1
        count += 1
      }
    },
    defaultNamespace() {
      const i = indexOf("xmlns")
      return i < 0 ? undefined : uriOf(valueAt(i))
    },
    value(name) {
      const i = indexOf(name)
      return i < 0 ? undefined : valueAt(i)
    },
    valueIn(namespaces, local) {
      for (let i = 0; i < count; i++) {
        const at = colons[i] ?? 0
        if (at === 0 || !isSpelt(bytes, at + 1, ends[i] ?? 0, local)) continue
        const uri = uriAt(i)
        if (uri !== undefined && namespaces.has(uri)) return valueAt(i)
      }
      return undefined
    },
  }
}

/** Gives back a namespace that is none, or that could be spelt in two ways. */
function uriOf(text: string): string {
  return /^[\w:/.#?=&;%~+{}-]+$/.test(text) ? text : giveBack()
}

import type { Markup } from "../scanning/markup"
import type { PartMemory } from "./part-memory"

/** The attributes of one element, to be asked while it is opened. */
export interface XmlAttributes {
  /** The value of an attribute without a prefix; undefined when it is not there. */
  value(name: string): string | undefined
  /**
   * The whole number, of at most seven digits, that an attribute without a prefix holds: undefined when it is not there,
   * -1 where it holds anything else.
   */
  whole(name: string): number | undefined
  /** The value of an attribute of one of the namespaces, whatever its prefix; undefined when it is not there. */
  valueIn(namespaces: ReadonlySet<string>, local: string): string | undefined
}

/** What to do with one element. Whatever it holds that `inside` does not name is passed over with all it holds. */
export interface ElementReader {
  readonly open?: (attributes: XmlAttributes) => void
  /** Called at the element's end with the text that stands directly in it: CDATA and references resolved, unstripped. */
  readonly text?: (text: string) => void
  readonly close?: () => void
  readonly inside?: ElementReaders
  /**
   * Passes as many whole elements within this one as it knows for certain, with the same outcome as `inside`; stops at
   * the first that it does not. Only a shorter way: the plain reader never asks it.
   */
  readonly ahead?: (markup: Markup) => void
}

/** Readers of elements by local name. */
export type ElementReaders = readonly (readonly [string, ElementReader])[]

/** The reader of a local name; undefined where none is meant. */
export function readerOf(readers: ElementReaders | undefined, local: string): ElementReader | undefined {
  return readers?.find(([name]) => name === local)?.[1]
}

/** A part to be read, and the namespaces whose elements are meant by the readers' names. */
export interface XmlPart {
  readonly name: string
  readonly bytes: Uint8Array
  readonly namespaces: ReadonlySet<string>
  /** Told of a root that `roots` does not name, before the part is refused as damaged; may refuse it otherwise. */
  readonly otherRoot?: (namespace: string) => void
}

/** Readers for one reading of a part, from its root, and what they have read when it is done. */
export interface PartReading<T> {
  readonly roots: ElementReaders
  readonly result: () => T
}

/**
 * Reads a part. `begin` is called for each attempt, and leaves nothing behind that another attempt would meet; where it
 * makes of equal bytes the same, `memory` may spare an attempt. Throws RefusedError where the part cannot be taken.
 */
export type ReadXml = <T>(part: XmlPart, begin: () => PartReading<T>, memory?: PartMemory<T>) => T

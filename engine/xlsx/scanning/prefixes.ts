import { isSpelt } from "./bytes"
import { giveBack } from "./unrecognised"

interface Declared {
  readonly prefix: string
  readonly uri: string
  readonly depth: number
}

/** The namespace prefixes that are declared where the scanner stands. */
export interface Prefixes {
  /** Gives back a prefix of XML's own, and one that spells a namespace which the readers ask for. */
  declare(prefix: string, uri: string, depth: number): void
  /** The namespace of the prefix at these bytes. Gives back a prefix that is not declared. */
  uriOf(bytes: Uint8Array, start: number, end: number): string
  /** Forgets what the elements deeper than `depth` declared; whether there was anything. */
  leave(depth: number): boolean
}

export function prefixesApartFrom(namespaces: ReadonlySet<string>): Prefixes {
  const declared: Declared[] = []
  return {
    declare(prefix, uri, depth) {
      if (/^xml/i.test(prefix) || namespaces.has(uri) || uri.startsWith("http://www.w3.org/")) giveBack()
      declared.push({ prefix, uri, depth })
    },
    uriOf(bytes, start, end) {
      for (let i = declared.length - 1; i >= 0; i--) {
        const one = declared[i]
        if (one !== undefined && isSpelt(bytes, start, end, one.prefix)) return one.uri
      }
      return giveBack()
    },
    leave(depth) {
      const { length } = declared
      while (declared.length > 0 && (declared.at(-1)?.depth ?? depth) > depth) declared.pop()
      return declared.length < length
    },
  }
}

/**
 * Parts of one kind that were read lately, and what was read of them. Workbooks that one program made from one template
 * have the same styles and lists of parts, byte for byte.
 */
export interface PartMemory<T> {
  readonly parts: (NamedBytes & { readonly read: T })[]
}

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

const most = 4
const longest = 64 * 1024

export function partMemory<T>(): PartMemory<T> {
  return { parts: [] }
}

/** What `read` makes of the part, or made of it when it was read before; nothing is kept of a part that is refused. */
export function remembered<T>({ parts }: PartMemory<T>, { name, bytes }: NamedBytes, read: () => T): T {
  for (const part of parts) if (part.name === name && areSame(part.bytes, bytes)) return part.read
  const made = read()
  if (bytes.length <= longest) {
    parts.unshift({ name, bytes: new Uint8Array(bytes), read: made })
    if (parts.length > most) parts.pop()
  }
  return made
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

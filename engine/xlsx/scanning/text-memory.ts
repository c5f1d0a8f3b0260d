/** Texts by the bytes they are written as. The same labels and formulas come in every workbook of a round. */
export interface TextMemory {
  readonly longest: number
  readonly texts: (string | undefined)[]
  readonly written: Uint8Array[]
  /** The first of the two slots in which the text asked for last would be kept, and where it ends. */
  slot: number
  end: number
}

const lessThan = 0x3c

/** Holds up to `slots` texts (a power of two) of at most `longest` bytes, whatever is read. */
export function textMemory(slots: number, longest: number): TextMemory {
  const texts = new Array<string | undefined>(slots).fill(undefined)
  const written = new Array<Uint8Array>(slots).fill(new Uint8Array(0))
  return { longest, texts, written, slot: 0, end: 0 }
}

/** The text that begins at `start` and ends before the next `<`, at `memory.end`, if it is known. */
export function knownText(memory: TextMemory, bytes: Uint8Array, start: number): string | undefined {
  const most = Math.min(bytes.length, start + memory.longest)
  let hash = 0
  let at = start
  for (let byte = bytes[at] ?? 0; byte !== lessThan && at < most; byte = bytes[++at] ?? 0)
    hash = (Math.imul(hash, 31) + byte) | 0
  const slot = (hash ^ (hash >>> 15)) & (memory.texts.length - 2)
  memory.slot = slot
  memory.end = at
  if (bytes[at] !== lessThan) return undefined
  if (isWritten(memory.written[slot], bytes, start, at)) return memory.texts[slot]
  return isWritten(memory.written[slot + 1], bytes, start, at) ? memory.texts[slot + 1] : undefined
}

function isWritten(one: Uint8Array | undefined, bytes: Uint8Array, start: number, end: number): boolean {
  if (one?.length !== end - start) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== bytes[start + i]) return false
  return true
}

/** Keeps what the text asked for last was read as, once it was found to be sound; of two that had its slots the older is dropped. */
export function keepText(memory: TextMemory, bytes: Uint8Array, start: number, end: number, text: string): void {
  if (end - start > memory.longest) return
  const { slot, texts, written } = memory
  texts[slot + 1] = texts[slot]
  written[slot + 1] = written[slot] ?? new Uint8Array(0)
  texts[slot] = text
  // Not `slice`: that of Node's Buffer copies nothing, and would keep the whole part for a few bytes of it.
  written[slot] = new Uint8Array(bytes.subarray(start, end))
}

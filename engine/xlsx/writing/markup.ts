/** Markup as bytes, a piece at a time: joining it as texts first would cost more than making it. */
export interface Markup {
  /** Any text, as UTF-8. */
  put(text: string): void
  /** A whole number, 0 or more. */
  putCount(value: number): void
  /** How many bytes were put since the last were taken. */
  length(): number
  /** What was put since; it is the caller's own. */
  take(): Uint8Array
}

export function newMarkup(): Markup {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(64 * 1024)
  let at = 0
  const makeRoom = (more: number): void => {
    if (at + more <= bytes.length) return
    const longer = new Uint8Array(Math.max(at + more, bytes.length * 2))
    longer.set(bytes.subarray(0, at))
    bytes = longer
  }
  return {
    put(text) {
      // No character takes more than three bytes a unit of UTF-16.
      makeRoom(text.length * 3)
      const start = at
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        if (unit > 0x7f) {
          at = start + encoder.encodeInto(text, bytes.subarray(start)).written
          return
        }
        bytes[at++] = unit
      }
    },
    putCount(value) {
      if (value > 0x7fffffff) {
        this.put(`${value}`)
        return
      }
      makeRoom(10)
      let last = at
      for (let rest = (value / 10) | 0; rest > 0; rest = (rest / 10) | 0) last += 1
      at = last + 1
      let rest = value
      for (; rest >= 10; rest = (rest / 10) | 0) bytes[last--] = 0x30 + (rest % 10)
      bytes[last] = 0x30 + rest
    },
    length: () => at,
    take() {
      const taken = bytes.slice(0, at)
      at = 0
      return taken
    },
  }
}

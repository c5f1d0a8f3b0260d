import { asks, type Answer, type Call } from "./calls"
import { engineDesk } from "./engine-desk"

/** The worker's own side of the page; the type files know only the page's. */
const page = globalThis as unknown as {
  onmessage: ((event: { readonly data: Call }) => void) | null
  postMessage(answer: Answer, transfer: readonly ArrayBuffer[]): void
}

const desk = engineDesk()

page.onmessage = ({ data: { id, ask, about } }) => {
  const answer = async (): Promise<unknown> => {
    if (!asks.includes(ask)) throw new RangeError(`no such question: ${ask}`)
    return (desk[ask] as (about: unknown) => Promise<unknown>)(about)
  }
  // An answer that cannot cross is a fault too, or whoever asked would wait for ever.
  answer()
    .then((value) => page.postMessage({ id, value }, filesIn(value)))
    .catch((reason: unknown) => page.postMessage({ id, fault: String(reason) }, []))
}

/** Bytes are handed over, not copied. */
function filesIn(value: unknown): readonly ArrayBuffer[] {
  if (typeof value !== "object" || value === null || !("bytes" in value)) return []
  const { bytes } = value
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
}

import type { FactsOf, Said } from "./message"
import { lintingSentences } from "./linting"
import { readingSentences } from "./reading"
import { refusals } from "./refusals"
import { registeringSentences } from "./registering"
import { reviewSentences } from "./reviewing"
import { ruleSentences } from "./rules"
import { trackingSentences } from "./tracking"

/** Every sentence of the engine, by key. A room's sentences stand in the file of that room's name. */
export const catalogue = {
  ...refusals,
  ...readingSentences,
  ...registeringSentences,
  ...ruleSentences,
  ...lintingSentences,
  ...trackingSentences,
  ...reviewSentences,
}

export type MessageKey = keyof typeof catalogue

export type Message = Said<MessageKey>

/** Makes a message; the compiler asks for exactly the facts that the Vietnamese sentence needs. */
export function message<K extends MessageKey>(key: K, facts: FactsOf<(typeof catalogue)[K]>): Message {
  return { key, facts }
}

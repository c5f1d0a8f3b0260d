import type { words } from "./words"
import type { FactsOf, ListMistake } from "../../engine/index"

export type Word = keyof typeof words

/** The call itself is wrong: one sentence on stderr, exit status 2. Nothing was written. */
export class CallError extends Error {
  override readonly name = "CallError"

  private constructor(
    readonly key: Word,
    readonly facts: Readonly<Record<string, string | number>>,
  ) {
    super(`${key} ${JSON.stringify(facts)}`)
  }

  /** The compiler asks for exactly the facts that the sentence needs. */
  static of<K extends Word>(key: K, facts: FactsOf<(typeof words)[K], string | number>): CallError {
    return new CallError(key, facts)
  }

  /** A list that somebody keeps beside the submissions cannot be taken. */
  static ofList({ key, facts }: ListMistake): CallError {
    return new CallError(key, facts)
  }
}

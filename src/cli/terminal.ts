import { sayFrom, type FactsOf, type Language } from "../../engine/index"
import type { OpenReaders } from "./readers/readers"
import type { Surroundings } from "./surroundings"
import { words } from "./words"

/** Where a command reads and writes: files by `openReaders`, results to `out`, everything for people's eyes only to `err`. */
export interface Terminal extends Omit<Surroundings, "readersFor"> {
  readonly language: Language
  /** No progress, no notes: results and errors only. */
  readonly isQuiet: boolean
  /** Progress is drawn only for a person who looks on. */
  readonly isWatched: boolean
  readonly hasColour: boolean
  readonly openReaders: OpenReaders
  out(text: string): void
  err(text: string): void
}

/** The commands' own words in the reader's language. */
export function word<K extends keyof typeof words>(
  { language }: Pick<Terminal, "language">,
  key: K,
  facts: FactsOf<(typeof words)[K], string | number>,
): string {
  return plain(sayFrom(words, { key, facts }, language))
}

/**
 * Text from files and calls as one harmless line: a line break shows as ⏎, and what could steer a terminal or turn the
 * direction of reading as �.
 */
export function plain(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, "⏎").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "�")
}

/** Line by line, as JSON programs like it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(jsonText(value))
}

import type { Desk } from "./desk"

/** A question to the desk as it crosses into the worker. */
export interface Call {
  readonly id: number
  readonly ask: keyof Desk
  readonly about: unknown
}

/** Its answer; `fault`: the desk broke down over it, in its own words, for a log and never for people. */
export type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string }

/** The names of all questions, by which calls that are none are told. */
export const asks: readonly (keyof Desk)[] = [
  ...(["packs", "bring", "bringLast", "blankBook", "blankFile", "check", "receive"] as const),
  ...(["judgeAgain", "merge", "summaryBook", "summaryFile", "outputFile"] as const),
]

import type { Figure } from "../figures/figure"
import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import type { Period } from "../model/period"

type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never

type SameSlots<T extends Record<string, Bilingual>> = {
  [K in keyof T]: [Slots<T[K]["vi"]>] extends [Slots<T[K]["en"]>]
    ? [Slots<T[K]["en"]>] extends [Slots<T[K]["vi"]>]
      ? T[K]
      : { en: never; slotsNotInVietnamese: Exclude<Slots<T[K]["en"]>, Slots<T[K]["vi"]>> }
    : { en: never; slotsMissingInEnglish: Exclude<Slots<T[K]["vi"]>, Slots<T[K]["en"]>> }
}

/**
 * A catalogue of sentences. Vietnamese is the source: a `{slot}` exists because it stands there, and the compiler
 * refuses an English sentence whose slots differ.
 */
export function sentences<const T extends Record<string, Bilingual>>(catalogue: T & SameSlots<T>): T {
  return catalogue
}

/** A cell that is added (1) or subtracted (-1). */
export interface SignedCell {
  readonly cell: CellKey
  readonly sign: 1 | -1
  /** The figure is that of the period before. */
  readonly previous?: true
}

/**
 * What can stand in a slot: text as it is, a count, a figure, a label, a day, a period, cells of a form, a place in a
 * workbook.
 */
export type Fact =
  | string
  | number
  | Figure
  | Bilingual
  | Place
  | { readonly cell: CellKey }
  /** `previous`: cells of the report of the period before, named after those of this one. */
  | { readonly cells: readonly CellKey[]; readonly previous?: readonly CellKey[] }
  /** A sum with its signs. */
  | { readonly terms: readonly SignedCell[] }
  | { readonly figures: readonly Figure[] }
  | { readonly period: Period }
  /** A figure to be typed: without grouping. */
  | { readonly typed: Figure }
  /** The serial day of Excel's 1900 system that a date cell holds, said as a day; as a figure where it is no day. */
  | { readonly day: Figure }

/** The facts that a sentence of a catalogue asks for. */
export type FactsOf<Sentence extends Bilingual, F = Fact> = Readonly<Record<Slots<Sentence["vi"]>, F>>

/** A sentence not yet said: its key and its facts. It is said at the edge, in the reader's language. Plain data. */
export interface Said<Key extends string = string, F = Fact> {
  readonly key: Key
  readonly facts: Readonly<Record<string, F>>
}

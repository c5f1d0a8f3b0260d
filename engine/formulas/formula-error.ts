import type { Bilingual } from "../model/bilingual"

/** What is wrong with the text of a formula: where, what stands there, what would be right. Plain data. */
export interface FormulaMistake {
  /** The place of the first wrong character, from 1 on; one past the text where something is missing at its end. */
  readonly at: number
  /** What stands there; absent at the end of the text. */
  readonly found?: string
  readonly wanted: Bilingual
}

/** Thrown where the text goes wrong, and caught where the whole of it is read: nobody else sees it. */
export class FormulaError extends Error {
  override readonly name = "FormulaError"

  constructor(readonly mistake: FormulaMistake) {
    super(mistake.wanted.en)
  }
}

import { z } from "zod"
import { cell, difference, previous, totalOf } from "../formulas/building"
import type { Quantity } from "../formulas/formula"
import type { SignedCell } from "../messages/message"
import { eachOnce, meant } from "./parameters"

/** A part of a sum: a code that is added, or one that is subtracted, of this period or of the one before. */
export type Part =
  string | { readonly minus: string } | { readonly previous: string } | { readonly minusPrevious: string }

/** A part as it counts: its code, added (1) or subtracted (-1), and whether the figure is that of the period before. */
export interface Term {
  readonly code: string
  readonly sign: 1 | -1
  readonly previous: boolean
}

export function termOf(part: Part): Term {
  if (typeof part === "string") return { code: part, sign: 1, previous: false }
  if ("minus" in part) return { code: part.minus, sign: -1, previous: false }
  if ("previous" in part) return { code: part.previous, sign: 1, previous: true }
  return { code: part.minusPrevious, sign: -1, previous: true }
}

const signs = ["minus"] as const
const signsAndPeriods = ["minus", "previous", "minusPrevious"] as const

/** The parts of a sum of this period: each code once, added or subtracted (`{ "minus": "04" }`). */
export const signedParts = (code: z.ZodType<string>) => parts(code, signs)

/** The parts of a sum that may look back: also `{ "previous": … }` and `{ "minusPrevious": … }`. */
export const periodParts = (code: z.ZodType<string>) => parts(code, signsAndPeriods)

function parts(code: z.ZodType<string>, manners: readonly string[]): z.ZodType<readonly Part[]> {
  const fields = z.strictObject(Object.fromEntries(manners.map((manner) => [manner, code.optional()])))
  const wanted = manners.map((manner) => `{ "${manner}": … }`).join(", ")
  const one = fields.refine((part) => Object.keys(part).length === 1, {
    params: { wanted: { vi: wanted, en: wanted } },
  })
  const part = meant<Part>((value) =>
    typeof value === "object" && value !== null ? (one as unknown as z.ZodType<Part>) : code,
  )
  return z.array(part).min(1).superRefine(onceInAPeriod)
}

/** A code may stand once with the figure of this period, and once with that of the one before. */
function onceInAPeriod(stated: readonly Part[], context: z.RefinementCtx): void {
  eachOnce(
    stated.map(termOf).map(({ code, previous }) => [code, previous]),
    context,
  )
}

/** The sum of cells with their signs, as a quantity; with nothing subtracted it is a plain sum. */
export function sumOfTerms(terms: readonly SignedCell[]): Quantity {
  const [added, subtracted] = ([1, -1] as const).map((sign) =>
    totalOf(
      terms.filter((term) => term.sign === sign).map((term) => (term.previous ? previous(term.cell) : cell(term.cell))),
    ),
  ) as [Quantity, Quantity]
  return terms.every(({ sign }) => sign === 1) ? added : difference(added, subtracted)
}

import { z } from "zod"
import { compare, zero, type Figure } from "../figures/figure"
import { decimalText, parseDecimal } from "../figures/writing"
import type { Limit } from "../model/limit"
import type { Codes } from "./kind"
import { meant, unsuitable } from "./parameters"
import type { Scope } from "./scope"

/** A figure in a pack: a decimal written as text with a point, `"0.5"`, so that it is exact. At most 15 digits, as in Excel. */
export const decimal = z.string().transform((text, context) => {
  const figure = parseDecimal(text)
  if (figure !== undefined && String(figure.digits).replace("-", "").length <= 15) return figure
  context.addIssue(unsuitable([], text, decimalWanted))
  return z.NEVER
})

const decimalWanted = {
  vi: 'số thập phân viết dạng chữ với dấu chấm, như "0.5", tối đa 15 chữ số',
  en: 'a decimal written as text with a point, such as "0.5", of at most 15 digits',
}

/** A limit as a pack states it: a decimal, or `{ "setting": "boxes-per-metre" }`. */
export const limit = ({ setting }: Pick<Codes, "setting">): z.ZodType<Limit> => {
  // Once for all values: making an object's schema takes many times as long as checking by it.
  const named = z.strictObject({ setting })
  return meant<Limit>((value) => (typeof value === "object" && value !== null ? named : decimal))
}

/** A limit that is above 0; what a setting holds is the province's business. */
export const limitAboveZero = (codes: Pick<Codes, "setting">): z.ZodType<Limit> =>
  limit(codes).superRefine((stated, context) => {
    if (!("setting" in stated) && compare(stated, zero) <= 0) context.addIssue(unsuitable([], stated, aboveZero))
  })

const aboveZero = { vi: "một số lớn hơn 0", en: "a decimal above 0" }

/** The figure of a limit, in the province's settings. Throws a RangeError for a setting that is not there. */
export function figureOfLimit(stated: Limit, { settings }: Pick<Scope, "settings">): Figure {
  if (!("setting" in stated)) return stated
  const figure = settings.get(stated.setting)
  if (figure === undefined) throw new RangeError(`setting ${stated.setting} was not checked before use`)
  return figure
}

/** Says that a limit from above lies below the one from below; what the settings hold is the province's business. */
export function limitsInOrder(
  limits: { readonly minimum?: Limit | undefined; readonly maximum?: Limit | undefined },
  context: z.RefinementCtx,
): void {
  const { minimum, maximum } = limits
  if (minimum === undefined || maximum === undefined || "setting" in minimum || "setting" in maximum) return
  if (compare(minimum, maximum) <= 0) return
  const least = decimalText(minimum)
  const wanted = { vi: `không nhỏ hơn minimum (${least})`, en: `not below the minimum (${least})` }
  context.addIssue(unsuitable(["maximum"], decimalText(maximum), wanted))
}

import { z } from "zod"
import { missingPolicies } from "../formulas/missing"
import { compare, type Figure } from "../figures/figure"
import { decimalText, parseDecimal } from "../figures/writing"
import type { Bilingual } from "../model/bilingual"
import type { Codes } from "./kind"

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

/** What a blank means to the rule; every rule that adds or compares says so itself. */
export const missing = z.enum(missingPolicies)

/** One or more codes, each of them once: Excel would add a cell once that stands twice in a sum. */
export const several = (code: z.ZodType<string>) =>
  z
    .array(code)
    .min(1)
    .superRefine((codes, context) => {
      codes.forEach((text, i) => {
        if (codes.indexOf(text) < i) context.addIssue(unsuitable([i], text, onceWanted))
      })
    })

const onceWanted = { vi: "mỗi mã chỉ một lần", en: "each code once only" }

/** Which columns the rule speaks of; absent: every column of the form. */
export const columns = (codes: Codes) => several(codes.column).optional()

/** Refuses a rule about one row twice: `second` names the same row as `first`. Refines the schema that holds the two fields. */
export const differentRows =
  <First extends string, Second extends string>(first: First, second: Second) =>
  (rows: Readonly<Record<First | Second, string>>, context: z.RefinementCtx): void => {
    if (rows[first] !== rows[second]) return
    const wanted = { vi: `một dòng khác với ${first}`, en: `another row than ${first}` }
    context.addIssue(unsuitable([second], rows[second], wanted))
  }

/** Says that a limit from above lies below the one from below; the schemas of kinds with two limits end with it. */
export function limitsInOrder(
  limits: { readonly minimum?: Figure | undefined; readonly maximum?: Figure | undefined },
  context: z.RefinementCtx,
): void {
  const { minimum, maximum } = limits
  if (minimum === undefined || maximum === undefined || compare(minimum, maximum) <= 0) return
  const least = decimalText(minimum)
  const wanted = { vi: `không nhỏ hơn minimum (${least})`, en: `not below the minimum (${least})` }
  context.addIssue(unsuitable(["maximum"], decimalText(maximum), wanted))
}

/** What a schema's refinement says of a value: where it stands in the parameters, and what would be right there. */
export function unsuitable(path: readonly (string | number)[], input: unknown, wanted: Bilingual) {
  return { code: "custom" as const, path: [...path], input, params: { wanted } }
}

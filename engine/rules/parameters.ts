import { z } from "zod"
import { missingPolicies } from "../formulas/missing"
import type { Bilingual } from "../model/bilingual"
import type { Codes } from "./kind"

/** What a blank means to the rule; every rule that adds or compares says so itself. */
export const missing = z.enum(missingPolicies)

/** One or more codes, each of them once: Excel would add a cell once that stands twice in a sum. */
export const several = (code: z.ZodType<string>) => z.array(code).min(1).superRefine(eachOnce)

/** Refuses an entry that stands in a list a second time. */
export function eachOnce(entries: readonly unknown[], context: z.RefinementCtx): void {
  const texts = entries.map((entry) => JSON.stringify(entry))
  texts.forEach((text, i) => {
    if (texts.indexOf(text) < i) context.addIssue(unsuitable([i], entries[i], onceWanted))
  })
}

const onceWanted = { vi: "mỗi mã chỉ một lần", en: "each code once only" }

/** Which columns the rule speaks of; absent: every column of the form. */
export const columns = (codes: Codes) => several(codes.column).optional()

/** How values are held against shapes: to compile one takes longer than to check by it as seldom as a pack asks. */
export const uncompiled = { jitless: true } as const

/** A value of one of several shapes, checked as the one that was meant, so that a mistake speaks of that one. */
export function meant<Value>(shapeOf: (value: unknown) => z.ZodType<Value>): z.ZodType<Value> {
  return z.unknown().transform((value, context) => {
    const parsed = shapeOf(value).safeParse(value, uncompiled)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) context.addIssue({ ...issue })
    return z.NEVER
  })
}

/** What a schema's refinement says of a value: where it stands in the parameters, and what would be right there. */
export function unsuitable(path: readonly (string | number)[], input: unknown, wanted: Bilingual) {
  return { code: "custom" as const, path: [...path], input, params: { wanted } }
}

/** What a refinement says of a field that has no place beside the others. */
export const noSuchField = { vi: "bỏ trường này", en: "no such field" }

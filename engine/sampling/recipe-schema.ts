import { z } from "zod"
import type { Figure } from "../figures/figure"
import { decimal } from "../rules/limit"

const ref = z.string().refine((text) => /^(?:\$[a-z][A-Za-z]*|[^.\s:]+\.[^.\s:]+\.[^.\s:]+)$/.test(text), {
  params: {
    wanted: {
      vi: 'ô như "A12.02.1" hoặc tên của riêng công thức như "$metres"',
      en: 'a cell such as "A12.02.1" or a name of the recipe\'s own such as "$metres"',
    },
  },
})

/** A cell, or all cells from one to another of the same column: `A3.02.3:A3.06.3`. */
const range = z.string().refine((text) => text.split(":").every((part) => ref.safeParse(part).success), {
  params: { wanted: { vi: 'ô hoặc dãy ô như "A3.02.3:A3.06.3"', en: 'a cell or cells such as "A3.02.3:A3.06.3"' } },
})
const refs = z.array(range).min(1)

const byTier = z
  .union([decimal, z.record(z.string(), decimal)])
  .refine((value) => isFigure(value) || value.other !== undefined, {
    params: { wanted: { vi: 'có "other" cho các cấp còn lại', en: '"other" for all further tiers too' } },
  })
/** Whether it is one figure for every tier. */
export function isFigure(value: Figure | Readonly<Record<string, Figure>>): value is Figure {
  return typeof value.places === "number"
}

const dayOfYear = z.string().refine((text) => /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(text), {
  params: { wanted: { vi: 'ngày dạng "MM-DD", từ 01 đến 28', en: 'a day as "MM-DD", from 01 to 28' } },
})
const per = z.enum(["unit", "period"]).default("period")

const terms = {
  chance: byTier.optional(),
  given: ref.optional(),
  per,
  least: byTier.optional(),
  most: byTier.optional(),
  blank: z.boolean().default(false),
  fresh: z.boolean().default(false),
  places: z.int().min(0).max(4).optional(),
}

const draws = {
  size: { kind: z.literal("size"), median: byTier, sigma: decimal },
  share: { kind: z.literal("share"), of: ref, from: byTier, to: byTier },
  sum: {
    kind: z.literal("sum"),
    terms: z.array(z.union([ref, z.strictObject({ minus: ref }), z.strictObject({ previous: ref })])).min(1),
  },
  smallest: { kind: z.literal("smallest"), of: refs },
  date: { kind: z.literal("date"), from: dayOfYear, to: dayOfYear },
  yes: { kind: z.literal("yes") },
} as const

const first = z.discriminatedUnion("kind", [
  z.strictObject(draws.size),
  z.strictObject(draws.share),
  z.strictObject(draws.sum),
  z.strictObject(draws.smallest),
])
const carried = { kind: z.literal("carried"), of: ref, first }

const stepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ cell: ref, ...terms, ...draws.size }),
  z.strictObject({ cell: ref, ...terms, ...draws.share }),
  z.strictObject({ cell: ref, ...terms, ...draws.sum }),
  z.strictObject({ cell: ref, ...terms, ...draws.smallest }),
  z.strictObject({ cell: ref, ...terms, ...carried }),
  z.strictObject({ cell: ref, ...terms, ...draws.date }),
  z.strictObject({ cell: ref, ...terms, ...draws.yes }),
  z.strictObject({
    ...{ kind: z.literal("split"), total: ref, over: refs, per },
    ...{ weights: z.array(decimal).min(1).optional(), like: refs.optional(), within: refs.optional() },
  }),
  z.strictObject({ kind: z.literal("tally"), count: ref, over: refs }),
  z.strictObject({
    ...{ kind: z.literal("text"), over: refs, given: refs.optional(), texts: z.array(z.string().min(1)).min(1), per },
  }),
])

/** The shape of `sampling.json`. What its names lead to is seen only with the forms at hand. */
export const recipeSchema = z.strictObject({
  province: z.strictObject({
    code: z.string().min(1),
    name: z.string().min(1),
    title: z.string().min(1),
    receiver: z.string().min(1),
  }),
  tiers: z.array(
    z.strictObject({
      ...{ tier: z.string().min(1), exactly: z.int().min(0).optional(), share: decimal.optional() },
      ...{ name: z.string().refine((text) => text.includes("{n}"), { params: { wanted: numbered() } }) },
      ...{ below: z.int().min(2).optional() },
    }),
  ),
  steps: z.array(stepSchema).min(1),
  slips: z.array(z.strictObject({ name: z.string().min(1), measure: z.string().min(1), factor: decimal })).default([]),
  stocks: z.record(z.string(), ref).default({}),
})

function numbered(): { readonly vi: string; readonly en: string } {
  return { vi: 'tên có "{n}" cho số thứ tự', en: 'a name with "{n}" for the number' }
}

export type StepJson = z.output<typeof stepSchema>
export type ByTierJson = z.output<typeof byTier>
export type DrawJson = Extract<StepJson, { readonly cell: string }>
export type FirstJson = z.output<typeof first>

import { z } from "zod"
import type { Figure } from "../figures/figure"
import { parseDecimal } from "../figures/writing"
import { bilingual, formCode } from "./form-schema"

/** A number as text with a point, so that no digit is lost on the way: `"10"`, `"0.5"`. */
export const decimal = z.string().refine((text) => parseDecimal(text) !== undefined, {
  params: { wanted: { vi: 'số dạng chữ, dấu thập phân là dấu chấm, như "10"', en: 'a number as text such as "10"' } },
})

/** The figure of such a text. Throws a RangeError for a text that the schema did not let through. */
export function figureIn(text: string): Figure {
  const figure = parseDecimal(text)
  if (figure === undefined) throw new RangeError(`${text} was not checked before use`)
  return figure
}

export const settingCode = z.string().refine((text) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text), {
  params: { wanted: { vi: 'mã tham số như "boxes-per-metre"', en: 'a code such as "boxes-per-metre"' } },
})

const measureSchema = z.strictObject({
  code: z.string().min(1),
  label: bilingual,
  spellings: z.array(z.string().min(1)),
  note: bilingual.optional(),
})

const regimeSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingual,
  from: z.int(),
  to: z.int().optional(),
  codes: z.record(formCode, z.string().min(1)),
})

export const packSchema = z.strictObject({
  id: z.string().refine((id) => /^[a-z][a-z0-9-]{0,30}$/.test(id), {
    params: { wanted: { vi: 'mã bộ biểu như "vtlt"', en: 'a pack id such as "vtlt"' } },
  }),
  version: z.string().min(1),
  title: bilingual,
  basis: bilingual,
  approver: bilingual,
  frequency: z.enum(["year", "quarter", "month"]).default("year"),
  settings: z.array(z.strictObject({ code: settingCode, label: bilingual, value: decimal })).default([]),
  regimes: z.array(regimeSchema).default([]),
  measures: z.array(measureSchema).min(1),
  forms: z.array(formCode).min(1),
})

export type PackJson = z.output<typeof packSchema>

import { z } from "zod"
import { decimal, limit } from "../rules/limit"
import { unsuitable } from "../rules/parameters"
import { bilingual, formCode } from "./form-schema"

export const settingCode = z.string().refine((text) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text), {
  params: { wanted: { vi: 'mã tham số như "boxes-per-metre"', en: 'a code such as "boxes-per-metre"' } },
})

const measureSchema = z.strictObject({
  code: z.string().min(1),
  label: bilingual,
  spellings: z.array(z.string().min(1)),
  note: bilingual.optional(),
  conversion: bilingual.optional(),
  convertible: z
    .array(z.strictObject({ spellings: z.array(z.string().min(1)).min(1), perOne: settingCode }))
    .optional(),
})

const regimeSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingual,
  from: z.int(),
  to: z.int().optional(),
  basis: bilingual.optional(),
  inferred: z.boolean().optional(),
  codes: z.record(formCode, z.string().min(1)),
})

const charted = z.strictObject({ cell: z.string(), label: bilingual.optional() })

const chartSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tiers"), title: bilingual, cells: z.array(charted).min(1).max(3) }),
  z.strictObject({ kind: z.literal("cells"), title: bilingual, cells: z.array(charted).min(2).max(12) }),
  z.strictObject({ kind: z.literal("submissions"), title: bilingual }),
])

const packFields = z.strictObject({
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
  groups: z.array(z.strictObject({ title: bilingual, forms: z.array(formCode).min(1) })).optional(),
  charts: z.array(chartSchema).min(1).optional(),
  completeness: limit({ setting: z.string() }).optional(),
})

export const packSchema = packFields.superRefine(({ settings, completeness, groups = [], forms }, context) => {
  const grouped = new Set<string>()
  groups.forEach(({ forms: codes }, group) => {
    codes.forEach((code, i) => {
      if (!forms.includes(code) || grouped.has(code))
        context.addIssue(unsuitable(["groups", group, "forms", i], code, once))
      grouped.add(code)
    })
  })
  if (completeness === undefined || !("setting" in completeness)) return
  const codes = settings.map(({ code }) => code)
  if (codes.includes(completeness.setting)) return
  const wanted = {
    vi: `một mục settings (${codes.join(", ") || "chưa có mục nào"})`,
    en: `one of the settings (${codes.join(", ") || "there is none"})`,
  }
  context.addIssue(unsuitable(["completeness", "setting"], completeness.setting, wanted))
})

const once = { vi: "mã biểu có ở forms, mỗi mã một nhóm", en: "a code of forms that is in no other group" }

export type PackJson = z.output<typeof packSchema>

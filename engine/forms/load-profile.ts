import { isDayOfEveryYear } from "../model/calendar"
import { z } from "zod"
import type { Bilingual } from "../model/bilingual"
import type { Pack } from "../model/pack"
import type { Profile, ReportingUnit, Tier } from "../model/profile"
import { bilingual, formCode } from "./form-schema"
import { mistake, mistakesOf } from "./mistakes"
import { decimal } from "../rules/limit"
import { settingCode } from "./pack-schema"
import { TemplateError, type Mistake } from "./template-error"

const code = z.string().refine((text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text), {
  params: { wanted: { vi: 'mã dạng chữ như "252" hoặc "H62.10"', en: 'a code as text such as "252" or "H62.10"' } },
})

const tierSchema = z.strictObject({
  code,
  label: bilingual,
  spellings: z.array(z.string().min(1)).optional(),
  forms: z.array(formCode),
})

const unitSchema = z.strictObject({
  code,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  tier: code,
  parent: code.optional(),
  partOf: code.optional(),
  from: z.int().optional(),
  to: z.int().optional(),
})

const deadline = z.string().refine((text) => isDayOfEveryYear(text) || /^\+\d{1,3}$/.test(text), {
  params: {
    wanted: {
      vi: 'hạn nộp dạng "MM-DD", là ngày năm nào cũng có, như "02-10", hoặc "+N" ngày sau kỳ báo cáo, như "+10"',
      en: 'a deadline as "MM-DD", a day of every year, such as "02-10", or as "+N" days after the period, such as "+10"',
    },
  },
})

const profileSchema = z.strictObject({
  id: code,
  title: bilingual,
  province: z.strictObject({ code, name: z.string().min(1) }),
  receiver: z.string().min(1),
  deadline,
  deadlines: z.record(formCode, deadline).optional(),
  settings: z.record(settingCode, decimal).optional(),
  synthetic: z.boolean().optional(),
  tiers: z.array(tierSchema).min(1),
  units: z.array(unitSchema),
})

/**
 * Makes a Profile of its JSON (`file`: where it came from, for messages) for the pack whose forms its tiers fill. Throws a
 * TemplateError with every mistake.
 */
export function loadProfile(
  file: string,
  json: unknown,
  { forms, settings, frequency }: Pick<Pack, "forms" | "settings" | "frequency">,
): Profile {
  const parsed = profileSchema.safeParse(json)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  const { units, deadlines, settings: own, synthetic, ...rest } = parsed.data
  const tiers = rest.tiers.map(tierOf)
  const codes = forms.map((form) => form.code)
  const mistakes = [
    ...repeatedCodes(file, "units", units),
    ...repeatedCodes(file, "tiers", tiers),
    ...dangling(file, units, tiers),
    ...unknownForms(file, tiers, codes),
    ...unknownKeys(file, "deadlines", deadlines, codes, formOfPack(codes)),
    ...unknownKeys(
      file,
      "settings",
      // As it stands in the file, not as the figure that it was read as.
      own === undefined ? undefined : (json as { readonly settings: Readonly<Record<string, unknown>> }).settings,
      settings.map((setting) => setting.code),
      settingOfPack(settings.map((setting) => setting.code)),
    ),
    ...(frequency === "year" ? [] : daysOfYear(file, parsed.data)),
    ...circular(file, units),
    ...backwards(file, units),
    ...wronglyCombined(file, units, tiers),
  ]
  if (mistakes.length > 0) throw new TemplateError(mistakes)
  return {
    ...rest,
    ...(deadlines === undefined ? {} : { deadlines: new Map(Object.entries(deadlines)) }),
    ...(own === undefined ? {} : { settings: new Map(Object.entries(own)) }),
    ...(synthetic === undefined ? {} : { synthetic }),
    tiers,
    units: units.map(unitOf),
  }
}

function tierOf({ spellings, ...tier }: z.output<typeof tierSchema>): Tier {
  return { ...tier, ...(spellings === undefined ? {} : { spellings }) }
}

function unitOf({ parent, partOf, from, to, ...unit }: z.output<typeof unitSchema>): ReportingUnit {
  return {
    ...unit,
    ...(parent === undefined ? {} : { parent }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Capitals set no codes apart: files are named by them, and Windows and a Mac take those for one. */
function repeatedCodes(
  file: string,
  list: "units" | "tiers",
  entries: readonly { readonly code: string }[],
): readonly Mistake[] {
  return entries.flatMap((entry, i) =>
    entries.findIndex((other) => other.code.toLowerCase() === entry.code.toLowerCase()) < i
      ? [mistake(file, [list, i, "code"], entry.code, { vi: "mã chỉ dùng một lần", en: "a code used once only" })]
      : [],
  )
}

function dangling(
  file: string,
  units: readonly z.output<typeof unitSchema>[],
  tiers: readonly Tier[],
): readonly Mistake[] {
  const tierCodes = tiers.map((tier) => tier.code)
  const unitCodes = units.map((unit) => unit.code)
  return units.flatMap(({ tier, parent }, i) => [
    ...(tierCodes.includes(tier)
      ? []
      : [
          mistake(file, ["units", i, "tier"], tier, {
            vi: `một trong: ${tierCodes.join(", ")}`,
            en: `one of ${tierCodes.join(", ")}`,
          }),
        ]),
    ...(parent === undefined || unitCodes.includes(parent)
      ? []
      : [
          mistake(file, ["units", i, "parent"], parent, {
            vi: "mã của một đơn vị trong danh sách",
            en: "the code of a listed unit",
          }),
        ]),
  ])
}

function unknownForms(file: string, tiers: readonly Tier[], codes: readonly string[]): readonly Mistake[] {
  const wanted = formOfPack(codes)
  return tiers.flatMap(({ forms }, i) =>
    forms.flatMap((code, j) => (codes.includes(code) ? [] : [mistake(file, ["tiers", i, "forms", j], code, wanted)])),
  )
}

function formOfPack(codes: readonly string[]): Bilingual {
  return { vi: `biểu của bộ biểu: ${codes.join(", ")}`, en: `a form of the pack: ${codes.join(", ")}` }
}

function settingOfPack(codes: readonly string[]): Bilingual {
  return { vi: `tham số của bộ biểu: ${codes.join(", ")}`, en: `a setting of the pack: ${codes.join(", ")}` }
}

/** Entries of a record whose key the pack does not know. */
function unknownKeys(
  file: string,
  list: "deadlines" | "settings",
  entries: Readonly<Record<string, unknown>> | undefined,
  known: readonly string[],
  wanted: Bilingual,
): readonly Mistake[] {
  return Object.entries(entries ?? {}).flatMap(([key, value]) =>
    known.includes(key) ? [] : [mistake(file, [list, key], value, wanted)],
  )
}

/** Deadlines that are days of the year after: of several periods a year, most would be due long after the next. */
function daysOfYear(file: string, { deadline, deadlines = {} }: z.output<typeof profileSchema>): readonly Mistake[] {
  const wanted = {
    vi: '"+N" ngày sau kỳ báo cáo, như "+10", vì bộ biểu không báo cáo theo năm',
    en: '"+N" days after the period, such as "+10", as the pack does not report by year',
  }
  const stated: readonly (readonly [readonly string[], string])[] = [
    [["deadline"], deadline],
    ...Object.entries(deadlines).map(([form, text]) => [["deadlines", form], text] as const),
  ]
  return stated.flatMap(([path, text]) => (text.startsWith("+") ? [] : [mistake(file, path, text, wanted)]))
}

/** Units that stand, through however many parents, below themselves. */
function circular(file: string, units: readonly z.output<typeof unitSchema>[]): readonly Mistake[] {
  const parents = new Map(units.map((unit) => [unit.code, unit.parent]))
  const wanted = { vi: "đơn vị cấp trên, không phải cấp dưới của chính nó", en: "a unit that is not below this one" }
  return units.flatMap(({ code, parent }, i) => {
    const above = new Set<string>()
    for (let at = parent; at !== undefined && !above.has(at); at = parents.get(at)) above.add(at)
    return above.has(code) ? [mistake(file, ["units", i, "parent"], parent, wanted)] : []
  })
}

/** Parts of reports that are none, that are made of parts themselves, or that lack a form which a part fills. */
function wronglyCombined(
  file: string,
  units: readonly z.output<typeof unitSchema>[],
  tiers: readonly Tier[],
): readonly Mistake[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const formsOfTier = new Map(tiers.map(({ code, forms }) => [code, forms]))
  return units.flatMap(({ code, tier, partOf }, i): readonly Mistake[] => {
    if (partOf === undefined || partOf === code) return []
    const whole = byCode.get(partOf)
    const wrong = (wanted: Bilingual): readonly Mistake[] => [mistake(file, ["units", i, "partOf"], partOf, wanted)]
    if (whole === undefined) return wrong({ vi: "mã của một đơn vị trong danh sách", en: "the code of a listed unit" })
    if (whole.partOf !== undefined && whole.partOf !== whole.code)
      return wrong({
        vi: "đơn vị có báo cáo riêng, không phải đơn vị thành phần của đơn vị khác",
        en: "a unit with a report of its own, not a part of another one's",
      })
    const asked = formsOfTier.get(whole.tier) ?? []
    const lacking = (formsOfTier.get(tier) ?? []).filter((form) => !asked.includes(form))
    if (lacking.length === 0) return []
    const forms = lacking.join(", ")
    return wrong({
      vi: `đơn vị cũng báo cáo các biểu ${forms}, vì đơn vị thành phần phải báo cáo các biểu này`,
      en: `a unit that is asked for the forms ${forms} too, as its part fills them`,
    })
  })
}

function backwards(file: string, units: readonly z.output<typeof unitSchema>[]): readonly Mistake[] {
  return units.flatMap(({ from, to }, i) =>
    from === undefined || to === undefined || from <= to
      ? []
      : [mistake(file, ["units", i, "to"], to, { vi: `năm từ ${from} trở đi`, en: `a year from ${from} on` })],
  )
}

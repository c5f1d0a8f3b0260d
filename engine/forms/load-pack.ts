import type { Bilingual } from "../model/bilingual"
import type { Form, Measure } from "../model/form"
import type { Pack } from "../model/pack"
import { chartsOf, mistakesOfCharts } from "./charts"
import { loadLayout, withRules, type LoadedLayout } from "./load-form"
import { mistake, mistakesOf } from "./mistakes"
import { packSchema, type PackJson } from "./pack-schema"
import { uncompiled } from "../rules/parameters"
import { mistakesOfRegimes, regimesOf } from "./regimes"
import { ruleSchemas } from "./rule-schemas"
import { TemplateError, type Mistake } from "./template-error"

/** A pack's files as they were read: `name` is where they came from, for messages (`templates/vtlt`). */
export interface PackSource {
  readonly name: string
  /** Parsed JSON by file name: `pack.json`, `forms/A10.json`, … */
  readonly files: ReadonlyMap<string, unknown>
}

/** Makes a Pack of its files. Throws a TemplateError that lists every mistake of every file. */
export function loadPack({ name, files }: PackSource): Pack {
  const file = `${name}/pack.json`
  const json = files.get("pack.json")
  const parsed = packSchema.safeParse(json, uncompiled)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  const { id, version, title, basis, approver, frequency, settings, forms: codes, completeness, groups } = parsed.data
  const measures: ReadonlyMap<string, Measure> = new Map(parsed.data.measures.map((measure) => [measure.code, measure]))

  const mistakes: Mistake[] = [
    ...repeated(file, "forms", codes),
    ...repeated(
      file,
      "measures",
      parsed.data.measures.map((measure) => measure.code),
    ),
    ...repeated(
      file,
      "settings",
      settings.map((setting) => setting.code),
    ),
    ...mistakesOfRegimes(file, parsed.data),
    ...unknownSettings(file, parsed.data),
  ]
  const layouts = codes.flatMap((code, i): readonly LoadedLayout[] => {
    if (codes.indexOf(code) < i) return []
    const formFile = `forms/${code}.json`
    if (!files.has(formFile)) {
      mistakes.push(mistake(file, ["forms", i], code, { vi: `tệp ${formFile}`, en: `a file ${formFile}` }))
      return []
    }
    const loaded = orMistakes(mistakes, () => loadLayout(`${name}/${formFile}`, files.get(formFile), measures))
    if (loaded === undefined) return []
    if (loaded.layout.code === code) return [loaded]
    mistakes.push(mistake(`${name}/${formFile}`, ["code"], loaded.layout.code, { vi: code, en: code }))
    return []
  })
  const byCode = new Map(layouts.map(({ layout }) => [layout.code, layout]))
  const nameable = {
    forms: new Map(codes.map((code) => [code, byCode.get(code)])),
    settings: settings.map((setting) => setting.code),
  }
  const parse = ruleSchemas()
  const forms = layouts.flatMap((layout) => orMistakes(mistakes, () => withRules(layout, nameable, parse)) ?? [])
  mistakes.push(...unlisted(name, codes, files), ...repeatedAcross(name, forms))
  // A form that could not be loaded would make every chart of its cells a mistake.
  if (forms.length === codes.length) mistakes.push(...mistakesOfCharts(file, parsed.data, forms))
  if (mistakes.length > 0) throw new TemplateError(mistakes)
  const charts = chartsOf(parsed.data)
  return {
    ...{ id, version, title, basis, approver, frequency, settings },
    regimes: regimesOf(parsed.data),
    forms,
    ...(groups === undefined ? {} : { groups }),
    ...(charts === undefined ? {} : { charts }),
    ...(completeness === undefined ? {} : { completeness }),
  }
}

/** What was loaded; undefined where it could not be, for the mistakes that are now among the others. */
function orMistakes<Loaded>(mistakes: Mistake[], load: () => Loaded): Loaded | undefined {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    mistakes.push(...error.mistakes)
    return undefined
  }
}

function repeated(file: string, list: "forms" | "measures" | "settings", codes: readonly string[]): readonly Mistake[] {
  const once = { vi: "mã chỉ dùng một lần", en: "a code used once only" }
  return codes.flatMap((code, i) =>
    codes.indexOf(code) < i ? [mistake(file, list === "forms" ? [list, i] : [list, i, "code"], code, once)] : [],
  )
}

function unlisted(name: string, codes: readonly string[], files: ReadonlyMap<string, unknown>): readonly Mistake[] {
  const listed = new Set(codes.map((code) => `forms/${code}.json`))
  return [...files.keys()]
    .filter((file) => file.startsWith("forms/") && !listed.has(file))
    .map((file) =>
      mistake(`${name}/pack.json`, ["forms"], codes, {
        vi: `có cả biểu của tệp ${file}`,
        en: `the form of ${file} too`,
      }),
    )
}

/** Units of measure that are converted by, or whose words would print, the value of a setting that the pack does not have. */
function unknownSettings(file: string, { measures, settings }: PackJson): readonly Mistake[] {
  const known = settings.map(({ code }) => code)
  const wanted = {
    vi: `tham số của bộ biểu trong ngoặc nhọn (${known.join(", ")})`,
    en: `settings of the pack in braces (${known.join(", ")})`,
  }
  const unknownDivisors = measures.flatMap(({ convertible }, i) =>
    (convertible ?? []).flatMap(({ perOne }, j) =>
      known.includes(perOne)
        ? []
        : [mistake(file, ["measures", i, "convertible", j, "perOne"], perOne, unbraced(known))],
    ),
  )
  const unknownInWords = measures.flatMap((measure, i) =>
    (["note", "conversion"] as const).flatMap((field) =>
      (["vi", "en"] as const).flatMap((language) => {
        const text = measure[field]?.[language] ?? ""
        const isKnown = [...text.matchAll(/\{([^}]*)\}/g)].every(([, code = ""]) => known.includes(code))
        return isKnown ? [] : [mistake(file, ["measures", i, field, language], text, wanted)]
      }),
    ),
  )
  return [...unknownInWords, ...unknownDivisors]
}

function unbraced(known: readonly string[]): Bilingual {
  return {
    vi: `tham số của bộ biểu (${known.join(", ")})`,
    en: `a setting of the pack (${known.join(", ")})`,
  }
}

/** Rule ids and sheet names must differ across the forms of a pack. */
function repeatedAcross(name: string, forms: readonly Form[]): readonly Mistake[] {
  const mistakes: Mistake[] = []
  const seen = new Set<string>()
  const claim = (form: Form, path: string, text: string) => {
    const key = `${path}:${text.toLowerCase()}`
    if (seen.has(key)) {
      const wanted = { vi: "không trùng với biểu khác", en: "what no other form has" }
      mistakes.push(mistake(`${name}/forms/${form.code}.json`, [path], text, wanted))
    }
    seen.add(key)
  }
  for (const form of forms) {
    claim(form, "sheet", form.sheet)
    for (const rule of form.rules) claim(form, "rules", rule.id)
  }
  return mistakes
}

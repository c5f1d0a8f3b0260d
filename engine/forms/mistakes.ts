import type { z } from "zod"
import type { Bilingual } from "../model/bilingual"
import type { Mistake } from "./template-error"

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** The mistakes that a schema found in one file. */
export function mistakesOf(file: string, error: z.ZodError, json: unknown): readonly Mistake[] {
  return error.issues.map((issue) => {
    const within = issue.code === "custom" ? (issue.params as Within | undefined) : undefined
    if (within?.at === undefined) return made(file, issue.path, foundText(issue, json), wantedOf(issue))
    return { ...made(file, issue.path, shown(within.found), wantedOf(issue)), at: within.at }
  })
}

/** Where in a text something is wrong, and what stands there; `found` is absent at its end. */
interface Within {
  readonly at?: number
  readonly found?: string
}

/** A mistake that no schema can see, e.g. a code used twice. */
export function mistake(file: string, path: Path, found: unknown, wanted: Bilingual): Mistake {
  return made(file, path, shown(found), wanted)
}

function made(file: string, path: Path, found: string | undefined, wanted: Bilingual): Mistake {
  return { file, path: pathText(path), ...(found === undefined ? {} : { found }), wanted }
}

function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`)).join("")
}

function foundText(issue: Issue, json: unknown): string | undefined {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => JSON.stringify(key)).join(", ")
  return shown(issue.path.reduce<unknown>(step, json))
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined
}

function shown(found: unknown): string | undefined {
  if (found === undefined) return undefined
  const text = JSON.stringify(found)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

const typeNames: ReadonlyMap<string, Bilingual> = new Map([
  ["string", { vi: "chữ trong ngoặc kép", en: "text" }],
  ["number", { vi: "số", en: "a number" }],
  ["int", { vi: "số nguyên", en: "a whole number" }],
  ["boolean", { vi: "true hoặc false", en: "true or false" }],
  ["array", { vi: "danh sách [ ]", en: "a list" }],
  ["object", { vi: "đối tượng { }", en: "an object" }],
])

function wantedOf(issue: Issue): Bilingual {
  switch (issue.code) {
    case "custom":
      return (issue.params as { wanted?: Bilingual } | undefined)?.wanted ?? both(issue.message)
    case "invalid_type":
      return typeNames.get(issue.expected) ?? both(issue.expected)
    case "invalid_value":
      return oneOf(issue.values)
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options) : both(issue.message)
    case "invalid_key":
      return issue.issues[0] === undefined ? both(issue.message) : wantedOf(issue.issues[0])
    case "unrecognized_keys":
      return { vi: "bỏ trường này", en: "no such field" }
    case "too_small":
      return amount(issue.origin, String(issue.minimum), { vi: "ít nhất", en: "at least" })
    case "too_big":
      return amount(issue.origin, String(issue.maximum), { vi: "nhiều nhất", en: "at most" })
    default:
      return both(issue.message)
  }
}

function oneOf(values: readonly unknown[]): Bilingual {
  const listed = values.map(String).join(", ")
  return { vi: `một trong: ${listed}`, en: `one of ${listed}` }
}

/** `at least 1`, with what is counted where that is not the number itself. */
function amount(origin: string, limit: string, { vi, en }: Bilingual): Bilingual {
  if (origin === "string") return { vi: `${vi} ${limit} ký tự`, en: `${en} ${limit} ${plural("character", limit)}` }
  if (origin === "array") return { vi: `${vi} ${limit} mục`, en: `${en} ${limit} ${plural("entry", limit)}` }
  return { vi: `${vi} ${limit}`, en: `${en} ${limit}` }
}

function plural(word: "character" | "entry", count: string): string {
  if (count === "1") return word
  return word === "entry" ? "entries" : "characters"
}

const both = (text: string): Bilingual => ({ vi: text, en: text })

import type { Figure } from "../figures/figure"
import { dayOfSerial, shortDay } from "../model/serial-day"
import { figureText, storedNumber, typedText } from "../figures/writing"
import type { Bilingual, Language } from "../model/bilingual"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { catalogue, type Message } from "./catalogue"
import type { Fact, Said, SignedCell } from "./message"
import { periodText } from "./period-text"

/**
 * How a cell of a form is named to the reader: `full` by form, row and label; `within` without the form, where the reader
 * knows which; `brief` by row only, in a list; `elsewhere` with its form in any case, since the sentence is about another.
 */
export interface NameOf {
  (cell: CellKey, manner: "full" | "within" | "brief" | "elsewhere"): string
  /** Names several cells at once, those of another form than `around` with theirs; absent: one after the other. */
  readonly several?: (cells: readonly CellKey[], around: string) => string
  /** What cells that are added and subtracted share; absent: each is named in full. */
  readonly common?: (cells: readonly CellKey[]) => CommonPart | undefined
}

/** What several cells share, said once before or after them, and what is left to say of each. */
export interface CommonPart {
  readonly before: string
  readonly each: (cell: CellKey) => string
  readonly after: string
}

/** Says a message of the engine in one language. */
export function say(message: Message, language: Language, nameOf: NameOf): string {
  return sayFrom(catalogue, message, language, nameOf)
}

/** Says a sentence of any catalogue: the command line and the pane have words of their own. */
export function sayFrom<Key extends string>(
  from: Readonly<Record<Key, Bilingual>>,
  { key, facts }: Said<Key>,
  language: Language,
  nameOf: NameOf = String,
): string {
  const shown = aroundSubject(facts, nameOf)
  const text = from[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = facts[name]
    return fact === undefined ? slot : spoken(fact, language, fact === facts.cell ? nameOf : shown)
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Other cells of the form that the sentence is about are named without it. */
function aroundSubject({ cell: subject, form: stated }: Said["facts"], nameOf: NameOf): NameOf {
  const isCell = typeof subject === "object" && "cell" in subject
  const form = isCell ? partsOfKey(subject.cell).form : typeof stated === "string" ? stated : ""
  const one: NameOf = (cell, manner) => {
    if (!isCell) return nameOf(cell, "full")
    return nameOf(cell, partsOfKey(cell).form !== form ? "elsewhere" : manner === "brief" ? "brief" : "within")
  }
  const { several, common } = nameOf
  return Object.assign(one, {
    ...(several === undefined ? {} : { several: (cells: readonly CellKey[]) => several(cells, form) }),
    ...(common === undefined
      ? {}
      : {
          common: (cells: readonly CellKey[]) =>
            cells.every((cell) => partsOfKey(cell).form === form) ? common(cells) : undefined,
        }),
  })
}

function spoken(fact: Fact, language: Language, nameOf: NameOf): string {
  if (typeof fact === "string") return fact
  if (typeof fact === "number") return figureText({ digits: fact, places: 0 }, language)
  if ("digits" in fact) return figureText(fact, language)
  if ("vi" in fact) return fact[language]
  if ("cell" in fact) return nameOf(fact.cell, "full")
  if ("cells" in fact) {
    const before = (fact.previous ?? []).map((cell) => nameOf(cell, "brief") + beforeMark[language])
    const named = nameOf.several?.(fact.cells, "") ?? fact.cells.map((cell) => nameOf(cell, "brief")).join(", ")
    return [...(fact.cells.length === 0 ? [] : [named]), ...before].join(", ")
  }
  if ("terms" in fact) return expression(fact.terms, language, nameOf)
  if ("period" in fact) return periodText(fact.period, language)
  if ("day" in fact) return dayText(fact.day, language)
  if ("typed" in fact) return typedText(fact.typed, language)
  if ("figures" in fact)
    return fact.figures.map((f) => figureText(f, language)).join(language === "vi" ? " hoặc " : " or ")
  return `${fact.sheet}, ${language === "vi" ? "ô" : "cell"} ${fact.address}`
}

const beforeMark = { vi: " (kỳ trước)", en: " (the period before)" } as const satisfies Bilingual

/** `mã số 01 + mã số 02 − mã số 04 (kỳ trước)`. */
function expression(terms: readonly SignedCell[], language: Language, nameOf: NameOf): string {
  const common = nameOf.common?.(terms.map(({ cell }) => cell))
  const sum = terms
    .map(({ cell, sign, previous }, i) => {
      const name = (common?.each(cell) ?? nameOf(cell, "brief")) + (previous === true ? beforeMark[language] : "")
      return sign === 1 ? (i === 0 ? name : ` + ${name}`) : i === 0 ? `−${name}` : ` − ${name}`
    })
    .join("")
  return `${common?.before ?? ""}${sum}${common?.after ?? ""}`
}

/** `31/03/2018`, in both languages as the forms write it. */
function dayText(serial: Figure, language: Language): string {
  const day = serial.places === 0 ? dayOfSerial(storedNumber(serial)) : undefined
  return day === undefined ? figureText(serial, language) : shortDay(day)
}

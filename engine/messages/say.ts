import type { Figure } from "../figures/figure"
import { dayOfSerial, shortDay } from "../figures/serial-day"
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
export type NameOf = (cell: CellKey, manner: "full" | "within" | "brief" | "elsewhere") => string

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
  const shown = aroundSubject(facts.cell, nameOf)
  const text = from[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = facts[name]
    return fact === undefined ? slot : spoken(fact, language, fact === facts.cell ? nameOf : shown)
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Other cells of the form that the sentence is about are named without it. */
function aroundSubject(subject: Fact | undefined, nameOf: NameOf): NameOf {
  if (typeof subject !== "object" || !("cell" in subject)) return (cell) => nameOf(cell, "full")
  const { form } = partsOfKey(subject.cell)
  return (cell, manner) =>
    nameOf(cell, partsOfKey(cell).form !== form ? "elsewhere" : manner === "brief" ? "brief" : "within")
}

function spoken(fact: Fact, language: Language, nameOf: NameOf): string {
  if (typeof fact === "string") return fact
  if (typeof fact === "number") return figureText({ digits: fact, places: 0 }, language)
  if ("digits" in fact) return figureText(fact, language)
  if ("vi" in fact) return fact[language]
  if ("cell" in fact) return nameOf(fact.cell, "full")
  if ("cells" in fact) {
    const before = (fact.previous ?? []).map((cell) => nameOf(cell, "brief") + beforeMark[language])
    return [...fact.cells.map((cell) => nameOf(cell, "brief")), ...before].join(", ")
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
  return terms
    .map(({ cell, sign, previous }, i) => {
      const name = nameOf(cell, "brief") + (previous === true ? beforeMark[language] : "")
      return sign === 1 ? (i === 0 ? name : ` + ${name}`) : i === 0 ? `−${name}` : ` − ${name}`
    })
    .join("")
}

/** `31/03/2018`, in both languages as the forms write it. */
function dayText(serial: Figure, language: Language): string {
  const day = serial.places === 0 ? dayOfSerial(storedNumber(serial)) : undefined
  return day === undefined ? figureText(serial, language) : shortDay(day)
}

import { figureText } from "../figures/writing"
import type { Bilingual, Language } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import { catalogue, type Message } from "./catalogue"
import type { Fact, Said } from "./message"

/** How a cell of a form is named to the reader: by label and code, by address, or both. */
export type NameOf = (cell: CellKey) => string

/** Says a message of the engine in one language. */
export function say(message: Message, language: Language, nameOf: NameOf): string {
  return sayFrom(catalogue, message, language, nameOf)
}

/** Says a sentence of any catalogue: the command line and the pane have words of their own. */
export function sayFrom<Key extends string>(
  from: Readonly<Record<Key, Bilingual>>,
  message: Said<Key>,
  language: Language,
  nameOf: NameOf = String,
): string {
  const text = from[message.key][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = message.facts[name]
    return fact === undefined ? slot : spoken(fact, language, nameOf)
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function spoken(fact: Fact, language: Language, nameOf: NameOf): string {
  if (typeof fact === "string") return fact
  if (typeof fact === "number") return figureText({ digits: fact, places: 0 }, language)
  if ("digits" in fact) return figureText(fact, language)
  if ("vi" in fact) return fact[language]
  if ("cell" in fact) return nameOf(fact.cell)
  if ("cells" in fact) return fact.cells.map(nameOf).join(", ")
  if ("figures" in fact) return fact.figures.map((f) => figureText(f, language)).join(language === "vi" ? " hoặc " : " or ")
  return `${fact.sheet}!${fact.address}`
}

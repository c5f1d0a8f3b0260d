import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import { narrativeFacts, roundStates, type Piece, type RoundState, type Slot } from "./narrative"

/** What is wrong with a slot: what stands in its braces, and what should. */
export interface WrongSlot {
  readonly found: string
  readonly wanted: Bilingual
}

/** Which cells of the pack a text may name: undefined for one that it has, else what it should be. */
export type WantedCell = (key: string) => Bilingual | undefined

/** Reads a text with slots in braces. Gives every slot that is none. */
export function piecesOf(
  text: string,
  wantedCell: WantedCell,
): { readonly pieces: readonly Piece[]; readonly wrong: readonly WrongSlot[] } {
  const pieces: Piece[] = []
  const wrong: WrongSlot[] = []
  // Every other part stands between braces.
  text.split(/\{([^{}]*)\}/).forEach((part, i) => {
    if (i % 2 === 0) {
      if (part !== "") pieces.push(part)
      return
    }
    const slot = slotOf(part, wantedCell)
    if ("wanted" in slot) wrong.push({ found: `{${part}}`, wanted: slot.wanted })
    else pieces.push(slot)
  })
  return { pieces, wrong }
}

function slotOf(text: string, wantedCell: WantedCell): Slot | { readonly wanted: Bilingual } {
  const words = text.trim().split(/\s+/)
  const at = words.indexOf("of")
  const [named, tiers] = at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)]
  const [first = "", ...rest] = named
  const [tier, ...more] = tiers
  if (more.length > 0 || (at >= 0 && tier === undefined)) return { wanted: slotWanted }
  const within = tier === undefined ? {} : { tier }
  const cells = (keys: readonly string[]): readonly CellKey[] | { readonly wanted: Bilingual } => {
    const [wanted] = keys.flatMap((key) => wantedCell(key) ?? [])
    return wanted === undefined ? (keys as readonly CellKey[]) : { wanted }
  }
  if (first === "each" || first === "words") {
    const named = cells(rest)
    if ("wanted" in named) return named
    if (named.length === 0 || (first === "words" && tier !== undefined)) return { wanted: slotWanted }
    return first === "each" ? { slot: "each", cells: named, ...within } : { slot: "words", cells: named }
  }
  if (first === "count" || first === "names") {
    const [state] = rest
    return rest.length === 1 && isRoundState(state) ? { slot: first, state, ...within } : { wanted: stateWanted }
  }
  if (first === "coverage" || first === "change") {
    const named = cells(rest)
    if ("wanted" in named) return named
    const [cell] = named
    if (cell === undefined || named.length > 1 || (first === "change" && tier !== undefined))
      return { wanted: slotWanted }
    return first === "coverage" ? { slot: "coverage", cell, ...within } : { slot: "change", cell }
  }
  const fact = narrativeFacts.find((one) => one === first)
  if (fact !== undefined && rest.length === 0 && tier === undefined) return { slot: "fact", fact }
  if (!first.includes(".") || rest.length > 0) return { wanted: slotWanted }
  const figure = cells([first])
  if ("wanted" in figure) return figure
  return { slot: "figure", cell: first as CellKey, ...within }
}

function isRoundState(word: string | undefined): word is RoundState {
  return roundStates.some((state) => state === word)
}

const stateWanted: Bilingual = {
  vi: `một trạng thái: ${roundStates.join(", ")}`,
  en: `one of the states ${roundStates.join(", ")}`,
}

const slotWanted: Bilingual = {
  vi: `một ô như {A9.04.1}, {A9.04.1 of huyen}, hoặc {coverage …}, {each …}, {words …}, {change …}, {count late}, {names missing}, {${narrativeFacts.join("}, {")}}`,
  en: `a cell such as {A9.04.1}, {A9.04.1 of huyen}, or {coverage …}, {each …}, {words …}, {change …}, {count late}, {names missing}, {${narrativeFacts.join("}, {")}}`,
}

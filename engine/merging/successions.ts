import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { Profile } from "../model/profile"
import type { Predecessors } from "../model/succession"

/** From whom a unit's report of the period before is. */
export interface Ancestry {
  readonly predecessors: Predecessors
  /** Codes of the predecessors of which no report counts. */
  readonly without: readonly string[]
}

/** What is to be said of a unit that is not what it was in the period before; undefined of any other. */
export function successionMessage(
  { units }: Pick<Profile, "units">,
  code: string,
  { predecessors, without }: Ancestry,
): Message | undefined {
  const { successions, units: before, isPart } = predecessors
  if (successions.length === 0) return undefined
  const nameOf = (unit: string): string => units.find((one) => one.code === unit)?.name ?? unit
  const named = (codes: readonly string[]): string => codes.map(nameOf).join(", ")
  const facts = { unit: nameOf(code), basis: [...new Set(successions.map(({ basis }) => basis))].join("; ") }
  if (isPart) {
    const split = successions.filter(({ how }) => how === "split").flatMap(({ from }) => from)
    return message("review.part", { ...facts, from: named(split) })
  }
  if (without.length > 0) return message("review.notWhole", { ...facts, without: named(without) })
  return message("review.joined", { ...facts, from: named(before) })
}

/** The same as findings, information only: nobody did anything wrong. */
export function successionFinding(said: Message): Finding {
  return { rule: said.key, severity: "info", outcome: "fails", related: [], causes: [], message: said }
}

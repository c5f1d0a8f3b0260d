import { message, type Message } from "../messages/catalogue"
import type { refusals } from "../messages/refusals"
import { parsePeriod, type Period } from "../model/period"
import { successionText, type Profile } from "../model/profile"

/** Why a file cannot be taken. The codes are part of the contract: programs lean on them. */
export type RefusalCode = keyof typeof refusals extends `refusal.${infer Code}` ? Code : never

/** A file that cannot be taken: its reason code, and what was found, for the sentence (`detail` may be empty). */
export interface Refusal {
  readonly code: RefusalCode
  readonly detail: string
}

/** Why the file of a unit that does not report for a period is refused: what became of the unit, where the profile says. */
export function refusalOfUnit(profile: Profile, unit: string, period: Period): Refusal {
  const succession = successionText(profile, unit, period)
  return succession === undefined
    ? { code: "UNKNOWN_UNIT", detail: unit }
    : { code: "SUCCEEDED_UNIT", detail: succession }
}

/** The sentence of a refusal: why the file cannot be taken, and what to do. A period in it is said as people say it. */
export function refusalMessage({ code, detail }: Refusal): Message {
  const period = code === "WRONG_YEAR" ? parsePeriod(detail) : undefined
  return message(`refusal.${code}`, { detail: period === undefined ? detail : { period } })
}

/** Thrown inside a driver to leave a file at once; caught at the driver's door and given back as a Refusal. */
export class RefusedError extends Error {
  override readonly name = "RefusedError"

  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`)
  }
}

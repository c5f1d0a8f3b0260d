import { refusalMessage, say, type Finding, type Language, type NameOf, type Refusal } from "../../engine/index"
import { plain, word, type Terminal } from "./terminal"

/** A finding as the contract writes it. */
export function findingJson(finding: Finding, language: Language, nameOf: NameOf): Readonly<Record<string, unknown>> {
  const { rule, severity, outcome, cell, place, value, expected } = finding
  return {
    ...{ rule, severity, outcome },
    ...(cell === undefined ? {} : { cell }),
    ...(place === undefined ? {} : { sheet: place.sheet, address: place.address }),
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
    message: say(finding.message, language, nameOf),
    causes: finding.causes.map(({ cause, message: said, corrections }) => ({
      cause,
      message: say(said, language, nameOf),
      corrections: corrections.map(({ place: at, from, to }) => ({ sheet: at.sheet, address: at.address, from, to })),
    })),
  }
}

/** The sentence of a refusal: why the file cannot be taken, and what to do. */
export function refusalText(refusal: Refusal, language: Language): string {
  return plain(say(refusalMessage(refusal), language, String))
}

/** A file that is not taken, on two lines: its reason code, and the sentence. */
export function rejectedText(file: string, refusal: Refusal, terminal: Terminal): string {
  const verdict = word(terminal, "check.rejected", { code: refusal.code })
  return `${plain(file)}: ${verdict}\n    ${refusalText(refusal, terminal.language)}\n`
}

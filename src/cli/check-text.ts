import {
  briefPeriod,
  countsOf,
  gradeOf,
  say,
  underCauses,
  type FindingGroup,
  type NameOf,
  type Received,
} from "../../engine/index"
import { coloured } from "./colour"
import { rejectedText } from "./finding-json"
import { plain, word, type Terminal } from "./terminal"

/** A checked file for people: what must be corrected at the top, and under it what could not be judged because of it. */
export function fileText({ file, profile }: Received, nameOf: NameOf, terminal: Terminal): string {
  const { source, outcome } = file
  if ("refusal" in outcome) return rejectedText(source.file, outcome.refusal, terminal)
  const { submission, findings } = outcome
  const unit = profile?.units.find((candidate) => candidate.code === submission.unit)?.name ?? submission.unit
  const verdict =
    findings.length === 0 ? word(terminal, "check.accepted", {}) : word(terminal, "check.counts", countsOf(findings))
  const lines = underCauses(findings).flatMap((group) => [
    `    ${coloured(terminal, gradeOf(group.findings[0]))} ${sentence(group, nameOf, terminal)}\n`,
    ...group.following.map(
      (one) => `        ${word(terminal, "check.following", {})}${sentence(one, nameOf, terminal)}\n`,
    ),
  ])
  const period = briefPeriod(submission.period, terminal.language)
  return `${plain(source.file)}: ${plain(unit)}, ${period}: ${verdict}\n${lines.join("")}`
}

/** The sentence of a group, with the place to open where there is one. */
function sentence(
  { findings: [{ place }, ...others], message }: FindingGroup,
  nameOf: NameOf,
  terminal: Terminal,
): string {
  const isOne = place !== undefined && others.length === 0
  const where = isOne ? place.sheet + word(terminal, "check.cell", { address: place.address }) : ""
  return plain(where + say(message, terminal.language, nameOf))
}

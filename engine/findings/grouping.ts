import { message, type Message } from "../messages/catalogue"
import { partsOfKey } from "../model/cell-key"
import { gradeOf, grades } from "./counts"
import type { Finding } from "./finding"

/** Findings of one submission that say the same of several places, as they are shown: one sentence for all. */
export interface FindingGroup {
  /** At least one, all equally grave; the first in the order in which they were found. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** The finding's own sentence where there is only one. */
  readonly message: Message
}

/**
 * What is shown to people of a submission's findings: the blank required cells of a form are one sentence, and so are all the
 * forms of which nothing was reported; everything else stays by itself. No finding is lost: groups are for outputs only.
 */
export function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  findings.forEach((finding, index) => {
    const key = groupOf(finding) ?? String(index)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  })
  return [...groups.values()].map((group) => ({ findings: group, message: messageOf(group) }))
}

/** The same, what must be corrected at the top; among equals the order in which they were found stays. */
export function gravestFirst(findings: readonly Finding[]): readonly FindingGroup[] {
  return grades.flatMap((grade) => grouped(findings.filter((finding) => gradeOf(finding) === grade)))
}

function groupOf({ message: { key }, severity, outcome, cell }: Finding): string | undefined {
  if (key === "form.notReported") return `${key} ${severity} ${outcome}`
  if (key !== "required.blank" || cell === undefined) return undefined
  return `${key} ${partsOfKey(cell).form} ${severity} ${outcome}`
}

function messageOf(group: readonly [Finding, ...Finding[]]): Message {
  const [first] = group
  if (group.length === 1) return first.message
  if (first.message.key === "form.notReported") {
    const forms = group.flatMap(({ message: { facts } }) => (typeof facts.form === "string" ? facts.form : []))
    return message("form.severalNotReported", { count: group.length, forms: forms.join(", ") })
  }
  const cells = group.flatMap(({ cell }) => cell ?? [])
  const form = cells.map((cell) => partsOfKey(cell).form)[0] ?? ""
  return message("form.blankCells", { form, count: cells.length, cells: { cells } })
}

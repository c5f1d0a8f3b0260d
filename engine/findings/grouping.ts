import { message, type Message } from "../messages/catalogue"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { gradeOf, grades } from "./counts"
import type { Finding } from "./finding"
import { settledBy } from "./settled-by"

/** Findings of one submission that say the same of several places, as they are shown: one sentence for all. */
export interface FindingGroup {
  /** At least one, all equally grave; the first in the order in which they were found. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** The finding's own sentence where there is only one. */
  readonly message: Message
}

/** A group with what follows from it: what could not be judged, or does not add up, because of the cells that it is about. */
export interface CausingGroup extends FindingGroup {
  readonly following: readonly FindingGroup[]
}

/**
 * What is shown to people of a submission's findings, one sentence where one thing is wrong in many cells: the blank required
 * cells of a form, all forms of which nothing was reported, the cells of a form that cannot be judged for want of the same
 * figures, those that Excel seems to have misread alike. Everything else stays by itself. No finding is lost: groups are for
 * outputs only.
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

/**
 * The same, with what follows from a finding under it: a rule that could not be judged stands under the gravest finding about
 * one of the cells that it wanted, a sum that is off only by what a finding about one of its figures takes to be meant under that
 * finding. Who settles that one has settled these too. No finding is lost or said twice.
 */
export function underCauses(findings: readonly Finding[]): readonly CausingGroup[] {
  const settled = settledBy(findings)
  const causes = gravestFirst(findings.filter((finding) => finding.outcome === "fails" && !settled.has(finding)))
  const groupOfFinding = new Map<Finding, FindingGroup>()
  const causeOf = new Map<CellKey, FindingGroup>()
  for (const group of causes) {
    for (const finding of group.findings) {
      groupOfFinding.set(finding, group)
      if (finding.cell !== undefined && !causeOf.has(finding.cell)) causeOf.set(finding.cell, group)
    }
  }
  const gravestWanted = (finding: Finding): FindingGroup | undefined => {
    const wanted = wantedBy(finding).flatMap((cell) => causeOf.get(cell) ?? [])
    return causes.find((group) => wanted.includes(group))
  }
  const following = new Map<FindingGroup, Finding[]>()
  const byThemselves: Finding[] = []
  for (const finding of findings) {
    const by = settled.get(finding)
    if (finding.outcome === "fails" && by === undefined) continue
    const cause = by === undefined ? gravestWanted(finding) : groupOfFinding.get(by)
    if (cause === undefined) byThemselves.push(finding)
    else following.set(cause, [...(following.get(cause) ?? []), finding])
  }
  const undecided = grouped(byThemselves).map((group) => ({ ...group, following: [] }))
  const causing = causes.map((group) => ({ ...group, following: gravestFirst(following.get(group) ?? []) }))
  const at = causing.findIndex(({ findings: [first] }) => gradeOf(first) === "info")
  const before = at < 0 ? causing.length : at
  return [...causing.slice(0, before), ...undecided, ...causing.slice(before)]
}

/** The cells of this report without which a rule could not be judged. */
function wantedBy({ message: { key, facts } }: Finding): readonly CellKey[] {
  const wanted = key === "rule.undecided" ? facts.unknown : undefined
  return typeof wanted === "object" && "cells" in wanted ? wanted.cells : []
}

function groupOf(finding: Finding): string | undefined {
  const {
    message: { key },
    severity,
    outcome,
    cell,
    causes: [cause],
  } = finding
  if (key === "form.notReported") return `${key} ${severity} ${outcome}`
  if (cell === undefined) return undefined
  const alike = `${key} ${partsOfKey(cell).form} ${severity} ${outcome}`
  if (key === "required.blank") return alike
  if (cause?.cause === "thousandsAsDecimals") return `${cause.cause} ${alike}`
  const wanted = wantedBy(finding)
  return wanted.length === 0 ? undefined : `${JSON.stringify(finding.message.facts.unknown)} ${alike}`
}

function messageOf(group: readonly [Finding, ...Finding[]]): Message {
  const [first] = group
  if (group.length === 1) return first.message
  if (first.message.key === "form.notReported") {
    const forms = group.flatMap(({ message: { facts } }) => (typeof facts.form === "string" ? facts.form : []))
    return message("form.severalNotReported", { count: group.length, forms: forms.join(", ") })
  }
  const cells = [...new Set(group.flatMap(({ cell }) => cell ?? []))]
  if (cells.length === 1) return first.message
  const form = cells.map((cell) => partsOfKey(cell).form)[0] ?? ""
  const facts = { form, count: cells.length, cells: { cells } }
  if (first.message.key === "required.blank") return message("form.blankCells", facts)
  if (first.outcome === "fails") return message("form.thousandsAsDecimals", facts)
  return message("form.undecidedCells", { ...facts, unknown: first.message.facts.unknown ?? "" })
}

import {
  aboutForm,
  cellNames,
  gradeOf,
  say,
  shownFigures,
  underCauses,
  type Bilingual,
  type Finding,
  type FindingGroup,
  type Message,
  type Pack,
  type Place,
  type Submission,
} from "../../../engine/index"
import type { ShownCause, ShownFinding } from "./shown"

/** The report that findings are about, and the unit's one for the period before, where that is known. */
export interface ShownReports {
  readonly submission: Submission
  readonly last?: { readonly submission: Submission; readonly called: Bilingual }
}

/**
 * Findings as people read them, in both languages: what is about no one form first, then form by form in the pack's order, of each the
 * gravest first; one where several say the same, and what follows from one under it. `reports`: what figures beside them are
 * taken from; absent: none stand there.
 */
export function shownFindings(findings: readonly Finding[], pack: Pack, reports?: ShownReports): readonly ShownCause[] {
  const show = showing(pack, reports)
  const shown = underCauses(findings).map((group) => ({ ...show(group), following: group.following.map(show) }))
  const codes = ["", ...pack.forms.map(({ code }) => code)]
  return codes.flatMap((code) => shown.filter(({ form = "" }) => form === code))
}

function showing(pack: Pack, reports: ShownReports | undefined): (group: FindingGroup) => ShownFinding {
  const nameOf = { vi: cellNames(pack, "vi"), en: cellNames(pack, "en") }
  const said = (message: Message): Bilingual => ({
    vi: say(message, "vi", nameOf.vi),
    en: say(message, "en", nameOf.en),
  })
  const forms = new Map(pack.forms.map((form) => [form.code, form]))
  const rules = new Map(pack.forms.flatMap(({ rules: all }) => all.map((rule) => [rule.id, rule])))
  const times = new Map<string, number>()
  return (group) => {
    const { findings: all, message } = group
    const [first] = all
    const { instruction, basis } = rules.get(first.rule) ?? {}
    const form = forms.get(aboutForm(group) ?? "")
    const placed = placesOf(all)
    return {
      ...{ id: apart(idOf(group), times), grade: gradeOf(first), rule: first.rule, message: said(message) },
      count: all.length,
      places: placed.map(({ place }) => place),
      figures: placed.map(({ finding }) =>
        reports === undefined ? [] : shownFigures(finding, { ...reports, form, nameOf }),
      ),
      // What is said of several cells says its cause itself.
      causes: all.length === 1 ? first.causes.map((cause) => said(cause.message)) : [],
      ...(form === undefined ? {} : { form: form.code }),
      ...(instruction === undefined ? {} : { instruction }),
      ...(basis === undefined ? {} : { basis }),
    }
  }
}

/** Every place once: of several findings at one cell the first one's figures stand there. */
function placesOf(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly place: Place }[] {
  const placed = new Map<string, { readonly finding: Finding; readonly place: Place }>()
  for (const finding of findings) {
    const { place } = finding
    if (place === undefined) continue
    const key = `${place.sheet}!${place.address}`
    if (!placed.has(key)) placed.set(key, { finding, place })
  }
  return [...placed.values()]
}

function idOf({ findings: [{ rule, cell, place, message }] }: FindingGroup): string {
  return [rule, message.key, cell ?? (place === undefined ? "" : `${place.sheet}!${place.address}`)].join(" ")
}

/** Two findings of one rule at one place still differ. */
function apart(id: string, times: Map<string, number>): string {
  const time = (times.get(id) ?? 0) + 1
  times.set(id, time)
  return time === 1 ? id : `${id} ${time}`
}

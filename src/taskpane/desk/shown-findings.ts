import {
  cellNames,
  gradeOf,
  gravestFirst,
  partsOfKey,
  say,
  type Bilingual,
  type Finding,
  type FindingGroup,
  type Pack,
} from "../../../engine/index"
import type { ShownFinding } from "./desk"

/** Findings as people read them: the gravest first, one where several say the same, in both languages. */
export function shownFindings(findings: readonly Finding[], pack: Pack): readonly ShownFinding[] {
  const names = { vi: cellNames(pack, "vi"), en: cellNames(pack, "en") }
  const rules = new Map(pack.forms.flatMap(({ rules: all }) => all.map((rule) => [rule.id, rule])))
  const times = new Map<string, number>()
  return gravestFirst(findings).map((group) => {
    const { findings: all, message } = group
    const [first] = all
    const { instruction, basis } = rules.get(first.rule) ?? {}
    const form = formOf(group)
    const said: Bilingual = { vi: say(message, "vi", names.vi), en: say(message, "en", names.en) }
    return {
      ...{ id: apart(idOf(group), times), grade: gradeOf(first), rule: first.rule, message: said },
      places: all.flatMap(({ place }) => place ?? []),
      ...(form === undefined ? {} : { form }),
      ...(instruction === undefined ? {} : { instruction }),
      ...(basis === undefined ? {} : { basis }),
    }
  })
}

/** The form that all of it is about. */
function formOf({ findings }: FindingGroup): string | undefined {
  const forms = new Set(findings.map(({ cell }) => cell && partsOfKey(cell).form))
  return forms.size === 1 ? [...forms][0] : undefined
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

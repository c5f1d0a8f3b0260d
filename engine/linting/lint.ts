import type { Figure } from "../figures/figure"
import { decimalText } from "../figures/writing"
import { settingsOf } from "../forms/settings"
import type { CellKey } from "../model/cell-key"
import type { Pack } from "../model/pack"
import { periodOf, type Period } from "../model/period"
import type { Profile } from "../model/profile"
import { askedRules, placesAsked } from "./asked"
import { contradictions } from "./contradictions"
import { impliedRules } from "./implied"
import type { LintFinding } from "./lint-finding"
import { measureMismatches } from "./measures"
import { undecidableRules, type TierForms } from "./undecidable"

/**
 * What is wrong with a pack's rules: such as contradict one another, are never decided, mix units of measure, or say nothing that
 * others do not say. Errors first, in the order of the forms. `profiles`: whose tiers fill the forms, and whose settings the
 * limits are; none: every form is filled beside every other, and the pack's own settings count.
 */
export function lint(pack: Pack, profiles: readonly Profile[]): readonly LintFinding[] {
  const found = new Map<string, LintFinding>()
  const period = anyPeriod(pack)
  for (const settings of settingsAmong(pack, profiles))
    for (const finding of lintBy(pack, settings, tiersOf(pack, profiles), period)) {
      const key = [finding.lint, finding.cell ?? "", ...finding.rules].join("\n")
      if (!found.has(key)) found.set(key, finding)
    }
  const order = pack.forms.map(({ code }) => code)
  const placeOf = ({ severity, form }: LintFinding): number =>
    (severity === "error" ? 0 : order.length) + order.indexOf(form)
  return [...found.values()].sort((one, other) => placeOf(one) - placeOf(other))
}

function lintBy(
  { forms }: Pack,
  settings: ReadonlyMap<string, Figure>,
  tiers: readonly TierForms[],
  period: Period,
): readonly LintFinding[] {
  const rules = askedRules({ forms, settings, period })
  const undecidable = undecidableRules(rules, forms, tiers)
  const never = new Set(undecidable.flatMap((finding) => finding.rules))
  const decided = rules.filter(({ rule }) => !never.has(rule.id))
  const places = placesAsked(decided)
  const placesIn = (cell: CellKey): number | undefined => places.get(cell)
  return [
    ...undecidable,
    ...contradictions(decided, forms, tiers, placesIn),
    ...measureMismatches(rules, forms),
    ...impliedRules(decided, placesIn),
  ]
}

/** A period that the pack reports for: only the days that rules name hang on it, and how they lie to one another does not. */
function anyPeriod({ frequency, regimes }: Pack): Period {
  return periodOf(frequency, Math.max(2000, ...regimes.map(({ from }) => from)), 1)
}

/** The settings of the profiles, each once. */
function settingsAmong(pack: Pack, profiles: readonly Profile[]): readonly ReadonlyMap<string, Figure>[] {
  const all = profiles.length === 0 ? [settingsOf(pack, {})] : profiles.map((profile) => settingsOf(pack, profile))
  const textOf = (settings: ReadonlyMap<string, Figure>): string =>
    [...settings].map(([code, figure]) => `${code} ${decimalText(figure)}`).join("\n")
  return [...new Map(all.map((settings) => [textOf(settings), settings])).values()]
}

/** The forms of every tier that some unit is of; all forms where there is no profile. */
function tiersOf({ forms }: Pack, profiles: readonly Profile[]): readonly TierForms[] {
  if (profiles.length === 0) return [new Set(forms.map(({ code }) => code))]
  const tiers = profiles.flatMap(({ tiers: all }) => all.map((tier) => [...tier.forms].sort()))
  return [...new Map(tiers.map((codes) => [codes.join("\n"), new Set(codes)])).values()]
}

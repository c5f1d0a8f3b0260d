import { countsOf, shownForms, type Received, type Refusal, type Unseen } from "../../../engine/index"
import type { Verdict } from "./desk"
import type { KnownPack } from "./known-packs"
import type { LastBrought } from "./last-reports"
import { refusalSaid, shownPeriod } from "./said"
import { shownFindings } from "./shown-findings"

/** What a received workbook came to, in words. `last`: what it was held against. */
export function verdictOf(
  received: Received,
  known: KnownPack,
  unseen: readonly Unseen[],
  brought?: LastBrought,
): Verdict {
  const { file, profile } = received
  const { pack } = known
  if ("refusal" in file.outcome) return refused(file.outcome.refusal)
  const { submission, findings } = file.outcome
  // Taken files are read by a profile that knows the unit.
  const unit = profile?.units.find(({ code }) => code === submission.unit)
  const last = brought?.shownFor(received, known)
  const before = profile && brought?.reportsOf(known).of(profile, submission.unit, submission.period)
  return {
    kind: "taken",
    unit: { code: submission.unit, name: unit?.name ?? submission.unit },
    period: shownPeriod(submission.period),
    pack: { id: pack.id, title: pack.title },
    profile: { id: profile?.id ?? "", title: profile?.title ?? { vi: "", en: "" } },
    counts: countsOf(findings),
    findings: shownFindings(findings, pack, {
      submission,
      ...(before === undefined || last === undefined ? {} : { last: { submission: before, called: last.period.text } }),
    }),
    forms: profile === undefined ? [] : shownForms(pack, profile, submission),
    unseen,
    ...(last === undefined ? {} : { last }),
  }
}

export function refused(refusal: Refusal): Verdict {
  return { kind: "refused", code: refusal.code, message: refusalSaid(refusal) }
}

import {
  countsOf,
  periodText,
  refusalMessage,
  say,
  shownForms,
  type Bilingual,
  type Period,
  type Received,
  type Refusal,
  type Unseen,
} from "../../../engine/index"
import type { KnownPack } from "./known-packs"
import type { Verdict } from "./desk"
import { shownFindings } from "./shown-findings"

/** What a received workbook came to, in words. */
export function verdictOf({ file, profile }: Received, { pack }: KnownPack, unseen: readonly Unseen[]): Verdict {
  if ("refusal" in file.outcome) return refused(file.outcome.refusal)
  const { submission, findings } = file.outcome
  // Taken files are read by a profile that knows the unit.
  const unit = profile?.units.find(({ code }) => code === submission.unit)
  return {
    kind: "taken",
    unit: { code: submission.unit, name: unit?.name ?? submission.unit },
    period: shownPeriod(submission.period),
    pack: { id: pack.id, title: pack.title },
    profile: { id: profile?.id ?? "", title: profile?.title ?? { vi: "", en: "" } },
    counts: countsOf(findings),
    findings: shownFindings(findings, pack),
    forms: profile === undefined ? [] : shownForms(pack, profile, submission),
    unseen,
  }
}

export function refused(refusal: Refusal): Verdict {
  const message = refusalMessage(refusal)
  return {
    kind: "refused",
    code: refusal.code,
    message: { vi: say(message, "vi", String), en: say(message, "en", String) },
  }
}

export function shownPeriod(id: Period): { readonly id: Period; readonly text: Bilingual } {
  return { id, text: { vi: periodText(id, "vi"), en: periodText(id, "en") } }
}

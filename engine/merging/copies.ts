import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import { figureIn } from "../model/figure-in"
import { cellKeysOf } from "../model/cell-spec"
import { formsOf, type ReportingUnit } from "../model/profile"
import type { Form } from "../model/form"
import type { Submission } from "../model/submission"
import type { ReviewLimits, ReviewRequest } from "./reviewed"

/** Whole forms that are the same in several units' reports, or as last period; equal zeros and a few small figures say nothing. */
export function copyFindings(
  { pack, profile, tracking }: ReviewRequest,
  previous: ReadonlyMap<string, Submission>,
  limits: ReviewLimits,
): readonly Finding[] {
  return pack.forms.flatMap((form) => {
    const bySame = new Map<string, ReportingUnit[]>()
    const asBefore: ReportingUnit[] = []
    for (const { unit, chosen } of tracking.senders) {
      if (chosen === undefined || !formsOf(profile, unit).includes(form.code)) continue
      const { submission } = chosen.outcome
      const same = figuresOf(form, submission)
      if (!saysSomething(same, limits)) continue
      const key = same.join(" ")
      bySame.set(key, [...(bySame.get(key) ?? []), unit])
      const last = previous.get(unit.code)
      if (last !== undefined && figuresOf(form, last).join(" ") === key) asBefore.push(unit)
    }
    return [
      ...[...bySame.values()].filter((units) => units.length > 1).map((units) => copied(form, units)),
      ...asBefore.map((unit) => asLastPeriod(form, unit)),
    ]
  })
}

/** The figures of a form in printed order; nothing where there is none. */
function figuresOf(form: Form, submission: Submission): readonly string[] {
  return cellKeysOf(form).map((cell) => {
    const figure = figureIn(submission, cell)
    return figure === undefined ? "-" : decimalText(figure)
  })
}

/** Of totals that repeat a figure, the figure is counted once. */
function saysSomething(figures: readonly string[], { leastFigures, leastDigits }: ReviewLimits): boolean {
  const different = [...new Set(figures)].filter((text) => /[1-9]/.test(text))
  const digits = different.reduce((count, text) => count + text.replace(/\D/g, "").length, 0)
  return different.length >= leastFigures && digits >= leastDigits
}

function copied({ code }: Form, [unit, ...others]: readonly ReportingUnit[]): Finding {
  const names = others.map(({ name }) => name).join(", ")
  const said = message("review.copied", { unit: unit?.name ?? "", others: names, form: code })
  return { rule: said.key, severity: "warning", outcome: "fails", related: [], causes: [], message: said }
}

function asLastPeriod({ code }: Form, { name }: ReportingUnit): Finding {
  const said = message("review.asLastPeriod", { unit: name, form: code })
  return { rule: said.key, severity: "info", outcome: "fails", related: [], causes: [], message: said }
}

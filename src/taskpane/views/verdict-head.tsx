import type { FindingCounts } from "../../../engine/index"
import type { Verdict } from "../desk/desk"
import { useSpeech, type Speech } from "./speech"

type Taken = Extract<Verdict, { readonly kind: "taken" }>

/** Whose workbook it is, and of which period. */
export function VerdictHead({ verdict, file }: { readonly verdict: Taken; readonly file: string }) {
  const { say, of } = useSpeech()
  const { unit, period, pack, profile } = verdict
  return (
    <div class="head">
      <h1>{say("check.recognised", { unit: unit.name, period: period.text })}</h1>
      <p class="hint">{say("check.from", { pack: of(pack.title), profile: of(profile.title), code: unit.code })}</p>
      {file !== "" && <p class="hint">{file}</p>}
    </div>
  )
}

/** `2 lỗi, 1 cảnh báo`; empty where there is nothing. */
export function countsText({ say }: Pick<Speech, "say">, { errors, warnings, undecided }: FindingCounts): string {
  return [
    ...(errors === 0 ? [] : [errors === 1 ? say("check.oneError") : say("check.errors", { count: errors })]),
    ...(warnings === 0 ? [] : [warnings === 1 ? say("check.oneWarning") : say("check.warnings", { count: warnings })]),
    ...(undecided === 0 ? [] : [say("check.undecided", { count: undecided })]),
  ].join(", ")
}

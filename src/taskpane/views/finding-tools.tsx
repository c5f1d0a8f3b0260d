import { grades, type FindingCounts, type Grade } from "../../../engine/index"
import type { Actions } from "../actions/actions"
import type { ShownFinding } from "../desk/shown"
import { listedFindings, takenVerdict, withFollowing, type CheckState } from "../state/check"
import { Icon } from "./icon"
import { useSpeech } from "./speech"

/** What the list of findings is narrowed by, and the way from one to the next. */
export function FindingTools({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  const verdict = takenVerdict(check)
  if (verdict === undefined || verdict.findings.length === 0) return null
  const { counts } = verdict
  const findings = verdict.findings.flatMap(withFollowing)
  return (
    <div class="tools">
      <div class="chips" role="group" aria-label={say("list.grades")}>
        {grades
          .filter((grade) => findings.some((finding) => finding.grade === grade))
          .map((grade) => (
            <GradeChip
              key={grade}
              grade={grade}
              count={countOf(grade, counts, findings)}
              isPressed={check.grade === grade}
              press={() => act.filter({ grade: check.grade === grade ? undefined : grade, form: check.form })}
            />
          ))}
      </div>
      <div class="tool-line">
        <FormFilter check={check} act={act} findings={findings} />
        <Steps check={check} act={act} />
      </div>
    </div>
  )
}

interface GradeChipProps {
  readonly grade: Grade
  readonly count: number
  readonly isPressed: boolean
  readonly press: () => void
}

function GradeChip({ grade, count, isPressed, press }: GradeChipProps) {
  const { say } = useSpeech()
  const text = {
    error: count === 1 ? say("check.oneError") : say("check.errors", { count }),
    warning: count === 1 ? say("check.oneWarning") : say("check.warnings", { count }),
    undecided: say("check.undecided", { count }),
    info: count === 1 ? say("check.oneInfo") : say("check.infos", { count }),
  }[grade]
  return (
    <button type="button" class={`chip chip-${grade}`} aria-pressed={isPressed} onClick={press}>
      <Icon sign={grade} />
      {text}
    </button>
  )
}

/** Several findings may be one in the list; notes are not counted by the engine. */
function countOf(grade: Grade, counts: FindingCounts, findings: readonly ShownFinding[]): number {
  if (grade === "error") return counts.errors
  if (grade === "warning") return counts.warnings
  if (grade === "undecided") return counts.undecided
  return findings.filter((finding) => finding.grade === grade).length
}

interface FormFilterProps {
  readonly check: CheckState
  readonly act: Actions
  readonly findings: readonly ShownFinding[]
}

const every = "*"

function FormFilter({ check, act, findings }: FormFilterProps) {
  const { say } = useSpeech()
  const forms = [...new Set(findings.map(({ form = "" }) => form))]
  if (forms.length < 2) return <span />
  return (
    <select
      class="input input-small"
      aria-label={say("list.forms")}
      value={check.form ?? every}
      onChange={({ currentTarget: { value } }) =>
        act.filter({ grade: check.grade, form: value === every ? undefined : value })
      }
    >
      <option value={every}>{say("list.allForms")}</option>
      {forms.map((form) => (
        <option key={form} value={form}>
          {form === "" ? say("list.workbook") : say("list.form", { form })}
        </option>
      ))}
    </select>
  )
}

function Steps({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  const listed = listedFindings(check)
  const at = listed.findIndex((cause) => withFollowing(cause).some(({ id }) => id === check.current))
  return (
    <div class="steps" title={say("list.keys")}>
      <button
        type="button"
        class="button button-icon"
        aria-label={say("list.previous")}
        aria-keyshortcuts="Shift+F8"
        disabled={listed.length === 0}
        onClick={() => void act.goOn(-1)}
      >
        <Icon sign="up" />
      </button>
      <span class="position">
        {say("list.position", { at: at === -1 ? "–" : String(at + 1), of: String(listed.length) })}
      </span>
      <button
        type="button"
        class="button button-icon"
        aria-label={say("list.next")}
        aria-keyshortcuts="F8"
        disabled={listed.length === 0}
        onClick={() => void act.goOn(1)}
      >
        <Icon sign="down" />
      </button>
    </div>
  )
}

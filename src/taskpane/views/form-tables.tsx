import { useEffect, useRef } from "preact/hooks"
import { grades } from "../../../engine/index"
import type { Actions } from "../actions/actions"
import type { Verdict } from "../desk/desk"
import type { ShownFinding } from "../desk/shown"
import { currentFinding, tableOf, withFollowing, type CheckState } from "../state/check"
import { FormTable } from "./form-table"
import { Icon } from "./icon"
import { Notice } from "./notice"
import { useSpeech } from "./speech"

type Taken = Extract<Verdict, { readonly kind: "taken" }>

interface FormTablesProps {
  readonly check: CheckState
  readonly verdict: Taken
  readonly act: Actions
}

/** The forms of a workbook, one of them at a time as a table, with the findings at their cells. */
export function FormTables({ check, verdict, act }: FormTablesProps) {
  const { say } = useSpeech()
  const form = tableOf(verdict, check.table)
  const all = verdict.findings.flatMap(withFollowing)
  const place = currentFinding(check)?.places[check.at]
  const isElsewhere = place !== undefined && !verdict.forms.some(({ sheet }) => sheet === place.sheet)
  const tables = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (check.jumps > 0) tables.current?.querySelector<HTMLElement>("[data-current]")?.focus()
  }, [check.jumps])
  return (
    <div class="tables" ref={tables}>
      <nav class="form-list" aria-label={say("table.forms")}>
        {verdict.forms.map(({ code, sheet }) => {
          const found = all.filter(({ places }) => places.some((one) => one.sheet === sheet))
          return (
            <FormButton
              key={code}
              code={code}
              found={found}
              isShown={code === check.table}
              show={() => act.showTable(code)}
            />
          )
        })}
      </nav>
      {isElsewhere && (
        <Notice tone="info">
          <p>{say("table.elsewhere", { place: say("list.where", { ...place }) })}</p>
        </Notice>
      )}
      {form && (
        <FormTable
          key={form.code}
          form={form}
          findings={verdict.findings}
          current={isElsewhere ? undefined : place}
          goTo={(id, at) => void act.goTo(id, at)}
        />
      )}
    </div>
  )
}

interface FormButtonProps {
  readonly code: string
  readonly found: readonly ShownFinding[]
  readonly isShown: boolean
  readonly show: () => void
}

function FormButton({ code, found, isShown, show }: FormButtonProps) {
  const { say } = useSpeech()
  const gravest = grades.find((grade) => found.some((one) => one.grade === grade))
  return (
    <button type="button" class="form-button" aria-current={isShown} onClick={show}>
      {code}
      {gravest && (
        <>
          <Icon sign={gravest} />
          <span aria-hidden="true">{found.length}</span>
          <span class="spoken">{say("table.count", { count: found.length })}</span>
        </>
      )}
    </button>
  )
}

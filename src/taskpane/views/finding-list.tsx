import { useEffect, useRef } from "preact/hooks"
import type { Actions } from "../actions/actions"
import type { ShownCause } from "../desk/shown"
import { listedFindings, takenVerdict, withFollowing, type CheckState } from "../state/check"
import { Cause } from "./cause"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"

/** The findings form by form: a click or Enter goes to the cell, arrow keys from one finding to the next. */
export function FindingList({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  const list = useRef<HTMLOListElement>(null)
  const listed = listedFindings(check)
  const all = takenVerdict(check)?.findings ?? []
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.closest("li")?.scrollIntoView({ block: "nearest" })
  }, [check.current, check.jumps])
  if (all.length === 0) return null
  if (listed.length === 0) {
    return (
      <div class="empty">
        <p>{say("list.filtered")}</p>
        <button type="button" class="button" onClick={() => act.filter({ grade: undefined, form: undefined })}>
          {say("list.showAll")}
        </button>
      </div>
    )
  }
  const current = listed.findIndex((cause) => withFollowing(cause).some(({ id }) => id === check.current))
  return (
    <Stepwise key={`${check.grade ?? ""} ${check.form ?? ""}`} all={listed} atLeast={current + 1}>
      {(shown) => (
        <ol class="finding-forms" aria-label={say("list.title")} ref={list} onKeyDown={moveFocus}>
          {[...new Set(shown.map(({ form = "" }) => form))].map((form) => (
            <li key={form}>
              <FormHead form={form} check={check} />
              <ol class="findings">
                {shown
                  .filter((cause) => (cause.form ?? "") === form)
                  .map((cause: ShownCause) => (
                    <Cause
                      key={cause.id}
                      cause={cause}
                      number={all.indexOf(cause) + 1}
                      current={check.current}
                      at={check.at}
                      goTo={(id, at) => void act.goTo(id, at)}
                    />
                  ))}
              </ol>
            </li>
          ))}
        </ol>
      )}
    </Stepwise>
  )
}

/** Which form the findings below it are about; empty: the workbook as a whole. */
function FormHead({ form, check }: { readonly form: string; readonly check: CheckState }) {
  const { say, of } = useSpeech()
  const title = takenVerdict(check)?.forms.find(({ code }) => code === form)?.title
  const text = form === "" ? say("list.workbook") : say("list.form", { form })
  return (
    <h2 class="finding-form">
      {text}
      {title && <span class="hint">{` · ${of(title)}`}</span>}
    </h2>
  )
}

/** Arrow keys, Home and End between the findings that are in sight. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".finding-button")]
  const buttons = all.filter((button) => button.closest("details:not([open])") === null)
  const at = buttons.findIndex((button) => button === document.activeElement)
  if (at === -1) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  const next = to === undefined ? undefined : buttons[to]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

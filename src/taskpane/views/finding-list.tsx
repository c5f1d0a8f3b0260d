import { useEffect, useRef } from "preact/hooks"
import type { Actions } from "../actions/actions"
import type { ShownFinding } from "../desk/desk"
import { listedFindings, takenVerdict, type CheckState } from "../state/check"
import { Icon } from "./icon"
import { useSpeech } from "./speech"

/** How many cells of one finding are offered by name. */
const offeredPlaces = 12

/** The findings: a click or Enter goes to the cell, arrow keys from one finding to the next. */
export function FindingList({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  const list = useRef<HTMLOListElement>(null)
  const listed = listedFindings(check)
  const all = takenVerdict(check)?.findings ?? []
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" })
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
  return (
    <ol class="findings" aria-label={say("list.title")} ref={list} onKeyDown={moveFocus}>
      {listed.map((finding) => (
        <Finding
          key={finding.id}
          finding={finding}
          number={all.indexOf(finding) + 1}
          at={finding.id === check.current ? check.at : undefined}
          goTo={(at) => void act.goTo(finding.id, at)}
        />
      ))}
    </ol>
  )
}

interface FindingProps {
  readonly finding: ShownFinding
  readonly number: number
  /** Which of its places is looked at; undefined where the finding is not the current one. */
  readonly at: number | undefined
  readonly goTo: (at: number) => void
}

function Finding({ finding, number, at, goTo }: FindingProps) {
  const { say, of } = useSpeech()
  const { grade, message, places, instruction, basis } = finding
  const [first, ...others] = places
  const isCurrent = at !== undefined
  return (
    <li class={`finding finding-${grade}`}>
      <button type="button" class="finding-button" aria-current={isCurrent} onClick={() => goTo(at ?? 0)}>
        <span class="finding-top">
          <Icon sign={grade} />
          <span class="finding-grade">{say(`grade.${grade}`)}</span>{" "}
          <span class="finding-where">
            <Where finding={finding} />
          </span>{" "}
          <span class="finding-number" aria-hidden="true">
            {number}
          </span>
        </span>
        <span class="finding-text">{of(message)}</span>
      </button>
      {isCurrent && (
        <div class="finding-more">
          {instruction && <p>{of(instruction)}</p>}
          {basis && <p class="hint">{say("list.basis", { basis: of(basis) })}</p>}
          {others.length > 0 && (
            <div class="places" role="group" aria-label={say("list.cells")}>
              {places.slice(0, offeredPlaces).map((place, i) => (
                <button
                  key={`${place.sheet}!${place.address}`}
                  type="button"
                  class="place"
                  aria-pressed={i === at}
                  aria-label={say("list.where", { ...place })}
                  onClick={() => goTo(i)}
                >
                  {place.sheet === first?.sheet ? place.address : `${place.sheet}!${place.address}`}
                </button>
              ))}
              {places.length > offeredPlaces && (
                <span class="hint">{say("list.more", { count: places.length - offeredPlaces })}</span>
              )}
            </div>
          )}
        </div>
      )}
    </li>
  )
}

function Where({ finding: { places, form } }: Pick<FindingProps, "finding">) {
  const { say } = useSpeech()
  const [first, ...others] = places
  if (first === undefined) return <>{form === undefined ? say("list.workbook") : say("list.form", { form })}</>
  return (
    <>
      {others.length === 0
        ? say("list.where", { ...first })
        : say("list.whereMore", { ...first, count: others.length })}
    </>
  )
}

/** Arrow keys, Home and End between the findings. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".finding-button")]
  const at = buttons.findIndex((button) => button === document.activeElement)
  if (at === -1) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  const next = to === undefined ? undefined : buttons[to]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

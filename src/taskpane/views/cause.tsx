import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { Grade } from "../../../engine/index"
import type { ShownCause, ShownFinding } from "../desk/shown"
import { Icon } from "./icon"
import { ShownFigures } from "./shown-figures"
import { useSpeech, type Speech } from "./speech"
import { countsText } from "./verdict-head"

/** How many cells of one finding are offered by name. */
const offeredPlaces = 12

interface CauseProps {
  readonly cause: ShownCause
  readonly number: number
  /** The id of the finding that is looked at, and which of its places. */
  readonly current: string | undefined
  readonly at: number
  readonly goTo: (id: string, at: number) => void
}

/** A finding, with what follows from it folded under it. */
export function Cause({ cause, number, current, at, goTo }: CauseProps) {
  const { id, grade, following } = cause
  const at0 = (one: ShownFinding): number | undefined => (one.id === current ? at : undefined)
  return (
    <li class={`finding finding-${grade}`}>
      <Finding finding={cause} number={number} at={at0(cause)} goTo={(to) => goTo(id, to)} />
      {following.length > 0 && (
        <Following following={following} isIn={following.some((one) => one.id === current)}>
          {following.map((one) => (
            <li key={one.id}>
              <Finding finding={one} at={at0(one)} goTo={(to) => goTo(one.id, to)} />
            </li>
          ))}
        </Following>
      )}
    </li>
  )
}

interface FollowingProps {
  readonly following: readonly ShownFinding[]
  /** One of them is looked at. */
  readonly isIn: boolean
  readonly children: ComponentChildren
}

function Following({ following, isIn, children }: FollowingProps) {
  const speech = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="following" open={isOpen || isIn} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{speech.say("list.following", { counts: gradesText(following, speech) })}</summary>
      {(isOpen || isIn) && <ul>{children}</ul>}
    </details>
  )
}

/** `2 lỗi, 3 chưa kiểm được`, counted as everywhere: findings, not the lines that they are told in. */
function gradesText(findings: readonly ShownFinding[], speech: Speech): string {
  const count = (grade: Grade): number => findings.reduce((sum, one) => sum + (one.grade === grade ? one.count : 0), 0)
  const notes = count("info")
  const counts = countsText(speech, {
    errors: count("error"),
    warnings: count("warning"),
    undecided: count("undecided"),
  })
  const noted =
    notes === 0 ? "" : notes === 1 ? speech.say("check.oneInfo") : speech.say("check.infos", { count: notes })
  return [counts, noted].filter((text) => text !== "").join(", ")
}

interface FindingProps {
  readonly finding: ShownFinding
  /** Its number in the list; absent for what follows from another. */
  readonly number?: number
  /** Which of its places is looked at; undefined where the finding is not the current one. */
  readonly at: number | undefined
  readonly goTo: (at: number) => void
}

function Finding({ finding, number, at, goTo }: FindingProps) {
  const { say, of } = useSpeech()
  const { grade, message, places, figures, causes, instruction, basis } = finding
  const isCurrent = at !== undefined
  const isOne = places.length === 1
  return (
    <>
      <button type="button" class="finding-button" aria-current={isCurrent} onClick={() => goTo(at ?? 0)}>
        <span class="finding-top">
          <Icon sign={grade} />
          <span class="finding-grade">{say(`grade.${grade}`)}</span>{" "}
          <span class="finding-where">
            <Where finding={finding} />
          </span>{" "}
          {number !== undefined && (
            <span class="finding-number" aria-hidden="true">
              {number}
            </span>
          )}
        </span>
        <span class="finding-text">{of(message)}</span>
      </button>
      {isOne && <ShownFigures figures={figures[0] ?? []} />}
      {causes.length > 0 && (
        <div class="finding-more">
          {causes.map((cause) => (
            <p key={of(cause)}>{of(cause)}</p>
          ))}
        </div>
      )}
      {isCurrent && (instruction ?? basis ?? places[1]) !== undefined && (
        <div class="finding-more">
          {instruction && <p>{of(instruction)}</p>}
          {basis && <p class="hint">{say("list.basis", { basis: of(basis) })}</p>}
          {places.length > 1 && <Places finding={finding} at={at} goTo={goTo} />}
        </div>
      )}
      {isCurrent && !isOne && <ShownFigures figures={figures[at] ?? []} />}
    </>
  )
}

interface PlacesProps extends Pick<FindingProps, "finding" | "goTo"> {
  readonly at: number
}

function Places({ finding: { places }, at, goTo }: PlacesProps) {
  const { say } = useSpeech()
  const [first] = places
  return (
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

import { parsePeriod, periodText, type Language } from "../../../engine/index"
import type { Actions } from "../actions/actions"
import type { FillState } from "../state/fill"
import type { RoundFile, RoundState } from "../state/round"
import { Notice } from "./notice"
import { useSpeech, type Speech } from "./speech"

interface UnsettledProps {
  readonly round: RoundState
  readonly fill: FillState
  readonly act: Actions
}

const questions = { period: "round.whichPeriod", profile: "round.whichProfile", pack: "round.whichPack" } as const

/** What has to be settled before anything is added up: nothing is guessed. */
export function Unsettled({ round, fill, act }: UnsettledProps) {
  const speech = useSpeech()
  const { say } = speech
  if (round.outcome?.kind !== "unsettled") return null
  const { what, among } = round.outcome
  if (what === "none") return <p class="empty">{say("round.none")}</p>
  const isOf = (id: string, file: RoundFile): boolean => ownOf(what, file) === id
  const choose = (id: string): void => {
    if (what === "period") void act.choosePeriod(parsePeriod(id))
    else act.removeFiles((file) => ownOf(what, file) !== undefined && !isOf(id, file))
  }
  return (
    <Notice tone="warning">
      <p id="settle">{say(questions[what])}</p>
      <div class="choices" role="group" aria-labelledby="settle">
        {among.map((id) => (
          <button key={id} type="button" class="button" onClick={() => choose(id)}>
            {say("round.choice", {
              what: nameOf(what, id, fill, speech),
              count: round.files.filter((file) => isOf(id, file)).length,
            })}
          </button>
        ))}
      </div>
    </Notice>
  )
}

/** The period, profile or pack of a file that was taken; undefined for any other file. */
function ownOf(what: "period" | "profile" | "pack", { state }: RoundFile): string | undefined {
  if (state.kind !== "read" || state.arrival.verdict.kind !== "taken") return undefined
  const { verdict } = state.arrival
  return what === "period" ? verdict.period.id : verdict[what].id
}

function nameOf(what: "period" | "profile" | "pack", id: string, { packs = [] }: FillState, speech: Speech): string {
  if (what === "period") return periodName(id, speech.language)
  const known = what === "pack" ? packs : packs.flatMap(({ profiles }) => profiles)
  const title = known.find((one) => one.id === id)?.title
  return title === undefined ? id : speech.of(title)
}

/** A period by its id, as people say it; what is none stays as it is. */
export function periodName(id: string, language: Language): string {
  const period = parsePeriod(id)
  return period === undefined ? id : periodText(period, language)
}

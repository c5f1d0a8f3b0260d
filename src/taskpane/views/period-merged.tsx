import { parsePeriod, type Period } from "../../../engine/index"
import type { RoundState } from "../state/round"
import { useSpeech } from "./speech"
import { periodName } from "./unsettled"

interface PeriodMergedProps {
  readonly round: RoundState
  readonly chosen: Period
  readonly choose: (period: Period | undefined) => void
}

/** Which period is merged, where files are of several. */
export function PeriodMerged({ round, chosen, choose }: PeriodMergedProps) {
  const { say, language } = useSpeech()
  const periods = round.files.flatMap(({ state }) =>
    state.kind === "read" && state.arrival.verdict.kind === "taken" ? [state.arrival.verdict.period.id] : [],
  )
  const all = [...new Set<string>([...periods, chosen])].sort()
  if (all.length < 2) return null
  return (
    <div class="field">
      <label for="merged-period">{say("round.period")}</label>
      <select
        id="merged-period"
        class="input"
        value={chosen}
        onChange={({ currentTarget }) => choose(parsePeriod(currentTarget.value))}
      >
        {all.map((id) => (
          <option key={id} value={id}>
            {say("round.choice", {
              what: periodName(id, language),
              count: periods.filter((period) => period === id).length,
            })}
          </option>
        ))}
      </select>
    </div>
  )
}

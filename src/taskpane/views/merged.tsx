import type { Actions } from "../actions/actions"
import type { MergedOutcome } from "../desk/merged"
import type { PaneState } from "../state/pane"
import { Calls } from "./calls"
import { DeliveryButtons } from "./delivery"
import { Icon } from "./icon"
import { Outputs } from "./outputs"
import { PeriodMerged } from "./period-merged"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"
import { Totals } from "./totals"
import { Tracking } from "./tracking"
import { countsText } from "./verdict-head"

interface MergedProps {
  readonly state: PaneState
  readonly outcome: MergedOutcome
  readonly act: Actions
}

/** What the submissions come to. */
export function Merged({ state, outcome, act }: MergedProps) {
  const speech = useSpeech()
  const { say, of } = speech
  const { units, ledger, totals, province, period, pack, findings } = outcome
  const counts = countsText(speech, outcome.counts)
  return (
    <div class="merged">
      <h1>{say("merged.title", { province, period: period.text })}</h1>
      <p class="hint">{of(pack.title)}</p>
      <PeriodMerged round={state.round} chosen={period.id} choose={(id) => void act.choosePeriod(id)} />
      <div class="merged-units" role="status">
        <p>
          <strong>{say("merged.units", { received: units.received, expected: units.expected })}</strong>
        </p>
        <p class="hint">{counts === "" ? say("merged.clean") : say("merged.found", { counts })}</p>
      </div>
      <meter
        class="meter"
        min={0}
        max={Math.max(units.expected, 1)}
        value={units.received}
        aria-label={say("merged.units", { received: units.received, expected: units.expected })}
      />
      <DeliveryButtons
        delivery={state.round.delivery}
        excel={state.excel}
        fileWord="deliver.summaryFile"
        deliver={(target, allowed) => void act.deliverSummary(target, allowed)}
        withdraw={() => act.withdrawSummary()}
        stop={() => act.stopSummary()}
      />
      <Calls calls={outcome.calls} />
      <Tracking outcome={outcome} />
      {findings.length > 0 && (
        <details class="fold">
          <summary>{say("merged.findings", { count: findings.length })}</summary>
          <Stepwise all={findings}>
            {(shown) => (
              <ul class="found-list">
                {shown.map(({ id, grade, message }) => (
                  <li key={id}>
                    <Icon sign={grade} />
                    <span>
                      <span class="spoken">{say(`grade.${grade}`)}: </span>
                      {of(message)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Stepwise>
        </details>
      )}
      <Outputs state={state} hasReport={pack.hasReport} act={act} />
      <h2>{say("merged.totals")}</h2>
      <p class="hint">{say("merged.totalsHint")}</p>
      {totals.map((form) => (
        <Totals key={form.code} form={form} />
      ))}
      <p class={ledger.unaccounted > 0 ? "ledger ledger-wrong" : "ledger"}>
        <Icon sign={ledger.unaccounted > 0 ? "error" : "good"} />
        <span>
          {say("merged.ledger", {
            figures: ledger.figures,
            used: ledger.used,
            superseded: ledger.superseded,
            setAside: ledger.setAside,
            unaccounted: ledger.unaccounted,
          })}
        </span>
      </p>
    </div>
  )
}

import type { Actions } from "../actions/actions"
import type { MergedOutcome } from "../desk/merged"
import type { PaneState } from "../state/pane"
import { DropZone, FileButton } from "./drop-zone"
import { Icon } from "./icon"
import { whyText } from "./last-report"
import { TroubleNotice } from "./notice"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"
import { Working } from "./working"

type Previous = NonNullable<MergedOutcome["previous"]>

/** What the units reported for the period before, and what of it a round is held against. */
export function RoundLast({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const speech = useSpeech()
  const { say } = speech
  const { round, last, excel } = state
  const previous = round.outcome?.kind === "merged" ? round.outcome.previous : undefined
  const unfitText = ({ file, why }: Previous["unfit"][number]): string => `${file}: ${whyText(why, speech)}`
  const tiedText = ({ unit, files }: Previous["tied"][number]): string =>
    say("before.tied", { unit, files: files.join(", ") })
  const take = (files: Parameters<Actions["bringLast"]>[0]): void => void act.bringLast(files)
  const count = last.files.length
  const amiss = previous === undefined ? 0 : previous.unfit.length + previous.tied.length
  return (
    <section class="last" aria-label={say("last.title")}>
      <DropZone take={take}>
        <div role="status" class="last-state">
          <Icon sign={previous === undefined || previous.units === 0 ? "info" : "good"} />
          <p class="last-text">
            {previous !== undefined
              ? say("before.used", { period: previous.period.text, units: previous.units, of: previous.of })
              : count === 0
                ? say("before.none")
                : say("before.waiting", { count })}
          </p>
        </div>
        {previous !== undefined && amiss > 0 && (
          <details class="found">
            <summary>{say("before.unfit", { count: amiss })}</summary>
            <Stepwise all={[...previous.unfit.map(unfitText), ...previous.tied.map(tiedText)]}>
              {(shown) => (
                <ul class="plain">
                  {shown.map((text, i) => (
                    <li key={i}>{text}</li>
                  ))}
                </ul>
              )}
            </Stepwise>
          </details>
        )}
        <div class="last-ways">
          <FileButton id="round-last" label={say("before.choose")} take={take} several look="plain" />
          {excel === undefined && (
            <FileButton id="round-last-folder" label={say("round.folder")} take={take} several folder look="plain" />
          )}
          {count > 0 && (
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                void act.forgetLast()
                // The button goes with what it takes away.
                document.getElementById("round-last")?.focus()
              }}
            >
              {say("last.forget")}
            </button>
          )}
        </div>
      </DropZone>
      <Working work={last.work} stop={() => act.stopBringingLast()} />
      <TroubleNotice trouble={last.trouble} />
    </section>
  )
}

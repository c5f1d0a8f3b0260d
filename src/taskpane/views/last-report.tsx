import type { Actions } from "../actions/actions"
import type { ShownLast } from "../desk/desk"
import type { Unfit } from "../desk/shown"
import { takenVerdict } from "../state/check"
import type { PaneState } from "../state/pane"
import { DropZone, FileButton } from "./drop-zone"
import { Icon } from "./icon"
import { TroubleNotice } from "./notice"
import { useSpeech, type Speech } from "./speech"
import { Working } from "./working"

/** What the workbook was held against of the period before, and the way to bring it. */
export function LastReport({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const speech = useSpeech()
  const { say } = speech
  const last = takenVerdict(state.check)?.last
  if (last === undefined) return null
  const take = (files: Parameters<Actions["bringLast"]>[0]): void => void act.bringLast(files)
  return (
    <section class="last" aria-label={say("last.title")}>
      <DropZone take={take}>
        <div role="status" class="last-state">
          <Icon sign={last.state === "used" ? "good" : last.state === "none" ? "info" : "warning"} />
          <div class="last-text">
            <p>{stateText(last, speech)}</p>
            {last.state === "missing" && (
              <ul class="plain">
                {last.unfit.map(({ file, why }, i) => (
                  <li key={i}>{`${file}: ${whyText(why, speech)}`}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
        <div class="last-ways">
          <FileButton id="last-file" label={say("last.choose")} take={take} several look="plain" />
          {state.last.files.length > 0 && (
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                void act.forgetLast()
                // The button goes with what it takes away.
                document.getElementById("last-file")?.focus()
              }}
            >
              {say("last.forget")}
            </button>
          )}
        </div>
      </DropZone>
      <Working work={state.last.work} stop={() => act.stopBringingLast()} />
      <TroubleNotice trouble={state.last.trouble} />
    </section>
  )
}

function stateText(last: ShownLast, { say }: Speech): string {
  const period = last.period.text
  switch (last.state) {
    case "none":
      return say("last.none", { period })
    case "used":
      return say("last.used", { period, file: last.file })
    case "tied":
      return say("last.tied", { period, files: last.files.join(", ") })
    case "missing":
      return say("last.missing", { period })
  }
}

/** Why a file is not the report that was looked for. */
export function whyText(why: Unfit, { say, of }: Speech): string {
  switch (why.kind) {
    case "refused":
      return of(why.message)
    case "pack":
      return say("last.pack", { pack: why.pack })
    case "period":
      return say("last.period", { period: why.period.text })
    case "unit":
      return say("last.unit", { unit: why.unit })
  }
}

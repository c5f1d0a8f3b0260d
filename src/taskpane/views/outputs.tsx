import type { Actions } from "../actions/actions"
import type { OutputKind } from "../desk/merged"
import type { PaneState } from "../state/pane"
import { Notice, TroubleNotice } from "./notice"
import { useSpeech } from "./speech"
import { Working } from "./working"

const reports = ["docx", "html"] as const
const tables = ["so-lieu", "sdmx", "nguon-so-lieu", "so-doi-soat"] as const satisfies readonly OutputKind[]

interface OutputsProps {
  readonly state: PaneState
  readonly hasReport: boolean
  readonly act: Actions
}

/** The draft report and the tables, where files can be downloaded; else where they can be had. */
export function Outputs({ state, hasReport, act }: OutputsProps) {
  const { say } = useSpeech()
  const { work, trouble, saved } = state.round.outputs
  const last = saved.at(-1)
  const save = (output: OutputKind) => (
    <button type="button" class="button" aria-disabled={work !== undefined} onClick={() => void act.saveOutput(output)}>
      {say(`outputs.${output}`)}
    </button>
  )
  return (
    <section class="outputs" aria-labelledby="outputs-title">
      <h2 id="outputs-title">{say("outputs.title")}</h2>
      {!hasReport && <p>{say("outputs.noReport")}</p>}
      {state.excel !== undefined ? (
        <>
          <p class="hint">{say("outputs.onPage")}</p>
          <a class="button" href="taskpane.html" target="_blank" rel="noopener">
            {say("deliver.openPage")}
          </a>
        </>
      ) : (
        <>
          {hasReport && <div class="buttons">{reports.map(save)}</div>}
          <details class="fold">
            <summary>{say("outputs.tables")}</summary>
            <div class="choices">{tables.map(save)}</div>
          </details>
          <Working work={work} stop={() => act.stopSaving()} />
          <TroubleNotice trouble={trouble} />
          {last !== undefined && (
            <Notice tone="good">
              <p>{say("deliver.saved", { name: last })}</p>
            </Notice>
          )}
        </>
      )}
    </section>
  )
}

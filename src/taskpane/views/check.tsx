import type { Actions } from "../actions/actions"
import { isSummaryOpen, takenVerdict } from "../state/check"
import type { PaneState } from "../state/pane"
import { DropZone, FileButton } from "./drop-zone"
import { FindingList } from "./finding-list"
import { FindingTools } from "./finding-tools"
import { FormTables } from "./form-tables"
import { Icon } from "./icon"
import { LastReport } from "./last-report"
import { Marking, Unmarked } from "./marking"
import { Notice, TroubleNotice } from "./notice"
import { useSpeech } from "./speech"
import { countsText, VerdictHead } from "./verdict-head"
import { Working } from "./working"

/** Checking one workbook: the open one in Excel, a picked one on the page. */
export function Check({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { check, excel } = state
  const verdict = takenVerdict(check)
  const parts = (
    <>
      {excel === undefined ? <PickOne state={state} act={act} /> : null}
      {verdict && <VerdictHead verdict={verdict} file={excel === undefined ? check.file : ""} />}
      <Outcome state={state} />
      {excel && <CheckButton state={state} act={act} />}
      <Working work={check.work} stop={() => act.stopChecking()} />
      <TroubleNotice trouble={check.trouble} />
      <Refused state={state} act={act} />
      <LastReport state={state} act={act} />
      <Unmarked check={check} />
      <FindingTools check={check} act={act} />
      <FindingList check={check} act={act} />
      {excel && <Working work={check.goingWork} />}
      {excel && <Marking check={check} act={act} />}
    </>
  )
  const areTables = excel === undefined && verdict !== undefined
  return (
    <section class={areTables ? "part part-beside" : "part"}>
      <div class={areTables ? "beside beside-kept" : "beside"}>{parts}</div>
      {areTables && <FormTables check={check} verdict={verdict} act={act} />}
    </section>
  )
}

function CheckButton({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { verdict } = state.check
  return (
    <>
      {verdict === undefined && <p>{say("check.notYet")}</p>}
      <div class="buttons">
        <button
          type="button"
          class={takenVerdict(state.check) === undefined ? "button button-first" : "button"}
          onClick={() => void act.check()}
        >
          {say(verdict === undefined ? "check.check" : "check.again")}
        </button>
        <label class="switch">
          <input
            type="checkbox"
            checked={state.check.isWatching}
            onChange={({ currentTarget }) => void act.setWatching(currentTarget.checked)}
          />
          {say("watch.on")}
        </label>
      </div>
    </>
  )
}

function PickOne({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { check } = state
  return (
    <DropZone take={(files) => void act.checkFiles(files)}>
      {check.file === "" && <h1>{say("file.title")}</h1>}
      <p>{say(check.file === "" ? "file.drop" : "file.corrected")}</p>
      <FileButton
        id="check-file"
        label={say("file.choose")}
        take={(files) => void act.checkFiles(files)}
        {...(check.file === "" ? { look: "first" } : {})}
      />
      {check.file === "" && <p class="hint">{say("file.stays")}</p>}
      {check.wereSeveral === true && <p class="hint">{say("file.several")}</p>}
    </DropZone>
  )
}

/** The result in one line, heard whenever it changes. */
function Outcome({ state }: { readonly state: PaneState }) {
  const speech = useSpeech()
  const { say } = speech
  const { check } = state
  const verdict = takenVerdict(check)
  const counts = verdict && countsText(speech, verdict.counts)
  return (
    <>
      <div class="outcome" role="status">
        {verdict?.findings.length === 0 && (
          <p class="clean">
            <Icon sign="good" />
            <span>
              {say("check.clean")} {say("check.cleanForms", { count: verdict.forms.length })}
            </span>
          </p>
        )}
        {counts !== "" && <p class="spoken">{counts}</p>}
        {check.isStopped && <p>{say("work.stopped")}</p>}
      </div>
      {(verdict?.unseen ?? []).map((what) => (
        <Notice key={what} tone="info">
          <p>{say(`unseen.${what}`)}</p>
        </Notice>
      ))}
    </>
  )
}

function Refused({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say, of } = useSpeech()
  const { check, excel } = state
  if (check.verdict?.kind !== "refused") return null
  return (
    <Notice tone="warning">
      <p>
        <strong>{say("check.refused")}</strong>
        {check.file !== "" && ` · ${check.file}`}
      </p>
      <p>{of(check.verdict.message)}</p>
      {excel && check.verdict.code === "NO_FORM" && (
        <>
          <p>{say("check.notOurs")}</p>
          <ToTab tab="fill" act={act} />
        </>
      )}
      {excel && isSummaryOpen(check) && <ToTab tab="round" act={act} />}
    </Notice>
  )
}

function ToTab({ tab, act }: { readonly tab: "fill" | "round"; readonly act: Actions }) {
  const { say } = useSpeech()
  const show = (): void => {
    act.showTab(tab)
    // The button is out of sight now.
    document.getElementById(`tab-${tab}`)?.focus()
  }
  return (
    <button type="button" class="button" onClick={show}>
      {say(tab === "fill" ? "check.toFill" : "check.toRound")}
    </button>
  )
}

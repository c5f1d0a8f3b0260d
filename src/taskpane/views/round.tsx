import type { Actions } from "../actions/actions"
import type { PaneState } from "../state/pane"
import { waitingFiles } from "../state/round"
import { noLists } from "../state/days-and-decisions"
import { DropZone, FileButton } from "./drop-zone"
import { Lineage } from "./lineage"
import { ListsBrought } from "./days-and-decisions"
import { Merged } from "./merged"
import { Reading } from "./reading"
import { RoundLast } from "./round-last"
import { RoundFiles } from "./round-files"
import { Unsettled } from "./unsettled"
import { TroubleNotice } from "./notice"
import { useSpeech } from "./speech"
import { Working } from "./working"

/** Adding up what the units have sent. */
export function Round({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { round, excel } = state
  const isEmpty = round.files.length === 0
  // Lists may come before the files that they are of.
  const areListed = !isEmpty || round.lists !== noLists
  // Somebody ended the adding up.
  const isLeft = [round.outcome, round.work, round.trouble, round.reading].every((one) => one === undefined)
  const take = (files: Parameters<Actions["addFiles"]>[0]): void => void act.addFiles(files)
  return (
    <section class={isEmpty ? "part" : "part part-beside"}>
      <div class="beside">
        <Lineage lineage={state.lineage} act={act} />
        <DropZone take={take}>
          {isEmpty && <h1>{say("round.title")}</h1>}
          {isEmpty && <p>{say("round.lead")}</p>}
          <div class="buttons">
            <FileButton
              id="round-files"
              label={say("round.choose")}
              take={take}
              several
              {...(isEmpty ? { look: "first" } : {})}
            />
            {excel === undefined && (
              <FileButton id="round-folder" label={say("round.folder")} take={take} several folder />
            )}
          </div>
          <p class="hint">{say("round.drop")}</p>
        </DropZone>
        <Reading round={round} act={act} />
        {!isEmpty && <RoundLast state={state} act={act} />}
        {areListed && <ListsBrought round={round} act={act} />}
      </div>
      {!isEmpty && (
        <div class="result">
          <Working work={round.work} stop={() => act.stopMerging()} />
          <TroubleNotice trouble={round.trouble}>
            <button type="button" class="button" onClick={() => void act.merge()}>
              {say("fill.retry")}
            </button>
          </TroubleNotice>
          {isLeft && waitingFiles(round).length === 0 && (
            <button type="button" class="button button-first" onClick={() => void act.merge()}>
              {say("round.merge")}
            </button>
          )}
          {round.outcome?.kind === "unsettled" && <Unsettled round={round} fill={state.fill} act={act} />}
          {round.outcome?.kind === "merged" && <Merged state={state} outcome={round.outcome} act={act} />}
        </div>
      )}
      <RoundFiles round={round} act={act} />
    </section>
  )
}

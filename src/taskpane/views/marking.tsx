import type { Actions } from "../actions/actions"
import type { CheckState } from "../state/check"
import { Notice } from "./notice"
import { useSpeech } from "./speech"

/** What the pane does in the open workbook by itself: marks, and checks while it is edited. Marks can always be taken away. */
export function Marking({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  const sheets = (why: "protected" | "gone"): string =>
    check.unmarked
      .filter((one) => one.why === why)
      .map(({ sheet }) => sheet)
      .join(", ")
  return (
    <div class="marking">
      <label class="switch">
        <input
          type="checkbox"
          checked={check.isMarking}
          onChange={({ currentTarget }) => void act.setMarking(currentTarget.checked)}
        />
        {say("marks.on")}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={check.isWatching}
          onChange={({ currentTarget }) => void act.setWatching(currentTarget.checked)}
        />
        {say("watch.on")}
      </label>
      <button type="button" class="button" onClick={() => void act.clearMarks()}>
        {say("marks.clear")}
      </button>
      <div role="status">{check.areCleared === true && <p class="hint">{say("marks.cleared")}</p>}</div>
      {(["protected", "gone"] as const).map(
        (why) =>
          sheets(why) !== "" && (
            <Notice key={why} tone="warning">
              <p>{say(`marks.${why}`, { sheets: sheets(why) })}</p>
            </Notice>
          ),
      )}
    </div>
  )
}

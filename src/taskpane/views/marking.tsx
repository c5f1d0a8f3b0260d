import type { Actions } from "../actions/actions"
import { takenVerdict, type CheckState } from "../state/check"
import { Notice } from "./notice"
import { useSpeech } from "./speech"

/** Marks in the open workbook: on and off, and always a way to take them away. */
export function Marking({ check, act }: { readonly check: CheckState; readonly act: Actions }) {
  const { say } = useSpeech()
  return (
    <div class="marking">
      {takenVerdict(check) && (
        <label class="switch">
          <input
            type="checkbox"
            checked={check.isMarking}
            onChange={({ currentTarget }) => void act.setMarking(currentTarget.checked)}
          />
          {say("marks.on")}
        </label>
      )}
      <button type="button" class="button button-small" onClick={() => void act.clearMarks()}>
        {say("marks.clear")}
      </button>
      <div role="status">{check.areCleared === true && <p class="hint">{say("marks.cleared")}</p>}</div>
    </div>
  )
}

/** Sheets whose marks could not be changed, by name. */
export function Unmarked({ check }: { readonly check: CheckState }) {
  const { say } = useSpeech()
  const sheets = (why: "protected" | "gone"): string =>
    check.unmarked
      .filter((one) => one.why === why)
      .map(({ sheet }) => sheet)
      .join(", ")
  return (
    <>
      {(["protected", "gone"] as const).map(
        (why) =>
          sheets(why) !== "" && (
            <Notice key={why} tone="warning">
              <p>{say(`marks.${why}`, { sheets: sheets(why) })}</p>
            </Notice>
          ),
      )}
    </>
  )
}

import type { Work } from "../state/work"
import { words } from "../words"
import { useSpeech } from "./speech"

/** What is being done, once that has taken a second; and how to end it. The place for it is always there, so that it is heard. */
export function Working({ work, stop }: { readonly work: Work | undefined; readonly stop?: () => void }) {
  const { say } = useSpeech()
  const shown = work?.isShown === true ? work : undefined
  return (
    <div class="working">
      <div role="status">
        {shown && (
          <p>
            {shown.of === 1
              ? `${say("work.only", { what: words[`work.${shown.step}`] })}…`
              : `${say("work.step", { step: shown.number, of: shown.of, what: words[`work.${shown.step}`] })}…`}
          </p>
        )}
      </div>
      {shown && (
        <div class="working-line">
          <progress value={shown.number - 0.5} max={shown.of} aria-label={say(`work.${shown.step}`)} />
          {shown.mayStop && stop && (
            <button type="button" class="button" onClick={stop}>
              {say("work.stop")}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

import type { Actions } from "../actions/actions"
import { fileCounts, paceOf, waitingFiles, type RoundState } from "../state/round"
import { useSpeech } from "./speech"

/** How far the reading is, or what it came to. */
export function Reading({ round, act }: { readonly round: RoundState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { reading, files } = round
  const waiting = waitingFiles(round).length
  const counts = fileCounts(files)
  const count = (...kinds: readonly Parameters<typeof counts.get>[0][]): number =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  const isOver = reading === undefined && waiting === 0 && files.length > 0
  return (
    <div class="reading">
      {reading && <Progress round={round} act={act} />}
      {reading === undefined && waiting > 0 && (
        <div class="buttons">
          <button type="button" class="button button-first" onClick={() => void act.readOn()}>
            {say("round.goOn", { count: waiting })}
          </button>
        </div>
      )}
      <div role="status">
        {isOver && (
          <p class="hint">
            {say("round.finished", {
              accepted: count("accepted", "withFindings"),
              rejected: count("rejected"),
              skipped: count("skipped"),
            })}
          </p>
        )}
      </div>
    </div>
  )
}

function Progress({ round, act }: { readonly round: RoundState; readonly act: Actions }) {
  const { say } = useSpeech()
  const { reading, files } = round
  if (reading === undefined) return null
  const { done, total } = reading
  const pace = paceOf(reading)
  const now = files.find(({ state }) => state.kind === "reading")
  const label = say("round.progress", { done, total })
  return (
    <>
      <div class="working-line">
        <progress value={done} max={total} aria-label={label} />
        <button type="button" class="button" onClick={() => act.stopReading()}>
          {say("round.stop")}
        </button>
      </div>
      <p>
        {label}
        {pace && (
          <span class="hint">
            {" · "}
            {pace.left < 90
              ? say("round.seconds", { left: Math.ceil(pace.left) })
              : say("round.minutes", { left: Math.ceil(pace.left / 60) })}
            {" · "}
            {pace.rate < 1
              ? say("round.slowRate", { seconds: Math.round(1 / pace.rate) })
              : say("round.rate", { rate: Math.round(pace.rate) })}
          </span>
        )}
      </p>
      {now && <p class="hint one-line">{say("round.now", { name: now.name })}</p>}
    </>
  )
}

import type { MergedOutcome } from "../desk/merged"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"

/** As many as the first page of the provincial workbook has: nobody calls more in a morning. */
const mostCalls = 5

type Called = MergedOutcome["calls"][number]

/** Whom to call first, and why. */
export function Calls({ calls }: { readonly calls: MergedOutcome["calls"] }) {
  const { say } = useSpeech()
  const others = calls.slice(mostCalls)
  return (
    <section class="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{say("merged.calls")}</h2>
      <p class="hint">{say(calls.length === 0 ? "merged.noCalls" : "merged.callsHint")}</p>
      {calls.length > 0 && <CallList calls={calls.slice(0, mostCalls)} start={1} />}
      {others.length > 0 && (
        <details class="fold">
          <summary>{say("merged.moreCalls", { count: others.length })}</summary>
          <Stepwise all={others}>{(shown) => <CallList calls={shown} start={mostCalls + 1} />}</Stepwise>
        </details>
      )}
    </section>
  )
}

function CallList({ calls, start }: { readonly calls: readonly Called[]; readonly start: number }) {
  const { of } = useSpeech()
  return (
    <ol class="call-list" start={start}>
      {calls.map(({ unit, message }) => (
        <li key={unit}>
          <strong>{unit}</strong>
          <span class="call-why">{of(message)}</span>
        </li>
      ))}
    </ol>
  )
}

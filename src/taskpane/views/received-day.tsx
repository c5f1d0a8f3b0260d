import { useSpeech } from "./speech"

interface ReceivedDayProps {
  /** `2019-02-08`; "" for none. */
  readonly day: string
  readonly type: (day: string) => void
}

/** The day on which all files arrived. */
export function ReceivedDay({ day, type }: ReceivedDayProps) {
  const { say } = useSpeech()
  return (
    <div class="field received-day">
      <label for="received-day">{say("lists.day")}</label>
      <input
        id="received-day"
        class="input input-small"
        type="date"
        value={day}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  )
}

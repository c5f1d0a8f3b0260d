import { chosenPack, chosenPeriod, type FillState } from "../state/fill"
import { useSpeech } from "./speech"

const quarters = ["I", "II", "III", "IV"] as const
const months = Array.from({ length: 12 }, (_, i) => String(i + 1))

interface PeriodFieldsProps {
  readonly fill: FillState
  readonly typeYear: (year: string) => void
  readonly choosePart: (part: number) => void
}

/** The year, and the quarter or month where the forms are reported so often. */
export function PeriodFields({ fill, typeYear, choosePart }: PeriodFieldsProps) {
  const { say } = useSpeech()
  const frequency = chosenPack(fill)?.frequency ?? "year"
  const isWrong = chosenPeriod(fill) === undefined
  return (
    <div class="fields">
      {frequency !== "year" && (
        <div class="field">
          <label for="part">{say(frequency === "quarter" ? "fill.quarter" : "fill.month")}</label>
          <select
            id="part"
            class="input"
            value={String(fill.part)}
            onChange={(event) => choosePart(Number(event.currentTarget.value))}
          >
            {(frequency === "quarter" ? quarters : months).map((name, i) => (
              <option key={name} value={String(i + 1)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="year">{say("fill.year")}</label>
        <input
          id="year"
          class="input input-year"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? "year-wrong" : undefined}
          value={fill.year}
          onInput={(event) => typeYear(event.currentTarget.value)}
        />
      </div>
      <p class="hint hint-wrong" id="year-wrong" role="status">
        {isWrong ? say("fill.yearWrong") : ""}
      </p>
    </div>
  )
}

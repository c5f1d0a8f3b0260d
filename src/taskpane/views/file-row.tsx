import { useState } from "preact/hooks"
import { largestFile } from "../actions/ports"
import type { ShownCause, ShownFinding } from "../desk/shown"
import { kindOfFile, type RoundFile } from "../state/round"
import { givenUpAfter } from "../state/work"
import { signOf } from "./file-signs"
import { Icon } from "./icon"
import { useSpeech, type Speech } from "./speech"
import { countsText } from "./verdict-head"

/** One file: what became of it, why, and what to do. */
export function FileRow({ file, remove }: { readonly file: RoundFile; readonly remove: () => void }) {
  const speech = useSpeech()
  const { say, of } = speech
  const kind = kindOfFile(file)
  const verdict = file.state.kind === "read" ? file.state.arrival.verdict : undefined
  const reason = reasonOf(file, speech)
  const findings = verdict?.kind === "taken" ? verdict.findings : []
  return (
    <li class={`file file-${kind}`}>
      <Icon sign={signOf[kind]} />
      <div class="file-text">
        <p class="file-name">{file.name}</p>
        <p class="file-verdict">
          <span class="file-kind">{say(`file.${kind}`)}</span>
          {verdict?.kind === "taken" &&
            ` · ${say("file.unit", { unit: verdict.unit.name, period: of(verdict.period.text) })}`}
        </p>
        {reason !== "" && <p class="file-reason">{reason}</p>}
        {verdict?.kind === "taken" && findings.length > 0 && (
          <FoundHere summary={countsText(speech, verdict.counts) || say("check.infos", { count: findings.length })}>
            {findings}
          </FoundHere>
        )}
      </div>
      <button
        type="button"
        class="button button-icon"
        aria-label={say("file.remove", { name: file.name })}
        onClick={remove}
      >
        <Icon sign="remove" />
      </button>
    </li>
  )
}

interface FoundHereProps {
  readonly summary: string
  readonly children: readonly ShownCause[]
}

/** Hundreds of files have thousands of findings: they are only drawn where somebody opens them. */
function FoundHere({ summary, children }: FoundHereProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="found" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && (
        <ul>
          {children.map((cause) => (
            <li key={cause.id}>
              <Found finding={cause} />
              {cause.following.map((one) => (
                <div key={one.id} class="found-following">
                  <Found finding={one} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

function Found({ finding: { grade, message, places } }: { readonly finding: ShownFinding }) {
  const { say, of } = useSpeech()
  const [place] = places
  return (
    <p class="found-one">
      <Icon sign={grade} />
      <span>
        <span class="spoken">{say(`grade.${grade}`)}: </span>
        {place && <span class="finding-where">{say("list.where", { ...place })} · </span>}
        {of(message)}
      </span>
    </p>
  )
}

function reasonOf({ state }: RoundFile, { say, of }: Speech): string {
  if (state.kind === "system") return say("file.system")
  if (state.kind === "read" && state.arrival.verdict.kind === "refused") return of(state.arrival.verdict.message)
  if (state.kind !== "givenUp") return ""
  switch (state.why) {
    case "slow":
      return say("file.givenUp", { seconds: givenUpAfter })
    case "broke":
      return say("file.broke")
    case "unopened":
      return say("file.unopened")
    case "tooLarge":
      return say("file.tooLarge", { limit: largestFile })
  }
}

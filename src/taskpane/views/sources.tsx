import type { ShownSource } from "../desk/merged"
import type { ShownWithout } from "../state/lineage"
import { marksText } from "./mark-words"
import { useSpeech, type Speech } from "./speech"
import { Stepwise } from "./stepwise"

interface SourcesProps {
  readonly sources: readonly ShownSource[]
  /** The units of whom no figure is in the total. */
  readonly without: readonly ShownWithout[]
}

/** Where a total comes from: unit by unit the figure, what is to be known of it, its file, sheet and cell; then who has none. */
export function Sources({ sources, without }: SourcesProps) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <>
      <Stepwise all={sources}>
        {(shown) => (
          <ul class="sources">
            {shown.map((source, i) => (
              <Source key={i} source={source} />
            ))}
          </ul>
        )}
      </Stepwise>
      {without.length > 0 && (
        <details class="found">
          <summary>{say("merged.without", { count: without.length })}</summary>
          <Stepwise all={without}>
            {(shown) => (
              <ul class="plain">
                {shown.map((unit) => (
                  <li key={unit.code}>{withoutText(unit, speech)}</li>
                ))}
              </ul>
            )}
          </Stepwise>
        </details>
      )}
    </>
  )
}

/** The unit, and what is known of why: `Sở Tư pháp – Chưa nộp`. */
function withoutText({ name, state = "", isSetAside = false }: ShownWithout, speech: Speech): string {
  const why = [...(state === "" ? [] : [state]), ...(isSetAside ? [marksText(["setAside"], speech)] : [])]
  return why.length === 0 ? name : `${name} – ${why.join("; ")}`
}

function Source({ source: { from, text, marks, place } }: { readonly source: ShownSource }) {
  const speech = useSpeech()
  const { say, of } = speech
  const { unit, file, origin } = from
  return (
    <li class="source">
      <span class="source-unit">{unit}</span>
      <span class="source-figure">
        {of(text)}
        {marks.length > 0 && <span class="total-measure">{marksText(marks, speech)}</span>}
      </span>
      <span class="hint source-place">
        {file !== "" && `${origin === undefined ? file : `${file} ← ${origin}`} · `}
        {say("list.where", { ...place })}
      </span>
    </li>
  )
}

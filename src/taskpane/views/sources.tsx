import { useState } from "preact/hooks"
import type { ShownSource, ShownTotal, ShownTotals } from "../desk/merged"
import { useSpeech } from "./speech"

/** More are shown where somebody asks for them. */
const first = 50

interface SourcesProps {
  readonly total: ShownTotal
  readonly asked: ShownTotals["asked"]
}

/** Where a total comes from: unit by unit the figure, what is to be known of it, its file, sheet and cell; then who has none. */
export function Sources({ total, asked }: SourcesProps) {
  const { say } = useSpeech()
  const [isAll, setAll] = useState(false)
  const { sources } = total
  const behind = new Set(sources.map(({ from }) => from.counts))
  const without = asked.filter(({ code }) => !behind.has(code))
  return (
    <>
      <ul class="sources">
        {(isAll ? sources : sources.slice(0, first)).map((source, i) => (
          <Source key={i} source={source} />
        ))}
      </ul>
      {!isAll && sources.length > first && (
        <button type="button" class="button-plain" onClick={() => setAll(true)}>
          {say("merged.allSources", { count: sources.length })}
        </button>
      )}
      {without.length > 0 && (
        <details class="found">
          <summary>{say("merged.without", { count: without.length })}</summary>
          <p class="hint">{without.map(({ name }) => name).join(", ")}</p>
        </details>
      )}
    </>
  )
}

function Source({ source: { from, text, marks, place } }: { readonly source: ShownSource }) {
  const { say, of } = useSpeech()
  const { unit, file, origin } = from
  return (
    <li class="source">
      <span class="source-unit">{unit}</span>
      <span class="source-figure">
        {of(text)}
        {marks.length > 0 && <span class="total-measure">{marks.map((mark) => say(`mark.${mark}`)).join(", ")}</span>}
      </span>
      <span class="hint source-place">
        {origin === undefined ? file : `${file} ← ${origin}`}
        {" · "}
        {say("list.where", { ...place })}
      </span>
    </li>
  )
}

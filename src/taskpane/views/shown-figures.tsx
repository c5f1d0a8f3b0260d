import type { ShownFigure } from "../../../engine/index"
import { useSpeech } from "./speech"

/** The figures of a finding side by side, each under what it is. */
export function ShownFigures({ figures }: { readonly figures: readonly ShownFigure[] }) {
  const { say, of } = useSpeech()
  if (figures.length === 0) return null
  return (
    <dl class="figures">
      {figures.map((figure, i) => (
        <div key={i} class={`figure figure-${figure.role}`}>
          <dt>{"of" in figure ? say(`figure.${figure.role}`, { of: figure.of }) : say(`figure.${figure.role}`)}</dt>
          <dd>{of(figure.text)}</dd>
        </div>
      ))}
    </dl>
  )
}

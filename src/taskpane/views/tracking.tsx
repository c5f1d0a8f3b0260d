import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { ShownState } from "../desk/merged"
import { Icon, type Sign } from "./icon"
import type { MergedOutcome } from "../desk/merged"
import { words } from "../words"
import { useSpeech } from "./speech"
import { Stepwise } from "./stepwise"

/** In the order in which somebody has to do something about them. */
const order = ["tied", "missing", "late", "received", "onTime"] as const

const signs: Readonly<Record<ShownState["state"], Sign>> = {
  ...{ tied: "error", missing: "warning", late: "warning", received: "info", onTime: "good" },
}

/** Who has handed in, who has not, and which files count for nobody: how many first, by name where somebody opens them. */
export function Tracking({ outcome }: { readonly outcome: MergedOutcome }) {
  const { say, of } = useSpeech()
  const { states, refused, decisions } = outcome
  const replaced = states.filter(hasReplaced)
  return (
    <section class="tracking" aria-labelledby="tracking-title">
      <h2 id="tracking-title">{say("merged.tracking")}</h2>
      {order.map((wanted) => {
        const units = states.filter(({ state }) => state === wanted)
        if (units.length === 0) return null
        return (
          <Fold key={wanted} sign={signs[wanted]} summary={say(`merged.${wanted}`, { count: units.length })}>
            {wanted === "tied" && <p class="hint">{say("merged.removeWrong")}</p>}
            {wanted === "received" && <p class="hint">{say("merged.noDays")}</p>}
            <UnitList units={units} />
          </Fold>
        )
      })}
      {refused.length > 0 && (
        <Fold sign="error" summary={say("merged.rejected", { count: refused.length })}>
          <Stepwise all={refused}>
            {(shown) => (
              <ul class="plain">
                {shown.map(({ file, message }) => (
                  <li key={file}>{`${file}: ${of(message)}`}</li>
                ))}
              </ul>
            )}
          </Stepwise>
        </Fold>
      )}
      {decisions.length > 0 && (
        <Fold sign="info" summary={say("merged.decisions", { count: decisions.length })}>
          <Stepwise all={decisions}>
            {(shown) => (
              <ul class="plain">
                {shown.map(({ file, verdict, who, why }) => (
                  <li key={`${verdict} ${file}`}>{`${file}: ${of(words[`verdict.${verdict}`])} (${who}: ${why})`}</li>
                ))}
              </ul>
            )}
          </Stepwise>
        </Fold>
      )}
      {replaced.length > 0 && (
        <Fold sign="info" summary={say("merged.superseded", { count: replaced.length })}>
          <UnitList units={replaced} />
        </Fold>
      )}
    </section>
  )
}

function hasReplaced({ superseded, parts }: ShownState): boolean {
  return superseded.length > 0 || parts.some(hasReplaced)
}

function UnitList({ units }: { readonly units: readonly ShownState[] }) {
  return (
    <Stepwise all={units}>
      {(shown) => (
        <ul class="plain unit-states">
          {shown.map((unit) => (
            <UnitLine key={unit.code} unit={unit} />
          ))}
        </ul>
      )}
    </Stepwise>
  )
}

interface UnitLineProps {
  readonly unit: ShownState
  /** A part may be in another state than the whole that it stands under. */
  readonly isPart?: boolean
}

/** A unit, what became of its report where the heading does not say it already, its files, and the workbooks that it is made of. */
function UnitLine({ unit, isPart = false }: UnitLineProps) {
  const { say, of } = useSpeech()
  const { name, state, text, file = unit.tied.join(", "), superseded, parts } = unit
  const isSaid = !isPart && parts.length === 0 && state !== "late"
  return (
    <li>
      {name}
      {!isSaid && ` – ${of(text)}`}
      {file !== "" && <span class="hint unit-file">{file}</span>}
      {superseded.length > 0 && (
        <span class="hint unit-file">{say("merged.replaced", { files: superseded.join(", ") })}</span>
      )}
      {parts.length > 0 && (
        <ul class="plain">
          {parts.map((part) => (
            <UnitLine key={part.code} unit={part} isPart />
          ))}
        </ul>
      )}
    </li>
  )
}

interface FoldProps {
  readonly sign: Sign
  readonly summary: string
  readonly children: ComponentChildren
}

/** Drawn only where somebody opens it: a round may be of thousands. */
function Fold({ sign, summary, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="fold fold-signed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon sign={sign} />
        <span>{summary}</span>
      </summary>
      {isOpen && children}
    </details>
  )
}

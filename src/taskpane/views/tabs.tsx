import type { ComponentChildren } from "preact"
import { tabs, type Tab } from "../state/pane"
import { useSpeech } from "./speech"

/** The parts of the pane; arrow keys, Home and End go from one to the other. */
export function Tabs({ chosen, choose }: { readonly chosen: Tab; readonly choose: (tab: Tab) => void }) {
  const { say } = useSpeech()
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const next = neighbour(chosen, event.key)
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say("pane.parts")} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {say(`tab.${tab}`)}
        </button>
      ))}
    </div>
  )
}

/** What belongs to one tab; what is not chosen stays as it was, out of sight. */
export function Panel({
  tab,
  chosen,
  children,
}: {
  readonly tab: Tab
  readonly chosen: Tab
  readonly children: ComponentChildren
}) {
  return (
    <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} hidden={tab !== chosen}>
      {children}
    </div>
  )
}

function neighbour(tab: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(tab)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[key]
  return to === undefined ? undefined : tabs[to % tabs.length]
}

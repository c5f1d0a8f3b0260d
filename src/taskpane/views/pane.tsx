import { useEffect } from "preact/hooks"
import type { Actions } from "../actions/actions"
import type { PaneState } from "../state/pane"
import { Check } from "./check"
import { Fill } from "./fill"
import { Notice, TroubleNotice } from "./notice"
import { Round } from "./round"
import { SpokenIn, useSpeech } from "./speech"
import { Panel, Tabs } from "./tabs"

/** All that is shown. */
export function Pane({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || state.tab !== "check") return
      event.preventDefault()
      void act.goOn(event.shiftKey ? -1 : 1)
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [state.tab, act])
  return (
    <SpokenIn language={state.language}>
      <div class={state.excel === undefined ? "shell shell-page" : "shell shell-excel"}>
        <header class="top">
          <Tabs chosen={state.tab} choose={(tab) => act.showTab(tab)} />
          <Name />
        </header>
        <main class="panels">
          <Waiting state={state} />
          <Panel tab="fill" chosen={state.tab}>
            <Fill state={state} act={act} />
          </Panel>
          <Panel tab="check" chosen={state.tab}>
            <Check state={state} act={act} />
          </Panel>
          <Panel tab="round" chosen={state.tab}>
            <Round state={state} act={act} />
          </Panel>
        </main>
        <Foot state={state} act={act} />
      </div>
    </SpokenIn>
  )
}

function Waiting({ state }: { readonly state: PaneState }) {
  const { say } = useSpeech()
  return (
    <>
      <div role="status">
        {state.isExcelWaiting && (
          <Notice tone="warning">
            <p>{say("work.finishCell")}</p>
          </Notice>
        )}
      </div>
      <TroubleNotice trouble={state.trouble}>
        <p>{say("pane.noDownloads")}</p>
        <a class="button" href="taskpane.html" target="_blank" rel="noopener">
          {say("deliver.openPage")}
        </a>
      </TroubleNotice>
    </>
  )
}

function Name() {
  const { say } = useSpeech()
  return <span class="name">{say("pane.name")}</span>
}

function Foot({ state, act }: { readonly state: PaneState; readonly act: Actions }) {
  const { say } = useSpeech()
  const other = state.language === "vi" ? "en" : "vi"
  return (
    <footer class="foot">
      <span>{state.excel === undefined ? say("pane.onPage") : say("pane.inExcel", { api: state.excel.api })}</span>
      <button type="button" class="button-plain" lang={other} onClick={() => act.speak(other)}>
        {say("language.other")}
      </button>
    </footer>
  )
}

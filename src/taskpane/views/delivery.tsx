import { useEffect, useRef } from "preact/hooks"
import type { Abilities } from "../../excel/excel-host"
import { targetsOf, type Allowed, type Delivery, type Question, type Target } from "../state/delivery"
import { words } from "../words"
import { Notice, TroubleNotice } from "./notice"
import { useSpeech } from "./speech"
import { Working } from "./working"

interface DeliveryProps {
  readonly delivery: Delivery
  readonly excel: Abilities | undefined
  readonly fileWord: "deliver.blankFile" | "deliver.summaryFile"
  readonly deliver: (target: Target, allowed?: Allowed) => void
  readonly withdraw: () => void
  readonly stop: () => void
  /** The first button is what Enter in a field presses. */
  readonly submits?: boolean
}

/** The ways to a workbook of ours, what has to be answered first, and what came of it. */
export function DeliveryButtons({ delivery, excel, fileWord, deliver, withdraw, stop, submits }: DeliveryProps) {
  const { say } = useSpeech()
  const word = { new: "deliver.new", open: "deliver.open", file: fileWord } as const
  const { work, question, trouble, done, isStopped } = delivery
  return (
    <div class="delivery">
      <div class="buttons">
        {targetsOf(excel).map((target, i) => (
          <button
            key={target}
            type={submits === true && i === 0 ? "submit" : "button"}
            class={i === 0 ? "button button-first" : "button"}
            aria-disabled={work !== undefined}
            onClick={() => {
              if (submits !== true || i > 0) deliver(target)
            }}
          >
            {say(word[target])}
          </button>
        ))}
      </div>
      {excel?.newWorkbook === false && <p class="hint">{say("deliver.noNew")}</p>}
      <Working work={work} stop={stop} />
      {question && <Asking question={question} excel={excel} deliver={deliver} withdraw={withdraw} />}
      <TroubleNotice trouble={trouble} />
      <div role="status">{isStopped && <p>{say("work.stopped")}</p>}</div>
      {done && (
        <Notice tone="good">
          <p>{say(`deliver.${arrived[done.target]}`, { name: done.name })}</p>
        </Notice>
      )}
    </div>
  )
}

const arrived = { new: "opened", open: "written", file: "saved" } as const

type AskingProps = Pick<DeliveryProps, "deliver" | "withdraw" | "excel"> & { readonly question: Question }

/** A question in the pane itself: the answer that changes nothing has the focus, and Esc gives it. */
function Asking({ question, excel, deliver, withdraw }: AskingProps) {
  const { say, of } = useSpeech()
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    safe.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const { kind, allowed } = question
  const grant: Allowed =
    question.kind === "taken" ? { ...allowed, replacing: true } : { ...allowed, lacking: question.what }
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onKeyDown={(event) => {
        if (event.key === "Escape") withdraw()
      }}
    >
      <h2 id="question-title">{say(kind === "taken" ? "deliver.takenTitle" : "deliver.lackingTitle")}</h2>
      {question.kind === "taken" ? (
        <p id="question-text">{say("deliver.taken", { names: question.names })}</p>
      ) : (
        <p id="question-text">
          {say("deliver.lacking", {
            what: question.what.map((one) => of(words[`deliver.${one}`])).join(say("deliver.and")),
          })}{" "}
          {say(excel?.newWorkbook === true ? "deliver.wholeNew" : "deliver.wholePage")}
        </p>
      )}
      <div class="buttons">
        {kind === "lacking" && excel?.newWorkbook === true && (
          <button type="button" class="button button-first" onClick={() => deliver("new")}>
            {say("deliver.new")}
          </button>
        )}
        {kind === "lacking" && excel?.newWorkbook === false && (
          <a class="button" href="taskpane.html" target="_blank" rel="noopener">
            {say("deliver.openPage")}
          </a>
        )}
        <button type="button" class="button" onClick={() => deliver("open", grant)}>
          {say(kind === "taken" ? "deliver.replace" : "deliver.without")}
        </button>
        <button type="button" class="button" ref={safe} onClick={withdraw}>
          {say("deliver.cancel")}
        </button>
      </div>
    </div>
  )
}

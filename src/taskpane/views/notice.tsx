import type { ComponentChildren } from "preact"
import type { Trouble } from "../state/trouble"
import { useSpeech } from "./speech"
import { Icon, type Sign } from "./icon"

type Tone = "good" | "info" | "warning" | "error"

const signs: Readonly<Record<Tone, Sign>> = { good: "good", info: "info", warning: "warning", error: "error" }

/** Something to be known now. Errors interrupt a screen reader, anything else waits for its turn. */
export function Notice({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  const { say } = useSpeech()
  return (
    <div class={`notice notice-${tone}`} role={tone === "error" ? "alert" : "status"}>
      <Icon sign={signs[tone]} />
      <div class="notice-text">
        <span class="spoken">{say(`tone.${tone}`)}: </span>
        {children}
      </div>
    </div>
  )
}

/** A trouble with its next step; `children`: what can be done here. */
export function TroubleNotice({
  trouble,
  children,
}: {
  readonly trouble: Trouble | undefined
  readonly children?: ComponentChildren
}) {
  const sentence = useTroubleSentence(trouble)
  if (trouble === undefined) return null
  return (
    <Notice tone="error">
      <p>{sentence}</p>
      {children}
    </Notice>
  )
}

/** What is said in other words where Excel does not tell which sheet, how much or what version it is about. */
const unnamed = ["protectedSheet", "sheetGone", "sheetTaken", "tooLarge", "missingApi"] as const

function useTroubleSentence(trouble: Trouble | undefined): string {
  const { say } = useSpeech()
  switch (trouble?.kind) {
    case undefined:
      return ""
    case "host": {
      const { code, detail } = trouble
      const unsaid = detail === "" ? unnamed.find((one) => one === code) : undefined
      if (unsaid !== undefined) return say(`unnamed.${unsaid}`)
      // After the requirement set come names that only a programmer knows.
      if (code === "missingApi") return say("fault.missingApi", { detail: detail.replace(/:.*/s, "") })
      if (code !== "unknown") return say(`fault.${code}`, { detail })
      return say("fault.unknown") + (detail === "" ? "" : ` ${say("fault.code", { detail })}`)
    }
    case "desk":
      return say("fault.desk")
    case "oldExcel":
      return say("fault.oldExcel")
    case "slow":
      return say("fault.slow", { seconds: trouble.seconds })
    case "file":
      return say("fault.file", { name: trouble.name })
    case "fileTooLarge":
      return say("fault.fileTooLarge", { name: trouble.name, limit: trouble.limit })
    case "unaccounted":
      return say("fault.unaccounted", { count: trouble.count })
  }
}

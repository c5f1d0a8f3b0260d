import { sayFrom } from "../../../engine/index"
import type { Amiss, Lists } from "../state/lists"
import { words } from "../words"
import { Notice } from "./notice"
import { useSpeech, type Speech } from "./speech"
import { Stepwise } from "./stepwise"

/** Why lists were not taken: all of them, since the round lacks what is in each. */
export function ListsAmiss({ amiss }: Pick<Lists, "amiss">) {
  const speech = useSpeech()
  if (amiss.size === 0) return null
  return (
    <Notice tone="error">
      <Stepwise all={[...amiss]}>
        {(shown) => shown.map(([name, what]) => <p key={name}>{amissText(name, what, speech)}</p>)}
      </Stepwise>
    </Notice>
  )
}

function amissText(name: string, what: Amiss, { say, language }: Speech): string {
  if (what === "unopened") return say("fault.file", { name })
  return `${sayFrom(words, what, language)} ${say("lists.notTaken", { name })}`
}

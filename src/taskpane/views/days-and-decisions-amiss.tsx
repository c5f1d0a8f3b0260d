import { sayFrom } from "../../../engine/index"
import type { Amiss, Lists } from "../state/days-and-decisions"
import { words } from "../words"
import { Notice } from "./notice"
import { useSpeech, type Speech } from "./speech"
import { Stepwise } from "./stepwise"

/** Why lists are not used: all of them, since the round lacks what is in each. */
export function ListsAmiss({ amiss, unplaced }: Pick<Lists, "amiss" | "unplaced">) {
  const speech = useSpeech()
  if (amiss.size + unplaced.size === 0) return null
  const several = ([name, names]: readonly [string, readonly string[]]): string =>
    speech.say("lists.several", { name, names: names.join(", ") })
  return (
    <Notice tone="error">
      <Stepwise all={[...[...amiss.values()].map((one) => amissText(one, speech)), ...[...unplaced].map(several)]}>
        {(shown) => shown.map((text) => <p key={text}>{text}</p>)}
      </Stepwise>
    </Notice>
  )
}

function amissText({ name, why }: Amiss, { say, language }: Speech): string {
  if (why === "unopened") return say("fault.file", { name })
  return `${sayFrom(words, why, language)} ${say("lists.notTaken", { name })}`
}

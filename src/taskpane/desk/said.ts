import { periodText, refusalMessage, say, type Bilingual, type Period, type Refusal } from "../../../engine/index"
import type { ShownPeriod } from "./shown"

/** A period, and what people call it. */
export function shownPeriod(id: Period): ShownPeriod {
  return { id, text: { vi: periodText(id, "vi"), en: periodText(id, "en") } }
}

/** Why a file cannot be taken, and what to do. */
export function refusalSaid(refusal: Refusal): Bilingual {
  const message = refusalMessage(refusal)
  return { vi: say(message, "vi", String), en: say(message, "en", String) }
}

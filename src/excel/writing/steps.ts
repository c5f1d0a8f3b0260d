import type { Conversation } from "../conversation"
import { isOpen } from "../gates"

/** One thing to do to the workbook, with about how many bytes it takes to say so. */
export interface Step {
  readonly bytes: number
  readonly act: () => void
}

/** What it takes to name a range or a sheet, and to set or call something of it. */
const bytesOfAction = 250

/** Excel on the web takes 5 MB; a request of ours stays below 1 MB, by a cautious reckoning. */
const bytesOfRequest = 700_000

/** A step of so many actions on one object, which carries so much content besides. */
export function step(act: () => void, actions = 1, content: unknown = ""): Step {
  return { bytes: (actions + 1) * bytesOfAction + weight(content), act }
}

/** The bytes of what is sent, as JSON in UTF-8. */
export function weight(content: unknown): number {
  const text = JSON.stringify(content)
  // A Vietnamese letter is at most three bytes.
  return text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0)
}

/** Does the steps in order, in as few requests as their size allows. Excel neither computes, paints nor tells of changes meanwhile. */
export async function inRequests(talk: Conversation, steps: Iterable<Step>): Promise<void> {
  const { context } = talk
  let bytes = 0
  let isOpenRequest = false
  const send = async (): Promise<void> => {
    if (!isOpenRequest) return
    if (isOpen("silentEvents")) context.runtime.enableEvents = true
    isOpenRequest = false
    bytes = 0
    try {
      await talk.sync()
    } catch (error) {
      await hearAgain(talk)
      throw error
    }
  }
  for (const { bytes: more, act } of steps) {
    if (bytes + more > bytesOfRequest) await send()
    if (!isOpenRequest) beQuiet(context)
    isOpenRequest = true
    bytes += more
    act()
  }
  await send()
}

function beQuiet(context: Excel.RequestContext): void {
  context.workbook.application.suspendApiCalculationUntilNextSync()
  if (isOpen("stillScreen")) context.workbook.application.suspendScreenUpdatingUntilNextSync()
  // Each request sets it back itself, so that none that is never sent can leave the pane deaf.
  if (isOpen("silentEvents")) context.runtime.enableEvents = false
}

/** A request that broke off in the middle never came to its end, where it lets changes be told again. */
async function hearAgain({ context, sync }: Conversation): Promise<void> {
  if (!isOpen("silentEvents")) return
  try {
    context.runtime.enableEvents = true
    await sync()
  } catch {
    // What is thrown is why the request broke off; the next one sets it back.
  }
}

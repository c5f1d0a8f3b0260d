import { faultOf } from "./faults"

/** One talk with Excel: requests are gathered on `context`, and sent together by `sync`. */
export interface Conversation {
  readonly context: Excel.RequestContext
  /** Throws Excel's own error. */
  readonly sync: () => Promise<void>
}

/** Talks with Excel; whatever goes wrong is thrown as a HostFault. `sheet`: the sheet that it is about, to be named then. */
export type Converse = <T>(work: (talk: Conversation) => Promise<T>, sheet?: string) => Promise<T>

/** How long Excel may take for a first answer before it is taken for waiting, in milliseconds. */
const patience = 1000

/**
 * Conversations that wait until nobody is typing into a cell any more. `waits` hears true when a first answer takes longer than
 * a second, and false when it is there: first requests are short ones, so it is not Excel's work that takes so long.
 */
export function conversing(waits: (isWaiting: boolean) => void): Converse {
  return async (work, sheet) => {
    let isWaiting = false
    const timer = setTimeout(() => waits((isWaiting = true)), patience)
    const answered = () => {
      clearTimeout(timer)
      if (isWaiting) waits((isWaiting = false))
    }
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) =>
        work({
          context,
          async sync() {
            await context.sync()
            answered()
          },
        }),
      )
    } catch (error) {
      throw faultOf(error, sheet)
    } finally {
      answered()
    }
  }
}

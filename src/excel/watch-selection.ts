import { faultOf } from "./faults"

/**
 * Calls `selected` after something else was selected, on any sheet. By the event of the document, which every Office has: it does not
 * say what was selected. Gives what ends it.
 */
export async function watchSelection(selected: () => void): Promise<() => Promise<void>> {
  const { document } = Office.context
  const event = Office.EventType.DocumentSelectionChanged
  const handler = (): void => selected()
  await done((answer) => document.addHandlerAsync(event, handler, answer))
  return () => done((answer) => document.removeHandlerAsync(event, { handler }, answer))
}

function done(ask: (answer: (result: Office.AsyncResult<void>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(faultOf(error))
      else resolve()
    })
  })
}

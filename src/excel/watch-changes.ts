import type { Conversation, Converse } from "./conversation"
import { faultOf } from "./faults"
import { isOpen } from "./gates"

/** Calls `changed` after contents of cells changed, or sheets came or went. Gives what ends it. */
export async function watchChanges(converse: Converse, changed: () => void): Promise<() => Promise<void>> {
  const handlers: Handler[] = []
  const tell = () => {
    changed()
    return Promise.resolve()
  }
  await converse(async ({ context, sync }) => {
    const { worksheets } = context.workbook
    handlers.push(worksheets.onDeleted.add(tell))
    if (isOpen("changesOfAllSheets")) {
      handlers.push(worksheets.onAdded.add(tell), worksheets.onChanged.add(tell))
    } else {
      worksheets.load("items/id")
      await sync()
      for (const sheet of worksheets.items) handlers.push(sheet.onChanged.add(tell))
      handlers.push(
        worksheets.onAdded.add(async ({ worksheetId }) => {
          changed()
          // A sheet that is gone again has nothing more to tell.
          handlers.push(...(await converse((talk) => watchSheet(talk, worksheetId, tell)).catch(() => [])))
        }),
      )
    }
    await sync()
  })
  return async () => {
    const ended = handlers.splice(0)
    for (const handler of ended) handler.remove()
    const contexts = new Set(ended.map(({ context }) => context))
    await Promise.all([...contexts].map((context) => context.sync())).catch((error: unknown) => {
      throw faultOf(error)
    })
  }
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">

async function watchSheet(
  { context, sync }: Conversation,
  id: string,
  tell: () => Promise<void>,
): Promise<readonly Handler[]> {
  const handler = context.workbook.worksheets.getItem(id).onChanged.add(tell)
  await sync()
  return [handler]
}

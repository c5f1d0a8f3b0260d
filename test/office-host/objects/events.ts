import { eventTypes, type Session } from "../session"
import type { Answer } from "../wire/wire-object"

/** The events with the names that the client registers them by. */
const registered = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  Added: eventTypes.added,
  SelectionChanged: eventTypes.selection,
  Deleted: eventTypes.deleted,
} as const

/** The methods by which a client begins and ends to be told of a sheet, or of all of them (`Workbook`). */
export function watching(session: Session, target: string): Record<string, () => Answer> {
  const methods = Object.entries(registered).flatMap(([name, type]): [string, () => Answer][] => [
    [`_Register${name}Event`, () => void session.watched.add(`${type} ${target}`)],
    [`_Unregister${name}Event`, () => void session.watched.delete(`${type} ${target}`)],
  ])
  return Object.fromEntries(methods)
}

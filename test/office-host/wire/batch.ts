import { ExcelError, NotInTestHost } from "../excel-error"
import { camel, queried, type Query } from "./query"
import { isWireObject, type Answer, type WireObject } from "./wire-object"

/** What office.js sends at a `sync`. */
export interface Batch {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: Query
  readonly ObjectState?: Readonly<Record<string, unknown>>
}

interface ObjectPath {
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** Beside `Arguments`: the id of the object that is meant, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null
}

/** What is answered: results up to the first error. */
export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number }
}

/** Where a batch begins, and the objects that outlive it. */
export interface Roots {
  /** The workbook. */
  root(): WireObject
  /** What stands outside the workbook, by its full name. */
  service(name: string): WireObject
  /** Objects that the client asked to keep, by reference. */
  readonly kept: Map<string, WireObject>
}

/** The code that stands for "this host cannot tell what Excel would answer". */
export const notInTestHost = "NotInTestHost"

const actions = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, update: 9 } as const
const paths = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

/** Does the actions in order, stops at the first error and keeps what was done before it. */
export function process(batch: Batch, roots: Roots): Reply {
  const Results: { ActionId: number; Value: unknown }[] = []
  const objects = new Map<number, WireObject | null>()
  const references = new Map<WireObject, string>()
  for (const [ActionIndex, action] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: done(action) })
    } catch (error) {
      return { Results, Error: { ...refusal(error), ActionIndex } }
    }
  }
  return { Results }

  function done(action: Action): unknown {
    if (action.ActionType === actions.trace) return null
    const object = objectAt(action.ObjectPathId)
    if (object === null) return null
    switch (action.ActionType) {
      case actions.instantiate:
        return identity(object)
      case actions.query:
        return { ...identity(object), ...queried(object, action.QueryInfo ?? {}) }
      case actions.method:
        return called(object, action)
      case actions.set:
        write(object, camel(action.Name), given(action.ArgumentInfo)[0])
        return null
      case actions.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) write(object, camel(name), value)
        return null
      default:
        throw new NotInTestHost(`action of type ${action.ActionType}`)
    }
  }

  function called(object: WireObject, { Name, ArgumentInfo }: Action): unknown {
    if (Name === "_KeepReference") {
      const reference = `kept-${roots.kept.size + 1}`
      roots.kept.set(reference, object)
      references.set(object, reference)
      return null
    }
    const answer = call(object, camel(Name), given(ArgumentInfo))
    return answer !== null && answer !== undefined && "value" in answer ? answer.value : null
  }

  function identity(object: WireObject): Record<string, unknown> {
    const reference = references.get(object)
    return {
      ...(object.id === undefined ? {} : { [object.id.name]: object.id.value }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    }
  }

  function objectAt(id: number): WireObject | null {
    const known = objects.get(id)
    if (known !== undefined) return known
    const found = reached(batch.ObjectPaths[String(id)]!)
    objects.set(id, found)
    return found
  }

  function reached({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): WireObject | null {
    if (ObjectPathType === paths.root) return roots.root()
    if (ObjectPathType === paths.service) return roots.service(Name)
    if (ObjectPathType === paths.nothing) return null
    if (ObjectPathType === paths.reference) return kept(Name)
    const parent = objectAt(ParentObjectPathId!)
    if (parent === null) return null
    if (ObjectPathType === paths.property) return part(parent, camel(Name))
    if (ObjectPathType === paths.indexer) return indexed(parent, given(ArgumentInfo))
    const answer = call(parent, camel(Name), given(ArgumentInfo))
    if (answer !== null && !isWireObject(answer)) throw new NotInTestHost(`object from ${parent.kind}.${camel(Name)}`)
    return answer
  }

  function kept(reference: string): WireObject {
    const object = roots.kept.get(reference)
    if (object === undefined) throw new ExcelError("InvalidReference")
    references.set(object, reference)
    return object
  }

  function given(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i]
      return typeof id === "number" && id !== 0 ? objectAt(id) : value
    })
  }
}

/** A mistake of the host's own is told as one, too: a client that is not answered would wait for ever. */
function refusal(error: unknown): Pick<Reply["Error"] & object, "Code" | "Message" | "Location"> {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message, Location: error.location }
  const Message = error instanceof NotInTestHost ? error.message : String((error as Error).stack)
  return { Code: notInTestHost, Message, Location: "" }
}

function call(object: WireObject, name: string, given: unknown[]): Answer {
  const method = object.methods?.[name] as ((...given: unknown[]) => Answer) | undefined
  if (method === undefined) throw new NotInTestHost(`${object.kind}.${name}()`)
  return method(...given)
}

function indexed(object: WireObject, [key]: unknown[]): WireObject {
  if (object.item === undefined) throw new NotInTestHost(`${object.kind}.getItem()`)
  return (object.item as (key: unknown) => WireObject)(key)
}

function write(object: WireObject, name: string, value: unknown): void {
  const writer = object.writes?.[name] as ((value: unknown) => void) | undefined
  if (writer === undefined) throw new NotInTestHost(`${object.kind}.${name} to be set`)
  writer(value)
}

function part(object: WireObject, name: string): WireObject | null {
  const found = object.parts?.[name]
  if (found === undefined) throw new NotInTestHost(`${object.kind}.${name}`)
  return found()
}

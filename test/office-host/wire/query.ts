import { NotInTestHost } from "../excel-error"
import type { WireObject } from "./wire-object"

/** What a `load` asks for: `values`, `format/fill/color`, `*`; nothing at all means every plain property. */
export interface Query {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

/** What was asked for, spelt as the wire spells it. */
export function queried(object: WireObject, query: Query): Record<string, unknown> {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/").map(camel))
  if (object.items !== undefined) {
    const list = object
      .items()
      .slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top)
    const inItems = wanted.map((path) => (path[0] === "items" ? path.slice(1) : path)).filter((path) => path.length > 0)
    return {
      _Items: list.map((item) => ({ ...(item.id && { [item.id.name]: item.id.value }), ...read(item, inItems) })),
    }
  }
  return read(object, wanted)
}

function read(object: WireObject, wanted: readonly (readonly string[])[]): Record<string, unknown> {
  const all = wanted.length === 0 || wanted.some(([name, ...rest]) => name === "*" && rest.length === 0)
  const plain = all ? Object.keys(object.reads ?? {}).map((name) => [name]) : []
  const answer: Record<string, unknown> = {}
  for (const [name = "", ...rest] of [...plain, ...wanted.filter(([name]) => name !== "*")]) {
    const reader = object.reads?.[name]
    const part = object.parts?.[name]
    if (part !== undefined) {
      const inner = part()
      answer[pascal(name)] =
        inner === null ? null : { ...(answer[pascal(name)] as object | undefined), ...queried(inner, innerQuery(rest)) }
    } else if (reader !== undefined && rest.length === 0) answer[pascal(name)] = reader()
    else throw new NotInTestHost(`${object.kind}.${[name, ...rest].join("/")} to be loaded`)
  }
  return answer
}

function innerQuery(rest: readonly string[]): Query {
  return rest.length === 0 ? {} : { Select: [rest.join("/")] }
}

/** `Values` as the API has it. */
export function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** `values` as the wire has it. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

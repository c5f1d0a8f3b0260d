import type { Area } from "../workbook/area"

/**
 * An object of Excel as the wire sees it. Names are as the API has them, `values`, `getCell`; what is not here the host does
 * not have.
 */
export interface WireObject {
  /** As the API names the type: `Range`. */
  readonly kind: string
  /** What `load` can read; a plain `load()` reads all of it. */
  readonly reads?: Readonly<Record<string, () => unknown>>
  readonly writes?: Readonly<Record<string, (value: never) => void>>
  /** Objects that belong to it: `format`. Null: the null object. */
  readonly parts?: Readonly<Record<string, () => WireObject | null>>
  readonly methods?: Readonly<Record<string, (...given: never[]) => Answer>>
  /** Of a collection: what is in it. */
  readonly items?: () => readonly WireObject[]
  /** Of a collection: `getItem`. */
  readonly item?: (key: never) => WireObject
  /** What it is found again by in its collection, with its name on the wire. */
  readonly id?: { readonly name: "Id" | "_Id"; readonly value: string }
  /** Of a range, or of several: where it is. */
  readonly place?: Place
}

/** Areas of one sheet. */
export interface Place {
  /** The sheet's id. */
  readonly sheet: string
  readonly areas: readonly Area[]
}

/** What a method gives back: an object, the null object, a value, or nothing. */
export type Answer = WireObject | { readonly value: unknown } | null | undefined

export function isWireObject(answer: Answer): answer is WireObject {
  return answer !== null && answer !== undefined && "kind" in answer
}

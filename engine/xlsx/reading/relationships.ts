import { RefusedError } from "../../findings/refusal"
import { packageNamespaces, relationshipNamespaces } from "./namespaces"
import { partKey, relationshipsOf, resolvePart, shown } from "../container/part-names"
import type { ElementReader, PartReading } from "./element-reader"
import type { OpenedFile } from "./opened-file"
import { partMemory } from "./part-memory"
import type { Zip } from "../container/zip"

/** What one part says another is to it. */
export interface Relationship {
  /** `worksheet`, `sharedStrings`…: the type without the namespace of Office; a foreign type stands whole. */
  readonly kind: string
  /** The part's name; an external target as it stands, which is never resolved or fetched (promise G11). */
  readonly target: string
  readonly external: boolean
}

const memory = partMemory<ReadonlyMap<string, Relationship>>()

/**
 * The relationships of a part by Id, in the file's order; those of the whole file for `""`. None when there is no such
 * list. Those without an Id or a target are left out: nothing can point to them. Throws RefusedError (`DAMAGED`) where
 * two have one Id.
 */
export function readRelationships({ zip, readXml }: OpenedFile, source: string): ReadonlyMap<string, Relationship> {
  const name = relationshipsOf(source)
  const bytes = zip.read(name)
  if (bytes === undefined) return new Map()
  const begin = (): PartReading<ReadonlyMap<string, Relationship>> => {
    const relationships = new Map<string, Relationship>()
    const relationship: ElementReader = {
      open(attributes) {
        const [id, target] = [attributes.value("Id"), attributes.value("Target")?.trim()]
        if (!id || !target) return
        if (relationships.has(id)) throw new RefusedError("DAMAGED", `${shown(name)}: two of one Id`)
        const external = attributes.value("TargetMode")?.toLowerCase() === "external"
        relationships.set(id, {
          kind: kindOf(attributes.value("Type") ?? ""),
          target: external ? target : resolvePart(source, target),
          external,
        })
      },
    }
    return {
      roots: [["Relationships", { inside: [["Relationship", relationship]] }]],
      result: () => relationships,
    }
  }
  return readXml({ name, bytes, namespaces: packageNamespaces }, begin, memory)
}

/**
 * The part of a kind that there may be only one of. Undefined when there is none. Throws RefusedError (`DAMAGED`) where
 * there are several, or where it is not in the file.
 */
export function onlyPart(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  const [name, ...others] = [...relationships.values()].filter((each) => each.kind === kind).map(targetWithin)
  if (name === undefined) return undefined
  if (others.some((other) => partKey(other) !== partKey(name)))
    throw new RefusedError("DAMAGED", `several parts: ${kind}`)
  return { name, bytes: readPart(zip, name) }
}

/** A part that must be there. Throws RefusedError (`DAMAGED`) when it is not. */
export function readPart(zip: Zip, name: string): Uint8Array {
  const bytes = zip.read(name)
  if (bytes === undefined) throw new RefusedError("DAMAGED", `missing: ${shown(name)}`)
  return bytes
}

/** The name of the part that a relationship points to. Throws RefusedError (`DAMAGED`) where it leads out of the file. */
export function targetWithin({ kind, target, external }: Relationship): string {
  if (external) throw new RefusedError("DAMAGED", `outside the file: ${shown(kind)}`)
  return target
}

function kindOf(type: string): string {
  const slash = type.lastIndexOf("/")
  return relationshipNamespaces.has(type.slice(0, slash)) ? type.slice(slash + 1) : type
}

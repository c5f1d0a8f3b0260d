import type { CellKey } from "../model/cell-key"
import type { Observation, Place } from "../model/observation"
import { newShared } from "./shared"

export type Observations = ReadonlyMap<CellKey, Observation>

/** What most observations are; the others are kept as they are. */
const states = { other: 0, notApplicable: 1, blank: 2, blankAt: 3, zero: 4, reported: 5 } as const

/** Cells in the order that submissions have them, the slots of their arrays. */
interface Slots {
  readonly cells: readonly CellKey[]
  readonly of: ReadonlyMap<CellKey, number>
}

type Places = readonly (Place | undefined)[]

/** Makes maps that are equal to others and take ten bytes a cell: files of one form have cells and places in common. */
export function newCompactObservations(share: (place: Place) => Place): (observations: Observations) => Observations {
  const slots = newShared(({ cells }: Slots) => cells.join(" "))
  const places = newShared((all: Places) => all.map((place) => (place === undefined ? "" : keyOf(place))).join("!"))
  return (observations) => {
    const cells = [...observations.keys()]
    const all = [...observations.values()]
    const at = places(all.map((one) => ("place" in one ? share(one.place) : undefined)))
    return mapOf(slots({ cells, of: new Map(cells.map((cell, slot) => [cell, slot])) }), packed(all, at))
  }
}

function keyOf({ sheet, address }: Place): string {
  return `${sheet}!${address}`
}

/** Packs observations, and gives a function that unpacks the one in a slot. */
function packed(all: readonly Observation[], places: Places): (slot: number) => Observation {
  const buffer = new ArrayBuffer(all.length * 10)
  const digits = new Float64Array(buffer, 0, all.length)
  const kinds = new Uint8Array(buffer, all.length * 8, all.length)
  const decimals = new Uint8Array(buffer, all.length * 9, all.length)
  const others = new Map<number, Observation>()
  for (const [slot, observation] of all.entries()) {
    const kind = kindOf(observation)
    kinds[slot] = kind
    if (kind === states.other) others.set(slot, observation)
    else if (observation.state === "reported") {
      digits[slot] = Number(observation.figure.digits)
      decimals[slot] = observation.figure.places
    }
  }
  return (slot) => {
    const place = places[slot]
    const kind = kinds[slot]
    if (kind === states.other) return others.get(slot) ?? blank
    if (kind === states.notApplicable) return notApplicable
    if (kind === states.blank || place === undefined) return blank
    if (kind === states.blankAt) return { state: "blank", place }
    if (kind === states.zero) return { state: "zero", place }
    return { state: "reported", figure: { digits: digits[slot] ?? 0, places: decimals[slot] ?? 0 }, place }
  }
}

const notApplicable: Observation = { state: "notApplicable" }
const blank: Observation = { state: "blank" }

function kindOf(observation: Observation): number {
  switch (observation.state) {
    case "notApplicable":
    case "zero":
      return states[observation.state]
    case "blank":
      return observation.place === undefined ? states.blank : states.blankAt
    case "reported": {
      const { figure, qualifier, written } = observation
      const isPlain = typeof figure.digits === "number" && figure.places < 256
      return isPlain && qualifier === undefined && written === undefined ? states.reported : states.other
    }
    case "words":
    case "unreadable":
      return states.other
  }
}

function mapOf({ cells, of }: Slots, at: (slot: number) => Observation): Observations {
  function* entries(): Generator<[CellKey, Observation], undefined> {
    for (const [slot, cell] of cells.entries()) yield [cell, at(slot)]
  }
  function* values(): Generator<Observation, undefined> {
    for (const slot of cells.keys()) yield at(slot)
  }
  const map: Observations = {
    size: cells.length,
    get(cell) {
      const slot = of.get(cell)
      return slot === undefined ? undefined : at(slot)
    },
    has: (cell) => of.has(cell),
    forEach(act) {
      for (const [cell, observation] of entries()) act(observation, cell, map)
    },
    entries,
    values,
    keys: () => of.keys(),
    [Symbol.iterator]: entries,
  }
  return map
}

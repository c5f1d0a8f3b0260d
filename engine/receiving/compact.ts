import { decimalText } from "../figures/writing"
import type { InventoryLine } from "../model/inventory"
import type { Observation, Place } from "../model/observation"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import { newCompactObservations, type Observations } from "./compact-observations"
import { newShared } from "./shared"

/** Keeps files in little memory; one for all files of a round, as what they have in common is kept once. */
export type Compacting = (file: ReceivedFile) => ReceivedFile

/**
 * The same files in about a twentieth of the memory, so that a round of ten thousand units can be held whole. What is asked of them is
 * made anew each time: nothing in it is the same object twice.
 */
export function newCompacting(): Compacting {
  const texts = newShared((text: string) => text)
  const places = newShared(({ sheet, address }: Place) => `${sheet}!${address}`)
  const spots = newShared(({ place: { sheet, address }, cell, setAside }: Spot) =>
    [sheet, address, cell ?? "", setAside ?? ""].join("!"),
  )
  const compactObservations = newCompactObservations(places)
  return (file) => {
    const taken = isTaken(file) ? file.outcome : undefined
    const observations = taken && compactObservations(taken.submission.observations)
    // The lines hold on to the compact observations, not to those that are to be forgotten.
    const inventory = compactInventory(file.inventory, observations, {
      spot: ({ place, cell, setAside }) => spots({ place: places(place), cell, setAside }),
      text: texts,
    })
    if (taken === undefined || observations === undefined) return { ...file, inventory }
    const submission = { ...taken.submission, observations }
    return { ...file, inventory, outcome: { ...taken, submission } }
  }
}

/** A line of an inventory but for what is written there. */
interface Spot {
  readonly place: Place
  readonly cell: InventoryLine["cell"] | undefined
  readonly setAside: InventoryLine["setAside"] | undefined
}

/** What stands in most lines is the figure that was read there: only what does not is kept. */
function compactInventory(
  lines: Iterable<InventoryLine>,
  observations: Observations | undefined,
  shared: { readonly spot: (line: Spot) => Spot; readonly text: (text: string) => string },
): Iterable<InventoryLine> {
  const spots: Spot[] = []
  const written = new Map<number, string>()
  for (const line of lines) {
    const { place, cell, setAside } = line
    if (line.written !== figureAt(observations, line)) written.set(spots.length, shared.text(line.written))
    spots.push(shared.spot({ place, cell, setAside }))
  }
  return {
    *[Symbol.iterator]() {
      for (const [index, { place, cell, setAside }] of spots.entries()) {
        yield {
          place,
          written: written.get(index) ?? figureAt(observations, { cell }) ?? "",
          ...(cell === undefined ? {} : { cell }),
          ...(setAside === undefined ? {} : { setAside }),
        }
      }
    },
  }
}

function figureAt(
  observations: Observations | undefined,
  { cell }: Pick<InventoryLine, "cell"> | Pick<Spot, "cell">,
): string | undefined {
  const observation: Observation | undefined = cell === undefined ? undefined : observations?.get(cell)
  return observation?.state === "reported" ? decimalText(observation.figure) : undefined
}

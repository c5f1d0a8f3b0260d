import type { Figure } from "../figures/figure"
import { decimalText } from "../figures/writing"
import type { Lookup } from "../formulas/evaluate"
import { observedBefore, observedValue } from "../formulas/observed-value"
import type { Change } from "../formulas/pace"
import type { CellValue } from "../formulas/values"
import { ordered, withoutOne } from "../formulas/in-order"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { figureIn } from "../model/figure-in"
import { oncePer } from "../model/once-per"
import type { Submission } from "../model/submission"

/** A unit of the tier; among the peers of a unit it may be itself, and is passed over then. Its report, and that of the period before; undefined where nobody knows that. */
export interface Peer {
  readonly submission: Submission
  readonly previous: Submission | undefined
}

/**
 * What rules see of a submission: a cell that is not there, or not asked for, is blank. Of the unit's submission for the period
 * before, where there is one, such a cell is not known at all: nobody asked for it then. Of the other units of its tier, only
 * the figures count: who wrote nothing there, or nothing that can be read, is no peer, and of whom this is so of the period before has
 * no change.
 */
export function lookupIn(submission: Submission, previous?: Submission, peers?: readonly Peer[]): Lookup {
  const lookup = (cell: CellKey): CellValue => observedValue(submission.observations.get(cell))
  return Object.assign(lookup, {
    ...(previous === undefined ? {} : { previous: (cell: CellKey) => observedBefore(previous.observations.get(cell)) }),
    ...(peers === undefined ? {} : amongPeers(peers, submission.unit)),
  })
}

function amongPeers(peers: readonly Peer[], unit: string): Pick<Lookup, "peers" | "peerChanges"> {
  const own = ownAmong(peers).get(unit)
  return {
    peers(cell) {
      const [all, figure] = [figuresAmong(peers)(cell), own && figureIn(own.submission, cell)]
      return figure === undefined ? all : withoutOne(all, figure)
    },
    peerChanges(cell) {
      const { all, ofUnit } = changesAmong(peers)(cell)
      const change = ofUnit.get(unit)
      return { all, ...(change === undefined ? {} : { own: change }) }
    },
  }
}

const ownAmong = oncePer((peers: readonly Peer[]) => new Map(peers.map((peer) => [peer.submission.unit, peer])))

/** The figures of all in one cell, in order: every unit of the tier asks for them. */
const figuresAmong = oncePer((peers: readonly Peer[]) => {
  const known = new Map<CellKey, readonly Figure[]>()
  return (cell: CellKey): readonly Figure[] => {
    const figures = known.get(cell) ?? ordered(peers.flatMap(({ submission }) => figureIn(submission, cell) ?? []))
    known.set(cell, figures)
    return figures
  }
})

/** The changes of all in one cell since the period before, of those of whom it is known: every unit of the tier asks for them. */
const changesAmong = oncePer((peers: readonly Peer[]) => {
  const known = new Map<CellKey, { readonly all: readonly Change[]; readonly ofUnit: ReadonlyMap<string, Change> }>()
  return (cell: CellKey) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const ofUnit = new Map<string, Change>()
    for (const { submission, previous } of peers) {
      const [now, then] = [figureIn(submission, cell), previous && figureIn(previous, cell)]
      if (now !== undefined && then !== undefined) ofUnit.set(submission.unit, { now, before: then })
    }
    const changes = { all: [...ofUnit.values()], ofUnit }
    known.set(cell, changes)
    return changes
  }
})

/** Where a cell stands in the file; undefined for a cell of a form that the workbook lacks. */
export function placeIn(submission: Submission, cell: CellKey): Place | undefined {
  const observation = submission.observations.get(cell)
  return observation === undefined || observation.state === "notApplicable" ? undefined : observation.place
}

/** What stands in a cell, as it stands there; undefined where nothing does. */
export function writtenIn(submission: Submission, cell: CellKey): string | undefined {
  const observation = submission.observations.get(cell)
  if (observation?.state === "reported") return observation.written ?? decimalText(observation.figure)
  return observation?.state === "unreadable" || observation?.state === "words" ? observation.text : undefined
}

import fc from "fast-check"
import { figureFrom, figureOf, type Figure } from "../../engine/figures/figure"
import { inPaceWithPeers } from "../../engine/formulas/building"
import type { Lookup } from "../../engine/formulas/evaluate"
import type { Condition, Listed, Peers, Quantity, Reference, Relation } from "../../engine/formulas/formula"
import type { CellValue } from "../../engine/formulas/values"
import type { CellKey } from "../../engine/model/cell-key"

/** What a formula at random may hold beside cells, arithmetic, comparisons and logic. */
export interface Vocabulary {
  readonly cells: readonly CellKey[]
  readonly figures: fc.Arbitrary<Figure>
  /** Other units, whom no workbook carries. */
  readonly peers: boolean
}

interface Trees {
  readonly condition: fc.Arbitrary<Condition>
  readonly quantity: fc.Arbitrary<Quantity>
}

export const relations = ["=", "<>", "<", "<=", ">", ">="] as const satisfies readonly Relation[]

/** Formulas at random, of every shape that can be written down. */
export function arbitraryFormulas({ cells, figures, peers }: Vocabulary): Trees {
  const cell = fc.constantFrom(...cells)
  const reference: fc.Arbitrary<Reference> = fc.record({ op: fc.constantFrom("cell", "cell", "previous"), cell })
  const ofPeers: fc.Arbitrary<Peers> = fc.record({ op: fc.constant("peers"), cell })
  const width = fc.constantFrom(...["1", "25", "40"].map((digits) => figureFrom(digits, 1)))
  const pace = fc.tuple(cell, width, fc.integer({ min: 1, max: 4 })).map((parts) => inPaceWithPeers(...parts))
  const counted = fc.array(peers ? fc.oneof({ weight: 5, arbitrary: reference }, ofPeers) : reference, few)
  const constant = figures.map((figure): Quantity => ({ op: "figure", figure }))
  const { condition, whole, quotient } = fc.letrec<{
    condition: Condition
    whole: Quantity
    quotient: Quantity
  }>((tie) => {
    const listed: fc.Arbitrary<Listed> = peers
      ? fc.oneof({ weight: 5, arbitrary: tie("whole") }, ofPeers)
      : tie("whole")
    const two = (part: "whole" | "quotient") => ({ left: tie(part), right: tie(part) })
    const deviation = fc.record({ op: fc.constant("deviation"), of: ofPeers })
    const branches = { if: tie("condition"), then: tie("condition") }
    return {
      whole: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        reference,
        constant,
        fc.record({ op: fc.constant("sum"), of: fc.array(listed, few) }),
        fc.record({ op: fc.constantFrom("subtract", "multiply"), ...two("whole") }),
        fc.record({ op: fc.constantFrom("minimum", "maximum", "median"), of: fc.array(listed, few) }),
        fc.record({ op: fc.constant("round"), of: tie("whole"), places: fc.integer({ min: -2, max: 3 }) }),
        fc.record({ op: fc.constant("absolute"), of: tie("whole") }),
        ...(peers ? [deviation] : []),
        fc.record({ op: fc.constant("count"), of: counted }),
        fc.record({ op: fc.constant("countBlank"), of: fc.array(reference, few) }),
        fc.record({
          op: fc.constant("choose"),
          if: tie("condition"),
          then: tie("whole"),
          otherwise: tie("whole"),
        }),
      ),
      // What holds a quotient is only added, multiplied, divided and made positive.
      quotient: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        tie("whole"),
        fc.record({ op: fc.constant("divide"), ...two("quotient") }),
        fc.record({ op: fc.constantFrom("subtract", "multiply"), ...two("quotient") }),
        fc.record({ op: fc.constant("sum"), of: fc.array(tie("quotient"), few) }),
        fc.record({ op: fc.constant("absolute"), of: tie("quotient") }),
      ),
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.record({ op: fc.constant("compare"), relation: fc.constantFrom(...relations), ...two("whole") }),
        fc.record({ op: fc.constant("compare"), relation: fc.constantFrom(...relations), ...two("quotient") }),
        fc.record({ op: fc.constant("blank"), of: reference }),
        ...(peers ? [pace] : []),
        fc.record({ op: fc.constant("not"), of: tie("condition") }),
        fc.record({ op: fc.constantFrom("and", "or"), of: fc.array(tie("condition"), { maxLength: 3 }) }),
        fc.oneof(
          fc.record({ op: fc.constant("if"), ...branches }),
          fc.record({ op: fc.constant("if"), ...branches, otherwise: tie("condition") }),
        ),
      ),
    }
  })
  return { condition, quantity: fc.oneof(whole, quotient) }
}

const few = { minLength: 1, maxLength: 4, size: "max" } as const

/** Figures as reports hold them, of no to eight decimals, and past what a safe integer holds. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }).map(figureOf) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 8 }))
      .map(([digits, places]) => figureFrom(String(digits), places)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.bigInt({ min: 2n ** 53n - 4n, max: 2n ** 53n + 4n }),
          fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
        ),
        fc.integer({ min: 0, max: 6 }),
      )
      .map(([digits, places]) => figureFrom(String(digits), places)),
  },
)

/** What stands in the cells of a report, of the one before (or nobody knows it), and of other units (or nobody knows them). */
export function arbitraryLookups(cells: readonly CellKey[]): fc.Arbitrary<Lookup> {
  const value = fc.oneof(
    { weight: 8, arbitrary: anyFigure },
    { weight: 2, arbitrary: fc.constant<CellValue>("blank") },
    { weight: 1, arbitrary: fc.constant<CellValue>("unreadable") },
  )
  const each = <T>(of: fc.Arbitrary<T>) => fc.tuple(...cells.map(() => of))
  return fc
    .record(
      {
        now: each(value),
        before: each(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })),
        others: each(fc.array(anyFigure, { maxLength: 3 })),
        changes: each(fc.array(fc.record({ now: anyFigure, before: anyFigure }), { maxLength: 6 })),
      },
      { requiredKeys: ["now"] },
    )
    .map(({ now, before, others, changes }) =>
      Object.assign((at: CellKey) => now[cells.indexOf(at)] ?? "blank", {
        ...(before === undefined ? {} : { previous: (at: CellKey) => before[cells.indexOf(at)] }),
        ...(others === undefined ? {} : { peers: (at: CellKey) => others[cells.indexOf(at)] ?? [] }),
        ...(changes === undefined ? {} : { peerChanges: (at: CellKey) => ({ all: changes[cells.indexOf(at)] ?? [] }) }),
      }),
    )
}
